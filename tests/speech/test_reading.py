import pytest

from kiosk.content.place import Place
from kiosk.speech.reading import reading_of
from tests.speech.blocks import passage

ONE = passage("Lie down. Keep still. Breathe.", block_id="a.p1")
NONE = passage("***".replace("**", ""), block_id="a.p2")
TWO = passage("Rest. Go home.", block_id="a.p3")


def said(reading):
    return " ".join(segment.text for segment in reading.segments(155))


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (None, "Lie down. Keep still. Breathe."),
        (Place("a.p1", 12), "Keep still. Breathe."),
        (Place("a.p1", 999), "Breathe."),
        (Place("a.p2"), "Rest. Go home."),
        (Place("a.p3", 6), "Go home."),
        (Place("not.there", 6), "Lie down. Keep still. Breathe."),
    ],
)
def test_it_begins_with_the_sentence_at_the_place(start, words):
    assert said(reading_of([ONE, NONE, TWO], start)) == words


def test_there_may_be_nothing_to_say():
    assert reading_of([]) is None
    assert reading_of([NONE]) is None
    assert reading_of([ONE, NONE], Place("a.p2")) is None


def test_sentence_by_sentence_forwards_and_back():
    reading = reading_of([ONE, NONE, TWO])
    forwards = [reading]
    while (following := forwards[-1].following()) is not None:
        forwards.append(following)
    assert [said(one) for one in forwards] == [
        "Lie down. Keep still. Breathe.", "Keep still. Breathe.", "Breathe.", "Rest. Go home.", "Go home.",
    ]  # fmt: skip
    back = [forwards[-1]]
    for _ in range(5):
        back.append(back[-1].preceding())
    assert back == [*reversed(forwards), reading]


@pytest.mark.parametrize(("rate", "pauses"), [(155, [0, 0, 250]), (120, [0, 0, 250]), (100, [600, 600, 850])])
def test_a_slow_voice_pauses_longer_between_sentences(rate, pauses):
    assert [segment.pause_ms for segment in reading_of([ONE]).segments(rate)] == pauses
