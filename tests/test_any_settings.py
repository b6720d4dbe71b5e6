"""Whatever is in kiosk.toml: settings, or one plain sentence that names the file."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.config import Config, ConfigError, load_config
from kiosk.paths import resources
from tests.examples import examples

EXAMPLE = (resources() / "kiosk.example.toml").read_text("utf-8")
LINES = tuple(line for line in EXAMPLE.splitlines() if line and not line.startswith("#"))
VALUES = (
    "0", "-1", "1e9", "nan", "inf", "99999999999999999999", "true", '""', '"x"', "[]", '["x"]', "[[1]]", "{}",
    '{ a = 1 }', "1979-05-27", "'''", '"\\u0000"', '"../.."', "0.1", "[1, 2]", '["Down"]', '"#fff"', '"ne"',
    "\xe9",
)  # fmt: skip


def tried(content: bytes) -> None:
    with TemporaryDirectory() as place:
        file = Path(place) / "kiosk.toml"
        file.write_bytes(content)
        try:
            config = load_config(file)
        except ConfigError as error:
            said = str(error)
            assert said.startswith(str(file))
            assert said.endswith(".")
            assert "\n" not in said
        else:
            assert isinstance(config, Config)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(LINES),
            st.tuples(st.sampled_from(LINES), st.sampled_from(VALUES)).map(
                lambda pair: f"{pair[0].partition('=')[0]}= {pair[1]}"
            ),
            st.text(max_size=12),
        ),
        max_size=12,
    )
)
@examples(120)
def test_any_lines(lines):
    tried("\n".join(lines).encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=120))
@examples(100)
@example(b"\xff\xfe")
@example(b"a = " + b"[" * 5000)
@example(b"a = " + b"{a=" * 3000)
def test_any_bytes(content):
    tried(content)
