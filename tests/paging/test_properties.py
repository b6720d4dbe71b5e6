"""Any text, any page: nothing is lost, clipped or out of order."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.content.model import KEEP_WITH_NEXT, Block, BlockKind, DataKind, DataRange, Range
from kiosk.content.place import Place
from kiosk.i18n.languages import language
from kiosk.paging.laid import LaidBlock
from kiosk.paging.packer import PageTooSmall
from kiosk.paging.page import page_of
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.theme.sizes import Panel, Sizes

SCRIPTS = {
    "en-GB": "The doctor may ask, but you must not drive. Rarely: numbness! x-ray (2.5 ml) 'wear'. 😀",
    "pl": "Rzadko może wystąpić osłabienie nóg, proszę zapytać. Zażółć gęślą jaźń; 24 godziny.",
    "ne": "अत्यन्तै विरलै स्नायुमा क्षति हुने जोखिम हुन्छ। तपाईंले २४ घण्टासम्म सवारी चलाउनु हुँदैन, कृपया।",
    "ar": "نادرًا جدًا، يوجد خطر حدوث تلف في الأعصاب. يُمنع قيادة السيارة لمدة 24 ساعة؛ هل تعلم؟",
    "fa": "خیلی به‌ندرت، خطر آسیب موقت یا دائمی عصب وجود دارد. تا ۲۴ ساعت نباید رانندگی کنید؛ می‌دانید؟",
    "ru": "Очень редко есть риск повреждения нерва. В течение 24\u00a0часов нельзя садиться за руль: «да»!",
    "bn": "খুব কদাচিৎ স্নায়ুর সাময়িক বা স্থায়ী ক্ষতি হতে পারে। ২৪ ঘণ্টা গাড়ি চালানো যাবে না, অনুগ্রহ করে।",
    "zh-Hant": "非常罕見，會有暫時或永久神經損傷的風險。（請保持不動） 24小時內不可駕駛；請到 Pain Clinic。",
}
LETTERS = {
    "en-GB": "abcxyz ABC.,-",
    "pl": "ąęłńóśźż abc.",
    "ne": "कखगघमसािीु्ं ।",
    "ar": "ابتجحدرسشعمنيه ،.ًَ",
    "fa": "ابپچگکیهم\u200c ،.",
    "ru": "абвгдщыю АБВ.,—",
    "bn": "কখগঘমসািীু্ং ।",
    "zh-Hant": "關節疼痛醫生，。、（）「」 aX1",
}
PHONE = "01227 783049"
#: Letters that may stand before a break although no blank is there: a line is never wider than its column.
KINDS = tuple(BlockKind)
#: The same examples every time: a test that is green must stay so where nothing was changed.
slow = settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@st.composite
def texts(draw, tag):
    """Sentences of real words, or letters in an order that no language has; now and then two lines."""
    chosen = st.lists(st.sampled_from(SCRIPTS[tag].split()), min_size=1, max_size=60).map(" ".join)
    strange = st.text(LETTERS[tag], min_size=1, max_size=80).filter(lambda text: text.strip())
    lines = draw(st.lists(st.one_of(chosen, chosen, strange), min_size=1, max_size=2))
    return "\n".join(lines)


@st.composite
def blocks(draw, tag, number):
    kind = draw(st.sampled_from(KINDS))
    text = draw(texts(tag))
    data = []
    if kind is BlockKind.CONTACT:
        text = f"{text[:40].strip()}\n{PHONE}"
        data = [DataRange(Range(len(text) - len(PHONE), len(text)), DataKind.PHONE)]
    if kind is BlockKind.LINK:
        address = "https://www.example.org/a-b/" + draw(st.text("abc/.-", min_size=1, max_size=60)) + "c"
        text = f"{text} {address}"
        data = [DataRange(Range(len(text) - len(address), len(text)), DataKind.URL)]
    start = draw(st.integers(0, len(text)))
    bold = (Range(start, draw(st.integers(start, len(text)))),)
    figure = "drawing" if kind is BlockKind.FIGURE else None
    return Block(f"b{number}", kind, text, text, bold=bold, data=tuple(data), figure=figure)


@st.composite
def leaflets(draw):
    tag = draw(st.sampled_from(sorted(SCRIPTS)))
    return tag, [draw(blocks(tag, number)) for number in range(draw(st.integers(1, 9)))]


def style_of(tag, size, width, height):
    return PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), size), width, height)


rooms = st.tuples(st.integers(1, 4), st.integers(500, 1800), st.integers(350, 1600))


def printed(made, room):
    """Pages, or None where hardly a line fits on one."""
    tag, some = made
    style = style_of(tag, *room)
    try:
        return style, paginate(some, style)
    except PageTooSmall:
        assert style.height < 2 * max(style.pitch(block.kind) for block in some)
        return style, None


def _parted_letters():
    """Joined letters that must be parted, and are wider then."""
    words = ((BlockKind.PUBLISHER, "،"), (BlockKind.BULLET, "،،س،جب،سبب"))
    return "ar", [Block(f"b{number}", kind, text, text) for number, (kind, text) in enumerate(words)]


@given(leaflets(), rooms)
@example(_parted_letters(), (3, 500, 393))
@slow
def test_every_leaflet_comes_out_whole_and_unclipped(qapp, made, room):
    style, pages = printed(made, room)
    if pages is None:
        return
    parts = [part for page in pages for part in page.fragments]
    expected = []
    for block in made[1]:
        own = [part for part in parts if part.block is block]
        assert [part.part.start for part in own] == [0, *(part.part.end for part in own[:-1])]
        assert own[-1].part.end == len(block.text)
        expected += own
    assert parts == expected
    for page in pages:
        assert page.bottom <= style.height + 0.01
        assert all(below.top >= above.bottom for above, below in pairwise(page.fragments))
    for part in parts:
        laid = LaidBlock(part.block, part.part, style)
        if len(part.part):
            assert laid.height + part.picture <= part.height + 0.01
        assert all(line.naturalTextWidth() <= laid.width - laid.indent + 0.01 for line in laid.lines)


@given(leaflets(), rooms)
@slow
def test_telephone_numbers_are_never_broken(qapp, made, room):
    style, pages = printed(made, room)
    for part in (part for page in pages or () for part in page.fragments):
        for data in part.block.data:
            if data.kind is DataKind.PHONE and data.range.start in part.part:
                laid = LaidBlock(part.block, part.part, style)
                wide = style_of(made[0], style.sizes.step, 10_000, 10_000)
                alone = LaidBlock(Block("p", BlockKind.CONTACT, PHONE, PHONE), Range(0, len(PHONE)), wide)
                if alone.lines[0].naturalTextWidth() <= laid.width - laid.indent:
                    assert len(laid.rects(data.range)) == 1


@given(leaflets(), rooms, rooms, st.data())
@slow
def test_the_place_survives_every_change(qapp, made, room, other, data):
    for _, pages in (printed(made, room), printed(made, other)):
        if pages is None:
            return
        block = data.draw(st.sampled_from(made[1]))
        offset = data.draw(st.integers(0, len(block.text) - 1))
        found = pages[page_of(pages, Place(block.id, offset))]
        own = [part for part in found.fragments if part.block is block]
        assert any(offset in part.part or (part.picture and offset == 0) for part in own)


@given(leaflets(), rooms)
@slow
def test_a_heading_stands_on_the_page_of_what_it_names(qapp, made, room):
    style, pages = printed(made, room)
    for page in pages[:-1] if pages else ():
        last = page.fragments[-1]
        if last.block.kind in {BlockKind.HEADING, BlockKind.SUBHEADING} and last.part.end == len(
            last.block.text
        ):
            after = made[1][made[1].index(last.block) + 1]
            if after.kind in KEEP_WITH_NEXT or after.kind in {
                BlockKind.FIGURE,
                BlockKind.CONTACT,
                BlockKind.META,
            }:
                continue
            heading = LaidBlock(last.block, Range(0, len(last.block.text)), style)
            needed = heading.height + style.gap(after.kind) + style.pitch(after.kind)
            following = LaidBlock(after, Range(0, len(after.text)), style)
            needed += style.pitch(after.kind) if following.height > following.pitch else 0
            assert needed > style.height or last.part.start > 0


@pytest.mark.parametrize("tag", SCRIPTS)
def test_a_page_lower_than_a_line_is_refused(qapp, tag):
    block = Block("b", BlockKind.PARAGRAPH, SCRIPTS[tag], SCRIPTS[tag])
    with pytest.raises(PageTooSmall, match="b: a line of"):
        paginate([block], style_of(tag, 4, 900, 60))
