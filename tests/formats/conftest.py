"""The leaflet in every language as a copy to take away, and the proof that nothing of it is lost."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.formats.takeaway import OwnWords, Piece, TakeAway
from kiosk.formats.words import own_words
from kiosk.i18n.languages import ENGLISH
from kiosk.i18n.switch import LanguageSwitch
from tests.content.conftest import write_leaflet
from tests.paging.matrix import built, leaflet

_UNSEEN = re.compile("[\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]")


@contextmanager
def program_in(tag: str) -> Iterator[str]:
    """The program's own words in a language; gives the tag of the language they are really in."""
    switch = LanguageSwitch(folder=Path(built().name))
    try:
        yield tag if switch.switch(tag) else ENGLISH.tag
    finally:
        switch.switch(ENGLISH.tag)
        switch.close()


@cache
def copy_in(tag: str) -> TakeAway:
    with program_in(tag) as spoken:
        return TakeAway(leaflet(tag), own_words(spoken, draft=tag != ENGLISH.tag, review_due=True))


@pytest.fixture
def knees(tmp_path):
    """A small leaflet with one own sentence, for what does not need the real one."""
    found = load_leaflet(write_leaflet(tmp_path / "knees"))
    return TakeAway(found, OwnWords("en-GB", "Contents", "Skip", ("A copy.",)))


def one_line(text: str) -> str:
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", text)).split())


def letters(text: str) -> str:
    """A text without blanks, for formats whose lines end anywhere."""
    return one_line(text).replace(" ", "")


def difference(back: str, pieces: Iterable[Piece], form: Callable[[str], str] = one_line) -> str:
    """The first block that a text does not hold word for word where it belongs; "" if all is there."""
    rest = form(back)
    for piece in pieces:
        expected = form(piece.block.text)
        if not rest.startswith(expected):
            return f"{piece.block.id}: not {expected!r} but {rest[: len(expected) + 20]!r}"
        rest = rest[len(expected) :].lstrip()
    return f"after the end: {rest!r}" if rest else ""
