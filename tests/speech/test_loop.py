"""Sound for the hearing loop, and the tones, measured in their samples."""

import array
import itertools
import math

import pytest

from kiosk.speech.process.loop import LoopSound
from kiosk.speech.process.source import SILENCE_DB, Source
from kiosk.speech.process.tones import tone_pcm
from kiosk.speech.render import render_clip
from kiosk.speech.voice import Request, Segment, Tone
from tests.speech.spectrum import levels_db, share_outside

HZ = 22050
TEXT = "Infection is rare: fewer than 1 in 10,000. Please bring your medicines."


def sine(frequency, decibel, seconds=1.0):
    top = 32767 * 10 ** (decibel / 20) * math.sqrt(2)
    steps = range(int(seconds * HZ))
    return array.array("h", (round(top * math.sin(2 * math.pi * frequency * step / HZ)) for step in steps))


def looped(samples, hz=HZ, piece=5000):
    """Through the loop's sound in pieces of some bytes."""
    loop, pcm = LoopSound(hz), samples.tobytes()
    pieces = [loop.run(pcm[start : start + piece]) for start in range(0, len(pcm), piece)]
    return array.array("h", b"".join(pieces) + loop.finish())


def settled(samples):
    return levels_db(samples, HZ, 100)[-3]


@pytest.mark.voice
@pytest.mark.parametrize("voice", ["gmw/en", "sit/yue"])
def test_speech_on_the_loop_keeps_to_the_band(voice):
    clip = render_clip(Request(1, (Segment(TEXT, voice),)))
    spoken = array.array("h", clip.pcm)
    out = looped(spoken, clip.hz)
    assert len(out) == len(spoken)
    assert share_outside(spoken, clip.hz, 150, 6000) > -25
    assert share_outside(out, clip.hz, 150, 6000) <= -30


@pytest.mark.parametrize(("frequency", "least", "most"), [(75, -90, -45), (1000, -24, -16), (9000, -90, -45)])
def test_what_is_beyond_the_band_is_gone_and_what_is_in_it_stays(frequency, least, most):
    assert least < settled(looped(sine(frequency, -20))) < most


def test_loud_and_soft_come_out_within_6_db_of_each_other():
    levels = [settled(looped(sine(800, decibel))) for decibel in (-6, -20, -28)]
    assert max(levels) - min(levels) <= 6
    assert levels == sorted(levels, reverse=True)


def test_a_pause_stays_a_pause():
    out = looped(sine(800, -20) + sine(800, -60) + sine(800, -20, 0.1))
    assert levels_db(out, HZ, 100)[15] < -50


def test_nothing_comes_out_cut_off():
    out = looped(sine(800, -40, 0.5) + sine(800, -3.1, 0.5))
    assert max(map(abs, out)) <= 0.9 * 32767


def test_pieces_change_nothing():
    samples = sine(300, -15, 0.4) + sine(2000, -30, 0.4)
    assert looped(samples, piece=1000) == looped(samples, piece=10**6)


def test_a_source_is_ready_before_all_of_it_is_made_and_then_complete(qtbot):
    samples = sine(800, -20, 3)
    source = Source(samples.tobytes(), HZ, loop=True)
    assert source.level_db(0) > -30
    assert source.device.size() == len(samples) * 2
    qtbot.waitUntil(lambda: source.level_db(2980) > -30)
    assert array.array("h", source.device.readAll().data()) == looped(samples)
    assert source.device.atEnd()


def test_a_source_tells_its_level():
    source = Source((sine(800, -20, 0.5) + array.array("h", bytes(HZ))).tobytes(), HZ)
    assert source.level_db(100) == pytest.approx(-20, abs=0.5)
    assert source.level_db(700) == SILENCE_DB
    assert source.level_db(5000) == SILENCE_DB


@pytest.mark.parametrize("tone", Tone)
def test_tones_are_soft_short_and_fit_for_the_loop(tone):
    samples = array.array("h", tone_pcm(tone, HZ))
    longest = 3.1 if tone is Tone.TRIAL else 0.5  # s; nothing but speech sounds for longer than three
    assert len(samples) < longest * HZ
    assert max(map(abs, samples)) <= 0.26 * 32767
    assert samples[0] == 0
    assert samples[-1] == 0


def test_only_the_tone_of_found_speech_rises():
    def crossings(samples):
        return sum(1 for a, b in itertools.pairwise(samples) if a < 0 <= b)

    for tone in Tone:
        samples = array.array("h", tone_pcm(tone, HZ))[: -60 * HZ // 1000]
        half = len(samples) // 2
        assert (crossings(samples[half:]) > 1.3 * crossings(samples[:half])) is (tone is Tone.FOUND)
