"""Whatever a leaflet file holds: it is refused, or every one of its words is in a block."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from kiosk.content.model import Leaflet
from tests.content.conftest import LEAFLET

HEAD = LEAFLET.split("{#about-knees}")[0]
WORDS = "knee [a]: (b) <3 &amp; \\ `x` _u_ # 1. ~~~ <!-- --> | = {x y}"
TEXT = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=5).map(" ".join)
STARTS = st.sampled_from(["", "- ", "## ", "* ", "   ", "> ", "1. ", "    ", "```"])
BLOCK = st.tuples(STARTS, TEXT, st.sampled_from(["", "\n", "\n\n", "\n  more"])).map("".join)


def body_of(blocks: list[str]) -> str:
    lines = [f"{{#s{number}}}\n{block}" for number, block in enumerate(blocks)]
    return HEAD + '{#first label="First"}\n***\n' + "\n".join(lines) + "\n"


def words(text: str) -> list[str]:
    return re.findall(r"[^\s#*-]+", text)


def taken(folder: Path) -> Leaflet | LeafletError:
    try:
        return load_leaflet(folder)
    except LeafletError as error:
        return error


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("any")


@given(st.lists(BLOCK, min_size=1, max_size=6))
def test_words_are_kept_or_the_file_is_refused(folder, blocks):
    (folder / "leaflet.md").write_text(body_of(blocks), "utf-8")
    leaflet = taken(folder)
    if isinstance(leaflet, Leaflet):
        shown = [word for block in leaflet.blocks for word in words(block.text)]
        assert shown == [word for block in blocks for word in words(block)]


def test_odd_looking_words_are_not_refused_by_the_way(folder):
    blocks = ["[a]: (b) knee\n", "- _u_ <3 &amp; \\ `x`\n", "## knee = | y}\n"]
    (folder / "leaflet.md").write_text(body_of(blocks), "utf-8")
    leaflet = taken(folder)
    assert isinstance(leaflet, Leaflet)
    assert [block.text for block in leaflet.blocks] == ["[a]: (b) knee", "_u_ <3 &amp; \\ `x`", "knee = | y}"]


@given(st.binary(max_size=200), st.booleans())
def test_no_bytes_do_more_than_be_refused(folder, raw, after_head):
    (folder / "leaflet.md").write_bytes((HEAD.encode() if after_head else b"") + raw)
    refused = taken(folder)
    assert isinstance(refused, LeafletError)
    assert str(refused).startswith(str(folder / "leaflet.md"))
