"""Scanning: what stands together, what is marked when, and what a press does."""

import pytest

from kiosk.access.clusters import FEW, Cluster, Region, stops
from kiosk.access.geometry import Box
from kiosk.access.items import Item, Items, Role
from kiosk.access.scanning import MOST_ALONE, REPEAT_MS, ROUNDS, Chosen, Marked, Rested, Scan, Stranded


def item(key, role=Role.BUTTON, **more):
    return Item(key, key.title(), role, (Box(0, 0, 40, 20),), **more)


def text(key, role=Role.TEXT):
    return item(key, role, block_id=key)


PAGE = Items(
    (
        item("start", frame=True),
        item("title", Role.HEADING, frame=True),
        item("help", frame=True),
        text("head", Role.HEADING),
        text("words"),
        item("sizes", Role.HEADING),
        item("small"),
        item("large"),
        item("more", Role.HEADING),
        item("voice"),
        item("back", foot=True),
        item("next", foot=True),
    )
)


def shape(found):
    return [
        (stop.title, [one.key for one in stop.items]) if isinstance(stop, Cluster) else stop.key
        for stop in found
    ]


def test_what_stands_together_is_one_stop_and_the_bar_above_comes_last():
    assert shape(stops(PAGE, aloud=True)) == [
        ("", ["head", "words"]),
        ("Sizes", ["small", "large"]),
        "voice",
        ("", ["back", "next"]),
        ("", ["start", "title", "help"]),
    ]
    regions = [one.region for one in stops(PAGE, aloud=True) if isinstance(one, Cluster)]
    assert regions == [Region.TEXT, Region.REST, Region.BOTTOM, Region.TOP]


def test_without_speech_a_scan_goes_only_to_what_does_something():
    assert shape(stops(PAGE, aloud=False))[-1] == ("", ["start", "help"])


def test_few_items_are_gone_through_one_by_one_and_so_is_the_only_cluster():
    assert shape(stops(Items(PAGE.all[:FEW]), aloud=True)) == ["head", "words", "start", "title", "help"]
    many = Items(tuple(item(f"button{number}") for number in range(9)))
    assert shape(stops(many, aloud=True)) == [one.key for one in many]


def grid(count, columns):
    boxes = [(Box(40 * (n % columns), 20 * (n // columns), 40, 20),) for n in range(count)]
    return Items(
        (item("help", frame=True), *(Item(f"b{n}", f"B{n}", Role.BUTTON, boxes[n]) for n in range(count)))
    )


def test_many_buttons_are_clustered_by_whole_rows():
    found = stops(grid(23, 2), aloud=True)
    sizes = [len(one.items) for one in found if isinstance(one, Cluster)]
    assert sizes == [6, 6, 6, 5]
    assert all(one.by_first and int(one.items[0].key[1:]) % 2 == 0 for one in found[:-1])
    few = stops(grid(9, 2), aloud=True)
    assert [len(one.items) for one in few if isinstance(one, Cluster)] == [9]


class Person:
    """Somebody who scans; ``done`` tells what has happened."""

    def __init__(self, step_ms=2000):
        self.scan, self.now, self.stops = Scan(), 0, stops(PAGE, aloud=True)
        self.scan.step_ms = step_ms

    def wait(self, ms=2000):
        self.now += ms
        return told(self.scan.tick(self.stops, self.now))

    def press(self):
        return told(self.scan.press(self.stops, self.now))

    def step(self):
        return told(self.scan.step(self.stops, self.now))


def told(move):
    match move:
        case Marked(stop):
            return stop.key
        case Chosen(chosen):
            return f"! {chosen.key}"
        case Rested():
            return "rested"
        case Stranded():
            return "stranded"
    return move


@pytest.fixture
def person():
    return Person()


def test_it_waits_for_the_first_press_which_only_marks(person):
    assert person.wait(60_000) is None
    assert person.press() == "cluster:head"


def test_one_switch_goes_on_by_itself_into_a_cluster_and_back_to_it(person):
    person.press()
    assert person.wait(1999) is None
    assert person.wait(1) == "cluster:small"
    assert person.press() == "small"
    assert [person.wait(), person.wait(), person.wait()] == ["large", "cluster:small", "voice"]


def test_a_press_activates_what_is_marked_and_the_scan_goes_on_from_there(person):
    person.press()
    person.wait()
    person.press()
    assert person.press() == "! small"
    assert person.scan.wakes_at is None
    assert told(person.scan.resume(person.stops, person.now)) == "small"
    assert person.wait() == "large"


def test_nothing_is_activated_without_being_marked_before(person):
    person.press()
    person.scan.aim("voice")
    assert person.press() == "voice"
    person.stops = stops(Items(PAGE.all[3:5]), aloud=True)
    assert person.press() == "head", "what was marked is gone: the press only marks again"


def test_who_presses_the_second_of_two_switches_alone_may_have_no_first(person):
    person.scan.step_ms = None
    found = []
    for _ in range(MOST_ALONE + 1):
        assert not person.scan.trembles(2, person.now)
        found.append(person.press())
        person.now += REPEAT_MS
    assert (found[-1], "stranded" in found[:-1]) == ("stranded", False)


def test_who_has_pressed_the_first_switch_may_turn_pages_with_the_second_for_ever(person):
    person.scan.step_ms = None
    person.scan.trembles(1, person.now)
    assert "stranded" not in [person.press() for _ in range(3 * MOST_ALONE)]


def test_it_never_runs_away(person):
    person.press()
    seen = []
    while person.scan.wakes_at is not None:
        seen.append(person.wait())
    assert seen.count("cluster:head") == ROUNDS - 1
    assert (seen[-1], any("!" in one for one in seen)) == ("rested", False)
    assert person.press() == "cluster:head"


def test_after_a_rest_it_begins_where_something_was_chosen(person):
    for _ in range(2):
        person.press()
    person.wait(0)
    assert person.press() == "! head"
    person.scan.resume(person.stops, person.now)
    while person.scan.wakes_at is not None:
        person.wait()
    assert person.press() == "head"


def test_it_stands_still_while_something_is_said(person):
    person.press()
    person.scan.hold()
    assert person.wait(60_000) is None
    person.scan.go_on(person.now)
    assert person.wait(1999) is None
    assert person.wait(1) == "cluster:small"


def test_speech_does_not_wake_it(person):
    person.press()
    person.scan.rest()
    person.scan.hold()
    person.scan.go_on(person.now)
    assert person.scan.wakes_at is None


def test_two_switches_one_steps_and_the_other_activates():
    person = Person(step_ms=None)
    assert [person.step() for _ in range(3)] == ["cluster:head", "cluster:small", "voice"]
    assert person.scan.wakes_at is None
    assert person.press() == "! voice"


def test_who_only_goes_round_with_the_first_switch_may_have_no_second():
    person = Person(step_ms=None)
    steps = [person.step() for _ in range(ROUNDS * len(person.stops) + 1)]
    assert (steps[-1], "stranded" in steps[:-1]) == ("stranded", False)
    person.step()
    person.press()
    assert [person.step() for _ in range(3)] == ["words", "cluster:head", "cluster:small"]


def test_a_trembling_press_is_one_press(person):
    presses = [(1, 0), (1, REPEAT_MS - 1), (2, REPEAT_MS - 1), (1, REPEAT_MS)]
    assert [person.scan.trembles(*one) for one in presses] == [False, True, False, False]


def test_an_empty_screen_is_no_trap(person):
    person.stops = ()
    assert [person.press(), person.wait(), person.step()] == [None, None, None]
