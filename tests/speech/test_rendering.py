"""The real voices: the right one, at the right pace, as loud as each other, word by word."""

import array
import math
import re
from itertools import pairwise
from pathlib import Path

import pytest
from pyttsx3.engine import Engine

from kiosk.speech.process.paces import FACTORS
from kiosk.speech.process.voices import VoiceMissingError, Voices
from kiosk.speech.render import SpeechError, available_voices, equipment, render_clip
from kiosk.speech.voice import Request, Segment

pytestmark = pytest.mark.voice

ARTICLE_ONE = dict(
    line.split("\t")
    for line in (Path(__file__).parent / "data/article_one.txt").read_text("utf-8").splitlines()
)
SENTENCES = {
    "gmw/en": "You may go home on the same day, but you must not drive a car for twenty-four hours.",
    "inc/ne": "तपाईं सोही दिन घर जान सक्नुहुन्छ, तर चौबीस घण्टासम्म गाडी चलाउनु हुँदैन।",
    "zlw/pl": "Tego samego dnia można wrócić do domu, ale przez dobę nie wolno prowadzić samochodu.",
    "roa/ro": "Puteți merge acasă în aceeași zi, dar nu aveți voie să conduceți timp de o zi întreagă.",
    "zlw/sk": "Ešte v ten istý deň sa môžete vrátiť domov, ale dvadsaťštyri hodín nesmiete viesť vozidlo.",
    "zlw/cs": "Týž den můžete jít domů, ale celý den nesmíte řídit automobil ani jiné vozidlo.",
    "zls/bg": "Може да се приберете у дома в същия ден, но не трябва да шофирате цяло денонощие.",
    "trk/tr": "Aynı gün evinize gidebilirsiniz, ancak tam bir gün boyunca araç kullanmamalısınız.",
    "zle/ru": "Вы можете пойти домой в тот же день, но в течение суток нельзя садиться за руль.",
    "roa/pt": "Pode ir para casa no mesmo dia, mas não pode conduzir durante um dia inteiro.",
    "bat/lt": "Tą pačią dieną galite vykti namo, bet visą parą negalima vairuoti automobilio.",
    "inc/bn": "আপনি সেই দিনই বাড়ি যেতে পারবেন, কিন্তু পুরো এক দিন গাড়ি চালানো যাবে না।",
    "ira/fa": "می‌توانید همان روز به خانه بروید، اما تا یک روز کامل نباید رانندگی کنید.",
    "zle/uk": "Ви можете піти додому того самого дня, але протягом доби не можна сідати за кермо.",
    "sit/yue": "您可以在同一天回家，但是在二十四小時內不可以駕駛。",
    "sit/cmn-latn-pinyin": "您可以在同一天回家，但是在二十四小时内不得开车。",
    "sem/ar": "يمكنك العودة إلى المنزل في اليوم نفسه، لكن يُمنع قيادة السيارة لمدة يوم كامل.",
}
#: Voices that speak some small words as one with the next: those are lit together with it.
CLITICS = {"zls/bg"}
QUIET = 100


@pytest.fixture(scope="module")
def voices():
    """espeak-ng starts once a process."""
    return Voices()


def said(voices, voice, text, rate=155):
    return voices.render(Request(1, (Segment(text, voice),), rate))


def samples(clip):
    return array.array("h", clip.pcm)


def dbfs(clip):
    values = samples(clip)
    return 10 * math.log10(sum(value * value for value in values) / len(values) / 32768**2)


def spoken_ms(clip):
    loud = [index for index, value in enumerate(samples(clip)) if abs(value) > QUIET]
    return (loud[-1] - loud[0]) * 1000 / clip.hz


def crossings(clip):
    """How often the wave changes its sign, a second of sound: a rough colour of the voice."""
    values = [value for value in samples(clip) if abs(value) > QUIET]
    return sum((a < 0) != (b < 0) for a, b in pairwise(values)) * clip.hz / len(values)


def characters(text):
    """Chinese is heard letter by letter."""
    return [(at, at + 1) for at, letter in enumerate(text) if letter.isalpha()]


def tokens(text):
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append((at, at + len(word)))
        at += len(word)
    return found


@pytest.mark.parametrize("voice", SENTENCES)
def test_a_sentence_is_spoken_word_by_word(voices, voice):
    clip = said(voices, voice, SENTENCES[voice])
    assert 1500 <= clip.duration_ms <= 8000
    assert -26 <= dbfs(clip) <= -16
    starts, times = [mark.start for mark in clip.words], [mark.ms for mark in clip.words]
    assert starts == sorted(set(starts))
    assert times == sorted(times)
    assert times[-1] < clip.duration_ms
    words = tokens(SENTENCES[voice]) if not voice.startswith("sit/") else characters(SENTENCES[voice])
    hit = [word for word in words if any(word[0] <= start < word[1] for start in starts)]
    assert len(hit) >= (0.75 if voice in CLITICS else 0.85) * len(words)


@pytest.mark.parametrize("voice", [voice for voice in SENTENCES if voice != "gmw/en"])
def test_no_language_is_read_by_the_english_voice(voices, voice):
    own, english = (said(voices, each, SENTENCES[voice]) for each in (voice, "gmw/en"))
    assert voices.voice == "gmw/en"
    longer = max(spoken_ms(own), spoken_ms(english)) / min(spoken_ms(own), spoken_ms(english))
    brighter = max(crossings(own), crossings(english)) / min(crossings(own), crossings(english))
    assert longer > 1.05 or brighter > 1.05
    said(voices, voice, SENTENCES[voice])
    assert voices.voice == voice


def test_every_language_of_the_pace_table_is_spoken_on_this_machine(voices):
    assert set(FACTORS) == set(ARTICLE_ONE)
    assert set(FACTORS) <= voices.ids


def test_the_pace_is_comparable_in_all_languages(voices):
    english = spoken_ms(said(voices, "gmw/en", ARTICLE_ONE["gmw/en"]))
    times = {voice: spoken_ms(said(voices, voice, text)) / english for voice, text in ARTICLE_ONE.items()}
    assert {voice: time for voice, time in times.items() if not 0.94 <= time <= 1.3} == {}


def prose():
    """The paragraphs of the shipped leaflet, without marks, addresses and numbers."""
    leaflet = Path(__file__).parents[2] / "resources/leaflets/sacroiliac-joint-injections/leaflet.md"
    for paragraph in leaflet.read_text("utf-8").split("---", 2)[2].split("\n\n"):
        text = " ".join(re.sub(r"\{[^}]*\}|[*#]|^- ", "", paragraph, flags=re.MULTILINE).split())
        if len(text.split()) >= 8 and not re.search(r"\d|\]\(|http", text):
            yield text


@pytest.mark.parametrize("rate", [100, 155, 220])
def test_english_words_a_minute_are_words_a_minute(voices, rate):
    texts = list(prose())
    clips = [voices.render(Request(1, (Segment(text, "gmw/en", 250),), rate)) for text in texts]
    words, minutes = (
        sum(len(text.split()) for text in texts),
        sum(clip.duration_ms for clip in clips) / 60_000,
    )
    assert words > 500
    assert words / minutes == pytest.approx(rate, rel=0.04)


def test_segments_are_joined_with_their_pauses_and_marks(voices):
    polish, english = Segment("Zgłoś się do", "zlw/pl"), Segment("Pain Clinic", "gmw/en", 500)
    together = voices.render(Request(1, (polish, english, Segment("jutro.", "zlw/pl"))))
    apart = voices.render(Request(1, (polish,)))
    firsts = [next(mark for mark in together.words if mark.segment == index) for index in range(3)]
    assert [mark.start for mark in firsts] == [0, 0, 0]
    # the first segment ends no clause, so that it has no pause where it is followed
    assert firsts[1].ms < apart.duration_ms - 250
    loud = [index * 1000 / together.hz for index, value in enumerate(samples(together)) if abs(value) > QUIET]
    before = max(ms for ms in loud if ms < firsts[2].ms)
    assert 480 <= firsts[2].ms - before <= 600


def test_positions_count_code_points_not_bytes_nor_utf_16(voices):
    clip = said(voices, "gmw/en", "𝐀 😀 naïve word.")
    assert clip.words[-1].start == "𝐀 😀 naïve word.".index("word")


@pytest.mark.parametrize("text", ["", "  ", "\n", "😀", "...", "\0", "\ud800", "[[t]]", "<b>x</b>", "\u200f"])
def test_odd_texts_do_no_harm(voices, text):
    assert said(voices, "gmw/en", text).duration_ms < 3000
    assert len(said(voices, "gmw/en", "All is well.").words) == 3


def test_the_engine_starts_once_a_process_and_speaks_for_whoever_asks(voices, monkeypatch):
    """A second start would leave the engine reading freed memory."""
    monkeypatch.setattr("pyttsx3.drivers._espeak.Initialize", lambda *_: pytest.fail("started again"))
    other = Voices()
    other._engine = Engine("kiosk")
    other._driver = other._engine.proxy._driver
    for speaker in (other, voices, other):
        assert said(speaker, "gmw/en", "Once.").duration_ms > 300


def test_nul_does_not_cut_the_text_off(voices):
    assert len(said(voices, "gmw/en", "Keep\0dressings dry.").words) == 3


def test_a_voice_that_is_not_there_is_refused_before_a_word_is_spoken(voices):
    request = Request(1, (Segment("Hello.", "gmw/en"), Segment("Hello.", "xx/none")))
    with pytest.raises(VoiceMissingError, match="xx/none"):
        voices.render(request)


def test_a_clip_is_rendered_without_a_sound_output(monkeypatch):
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    clip = render_clip(Request(1, (Segment("Hello there.", "gmw/en", 250),)))
    assert [mark.start for mark in clip.words] == [0, 6]
    assert 900 < clip.duration_ms < 2500
    assert -26 <= dbfs(clip) <= -14


def test_the_voices_of_the_machine_are_listed():
    assert set(FACTORS) <= available_voices().ids


def test_a_missing_voice_is_one_plain_sentence():
    with pytest.raises(SpeechError) as error:
        render_clip(Request(1, (Segment("Hello.", "xx/none"),)))
    assert str(error.value) == "The text was not spoken: there is no voice xx/none on this machine."


@pytest.mark.parametrize("call", [available_voices, lambda program: render_clip(Request(1, ()), program)])
@pytest.mark.parametrize("program", [("/nowhere/python",), ("false",), ("echo", "hello")])
def test_a_voice_process_that_does_not_work_is_one_plain_sentence(call, program):
    with pytest.raises(SpeechError) as error:
        call(program)
    assert str(error.value).startswith("The voice process ")
    assert "\n" not in str(error.value)


def test_one_that_does_not_work_is_told_as_trouble():
    for program in (("/nowhere/python",), ("false",), ("echo", "hello")):
        found = equipment(program)
        assert (found.repertoire, found.sound) == (None, False)
        assert found.trouble.startswith("The voice process ")
        assert "\n" not in found.trouble
