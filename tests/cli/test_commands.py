"""All commands alike: bad input gets one sentence. And the real voice says a section in each language."""

import wave

import pytest

from kiosk.cli import COMMANDS
from kiosk.i18n.languages import LANGUAGES

KNOWN = ", ".join(one.tag for one in LANGUAGES)

#: What a command needs besides what is wrong.
NEEDS = {
    "tour": ("--out", "tour"),
    "speak": ("--out", "x.wav"),
    "export": ("--format", "txt", "--out", "x.txt"),
}
#: Commands that read leaflets; the others take none of their options.
OTHERS = {"import", "conformance", "pin", "settings", "shelf"}
READERS = [entry.name for entry in COMMANDS if entry.name not in OTHERS]
WRONG = {
    "language": (("--language", "xx"), f'There is no language "xx"; there are: {KNOWN}.'),
    "leaflet": (("--leaflet", "hips"), 'There is no leaflet "hips" in '),
    "content": (
        ("--content", "/nowhere"),
        "/nowhere: this folder of leaflets cannot be opened; name another.",
    ),
    "no settings": (
        ("--config", "/nowhere"),
        "/nowhere: the settings cannot be read; name a file that is there.",
    ),
    "settings": (
        ("--config", "kiosk.toml"),
        'kiosk.toml, line 2: "colour" is not a setting; [look] may have ',
    ),
    "option": (("--fly",), "there is no option --fly"),
}
MORE = [
    ("run", "--windowed", "big"),
    ("run", "--windowed", "10x10"),
    ("tour",),
    ("tour", "--out", "x", "--screen", "10x10"),
    ("tour", "--out", "x", "--size", "5"),
    ("tour", "--out", "x", "--theme", "pink"),
    ("tour", "--out", "x", "--edition", "gold"),
    ("text", "--section", "no-such"),
    ("speak",),
    ("export",),
    ("export", "--format", "txt"),
    ("shelf", "dance"),
    ("shelf", "add"),
    ("shelf", "add", "/nowhere"),
    ("shelf", "list", "--config", "kiosk.toml"),
    ("dance",),
]


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A folder to stand in, with settings that cannot be."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kiosk.toml").write_text("[look]\ncolour = 1\n")
    return tmp_path


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("command", READERS)
def test_every_command_refuses_alike(kiosk_says, here, command, wrong):
    arguments, complaint = WRONG[wrong]
    left = kiosk_says(command, *NEEDS.get(command, ()), *arguments)
    assert left.refused, left
    assert complaint in left.complaint
    assert [path.name for path in here.iterdir()] == ["kiosk.toml"]


@pytest.mark.parametrize("arguments", MORE, ids=" ".join)
def test_bad_input_gets_one_sentence(kiosk_says, here, arguments):
    left = kiosk_says(*arguments)
    assert left.refused, left
    assert [path.name for path in here.iterdir()] == ["kiosk.toml"]


def test_a_program_of_its_own_leaves_alike(kiosk_alone):
    left = kiosk_alone("run", "--windowed", "big")
    assert left.refused, left


@pytest.mark.voice
@pytest.mark.parametrize("tag", ["en", "ne", "pl", "ar"])
def test_a_section_is_spoken_into_a_file(kiosk_alone, tmp_path, tag):
    left = kiosk_alone("speak", "--language", tag, "--section", "side-effects", "--out", tmp_path / "x.wav")
    assert (left.code, left.complaint) == (0, "")
    with wave.open(str(tmp_path / "x.wav")) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        samples = memoryview(sound.readframes(sound.getnframes())).cast("h")
    assert 30 < seconds < 120
    level = (sum(value * value for value in samples[::7]) / len(samples[::7])) ** 0.5
    assert 1000 < level < 8000
