"""Whatever is in a leaflet folder: a leaflet, or one plain sentence that names the file."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from tests.content.conftest import FIGURES, LEAFLET, SVG, write_leaflet
from tests.examples import examples

GOOD = {"leaflet.md": LEAFLET, "figures/figures.toml": FIGURES, "figures/knee.svg": SVG}
PARTS = (
    "---\n", "{#", "}", "{#a}", "{#about-knees.p1}\n", ".contact", ".figure", "figure=knee", "safety=fall",
    'label="x"', "## ", "- ", "\n", "\n\n", "***", "**", "*", "_", "[a](b)", "![a](b)", "<b>", "&amp;", "\\",
    "[", "]", "=", '"', '"""', "'", "[[figure]]\n", "[x]\n", "1", "-1", "[1,2]", "{", "\t", "\x00", "\x1b",
    "\u202e", "\ufeff", "\u2028", "\xad", "\U0001f600", "../", "https://a.example/", "<script/>",
    "<!ENTITY a 'b'>", "<image href='x'/>", "onload='x'", "url(#a)", "{{bone}}", "2025", "May", "<g>",
    "</g>", "</svg>", "#", "|",
)  # fmt: skip
EDITS = st.lists(
    st.tuples(st.sampled_from(sorted(GOOD)), st.integers(0, 900), st.integers(0, 60), st.sampled_from(PARTS)),
    min_size=1,
    max_size=6,
)


def tried(files: dict[str, bytes]) -> None:
    with TemporaryDirectory() as place:
        folder = write_leaflet(Path(place) / "knees")
        for name, content in files.items():
            (folder / name).write_bytes(content)
        try:
            leaflet = load_leaflet(folder)
        except LeafletError as error:
            said = str(error)
            assert said.startswith(str(folder))
            assert said.endswith(".")
            assert "\n" not in said
            assert "Traceback" not in said
        else:
            assert leaflet.blocks
            assert len({block.id for block in leaflet.blocks}) == len(leaflet.blocks)
            assert all(block.text for block in leaflet.blocks)


@given(EDITS)
@examples(150)
def test_any_edit_of_a_good_folder(edits):
    files = dict(GOOD)
    for name, start, length, put in edits:
        text = files[name]
        at = start % (len(text) + 1)
        files[name] = text[:at] + put + text[at + length :]
    tried({name: text.encode("utf-8", "surrogatepass") for name, text in files.items()})


@given(
    st.sampled_from(["leaflet.md", "easy-read.md", "speech.toml", "issues.toml", "figures/knee.svg"]),
    st.binary(max_size=200),
)
@examples(60)
@example("leaflet.md", b"---\n---\n")
@example("figures/knee.svg", b"<svg" + b"<g>" * 2000)
@example("speech.toml", b"a = " + b"[" * 3000)
@example("issues.toml", b"[[issue]]\n" * 50)
def test_any_bytes_in_any_file(name, content):
    tried({name: content})
