import wave

import pytest

from kiosk.cli import speak
from kiosk.speech.clip import Clip
from kiosk.speech.render import SpeechError
from tests.content.conftest import write_leaflet


@pytest.fixture
def shelf(tmp_path):
    write_leaflet(tmp_path / "shelf" / "knees")
    return tmp_path / "shelf"


@pytest.fixture
def asked(monkeypatch):
    """What was asked of the voice; each request is answered with 100 ms of sound."""
    requests = []

    def render(request, _program):
        requests.append(request)
        return Clip(b"\x01\x00" * 1600, 16_000, ())

    monkeypatch.setattr(speak, "render_clip", render)
    return requests


def test_the_whole_leaflet_becomes_one_sound_file(kiosk_says, shelf, tmp_path, asked):
    out = tmp_path / "knees.wav"
    left = kiosk_says("speak", "--content", str(shelf), "--language", "en", "--out", str(out))
    assert (left.code, left.out) == (0, f"{out}\n")
    with wave.open(str(out)) as sound:
        form = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate(), sound.getnframes())
    assert form == (1, 2, 16_000, 1600 * len(asked))
    words = " ".join(segment.text for request in asked for segment in request.segments)
    assert words == (
        "About knees You have two knees. Do not fall. The Knee Hospital. Telephone: zero one two three four, "
        "five six seven, eight nine zero. Picture. A knee. Reference: K one"
    )


def test_one_section(kiosk_says, shelf, tmp_path, asked):
    out = str(tmp_path / "end.wav")
    assert kiosk_says("speak", "--content", str(shelf), "--section", "end", "--out", out).code == 0
    assert [segment.text for segment in asked[0].segments] == ["Reference: K one"]
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--section", "middle"), 'There is no section "middle"; there are: about-knees, end.'),
        (("--language", "xx"), 'There is no language "xx"; there are: '),
        (("--out", "."), ". is a folder; name a file to write, such as leaflet.wav."),
        (("--out", "nowhere/x.wav"), "There is no folder nowhere; make it, or name another file."),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(kiosk_says, shelf, tmp_path, asked, arguments, complaint):
    out = () if "--out" in arguments else ("--out", str(tmp_path / "x.wav"))
    left = kiosk_says("speak", "--content", str(shelf), *arguments, *out)
    assert left.code == 2
    assert left.complaint.startswith(complaint)
    assert left.complaint.count("\n") == 1
    assert asked == []
    assert not (tmp_path / "x.wav").exists()


def test_a_machine_without_the_voice_says_so_and_writes_nothing(kiosk_says, shelf, tmp_path, monkeypatch):
    def render(_request, _program):
        raise SpeechError("The text was not spoken: there is no voice gmw/en on this machine.")

    monkeypatch.setattr(speak, "render_clip", render)
    left = kiosk_says("speak", "--content", str(shelf), "--out", str(tmp_path / "x.wav"))
    assert left.code == 2
    assert "there is no voice gmw/en" in left.complaint
    assert not (tmp_path / "x.wav").exists()


@pytest.mark.voice
def test_the_real_voice_speaks_a_section(kiosk_says, shelf, tmp_path):
    out = tmp_path / "end.wav"
    left = kiosk_says("speak", "--content", str(shelf), "--section", "end", "--out", str(out))
    assert left.code == 0, left.complaint
    with wave.open(str(out)) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        loudest = max(abs(int.from_bytes(sound.readframes(1), "little", signed=True)) for _ in range(20_000))
    assert 0.8 < seconds < 4
    assert loudest > 3000
