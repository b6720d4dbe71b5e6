"""Lines keep one distance, and their ink apart, whatever stands in them."""

from itertools import pairwise

import pytest

from kiosk.content.model import Block, BlockKind, Range
from kiosk.i18n.languages import language
from kiosk.paging.laid import LaidBlock
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.theme.sizes import Panel, Sizes
from tests.paging.ink import ink_of_lines
from tests.paging.matrix import SCREENS, leaflet, page_style

#: The highest and the deepest that a script has, on the same line and below each other.
STRESS = {
    "en-GB": "ÅÉÎÔÜ (gjpqy) [ÄÊ] {fj} Çgjq| ",
    "pl": "ŻŹĆŃŚÓŁ ąęgjpqy (Źdźbło) {Ęję} Żądań ",
    "ne": "द्ध्रूँ ङ्क्ष्म्यौं ट्ठ्रुः हृद्रोगीँ र्कैँ फ्रूँ ञ्जृ ड्ढ्रूं ",
    "cs": "ŘŮŽĎŤŇÚ ýjgpqů (Ďábel) {Řím} Šťávy ",
    "lt": "ĖŲŪĮĄĘŠŽ įųgjpq (Įėjimas) {Ąžuolų} Žėjų ",
    "ru": "ЙЁЩЦДЫ рруфщц (Ёжик) {Йод} Щётка уфф ",
    "bn": "র্দ্ধ্রূঁ ঙ্ক্ষ্ম্য়ৌং ট্ঠ্রুঃ হৃদ্‌রোগীঁ র্কৈঁ ক্ষ্ণৃ ড্ঢ্রূং ",
    "fa": "إِنَّ چِشْم‌پِزِشْکُِّ ٱلْمُسْتَشْفَىٰ ژَرْفِیِّ پِیچِیدِه‌گِیِّ گُفْتُگُوِیِّ لِلْمَرِيضِ کُلًّا لَّهُۥ وَإِيَّاهُمْ یِیِ ",
    "zh-Hant": "關節疼痛，醫護人員（鬱籲）「纜龜」釁爨jgÅ；懷孕。",
    "ar": "إِنَّ ٱلْمُسْتَشْفَىٰ يُقَدِّمُ لِلْمَرِيضِ كُلًّا مِنَ ٱلْأَدْوِيَةِ ٱلَّتِي يَحْتَاجُهَا حَقًّا لَّهُۥ وَإِيَّاهُمْ ",
}
WIDE = Sizes(Panel(1080, 1920, 299, 531), 2)
KINDS = (BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.HEADING, BlockKind.SUBHEADING)


def laid_out(tag, text, kind=BlockKind.PARAGRAPH, step=1):
    style = PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), step), 900, 1200)
    return LaidBlock(Block("b", kind, text, text), Range(0, len(text)), style)


@pytest.mark.parametrize("tag", STRESS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", [1, 4])
def test_the_ink_of_lines_never_touches(qapp, tag, kind, step):
    laid = laid_out(tag, STRESS[tag] * (4 if step == 1 else 2), kind, step)
    boxes = [ink_of_lines(laid, [line]) for line in laid.lines]
    assert len(boxes) >= 3
    for above, below in pairwise(boxes):
        assert below.top() > above.bottom() + 1
    assert boxes[0].top() >= 0
    assert boxes[-1].bottom() < laid.height


@pytest.mark.parametrize("tag", STRESS)
def test_lines_have_one_pitch_whatever_stands_in_them(qapp, tag):
    others = " ".join(text for name, text in STRESS.items() if name != tag)
    laid = laid_out(tag, f"{STRESS[tag]} Warfarin 5mg (x) {others} {STRESS[tag]}")
    middles = [line.y() + line.height() / 2 for line in laid.lines]
    steps = [after - before for before, after in pairwise(middles)]
    assert len(steps) > 3
    assert steps == pytest.approx([laid.pitch] * len(steps), abs=0.02)
    assert laid.height == len(middles) * laid.pitch


@pytest.mark.parametrize("tag", STRESS)
@pytest.mark.parametrize("kind", BlockKind)
def test_lines_are_far_enough_apart(qapp, tag, kind):
    style = PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), 1), 900, 1200)
    heads = {BlockKind.TITLE, BlockKind.HEADING}
    assert style.pitch(kind) >= (1.3 if kind in heads else 1.5) * style.font(kind).pixelSize() * 0.99


@pytest.mark.parametrize("tag", STRESS)
def test_lines_begin_where_the_script_begins(qapp, tag):
    laid = laid_out(tag, STRESS[tag] * 4, BlockKind.BULLET)
    for line in laid.lines:
        box = ink_of_lines(laid, [line])
        if language(tag).rtl:
            assert box.right() == pytest.approx(laid.width - laid.indent, abs=8)
        else:
            assert box.left() == pytest.approx(laid.indent, abs=8)


def test_a_word_a_little_wider_than_the_column_is_set_smaller_not_broken(qapp):
    block = Block("b", BlockKind.SUBHEADING, "Pain Neuromodulation", "Pain Neuromodulation")
    laid = LaidBlock(block, Range(0, len(block.text)), PageStyle(language("en-GB"), WIDE, 470, 900))
    assert [end for end in laid.line_ends[:-1] if block.text[end - 1] != " "] == []
    assert laid.font.pixelSize() < laid.pitch / language("en-GB").line_pitch


def test_chinese_is_not_set_smaller_for_want_of_blanks(qapp):
    usual = laid_out("zh-Hant", "手").font.pixelSize()
    a_little_wider_than_the_column = "關" * (900 // usual + 2)
    assert laid_out("zh-Hant", a_little_wider_than_the_column).font.pixelSize() == usual


@pytest.mark.parametrize("tag", STRESS)
def test_wider_spacing_moves_lines_and_paragraphs_apart(qapp, tag):
    near, wide, widest = (
        PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), 1, spacing), 900, 1200)
        for spacing in (1, 2, 3)
    )
    for kind in KINDS:
        for measure in (PageStyle.pitch, PageStyle.gap):
            steps = [measure(style, kind) / measure(near, kind) for style in (near, wide, widest)]
            assert steps == pytest.approx([1.0, 1.25, 1.5])
    assert near.font(BlockKind.PARAGRAPH) == widest.font(BlockKind.PARAGRAPH)
    assert (near.column, near.lines) == (widest.column, pytest.approx(1.5 * widest.lines))


def test_where_few_lines_fit_they_stand_closer_before_the_text_is_smaller(qapp):
    sizes = Sizes(Panel(1080, 1920, 299, 531), 4, 3)
    line = PageStyle(language("ar"), sizes, 900, 0).pitch(BlockKind.PARAGRAPH)
    steps = [
        PageStyle(language("ar"), sizes, 900, round(high * line)).roomy(2).sizes for high in (2.1, 1.9, 1.3)
    ]
    assert steps == [sizes, Sizes(sizes.panel, 4), Sizes(sizes.panel, 3)]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(("tag", "size"), [("en-GB", 1), ("ne", 4), ("ar", 2), ("ar", 4)])
@pytest.mark.parametrize("spacing", [2, 3])
def test_with_wider_lines_every_word_is_still_there_once_and_on_its_page(qapp, screen, tag, size, spacing):
    style, blocks = page_style(screen, size, tag, spacing), leaflet(tag).blocks
    pages = paginate(blocks, style)
    assert max(page.bottom for page in pages) <= style.height
    shown = {block.id: "" for block in blocks}
    for fragment in (fragment for page in pages for fragment in page.fragments):
        shown[fragment.block.id] += fragment.block.text[fragment.part.start : fragment.part.end]
    assert shown == {block.id: block.text for block in blocks}
