import shutil
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from kiosk.content.model import BlockKind
from kiosk.formats.large_print import POINTS, LargePrintError, large_print
from kiosk.formats.reading_order import with_words
from kiosk.i18n.languages import LANGUAGES
from tests.formats.conftest import copy_in, difference, letters
from tests.formats.pdf_reader import TaggedPdf
from tests.paging.matrix import TAGS

LEFT_TO_RIGHT = [one.tag for one in LANGUAGES if not one.rtl]


def one_hyphen(text: str) -> str:
    """The letters; a Polish word broken at its hyphen has it at the end of a line and again on the next."""
    return letters(text).replace("--", "-")


@cache
def printed(tag: str, points: int = 18) -> bytes:
    return large_print(copy_in(tag), points)


@cache
def tagged(tag: str) -> TaggedPdf:
    return TaggedPdf(printed(tag))


@pytest.fixture
def paper_text(tmp_path):
    """The text of the pages without their feet, as pdftotext finds it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext, which this machine does not have")

    def read(pdf: bytes) -> str:
        file = tmp_path / "print.pdf"
        file.write_bytes(pdf)
        area = ("-x", "0", "-y", "0", "-W", "595", "-H", "772")
        done = subprocess.run(["pdftotext", "-raw", *area, str(file), "-"], capture_output=True, check=True)
        return done.stdout.decode()

    return read


@pytest.mark.parametrize("tag", TAGS)
def test_a_screen_reader_gets_the_whole_leaflet(qapp, tag):
    assert difference(tagged(tag).tree.words, copy_in(tag).pieces, one_hyphen) == ""


@pytest.mark.parametrize("tag", LEFT_TO_RIGHT)
def test_the_text_can_be_copied_from_the_pages(qapp, paper_text, tag):
    found = paper_text(printed(tag)).replace("•", "")
    assert difference(found, copy_in(tag).pieces, one_hyphen) == ""


@pytest.mark.parametrize("tag", TAGS)
def test_it_is_tagged_and_says_what_it_is(qapp, tag):
    copy, pdf = copy_in(tag), tagged(tag)
    assert pdf.root["/MarkInfo"]["/Marked"]
    assert pdf.root["/Lang"] == tag.replace("zh-Hant", "zh").replace("zh-Hans", "zh")
    assert pdf.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.reader.metadata.title == copy.leaflet.title
    assert b"pdfuaid:part" in pdf.root["/Metadata"].get_data()


@pytest.mark.parametrize("tag", TAGS)
def test_headings_lists_and_drawing_have_their_tags(qapp, tag):
    copy, tree = copy_in(tag), tagged(tag).tree
    kinds = Counter(block.kind for block in copy.leaflet.blocks)
    assert len(tree.all("H1")) == kinds[BlockKind.TITLE]
    assert len(tree.all("H2")) == kinds[BlockKind.HEADING]
    assert len(tree.all("H3")) == kinds[BlockKind.SUBHEADING]
    assert len(tree.all("LI")) == sum(block.bulleted for block in copy.leaflet.blocks)
    assert [one.alt for one in tree.all("Figure")] == [copy.leaflet.figures[0].short]


@pytest.mark.parametrize("tag", TAGS)
def test_headings_are_bookmarks(qapp, tag):
    kinds = {BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUBHEADING}
    headings = [block.text for block in copy_in(tag).leaflet.blocks if block.kind in kinds]
    marks = [str(one["/Title"]) for one in flat(tagged(tag).reader.outline)]
    assert [letters(mark) for mark in marks] == [letters(heading) for heading in headings]


def flat(outline):
    for one in outline:
        if isinstance(one, list):
            yield from flat(one)
        else:
            yield one


@pytest.mark.parametrize("points", POINTS)
def test_the_size_is_the_one_asked_for_and_fonts_are_inside(qapp, points):
    pdf = TaggedPdf(printed("en-GB", points))
    sizes, fonts = Counter(), {}

    def seen(text, _matrix, _place, font, size):
        if font and text.strip():
            sizes[round(size, 1)] += len(text.strip())
            fonts[str(font["/BaseFont"])] = font

    for page in pdf.reader.pages:
        page.extract_text(visitor_text=seen)
    assert sizes.most_common(1)[0][0] == points
    assert min(sizes) >= 18
    assert {name.partition("+")[2] for name in fonts} == {"NotoSans-Regular", "NotoSans-Bold"}
    assert all("/FontFile2" in one["/DescendantFonts"][0]["/FontDescriptor"] for one in fonts.values())


def test_a_leaflet_without_a_printed_title_gets_one(qapp, knees):
    tree = TaggedPdf(large_print(knees, 18)).tree
    assert [one.words.strip() for one in tree.all("H1")] == ["All about knees"]


def test_a_missing_font_is_refused(qapp, knees, monkeypatch):
    monkeypatch.setattr("kiosk.formats.large_print.font_folders", lambda: (Path("/nowhere"),))
    with pytest.raises(LargePrintError, match=r"^The font Noto Sans is missing; install fonts-noto-core\.$"):
        large_print(knees, 18)


def test_words_that_do_not_fit_the_tags_are_refused(qapp):
    with pytest.raises(ValueError, match="shorter"):
        with_words(printed("en-GB"), ["too few"])
