"""PDF/UA-1 as a validator of 104 rules sees it; ``test_large_print`` looks at the tags without one."""

import io

import pytest
from pypdf import PdfWriter

from kiosk.formats.easy_copy import easy_copy
from kiosk.formats.large_print import large_print
from kiosk.formats.words import own_words
from tests.formats.test_large_print import printed
from tests.paging.matrix import TAGS, leaflet

#: What the validator says of fonts with CFF outlines, as Chinese has: it finds no widths in their subset.
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
