from dataclasses import replace

import pytest

from kiosk.formats.braille.brf import _SIGNS, brf, cells_of, read_back, same_words
from kiosk.formats.braille.layout import BLANK, CONTINUES, Sheet, Style, paged, set_block
from kiosk.formats.braille.liblouis import BrailleError, load_liblouis
from kiosk.formats.braille.tables import TABLES
from kiosk.formats.catalogue import Format, WhyNot, offers
from kiosk.i18n.languages import LANGUAGES
from tests.formats.conftest import copy_in
from tests.paging.matrix import TAGS

PROVED = [tag for tag in TAGS if tag in TABLES]


@pytest.fixture(scope="module")
def louis():
    return load_liblouis()


def lines_of(file: str) -> list[str]:
    """The lines of a file in Unicode Braille, without those of the page numbers."""
    pages = file.replace("\r\n", "\n").split("\f")[:-1]
    signs = {sign: chr(ord(BLANK) + place) for place, sign in enumerate(_SIGNS)}
    return ["".join(signs[one] for one in line) for page in pages for line in page.split("\n")[:-2]]


def without_layout(cells: str) -> str:
    return cells.replace(BLANK, "").replace(" ", "").replace("\n", "")


def joined(lines: list[str]) -> str:
    """All cells of a file; a sign of continuation stands only at the very end of a full line."""
    return without_layout(
        "".join(line[:-1] if len(line) == 40 and line[-1] == CONTINUES else line for line in lines)
    )


@pytest.mark.parametrize("tag", PROVED)
def test_every_block_reads_back_the_same(qapp, louis, tag):
    differ = [
        piece.block.id
        for piece in copy_in(tag).pieces
        if not same_words(read_back(cells_of(piece, louis), piece, louis), piece.block.text)
    ]
    assert differ == []


@pytest.mark.parametrize("tag", PROVED)
def test_the_file_holds_every_block_in_order(qapp, louis, tag):
    rest = joined(lines_of(brf(copy_in(tag))))
    for piece in copy_in(tag).pieces:
        expected = without_layout(cells_of(piece, louis))
        assert rest.startswith(expected), piece.block.id
        rest = rest[len(expected) :]
    assert rest == ""


@pytest.mark.parametrize("tag", PROVED)
def test_pages_are_of_40_cells_and_25_lines(qapp, tag):
    pages = brf(copy_in(tag)).split("\f")[:-1]
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        lines = page.split("\r\n")[:-1]
        assert len(lines) == 25
        assert max(map(len, lines)) <= 40
        digits = str(number).translate(str.maketrans("1234567890", "ABCDEFGHIJ"))
        assert lines[-1] == f"#{digits}".rjust(40)


def test_english_is_contracted_ueb(louis):
    cells = louis.cells("You must not drive for 24 hours.", TABLES["en-GB"])
    assert "".join(
        _SIGNS[ord(one) - ord(BLANK)] for one in cells.replace(" ", BLANK)
    ) == ",Y M/ N DRIVE = #BD H|RS4".replace("|", "\\")


def test_what_does_not_read_back_is_refused(qapp, knees):
    first, last = knees.leaflet.sections
    block = replace(last.blocks[0], text="Call हुन्छ now")
    leaflet = replace(knees.leaflet, sections=(first, replace(last, blocks=(block,))))
    with pytest.raises(BrailleError, match=r"^The block end\.m1 does not read back the same from Braille\.$"):
        brf(replace(knees, leaflet=leaflet))


def test_a_language_without_a_table_is_refused(qapp, knees):
    with pytest.raises(BrailleError, match="Arabic"):
        brf(replace(knees, leaflet=replace(knees.leaflet, language="ar")))


def test_a_word_longer_than_a_line_goes_on_with_a_sign():
    made = set_block("⠁" * 9, Style(0, 0), Sheet(5, 4))
    assert made.lines == ("⠁⠁⠁⠁" + CONTINUES, "⠁⠁⠁⠁⠁")


def test_a_heading_goes_with_what_follows_it():
    sheet = Sheet(10, 5)
    text = set_block("\n".join("⠁⠃⠉"), Style(0, 0), sheet)
    heading = set_block("⠓", Style(0, 0, keep=True), sheet)
    assert paged([text, heading, text], sheet) == (("⠁", "⠃", "⠉"), ("⠓", "⠁", "⠃", "⠉"))


def test_the_catalogue_says_what_can_be_made_and_why_not():
    for language in LANGUAGES:
        found = {one.format: one.why_not for one in offers(language)}
        assert set(found) == set(Format)
        assert found[Format.BRF] is (None if language.tag in TABLES else WhyNot.NO_TABLE)
        assert {why for form, why in found.items() if form is not Format.BRF} == {None}
