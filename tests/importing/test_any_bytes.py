"""Whatever is in a file: a folder that the loader accepts, or one plain sentence."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.importing.cover import Wishes
from kiosk.importing.leaflet import import_file, write_folder
from kiosk.importing.ledger import CannotImport
from tests.examples import examples
from tests.importing.conftest import TODAY

PARTS = (
    "<p>", "</p>", "<li>", "<ul>", "</ul>", "<ol start=3>", "<table>", "<tr>", "<td>", "</table>", "<b>",
    "</b>", "<h1>", "</h1>", "<h2>", "<a href='https://a.example/'>", "</a>", "<br>", "<script>",
    "</script>", "<!--", "-->", "<img alt=x>", "<figure>", "<figcaption>", "<pre>", "<title>", "<nav>",
    "<main>", "&#0;", "&shy;", "&amp;", "<![CDATA[", "<?", "**", "*", "_", "- ", "1. ", "# ", "## ",
    "> ", "```", "---", "===", "|", "\t", "\n", "\n\n", "\\", "[a](b)", "![a](b)", "{#a}", "{", "}", "<",
    ">", ":", "01632 960001", "https://a.example/x", "a@b.example", "May 2022", "Last reviewed: ",
    "Reference: ", "\xa9 ", "NHS Trust", "What is it?", "Image", "a.png", "2", "It is so.", "\u2060",
    "\xad", "\u202e", "\ufeff", "\xa0", "\u2028", "\x0c", "\x85", "\xe9", "\U0001f600", '"', "'", "~~~",
    "***", "+ ", "o\t", "\u2022", "\x7f", "(c) 2020 ", "label:", "$", "\x1b",
)  # fmt: skip
#: A program has no words; of a long one only the beginning is told.
WORDY = tuple(part for part in PARTS if part != "<script>")
PAGES = st.lists(st.sampled_from(PARTS), max_size=40).map("".join)


def tried(content: bytes, name: str) -> None:
    with TemporaryDirectory() as place:
        file = Path(place) / name
        file.write_bytes(content)
        try:
            leaflet = write_folder(
                import_file(file, Wishes("A title", "A trust"), TODAY), Path(place) / "out"
            )
        except CannotImport as error:
            said = str(error)
            assert said.endswith(".")
            assert "\n" not in said.replace(place, "")
            assert not said.startswith("No leaflet can be made"), said
        else:
            assert leaflet.blocks


@given(st.binary(max_size=300), st.sampled_from(["a.html", "a.txt"]))
@examples(60)
@example(b"\xff\xfea", "a.txt")
def test_any_bytes(content, name):
    tried(content, name)


@given(PAGES, st.sampled_from(["a.html", "a.md"]))
@examples(250)
@example("<pre><!--\u2028\x1b", "a.html")
@example("<tr>--><p>\u2060<p>", "a.html")
@example("<tr>--><p>\u2060<p>", "a.md")
def test_any_mixture_of_marks(content, name):
    tried(f"<h1>A title</h1>\n{content}\n\nSo it ends.".encode(), name)


@given(st.lists(st.sampled_from(WORDY), max_size=40), st.sampled_from(["a.html", "a.md", "a.txt"]))
@examples(150)
def test_no_word_is_lost(parts, name):
    """Words put between any marks are in the leaflet or in the list of what was left out, each as it was."""
    words = [f"Wort{number}x" for number in range(len(parts))]
    page = "".join(f"{part} {word} " for part, word in zip(parts, words, strict=True))
    with TemporaryDirectory() as place:
        file = Path(place) / name
        file.write_text(f"{page}\n\nSo it ends.\n", "utf-8")
        try:
            imported = import_file(file, Wishes("A title", "A trust"), TODAY)
            leaflet = write_folder(imported, Path(place) / "out")
        except CannotImport:
            return
    told = " ".join(one.words for one in imported.dropped)
    shown = " ".join(block.text for block in leaflet.blocks)
    for word in words:
        assert word in shown or word in told
