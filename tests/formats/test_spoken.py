import io
import struct
import wave
from dataclasses import replace

import pytest
from mutagen.mp3 import MP3

from kiosk.content.model import Range
from kiosk.formats.mp3_file import mp3_file
from kiosk.formats.spoken import SoundChapter, passages, sound_chapters
from kiosk.formats.wav_file import wav_file
from kiosk.speech.clip import Clip
from tests.formats.conftest import copy_in, difference, letters
from tests.paging.matrix import TAGS

CHAPTERS = [
    SoundChapter("Notes", b"\1\0" * 22050, 22050),
    SoundChapter("दुई", b"\2\0" * 11025, 22050),
    SoundChapter("ثلاثة", b"\3\0" * 44100, 22050),
]


def unspoken(passage) -> str:
    """The letters and figures of a text that belong to no spoken sentence."""
    spoken = {at for one in passage.sentences for at in range(one.start, one.end)}
    return "".join(sign for at, sign in enumerate(passage.shown) if at not in spoken and sign.isalnum())


@pytest.mark.parametrize("tag", TAGS)
def test_the_whole_leaflet_is_said(qapp, tag):
    copy = copy_in(tag)
    said = [passage for chapter in copy.chapters for passage in passages(chapter, copy)]
    assert difference("\n".join(one.shown for one in said), copy.pieces) == ""
    for passage, piece in zip(said, copy.pieces, strict=True):
        assert unspoken(passage) == "", piece.block.id
        assert letters(passage.spoken) != "", piece.block.id
        assert passage.language == piece.language.tag


def test_the_proof_sees_a_sentence_that_is_not_said(qapp, knees):
    passage = passages(knees.chapters[1], knees)[1]
    assert unspoken(passage) == ""
    assert unspoken(replace(passage, sentences=(Range(0, 8),))) == "twoknees"


def test_chapters_are_rendered_one_by_one_and_told(qapp, knees):
    asked, told = [], []

    def render(request):
        asked.append(request)
        return Clip(b"\1\0" * 100, 22050, ())

    found = list(sound_chapters(knees, told.append, render))
    assert [one.title for one in found] == ["Knees", "About knees", "The end"]
    assert asked[0].segments[0].text == "A copy."
    assert told == [1 / 3, 2 / 3, 1]


def test_a_wav_file_can_be_played_and_has_its_chapters():
    made = wav_file(CHAPTERS)
    with wave.open(io.BytesIO(made)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 22050)
        assert sound.readframes(sound.getnframes()) == b"".join(one.pcm for one in CHAPTERS)
    assert struct.unpack("<I", made[4:8])[0] == len(made) - 8
    cues = made[made.index(b"cue ") + 8 :]
    points = [struct.unpack("<II4sIII", cues[at : at + 24]) for at in (4, 28, 52)]
    assert [(point[0], point[5]) for point in points] == [(1, 0), (2, 22050), (3, 33075)]
    for number, chapter in enumerate(CHAPTERS, 1):
        assert struct.pack("<I", number) + chapter.title.encode() + b"\0" in made[made.index(b"adtl") :]


def test_an_mp3_file_has_its_length_and_its_chapters(knees):
    sound = MP3(io.BytesIO(mp3_file(knees.leaflet, CHAPTERS)))
    assert sound.info.length == pytest.approx(3.5, abs=0.2)
    assert (sound.info.channels, sound.info.bitrate) == (1, 64000)
    assert sound.tags["TIT2"].text == ["All about knees"]
    chapters = sound.tags.getall("CHAP")
    found = [(one.start_time, one.end_time, one.sub_frames["TIT2"].text[0]) for one in chapters]
    assert found == [(0, 1000, "Notes"), (1000, 1500, "दुई"), (1500, 3500, "ثلاثة")]
    assert sound.tags.getall("CTOC")[0].child_element_ids == [one.element_id for one in chapters]


@pytest.mark.voice
def test_the_real_voice_speaks_a_copy(qapp, knees):
    found = list(sound_chapters(knees, lambda _done: None))
    assert len(found) == 3
    assert all(one.samples > one.hz / 2 for one in found)
