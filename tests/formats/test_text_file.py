from dataclasses import replace

import pytest

from kiosk.formats.text_file import text_file
from tests.formats.conftest import copy_in, difference
from tests.paging.matrix import TAGS


def read_back(text: str) -> str:
    lines = [line for line in text.split("\n") if line != "----"]
    return "\n".join(line.removeprefix("- ") for line in lines)


@pytest.mark.parametrize("tag", TAGS)
def test_the_whole_leaflet_comes_back(qapp, tag):
    copy = copy_in(tag)
    assert difference(read_back(text_file(copy)), copy.pieces) == ""


def test_the_proof_names_the_block_that_differs(qapp):
    copy = copy_in("en-GB")
    text = text_file(copy).replace("Very rarely", "Rarely")
    assert difference(read_back(text), copy.pieces).startswith("side-effects.b10: not 'Very rarely, there is")


def test_a_list_and_a_picture_read_as_such(knees):
    assert text_file(knees) == (
        "A copy.\n\n----\n\nAbout knees\n\nYou have two knees.\n\n- Do not fall.\n\n"
        "- The Knee Hospital\n  Telephone: 01234 567890\n\nA knee\n\nA knee, drawn from the side.\n\n"
        "Drawn by nobody.\n\n----\n\nReference: K 1\n"
    )


@pytest.mark.parametrize("tag", TAGS)
def test_every_copy_tells_what_it_is(qapp, tag):
    copy = copy_in(tag)
    first = copy.chapters[0].pieces
    assert len(first) == (2 if tag == "en-GB" else 3)
    words = text_file(copy)
    assert copy.leaflet.reference in words
    assert "2025" in words or copy.language.number(2025) in words


def test_a_section_that_is_not_translated_keeps_its_language(knees):
    sections = tuple(replace(one, language="en-GB") for one in knees.leaflet.sections)
    figures = tuple(replace(one, language="pl") for one in knees.leaflet.figures)
    copy = replace(knees, leaflet=replace(knees.leaflet, language="ar", sections=sections, figures=figures))
    spoken = {piece.block.id: piece.language.tag for piece in copy.pieces}
    assert spoken["about-knees.p1"] == "en-GB"
    assert spoken["about-knees.fig1.long"] == "pl"
