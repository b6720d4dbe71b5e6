"""The kiosk's few sounds that are no words, as samples: soft, short, and inside the loop's band."""

import array
import math

from kiosk.speech.voice import Tone

_AMPLITUDE = 0.25 * 32767
_EDGE_MS = 8
#: After a tone the words wait a moment, so that both are heard.
_GAP_MS = 60
#: Frequency at the beginning and at the end in Hz, and length in ms.
_SHAPES = {
    Tone.FOUND: (440.0, 880.0, 400),
    Tone.ENDED: (880.0, 440.0, 400),
    Tone.ERROR: (330.0, 330.0, 90),
    Tone.EDGE: (660.0, 660.0, 45),
    Tone.TRIAL: (1000.0, 1000.0, 3000),
}


def tone_pcm(tone: Tone, hz: int) -> bytes:
    """Return a tone as 16 bit mono samples, with soft ends and a short silence after it."""
    begin, end, ms = _SHAPES[tone]
    count = ms * hz // 1000
    edge = _EDGE_MS * hz / 1000
    phase, samples = 0.0, array.array("h")
    for index in range(count):
        phase += 2 * math.pi * (begin + (end - begin) * index / count) / hz
        soft = min(1.0, index / edge, (count - 1 - index) / edge)
        samples.append(round(_AMPLITUDE * soft * math.sin(phase)))
    return samples.tobytes() + bytes(2 * (_GAP_MS * hz // 1000))
