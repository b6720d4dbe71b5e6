import pytest

from kiosk.content.svg import SvgError, safe_svg_ids

XLINK = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str) -> str:
    return f"<svg {XLINK}>{inside}</svg>"


def problem(source: str) -> str:
    with pytest.raises(SvgError) as caught:
        safe_svg_ids(source)
    assert caught.value.remedy
    return caught.value.problem


@pytest.mark.parametrize(
    "inside",
    [
        '<linearGradient id="g"/><path fill="url(#g)"/>',
        "<path style=\"fill:url( '#g' )\"/>",
        "<style>.a { fill: {{bone}} } .b { fill: url(#g) }</style>",
        '<g id="a"/><use xlink:href="#a"/><use href="#a"/>',
        '<image href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAYAAAA="/>',
        '<g xmlns:ink="urn:ink" ink:label="C:\\drawings"/>',
        "<text>javascript: is a word here</text>",
    ],
)
def test_a_still_drawing_passes(inside):
    safe_svg_ids(drawing(inside))


def test_all_ids_are_returned():
    assert safe_svg_ids(drawing('<g id="a"><path id="b"/></g>')) == {"a", "b"}


@pytest.mark.parametrize(
    "inside",
    [
        "<script>1</script>",
        "<SCRIPT/>",
        "<foreignObject/>",
        "<a:script xmlns:a='http://www.w3.org/2000/svg'/>",
        "<animate/>",
        "<set/>",
        "<g onclick='x()'/>",
        "<g OnLoad='x()'/>",
        "<a href='https://a.uk'/>",
        "<use xlink:href='other.svg#a'/>",
        "<image href='file:///etc/passwd'/>",
        "<image href='data:image/svg+xml;base64,AAAA'/>",
        "<a href='javascript:1'/>",
        "<g xml:base='https://a.uk/'/>",
        "<path fill='url(https://a.uk/#g)'/>",
        "<path style='fill:URL( \"http://a.uk\")'/>",
        "<path style='fill:\\75rl(http://a.uk)'/>",
        "<style>@import 'a.css';</style>",
        "<style>.a{fill:url(a.svg#g)}</style>",
        "<style>.a{fill:u<![CDATA[rl(a.svg#g)]]>}</style>",
        "<style><g/>.a{fill:url(a.svg#g)}</style>",
        f"<style>{' ' * 8190}url(a.svg)</style>",
        "<?xml-stylesheet href='a.css'?>",
        "<g>",
    ],
)
def test_anything_active_or_outside_is_refused(inside):
    assert problem(drawing(inside))


def test_entities_are_refused_before_they_grow():
    assert problem(f'<!DOCTYPE svg [<!ENTITY a "aaaa">]>{drawing("&a;")}') == "the drawing declares an entity"


def test_a_doctype_without_entities_is_harmless():
    safe_svg_ids(f"<!DOCTYPE svg>{drawing('')}")


def test_another_document_is_not_a_drawing():
    assert problem("<html/>") == "this is not an SVG drawing"


def test_deep_nesting_is_refused():
    safe_svg_ids(drawing("<g>" * 63 + "</g>" * 63))
    assert problem(drawing("<g>" * 64 + "</g>" * 64)) == "more than 64 groups lie inside each other"


def test_too_many_elements_are_refused():
    assert problem(drawing("<g/>" * 20_000)) == "the drawing has more than 20000 elements"


def test_copies_of_copies_are_counted_before_they_are_drawn():
    levels = "".join(f'<g id="l{n}"><use href="#l{n - 1}"/><use href="#l{n - 1}"/></g>' for n in range(1, 40))
    said = "the drawing copies parts of itself too often"
    assert problem(drawing(f'<path id="l0"/>{levels}')) == said
    chain = "".join(f'<g id="l{n}"><use href="#l{n + 1}"/></g>' for n in range(3_000))
    assert problem(drawing(chain)) == said
    assert problem(drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')) == said


def test_the_line_of_the_fault_is_told():
    with pytest.raises(SvgError) as caught:
        safe_svg_ids(drawing("\n\n<script/>"))
    assert caught.value.line == 3
