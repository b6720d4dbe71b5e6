"""Easy Read to take away: every line in every format, each beside its picture."""

from dataclasses import replace
from functools import cache

import pytest

from kiosk.content.easy_read import DRAFT, stale_block
from kiosk.formats.braille.liblouis import load_liblouis
from kiosk.formats.braille.writing import Writer, same_words
from kiosk.formats.easy_copy import easy_copy
from kiosk.formats.large_print import large_print
from kiosk.formats.spoken import passages, sound_chapters
from kiosk.formats.takeaway import Origin
from kiosk.formats.text_file import text_file
from kiosk.formats.web_page import web_page
from kiosk.formats.words import own_words
from kiosk.i18n.languages import ENGLISH
from kiosk.speech.clip import Clip
from tests.formats.conftest import difference, letters
from tests.formats.pdf_reader import TaggedPdf
from tests.formats.test_braille import lost_in_file
from tests.formats.test_spoken import unspoken
from tests.formats.test_text_file import read_back
from tests.formats.web_reader import WebReader
from tests.paging.matrix import leaflet


@cache
def easy():
    found = leaflet("en-GB").easy_read
    assert found
    return found


@cache
def copy():
    return easy_copy(easy(), own_words("en-GB", draft=False, review_due=False))


@cache
def printed() -> TaggedPdf:
    return TaggedPdf(large_print(copy(), 18))


@pytest.fixture(autouse=True)
def _program(qapp):
    pass


def test_a_copy_has_every_line_and_first_of_all_that_it_is_a_draft():
    first, *pieces = [one for one in copy().pieces if one.block.text != copy().own.notices[0]]
    assert (first.block, first.origin) == (DRAFT, Origin.NOTICE)
    assert [one.block for one in pieces] == list(easy().said)
    assert {one.language for one in pieces} == {ENGLISH}


def test_each_line_stands_beside_its_picture_and_nothing_else_does():
    beside = {one.block.id: one.picture for one in copy().pieces if one.picture}
    assert set(beside) == {line.block.id for line in easy().lines}
    assert all(picture.svg.startswith("<svg") or picture.image for picture in beside.values())
    assert beside["easy.5"] == easy().picture("pelvis-from-behind")


def test_the_text_file_has_every_line():
    assert difference(read_back(text_file(copy())), copy().pieces) == ""


def test_the_proof_names_the_line_that_differs():
    wrong = text_file(copy()).replace("Do not drive", "Drive")
    assert difference(read_back(wrong), copy().pieces).startswith("easy.37: not 'Do not drive for 24 hours.'")


def test_the_web_page_has_every_line_with_a_picture_that_says_nothing_more():
    page = WebReader(web_page(copy()))
    notices = next(one for one in page.all("section") if one.attributes.get("role") == "note")
    words = page.one("main").words.removeprefix(copy().leaflet.title)
    assert difference(f"{notices.words} {words}", copy().pieces) == ""
    images = page.all("img")
    assert [one.attributes["alt"] for one in images] == [""] * len(easy().lines)
    assert {one.attributes["src"].partition(",")[0] for one in images} == {"data:image/svg+xml;base64"}


def test_a_screen_reader_gets_every_line_of_the_print():
    words = letters(printed().tree.words).removeprefix(letters(copy().leaflet.title))
    assert difference(words, copy().pieces, letters) == ""
    assert printed().tree.all("Figure") == []


def test_the_print_says_what_it_is_and_its_headings_are_bookmarks():
    reader = printed().reader
    assert (printed().root["/Lang"], reader.metadata.title) == ("en-GB", copy().leaflet.title)
    headings = [one.label for one in copy().leaflet.sections]
    title, *marks = reader.outline[0], *reader.outline[1]
    assert title["/Title"] == copy().leaflet.title
    assert [str(mark["/Title"]) for mark in marks] == headings


def test_safety_lines_have_pages_of_their_own():
    pages = [letters(page.extract_text()) for page in printed().reader.pages]
    alone = [line for line in easy().lines if line.own_page]
    assert len(alone) >= 3
    for line in alone:
        assert sum(page.startswith(letters(line.block.text)) for page in pages) == 1, line.block.id
    still = next(page for page in pages if page.startswith("Youmustkeepstill"))
    assert still.removeprefix("Youmustkeepstill.").removesuffix("Web316").isdigit()


def test_a_line_of_its_own_page_takes_its_heading_and_warning_along():
    first, second, third = easy().edition.sections[1].blocks[1:4]
    lines = tuple(replace(line, own_page=line.block == second, same_page=False) for line in easy().lines)
    made = easy_copy(replace(easy(), lines=lines), copy().own)
    assert made.new_pages == {second.id, third.id}
    own = tuple(replace(line, own_page=line.block == first) for line in lines)
    assert easy().edition.sections[1].id not in made.new_pages
    assert len(easy_copy(replace(easy(), lines=own), copy().own).new_pages) == 1


def test_every_line_is_said_slowly():
    asked = []

    def render(request):
        asked.append(request)
        return Clip(b"\1\0" * 10, 22050, ())

    chapters = list(sound_chapters(copy(), lambda _done: None, render))
    assert {one.rate for one in asked} == {130}
    assert all(one.segments[-1].pause_ms >= 600 for one in asked)
    assert [one.title for one in chapters[1:]] == [one.label for one in copy().leaflet.sections]
    said = [passage for chapter in copy().chapters for passage in passages(chapter, copy())]
    assert difference("\n".join(one.shown for one in said), copy().pieces) == ""
    assert [one.shown for one in said if unspoken(one)] == []


def test_every_line_is_in_braille_and_reads_back():
    louis = load_liblouis()
    writer = Writer(ENGLISH, louis)
    for piece in copy().pieces:
        back = "".join(writer.read(writer.written(line)) for line in piece.block.text.split("\n"))
        assert same_words(back, piece.block.text), piece.block.id
    assert lost_in_file(copy(), louis) == ""


def test_what_is_stale_is_said_before_its_line():
    line = easy().lines[0]
    draft, cover, *others = easy().edition.sections
    warned = replace(cover, blocks=(cover.blocks[0], stale_block(line.block.id), *cover.blocks[1:]))
    edition = replace(easy().edition, sections=(draft, warned, *others))
    text = text_file(easy_copy(replace(easy(), edition=edition), copy().own))
    assert text.index(stale_block("").text) < text.index(line.block.text)
