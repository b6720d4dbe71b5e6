"""The slow voice of Easy Read: fewer words a minute, and silence after each sentence."""

from dataclasses import replace

from kiosk.speech.passage import Passage

#: Silence after each sentence, ms, and words a minute at the usual speed (Easy Read outline, rules).
PAUSE_MS, WORDS_A_MINUTE = 600, 130

#: The usual speed of the full leaflet, words a minute (A-14).
_USUAL = 155


def easy_rate(rate: int) -> int:
    """Return the speed of Easy Read for the speed that a visitor chose, words a minute."""
    return round(rate * WORDS_A_MINUTE / _USUAL)


def with_pauses(passage: Passage) -> Passage:
    """Return the passage with silence after each sentence."""
    sentence_of = (*passage.sentence_of, -1)
    segments = tuple(
        replace(segment, pause_ms=max(segment.pause_ms, PAUSE_MS))
        if sentence_of[index] != sentence_of[index + 1]
        else segment
        for index, segment in enumerate(passage.segments)
    )
    return replace(passage, segments=segments)
