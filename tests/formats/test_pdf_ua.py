"""PDF/UA-1 as a validator of 104 rules sees it; ``test_large_print`` looks at the tags without one."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NumberObject
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

from kiosk.formats.easy_copy import easy_copy
from kiosk.formats.large_print import large_print
from kiosk.formats.words import own_words
from tests.formats.test_large_print import printed
from tests.paging.matrix import TAGS, leaflet

#: What the validator (0.11) says wrongly of fonts with CFF outlines, as Chinese has. A glyph there may leave
#: its width out and has that of its own group (defaultWidthX in the Private DICT of its FDArray entry, here
#: 1000); the validator takes 0. FreeType reads all of them, as a test below shows.
WIDTHS = "PDFUA1-FONT-GLYPH-WIDTH-001"


@pytest.fixture(scope="module")
def faults():
    """The rules that a PDF breaks."""
    page = pytest.importorskip("page", reason="needs page-validation, which this machine does not have")

    def found(pdf: bytes) -> set[str]:
        report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
        assert report.rules.total >= 100
        return {failure.rule_id for failure in report.failures}

    return found


@pytest.mark.parametrize("tag", TAGS)
def test_large_print_keeps_the_rules(qapp, faults, tag):
    assert faults(printed(tag)) == ({WIDTHS} if tag.startswith("zh") else set())


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag.startswith("zh")])
def test_the_widths_that_are_printed_are_those_of_the_font(qapp, tag):
    document = PdfReader(io.BytesIO(printed(tag)))
    fonts = list(embedded(document))
    assert len(fonts) == 2  # regular and bold
    for font in fonts:
        assert wrong_widths(font) == []
    fonts[0]["/W"][2] = NumberObject(fonts[0]["/W"][2] + 9)
    assert wrong_widths(fonts[0])


def embedded(document):
    """Yield each font that is embedded with CFF outlines, once."""
    found = {}
    for page in document.pages:
        for font in page["/Resources"]["/Font"].values():
            (inner,) = (one.get_object() for one in font.get_object()["/DescendantFonts"])
            if inner["/FontDescriptor"].get("/FontFile3"):
                found[inner["/BaseFont"]] = inner
    return found.values()


def wrong_widths(font):
    """Return the glyphs whose width in the PDF is not what FreeType reads in the font itself."""
    runs = [int(value) for value in font["/W"]]  # Typst writes runs: first glyph, last glyph, their width
    declared = {
        glyph: width
        for first, last, width in zip(runs[::3], runs[1::3], runs[2::3], strict=True)
        for glyph in range(first, last + 1)
    }
    program = QByteArray(font["/FontDescriptor"]["/FontFile3"].get_data())
    read = QRawFont(program, 1000.0, QFont.HintingPreference.PreferNoHinting)
    advances = read.advancesForGlyphIndexes(list(declared))
    return [
        glyph
        for (glyph, width), one in zip(declared.items(), advances, strict=True)
        if abs(one.x() - width) > 1
    ]


def test_easy_read_keeps_the_rules(qapp, faults):
    easy = leaflet("en-GB").easy_read
    assert easy
    copy = easy_copy(easy, own_words("en-GB", draft=False, review_due=True))
    assert faults(large_print(copy, 18)) == set()


def test_the_validator_sees_a_drawing_without_words(qapp, faults):
    writer = PdfWriter(clone_from=io.BytesIO(printed("en-GB")))
    for element in writer._objects:
        if isinstance(element, dict) and element.get("/S") == "/Figure":
            del element["/Alt"]
    made = io.BytesIO()
    writer.write(made)
    assert faults(made.getvalue()) == {"PDFUA1-FIGURE-ALTERNATIVE-TEXT-001"}


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_the_file_says_the_version_of_pdf_that_the_standard_is_about(qapp, tag):
    assert printed(tag).startswith(b"%PDF-1.7")
