import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import DataKind, DataRange, Range
from kiosk.i18n.display import BREAK, CLOSE, JOIN, OPEN, Display

TEXTS = st.text(st.sampled_from("ab ا١😀𝐀\n"), max_size=30)


@st.composite
def displays(draw):
    text = draw(TEXTS)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    data = [DataRange(Range(start, end), DataKind.TERM) for start, end in pairs]
    return text, data, Display(text, data, draw(st.booleans()))


def units(text, start, length):
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")


@given(displays())
def test_every_offset_comes_back(made):
    text, _, display = made
    assert [display.from_shown(display.to_shown(offset)) for offset in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@given(displays())
def test_every_place_on_the_screen_is_an_offset_and_order_is_kept(made):
    text, _, display = made
    length = len(display.shown.encode("utf-16-le")) // 2
    offsets = [display.from_shown(place) for place in range(length + 1)]
    assert offsets == sorted(offsets)
    assert set(offsets) == set(range(len(text) + 1))
    assert display.to_shown(len(text)) == length


@given(displays(), st.data())
def test_a_range_shows_its_own_text(made, data):
    text, _, display = made
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = units(display.shown, *display.utf16(Range(start, end)))
    assert shown.replace(OPEN, "").replace(CLOSE, "") == text[start:end]
    assert not shown.startswith(CLOSE)
    assert not shown.endswith(OPEN)


@given(displays())
def test_isolates_never_change_the_words_and_always_close(made):
    text, _, display = made
    assert display.shown.replace(OPEN, "").replace(CLOSE, "") == text
    assert display.shown.count(OPEN) == display.shown.count(CLOSE)


@pytest.mark.parametrize("rtl", [True, False])
def test_a_telephone_number_is_isolated_in_right_to_left_text_only(rtl):
    text = "الهاتف 01227 783049."
    data = [DataRange(Range(7, 19), DataKind.PHONE)]
    display = Display(text, data, rtl=rtl)
    assert (f"{OPEN}01227 783049{CLOSE}" in display.shown) is rtl
    assert units(display.shown, *display.utf16(data[0].range)) == "01227 783049"


def test_data_inside_data_is_isolated_once():
    data = [DataRange(Range(0, 9), DataKind.URL), DataRange(Range(4, 6), DataKind.TERM)]
    assert Display("www.ab.uk", data, rtl=True).shown == f"{OPEN}www.{BREAK}ab.{BREAK}uk{CLOSE}"


def test_an_address_may_break_after_its_signs_only():
    text = "(https://a-b.uk/c_d) or x@y.net"
    data = [DataRange(Range(1, 19), DataKind.URL), DataRange(Range(24, 31), DataKind.EMAIL)]
    display = Display(text, data, rtl=False)
    assert display.shown.split(BREAK) == ["(https://", f"a-{JOIN}b.", "uk/", "c_d) or x@", "y.", "net"]
    assert display.utf16(Range(24, 31)) == (28, 9)


def test_neighbours_are_isolated_each_for_itself():
    data = [DataRange(Range(0, 2), DataKind.TERM), DataRange(Range(2, 4), DataKind.TERM)]
    display = Display("GPGP", data, rtl=True)
    assert display.shown == f"{OPEN}GP{CLOSE}{OPEN}GP{CLOSE}"
    assert display.utf16(data[1].range) == (5, 2)
