"""Any text, any page: nothing is lost, clipped or out of order."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.model import Block, BlockKind, Range
from kiosk.content.place import Place
from kiosk.i18n.languages import LANGUAGES, language
from kiosk.paging.laid import LaidBlock
from kiosk.paging.packer import PageTooSmall
from kiosk.paging.page import page_of
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.theme.sizes import Panel, Sizes

SCRIPTS = {
    "en-GB": "The doctor may ask, but you must not drive. Rarely: numbness! x-ray (2.5 ml) 'wear'.",
    "pl": "Rzadko może wystąpić osłabienie nóg, proszę zapytać. Zażółć gęślą jaźń; 24 godziny.",
    "ne": "अत्यन्तै विरलै स्नायुमा क्षति हुने जोखिम हुन्छ। तपाईंले २४ घण्टासम्म सवारी चलाउनु हुँदैन, कृपया।",
    "ar": "نادرًا جدًا، يوجد خطر حدوث تلف في الأعصاب. يُمنع قيادة السيارة لمدة 24 ساعة؛ هل تعلم؟",
}
KINDS = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.LEAD_IN, BlockKind.CONTACT]


@st.composite
def leaflets(draw):
    tag = draw(st.sampled_from([one.tag for one in LANGUAGES]))
    words = SCRIPTS[tag].split()
    blocks = []
    for index in range(draw(st.integers(1, 8))):
        text = " ".join(draw(st.lists(st.sampled_from(words), min_size=1, max_size=40)))
        blocks.append(Block(f"b{index}", draw(st.sampled_from(KINDS)), text, text))
    return tag, blocks


@given(leaflets(), st.integers(1, 4), st.integers(500, 1800), st.integers(350, 1600))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_leaflet_comes_out_whole(qapp, made, size, width, height):
    tag, blocks = made
    style = PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), size), width, height)
    try:
        pages = paginate(blocks, style)
    except PageTooSmall:
        assert height < 3 * style.pitch(BlockKind.PARAGRAPH)
        return
    parts = [(part.block.id, part.part) for page in pages for part in page.fragments]
    for block in blocks:
        own = [part for name, part in parts if name == block.id]
        assert [part.start for part in own] == [0, *(part.end for part in own[:-1])]
        assert own[-1].end == len(block.text)
    order = [name for name, _ in parts]
    assert order == sorted(order, key=lambda name: int(name[1:]))
    assert all(page.bottom <= height + 0.5 for page in pages)


@pytest.mark.parametrize("tag", SCRIPTS)
def test_the_place_survives_every_other_size(qapp, tag):
    text = SCRIPTS[tag] * 6
    block = Block("b", BlockKind.PARAGRAPH, text, text)
    for offset in range(0, len(text), 41):
        for other in (1, 2, 3, 4):
            style = PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), other), 900, 1200)
            pages = paginate([block], style)
            shown = pages[page_of(pages, Place("b", offset))]
            assert any(offset in part.part for part in shown.fragments)


@pytest.mark.parametrize("tag", SCRIPTS)
def test_lines_have_one_pitch_whatever_stands_in_them(qapp, tag):
    text = f"{SCRIPTS[tag]} Warfarin 5mg (x) {SCRIPTS['ne']} {SCRIPTS['ar']} {SCRIPTS[tag]}"
    style = PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), 1), 900, 1200)
    laid = LaidBlock(Block("b", BlockKind.PARAGRAPH, text, text), Range(0, len(text)), style)
    middles = [line.y() + line.height() / 2 for line in laid.lines]
    steps = {round(after - before, 1) for before, after in pairwise(middles)}
    assert len(middles) > 3
    assert max(steps) - min(steps) <= 1.0
    assert laid.height == len(middles) * laid.pitch
