import json
from pathlib import Path

import pytest

from kiosk.content.model import Range, Saying
from kiosk.speech.alignment import Token, snapped
from kiosk.speech.track import Track
from kiosk.speech.voice import Started, WordMark
from tests.speech.blocks import lit, passage

HEARD = Path(__file__).parent.parent / "data" / "spoken" / "heard"


def test_words_said_as_they_stand_are_lit_one_by_one():
    assert lit(passage("Don't move. Breathe (slowly) now.")) == [
        (word, word) for word in ("Don't", "move", "Breathe", "slowly", "now")
    ]


def test_words_after_signs_that_are_left_out_are_lit_where_they_stand():
    assert lit(passage("Say “ now ” please")) == [("Say", "Say"), ("now", "now"), ("please", "please")]


def test_a_number_stays_lit_while_its_digits_are_said():
    words = lit(passage("Ring 01227 783049 now."))
    assert words[0] == ("Ring", "Ring")
    assert [shown for _, shown in words[1:-1]] == ["01227 783049"] * 11
    assert words[-1] == ("now", "now")


def test_an_address_is_lit_without_its_brackets():
    words = lit(passage("the page (<https://x.uk/y>)."))
    assert [shown for _, shown in words] == ["the", "page", *["https://x.uk/y"] * 7]


def test_a_reworded_name_is_aligned_word_by_word():
    saying = Saying("en", "Queen Mother (QEQM) Hospital", "Queen Mother Hospital, also called Q E Q M")
    assert lit(passage("The Queen Mother (QEQM) Hospital, Margate", "en", (saying,))) == [
        ("The", "The"),
        ("Queen", "Queen"),
        ("Mother", "Mother"),
        ("Hospital", "Hospital"),
        *((word, None) for word in ("also", "called", "Q", "E", "Q", "M")),
        ("Margate", "Margate"),
    ]


def test_replaced_words_light_all_that_they_replace():
    saying = Saying("en", "wear and tear", "slow damage")
    assert lit(passage("No wear and tear here", "en", (saying,)))[1:3] == [
        ("slow", "wear and tear"),
        ("damage", "wear and tear"),
    ]


@pytest.mark.parametrize(("start", "token"), [(0, 0), (4, 0), (5, 0), (6, 1), (12, 1), (99, 1)], ids=str)
def test_a_position_snaps_to_the_token_it_lies_in_or_after(start, token):
    assert snapped([Token(Range(0, 5), None), Token(Range(6, 12), None)], start) == token


def test_a_position_before_every_token_is_of_none():
    assert snapped([Token(Range(2, 5), None)], 1) is None


def moments(one, marks, first=0, duration=5000):
    track = Track(one, first, Started(1, duration, tuple(marks)))
    times = sorted({0, *(mark.ms for mark in marks)})
    shown = [track.at(ms) for ms in times]
    return [(m.sentence, one.shown[m.word.start : m.word.end] if m.word else None) for m in shown]


def test_words_are_lit_when_they_are_heard():
    one = passage("Lie down. Keep still.")
    marks = [WordMark(0, 0, 3, 40), WordMark(0, 4, 4, 300), WordMark(1, 0, 4, 900), WordMark(1, 5, 5, 1200)]
    assert moments(one, marks) == [(0, None), (0, "Lie"), (0, "down"), (1, "Keep"), (1, "still")]


def test_a_request_from_the_second_sentence_counts_its_segments_from_there():
    one = passage("Lie down. Keep still.")
    assert moments(one, [WordMark(0, 0, 4, 10), WordMark(0, 5, 5, 300)], first=1) == [
        (1, None),
        (1, "Keep"),
        (1, "still"),
    ]


def test_a_word_that_is_swallowed_is_lit_between_its_neighbours():
    one = passage("it is injected in to the area at the site today")
    told = [WordMark(0, start, 2, 100 * start) for start in (0, 3, 6, 15, 18, 25, 30, 33, 37, 42)]
    track = Track(one, 0, Started(1, 5000, tuple(told)))
    places = [track.at(ms).word for ms in (1800, 2000, 2100, 2400, 2500)]
    assert [one.shown[place.start : place.end] for place in places] == ["to", "to", "the", "the", "area"]


def test_a_last_word_that_is_swallowed_is_lit_before_the_end():
    one = passage("Звънете на номера. Вижте по-горе.", "bg")
    told = [WordMark(0, 0, 7, 0), WordMark(0, 8, 2, 500), WordMark(1, 0, 5, 1500), WordMark(1, 6, 2, 1900)]
    track = Track(one, 0, Started(1, 3000, tuple(told)))
    places = [track.at(ms).word for ms in (600, 1100, 1499, 1500, 2900)]
    assert [one.shown[place.start : place.end] for place in places] == [
        "на",
        "номера",
        "номера",
        "Вижте",
        "горе",
    ]


def test_a_word_with_a_quotation_mark_inside_is_lit_as_a_whole():
    words = lit(passage("যাকে “ক্ষয়”ও বলা হয়।", "bn"))
    assert words[1] == ("ক্ষয়ও", "ক্ষয়”ও")


def test_too_few_words_told_light_the_sentence_alone():
    one = passage("one two three four five six seven")
    assert moments(one, [WordMark(0, 0, 3, 0), WordMark(0, 4, 3, 100)]) == [(0, None), (0, None)]


def test_one_word_told_of_three_is_too_few():
    assert moments(passage("one two three"), [WordMark(0, 0, 3, 0)]) == [(0, None)]


def test_no_words_told_at_all_still_moves_from_sentence_to_sentence():
    one = passage("Lie down now. Keep still now.")
    track = Track(one, 0, Started(1, 2000, ()))
    assert [track.at(ms).sentence for ms in (0, 900, 1100, 1999)] == [0, 0, 1, 1]


def test_a_word_told_again_and_again_stands_for_the_words_after_it():
    one = passage("the wear and tear here")
    told = [WordMark(0, start, 4, 100 * index) for index, start in enumerate((0, 4, 5, 5, 18))]
    assert [word for _, word in moments(one, told)] == ["the", "wear", "and", "tear", "here"]


def test_a_word_told_in_pieces_stays_itself():
    one = passage("after 24 hours now")
    told = [WordMark(0, start, 2, 100 * index) for index, start in enumerate((0, 6, 7, 9, 15))]
    assert [word for _, word in moments(one, told)] == ["after", "24", "24", "hours", "now"]


def test_a_mark_never_goes_backwards():
    one = passage("Lie down on your front. Keep still.")
    starts = [(0, 0), (0, 9), (0, 4), (0, 12), (0, 17), (1, 0), (0, 17), (1, 5)]
    marks = [WordMark(segment, start, 3, 100 * index) for index, (segment, start) in enumerate(starts)]
    words = [word for _, word in moments(one, marks)]
    assert words == ["Lie", "on", "on", "your", "front", "Keep", "Keep", "still"]


def test_a_word_of_an_earlier_voice_in_the_sentence_does_not_take_the_mark_back():
    one = passage("Idź do Pain Clinic", "pl", (Saying("*", "Pain Clinic", "Pain Clinic"),))
    marks = [WordMark(0, 0, 3, 0), WordMark(1, 0, 4, 200), WordMark(0, 4, 2, 300), WordMark(1, 5, 6, 400)]
    assert [word for _, word in moments(one, marks)] == ["Idź", "Pain", "Pain", "Clinic"]


def test_a_figures_announcement_lights_its_caption():
    one = passage("Both joints")
    assert Track(one, 0, Started(1, 900, ())).at(0).sentence == 0


def test_marks_of_segments_that_do_not_exist_mean_nothing():
    one = passage("Lie down.")
    assert moments(one, [WordMark(0, 0, 3, 0), WordMark(0, 4, 4, 9), WordMark(7, 0, 3, 20)])[-1] == (
        0,
        "down",
    )


@pytest.mark.parametrize("file", sorted(HEARD.glob("*.json")), ids=lambda file: file.stem)
def test_what_the_real_voice_told_lights_every_sentence_and_only_forwards(file):
    told = json.loads(file.read_text("utf-8"))
    sayings = tuple(Saying(*one) for one in told["sayings"])
    one = passage(told["markdown"], told["language"], sayings)
    marks = tuple(WordMark(*mark) for mark in told["words"])
    track = Track(one, 0, Started(1, told["duration_ms"], marks))
    heard = [track.at(ms) for ms in range(0, told["duration_ms"], 10)]
    places = [(moment.sentence, moment.word.start if moment.word else -1) for moment in heard]
    assert places == sorted(places)
    assert {moment.sentence for moment in heard} == set(range(len(one.sentences)))
    lit_words = {one.shown[m.word.start : m.word.end] for m in heard if m.word}
    assert lit_words == set(told["lit"])
