"""A site's own voices: what may stand in such a file, and who speaks when one is at fault."""

import os

import pytest

from kiosk.content.errors import LeafletError
from kiosk.speech.child import program_with
from kiosk.speech.process.library import EngineError
from kiosk.speech.process.own_voices import own_voices
from kiosk.speech.process.voices import Voices
from kiosk.speech.render import available_voices, render_clip
from kiosk.speech.voice import Request, Segment

LOWER = "name Lower\nlanguage en-gb-x-rp\ngender male\nphonemes en-rp\nformant 0 80 100 100\npitch 60 90\n"
POLISH = "name Wyzszy\nlanguage pl\nintonation 2\npitch 110 170 // a little higher\n\n"
HELLO = Request(1, (Segment("You may go home today.", "gmw/en"),))


def put(folder, text, name="en-GB.voice"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder / name


def refusals(folder):
    return [str(one) for one in own_voices([folder]) if isinstance(one, LeafletError)]


@pytest.mark.parametrize("name", ["pl.voice", "pl_PL.voice", "PL.voice"])
def test_a_file_is_called_after_its_language(tmp_path, name):
    file = put(tmp_path, POLISH, name)
    (found,) = own_voices([tmp_path])
    assert (found.language.tag, found.file, found.text) == ("pl", file, POLISH)


def test_the_voice_of_chinese_is_called_as_the_engine_calls_it(tmp_path):
    put(tmp_path, "language cmn-latn-pinyin\npitch 90 120\n", "zh-Hans.voice")
    assert refusals(tmp_path) == []


#: What may not be, what is said of it, and the remedy.
FAULTS = {
    "a program": ("mbrola pl1 pl1_phtrans", "line 3: mbrola is not allowed", "correct that line"),
    "another speed": ("speed 300", "line 3: speed is not allowed", "correct that line"),
    "a path": ("dictionary ../../etc/passwd", "line 3: dictionary is not allowed", "correct that line"),
    "a path as sounds": ("phonemes ../../x", "line 3: phonemes is not allowed", "correct that line"),
    "no number": ("pitch high low", "line 3: pitch is not allowed", "correct that line"),
    "a number too large": ("pitch 99999 1", "line 3: pitch is not allowed", "correct that line"),
    "no such formant": ("formant 9 100", "line 3: formant is not allowed", "correct that line"),
    "too many numbers": ("tone" + " 1" * 13, "line 3: tone is not allowed", "correct that line"),
    "a long line": ("name " + "n" * 300, "line 3: name is not allowed", "correct that line"),
    "nonsense": ("%n%n%n%s", "line 3: this is not allowed", "correct that line"),
    "another language": ("language en", "not only, that this voice speaks Polish", "language pl"),
    "too many lines": ("\n" * 300, "more than 200 lines", "delete the rest"),
    "too much": ("//" + "x" * 20_000, "larger than 16 kB", "no sound"),
    "a null": ("name a\0b", "control", ""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_may_not_stand_there_is_refused_in_one_sentence(tmp_path, fault):
    line, said, remedy = FAULTS[fault]
    file = put(tmp_path, f"name x\nlanguage pl\n{line}\n", "pl.voice")
    (sentence,) = refusals(tmp_path)
    assert sentence.startswith(str(file))
    assert said in sentence
    assert remedy in sentence
    assert "\n" not in sentence


def test_a_voice_must_say_what_it_speaks(tmp_path):
    put(tmp_path, "name x\n", "pl.voice")
    assert refusals(tmp_path)[0].endswith("write the line: language pl.")


@pytest.mark.parametrize("name", ["klingon.voice", "pl.onnx", "pl.so", "pl"])
def test_other_names_are_refused(tmp_path, name):
    put(tmp_path, POLISH, name)
    assert "name it after the language, such as pl.voice" in refusals(tmp_path)[0]


def test_links_folders_and_programs_are_refused(tmp_path):
    outside = put(tmp_path / "outside", POLISH, "pl.voice")
    voices = tmp_path / "voices"
    put(voices, POLISH, "sk.voice").chmod(0o755)
    (voices / "pl.voice").symlink_to(outside)
    (voices / "cs.voice").mkdir()
    os.mkfifo(voices / "ro.voice")
    assert [one.rpartition("; ")[2] for one in refusals(voices)] == [
        "copy the voice itself here.",
        "copy the voice itself here.",
        "copy the voice itself here.",
        "take that right away: chmod a-x.",
    ]


def test_without_a_folder_there_is_nothing_to_say(tmp_path):
    assert list(own_voices([tmp_path / "none"])) == []


@pytest.mark.voice
class TestSpeaking:
    def test_it_speaks_in_place_of_the_usual_voice_and_marks_the_same_words(self, tmp_path):
        file = put(tmp_path, LOWER)
        voices, usual = Voices([tmp_path]), Voices()
        assert voices.repertoire.own == {"gmw/en": str(file)}
        assert voices.repertoire.refused == ()
        own, before = voices.render(HELLO), usual.render(HELLO)
        assert len(own.pcm) != len(before.pcm)
        assert [word.start for word in own.words] == [word.start for word in before.words]

    def test_the_strongest_folder_counts_and_a_broken_one_leaves_the_next(self, tmp_path):
        strong, weak = tmp_path / "strong", tmp_path / "weak"
        put(strong, "name x\n"), put(weak, LOWER)
        assert Voices([strong, weak]).repertoire.own == {"gmw/en": str(weak / "en-GB.voice")}
        put(strong, LOWER)
        assert Voices([strong, weak]).repertoire.own == {"gmw/en": str(strong / "en-GB.voice")}

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("language en\nphonemes nothing\n", "softer than the usual voice"),
            ("language en\nvoicing 900\nconsonants 900 900\n", "louder than the usual voice"),
        ],
    )
    def test_one_that_does_not_speak_as_it_should_is_refused_and_the_usual_one_speaks(
        self, tmp_path, text, said
    ):
        file = put(tmp_path, text)
        voices = Voices([tmp_path])
        (sentence,) = voices.repertoire.refused
        assert sentence.startswith(f"{file}: it is ")
        assert said in sentence
        assert voices.repertoire.own == {}
        assert len(voices.render(HELLO).pcm) > 20_000

    def test_what_was_tried_is_what_speaks_whatever_becomes_of_the_file(self, tmp_path):
        file = put(tmp_path, LOWER)
        voices = Voices([tmp_path])
        before = len(voices.render(HELLO).pcm)
        file.write_text("language en\nphonemes nothing\n")
        assert abs(len(voices.render(HELLO).pcm) - before) < before // 20

    def test_one_that_fails_later_gives_way_to_the_usual_one(self, tmp_path, monkeypatch):
        put(tmp_path, LOWER)
        voices = Voices([tmp_path])

        def broken(_path):
            raise EngineError("no")

        monkeypatch.setattr(voices._driver, "use_file", broken)
        assert len(voices.render(HELLO).pcm) > 20_000

    def test_the_process_is_told_where_they_are(self, tmp_path):
        file = put(tmp_path / "voices", LOWER)
        program = program_with([tmp_path / "none", file.parent])
        found = available_voices(program)
        assert found.own == {"gmw/en": str(file)}
        assert len(render_clip(HELLO, program).pcm) != len(render_clip(HELLO).pcm)
