"""Everything by one or two switches: marked, heard, chosen, and never by itself."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from kiosk.access.clusters import Cluster
from kiosk.config import Config, Speech, Switch
from kiosk.ui.block_view import BlockView
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.narrator import Voicing
from kiosk.ui.ring import Ring
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Audio, Scanning, Switches
from tests.journeys.test_by_ear import judge

BY_EYE = Speech(key_starts=False)


@pytest.fixture
def person(listener_with):
    return listener_with()


def test_six_tasks_by_one_switch_alone(person, tmp_path):
    assert person.press_switch().startswith("Speech is on. Items are named one after the other.")
    person.scan_to("Your language. Group of 9", "Polski")
    assert "Polski" in person.press_switch()
    person.scan_to("Język", "English")
    assert "English" in person.press_switch()
    person.scan_to("More", "Contents")
    person.press_switch()
    person.scan_to("What happens during my procedure? Group of", "side effects")
    assert "side effects" in person.press_switch()
    person.scan_to("Buttons at the bottom", "Listen. Button")
    assert "bruising at the needle site" in person.press_switch(3)
    person.press_switch()
    person.scan_to("Menu. Button")
    person.press_switch()
    person.scan_to("Buttons at the bottom", "Voice")
    person.press_switch()
    person.scan_to("Speed", "Slower")
    assert "140 words a minute" in person.press_switch()
    person.scan_to("Loudness", "Louder")
    assert "Loudness: 6 of 8" in person.press_switch()
    person.scan_to("Buttons at the top", "Start again")
    assert "finished" in person.press_switch()
    judge(person, "switch", tmp_path)
    assert person.kiosk.visit.untouched


def keys_of(stand):
    """What can be used on this screen; places on the drawing and the labels of its parts are one."""
    found = stand.seen(QAbstractButton, BlockView)
    return {f"part.{one.part.id}" if isinstance(one, HotSpot) else one.objectName() for one in found}


def marked(person):
    """The keys of what the scan has marked."""
    scan, stops = person.kiosk.ear.switches._scan, person.kiosk.ear.switches._mark.stops()
    inside = [item for stop in stops if isinstance(stop, Cluster) for item in stop.items]
    found = next(one for one in (*stops, *inside) if one.key == scan._key)
    return found.items if isinstance(found, Cluster) else (found,)


def scan_through(person):
    """Scan the whole screen, into each cluster once; return each item's key with what was said."""
    found, entered = {}, set()
    for _ in range(120):
        said, now = person.wait(), marked(person)
        if len(now) == 1:
            if now[0].key in found and len(entered) == len(clusters(person)):
                return found
            found[now[0].key] = said
        elif now[0].key not in entered:
            entered.add(now[0].key)
            said = person.press_switch()
            found[now[0].key] = said
        elif len(entered) == len(clusters(person)) and len(found) >= len(keys_of(person.stand)):
            return found
    raise AssertionError("it does not come round")


def clusters(person):
    return [one for one in person.kiosk.ear.switches._mark.stops() if isinstance(one, Cluster)]


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_everything_on_every_screen_is_scanned_and_named(person, tag):
    person.press_switch()
    person.kiosk.visit.choose_language(tag)
    person.kiosk.visit.choose_aloud(True)
    for route in Route:
        person.stand.go(route)
        person.listen()
        found = scan_through(person)
        assert keys_of(person.stand) <= set(found), route
        assert all(words.strip(" .") for words in found.values()), route
        assert person.kiosk.stage.route is route, "nothing but clusters was pressed"


def test_what_is_marked_is_marked_like_the_focus_and_at_the_same_time_as_it_is_said(person):
    person.press_switch()
    person.clock.pass_by(2000)
    ring = person.kiosk.window.findChild(Ring)
    assert ring.isVisible(), "the first cluster is being named and is not marked"
    for item in marked(person):
        box = person.stand.box(person.stand.button(item.key))
        assert ring.geometry().contains(box)
    person.listen()
    person.press_switch(0)
    assert not ring.isVisible()
    assert person.kiosk.window.focusWidget().objectName() == marked(person)[0].key == "route.reading"


def test_without_speech_the_mark_goes_on_alone_and_only_to_what_does_something(listener_with):
    person = listener_with(Config(speech=BY_EYE))
    assert person.press_switch() == ""
    assert [item.key for item in marked(person)][:2] == ["route.reading", "listen"]
    person.press_switch()
    person.press_switch()
    assert (person.kiosk.stage.route, person.voice.requests) == (Route.READING, [])
    person.wait()
    assert [item.key for item in marked(person)] == ["back", "listen", "menu", "next"]
    for name in ("back", "listen", "menu", "next"):
        person.press_switch() if name == "back" else person.wait()
        assert person.kiosk.window.focusWidget().objectName() == name
    for page in (1, 2):
        person.press_switch()
        assert person.stand.screen._index == page, "a page turned needs one press more, not a round"
        assert person.kiosk.window.focusWidget().objectName() == "next"


def test_a_press_while_the_leaflet_is_read_is_silence_and_nothing_else(person):
    person.press_switch()
    person.stand.go(Route.READING)
    person.listen()
    person.scan_to("Buttons at the bottom", "Listen. Button")
    person.press_switch(0)
    person.voice.begin()
    sentence = person.kiosk.narrator.mark.sentence
    person.clock.pass_by(60_000)
    calls = len(person.voice.calls)
    said = f"{person.press_switch(0)} {person.listen()}"
    assert (person.voice.calls[calls], said) == ("stop", " ")
    assert person.wait() == "Listen. Button, 2 of 4."
    person.press_switch(0)
    person.voice.begin()
    assert person.kiosk.narrator.mark.sentence == sentence
    person.press_switch()


def test_the_scan_rests_after_three_rounds_and_a_press_wakes_it(person):
    person.press_switch()
    person.stand.go(Route.PRACTICE)
    person.listen()
    heard = []
    while not heard or "Waiting" not in heard[-1]:
        heard.append(person.wait())
    assert sum("Buttons at the top" in one for one in heard) == 3
    assert heard[-1] == "Waiting. Press the switch to go on."
    assert person.kiosk.stage.route is Route.PRACTICE
    person.clock.pass_by(60_000)
    assert person.listen() == ""
    assert "Group of" in person.press_switch()


def test_a_trembling_press_is_one_press(person):
    person.press_switch()
    person.wait()
    for key in ("F7", "F7", "F7"):
        person.key(key, 0)
        person.clock.pass_by(100)
    assert [item.key for item in marked(person)] == ["route.reading"]
    assert person.kiosk.stage.route is Route.START


def test_two_switches_one_goes_on_and_the_other_chooses(listener_with):
    person = listener_with(Config(switch=Switch(scanning="two")))
    assert person.press_switch().endswith("Plug in headphones for privacy.")
    person.clock.pass_by(60_000)
    assert person.listen() == "", "it went on by itself"
    person.seek("More", person.press_switch)
    assert "Practice" in person.press_switch(key="F8")
    person.seek("Contents", person.press_switch)
    assert person.press_switch(key="F8") == "Contents."
    assert person.kiosk.stage.route is Route.CONTENTS


def test_who_has_only_one_of_two_switches_is_not_trapped(listener_with):
    person = listener_with(Config(switch=Switch(scanning="two")))
    person.press_switch()
    person.seek("Items are named one after the other.", person.press_switch)
    assert person.kiosk.visit.preferences.switches.scanning is Scanning.ONE
    assert "Group of" in person.wait()
    assert "Button, 1 of" in person.press_switch()


def test_who_has_only_the_second_of_two_switches_is_not_trapped(listener_with):
    person = listener_with(Config(switch=Switch(scanning="two")))
    person.press_switch(key="F8")
    person.seek("Items are named one after the other.", lambda: person.press_switch(key="F8"))
    assert person.kiosk.visit.preferences.switches.scanning is Scanning.ONE
    first, second = person.wait(), person.wait()
    assert "" not in (first, second), "it goes on by itself"
    assert first != second
    person.press_switch(key="F8")
    person.kiosk.visit.reset()
    assert person.kiosk.visit.preferences.switches.scanning is Scanning.TWO


def test_how_switches_work_is_chosen_by_switch(person):
    person.press_switch()
    person.scan_to("More", "Make it easier")
    person.press_switch()
    person.scan_to("Buttons at the bottom", "More. Button")
    person.press_switch()
    person.scan_to("Touch. Group", "Switches")
    assert person.press_switch() == "Switches."
    person.scan_to("Seconds for each item: 2", "Shorter")
    assert person.press_switch() == "Seconds for each item: 1.5."
    person.clock.pass_by(1499)
    assert person.listen() == ""
    person.clock.pass_by(1)
    assert person.listen() == "Shorter. Button, 1 of 2."
    person.scan_to("How many switches", "Two switches")
    assert person.press_switch().startswith("Press the first switch for the next item")
    assert person.kiosk.visit.preferences.switches == Switches(Scanning.TWO, 1500)
    person.seek("How many switches", person.press_switch)
    assert person.press_switch(key="F8").startswith("No switch")
    person.press_switch(key="F8")
    assert person.kiosk.visit.preferences.switches.scanning is Scanning.OFF
    person.clock.pass_by(60_000)
    assert person.listen() == ""


def test_another_key_moves_the_focus_and_the_switch_then_activates_nothing_by_mistake(listener_with):
    person = listener_with(Config(speech=BY_EYE))
    person.press_switch()
    person.press_switch()
    person.key("Down")
    person.press_switch()
    assert person.kiosk.stage.route is Route.START
    assert person.kiosk.window.focusWidget().objectName() == marked(person)[0].key


def test_when_headphones_are_plugged_in_while_it_scans_the_next_press_only_marks(listener_with):
    person = listener_with(Config(speech=BY_EYE))
    person.press_switch()
    person.press_switch()
    person.kiosk.visit.choose_audio(Audio.LISTEN)
    person.press_switch()
    assert person.kiosk.stage.route is Route.START


def test_a_choice_that_is_not_spoken_of_does_not_stop_the_scan(person):
    person.press_switch()
    person.kiosk.visit.choose_aloud(True)
    assert "Group of" in person.wait()


def test_the_next_person_finds_no_scan(person):
    person.press_switch()
    person.kiosk.visit.reset()
    person.listen()
    person.clock.pass_by(60_000)
    assert (person.listen(), person.kiosk.visit.untouched) == ("", True)
    assert person.kiosk.narrator.voicing is Voicing.SILENT
