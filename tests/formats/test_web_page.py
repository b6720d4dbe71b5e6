import re
from dataclasses import replace

import pytest

from kiosk.content.inline import parse_inline
from kiosk.content.model import Block, BlockKind
from kiosk.formats.web_page import web_page
from kiosk.i18n.languages import language
from tests.formats.conftest import copy_in, difference
from tests.formats.web_reader import WebReader
from tests.paging.matrix import TAGS


@pytest.fixture(params=TAGS)
def copy(qapp, request):
    return copy_in(request.param)


def with_paragraph(knees, markdown, tag="en-GB"):
    text, bold, data = parse_inline(markdown)
    block = Block("end.p9", BlockKind.PARAGRAPH, markdown, text, bold, data)
    first, last = knees.leaflet.sections
    sections = (first, replace(last, blocks=(block,)))
    return replace(knees, leaflet=replace(knees.leaflet, language=tag, sections=sections))


def test_the_whole_leaflet_comes_back(copy):
    page = WebReader(web_page(copy))
    notices = next(one for one in page.all("section") if one.attributes.get("role") == "note")
    assert difference(f"{notices.words} {page.one('main').words}", copy.pieces) == ""


def test_it_says_its_language_and_direction(copy):
    page = WebReader(web_page(copy))
    html = page.one("html").attributes
    assert html == {"lang": copy.language.tag, "dir": "rtl" if copy.language.rtl else "ltr"}
    for section in page.all("section"):
        assert section.attributes["dir"] == ("rtl" if language(section.attributes["lang"]).rtl else "ltr")


def test_headings_lists_and_places_fit_together(copy):
    page = WebReader(web_page(copy))
    assert [one.words for one in page.all("h1")] == [copy.leaflet.title]
    headings = [section.label for section in copy.leaflet.sections if section.has_heading]
    assert [one.words for one in page.all("h2")] == [" ".join(label.split()) for label in headings]
    bulleted = sum(block.bulleted for block in copy.leaflet.blocks)
    assert len(page.all("li")) == bulleted + len(copy.leaflet.sections)
    places = [one.attributes["id"] for one in page.found if "id" in one.attributes]
    assert len(set(places)) == len(places)
    jumps = [one.attributes["href"] for one in page.all("a") if one.attributes["href"].startswith("#")]
    assert jumps == [f"#{place}" for place in ("leaflet", *(one for one in places if one != "leaflet"))]


def test_it_needs_nothing_from_outside_and_runs_nothing(copy):
    page = WebReader(web_page(copy))
    assert {one.name for one in page.found} <= {
        *("html", "head", "meta", "title", "style", "body", "a", "section", "nav", "ul", "li", "main"),
        *("p", "h1", "h2", "h3", "figure", "img", "figcaption", "br", "strong", "bdi"),
    }
    assert "url(" not in page.one("style").words
    assert [one.attributes["src"].partition(",")[0] for one in page.all("img")] == [
        "data:image/svg+xml;base64"
    ]


def test_the_drawing_has_words(copy):
    image = WebReader(web_page(copy)).one("img")
    assert image.attributes["alt"] == copy.leaflet.figures[0].short


def test_only_confirmed_addresses_can_be_followed(copy):
    page = WebReader(web_page(copy))
    links = [one.attributes["href"] for one in page.all("a") if one.attributes["href"][0] != "#"]
    assert links == [
        *("tel:01227783049", "tel:01843235094", "tel:01233616691"),
        *("https://www.ekhuft.nhs.uk/ais", "tel:01227783145", "mailto:ekh-tr.pals@nhs.net"),
        "https://www.ekhuft.nhs.uk/patient-information",
    ]


def test_numbers_are_not_turned_round_in_right_to_left_text(qapp):
    numbers = [one.words for one in WebReader(web_page(copy_in("ar"))).all("bdi")]
    assert "01227 783049" in numbers
    assert WebReader(web_page(copy_in("pl"))).all("bdi") == []


def test_signs_of_html_are_only_signs(knees):
    page = WebReader(web_page(with_paragraph(knees, 'Is 1 < 2 & "3"? <script>**b**</script>')))
    assert page.all("script") == []
    assert 'Is 1 < 2 & "3"? <script>b</script>' in page.one("main").words
    assert [one.words for one in page.all("strong")] == ["two", "b"]


def test_a_number_with_country_is_dialled_without_its_nought(knees):
    page = WebReader(web_page(with_paragraph(knees, "Call +44 (0) 1227 783049")))
    assert page.all("a")[-1].attributes["href"] == "tel:+441227783049"


def test_a_leaflet_that_prints_no_title_still_has_one(knees):
    assert WebReader(web_page(knees)).one("h1").words == "All about knees"


def test_style_has_no_token_left(copy):
    assert re.findall(r"\{\{\w+\}\}", web_page(copy)) == []
