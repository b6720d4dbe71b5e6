import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.inline import InlineError, parse_inline
from kiosk.content.model import DataKind, Range

# Text without marks, in all scripts.
PLAIN = st.text(st.characters(exclude_characters="*<>", exclude_categories=["Cs", "Cc"]))
WORDS = PLAIN.filter(lambda text: text != "" and unicodedata.normalize("NFC", text) != "")


def data(text: str, *terms: str) -> list[tuple[str, DataKind]]:
    shown, _, found = parse_inline(text, terms)
    return [(shown[one.range.start : one.range.end], one.kind) for one in found]


@given(PLAIN)
def test_text_without_marks_is_untouched(text):
    shown, bold, _ = parse_inline(text)
    assert shown == unicodedata.normalize("NFC", text)
    assert bold == ()


@given(st.lists(st.tuples(PLAIN, WORDS), max_size=5), PLAIN)
def test_only_the_marks_go_and_bold_is_what_they_enclosed(pairs, rest):
    source = "".join(f"{before}**{inside}**" for before, inside in pairs) + rest
    shown, bold, _ = parse_inline(source)
    assert shown == unicodedata.normalize("NFC", source).replace("**", "")
    assert [shown[one.start : one.end] for one in bold] == [
        part for number, part in enumerate(unicodedata.normalize("NFC", source).split("**")) if number % 2
    ]


@given(PLAIN, PLAIN)
def test_an_odd_mark_is_refused(before, after):
    with pytest.raises(InlineError):
        parse_inline(f"{before}**{after}")


@given(st.text(), st.lists(WORDS, max_size=3))
def test_ranges_lie_in_the_text_in_order_and_never_overlap(text, terms):
    try:
        shown, bold, found = parse_inline(text, terms)
    except InlineError:
        return
    for ranges in (list(bold), [one.range for one in found]):
        ends = [0, *(end for one in ranges for end in (one.start, one.end)), len(shown)]
        assert ends == sorted(ends)
        assert all(one.start < one.end for one in ranges)


@pytest.mark.parametrize(
    "number",
    [
        "01227 783049",
        "01227783049",
        "020 7946 0958",
        "0800 123 4567",
        "0300-123-4567",
        "07700 900123",
        "(01227) 783049",
        "+44 1227 783049",
        "+44 (0)1227 783049",
        "01685 12345",
    ],
)
def test_phone_numbers_as_printed_here(number):
    assert data(f"Ring {number}, please.") == [(number, DataKind.PHONE)]
    assert data(f"打电话 {number}。") == [(number, DataKind.PHONE)]


@pytest.mark.parametrize(
    "text",
    ["24 hours", "5 to 10 mg", "197.60 KB", "0 to 10", "1720103942", "01227 783049 123456", "x01227783049"],
)  # fmt: skip
def test_other_numbers_are_not_phone_numbers(text):
    assert data(text) == []


def test_an_address_loses_its_angle_brackets_only():
    shown, _, found = parse_inline("See (<https://a.uk/b%20c.pdf>). Write to <me@a.uk>!")
    assert shown == "See (https://a.uk/b%20c.pdf). Write to me@a.uk!"
    assert [(one.range, one.kind) for one in found] == [
        (Range(5, 27), DataKind.URL),
        (Range(39, 46), DataKind.EMAIL),
    ]


@pytest.mark.parametrize("mark", [".", ",", ")", ").", "'", "?", "。", "؟"])
def test_a_bare_address_ends_before_the_sentence_does(mark):
    assert data(f"https://www.a.uk/b/c{mark} ok") == [("https://www.a.uk/b/c", DataKind.URL)]
    assert data(f"me.too@a.nhs.uk{mark} ok") == [("me.too@a.nhs.uk", DataKind.EMAIL)]


def test_numbers_inside_an_address_are_part_of_it():
    assert data("<https://a.uk/01227783049>") == [("https://a.uk/01227783049", DataKind.URL)]


@pytest.mark.parametrize("text", ["pain <3", "a < b > c", "<b>bold</b>", "<not an address>"])
def test_other_angle_brackets_stand(text):
    assert parse_inline(text)[0] == text


def test_terms_are_found_as_whole_words_and_the_longer_first():
    assert data("Web 316 and Web 3160, Web", "Web", "Web 316") == [
        ("Web 316", DataKind.TERM),
        ("Web", DataKind.TERM),
        ("Web", DataKind.TERM),
    ]
    assert data("في QEQM، 在QEQM医院", "QEQM") == [("QEQM", DataKind.TERM)] * 2


def test_bold_works_beside_punctuation_of_any_script():
    shown, bold, _ = parse_inline("请注意**“怀孕”**时。")
    assert [shown[one.start : one.end] for one in bold] == ["“怀孕”"]
