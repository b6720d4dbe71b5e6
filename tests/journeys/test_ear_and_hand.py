"""Speech for everything: reached both ways, silent at a touch, found and left, never in the way."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from kiosk.access.geometry import Point
from kiosk.config import Config, Speech
from kiosk.content.place import Place
from kiosk.speech.outputs import Use
from kiosk.ui.block_view import BlockView
from kiosk.ui.guide_words import greeting
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.narrator import Voicing
from kiosk.ui.notice import Notice
from kiosk.ui.ring import Ring
from kiosk.ui.routes import Route
from kiosk.visit.needs import Need
from kiosk.visit.preferences import Audio, Scanning
from tests.journeys.listener import HeardVoice


@pytest.fixture
def listener(listener_with):
    return listener_with()


@pytest.fixture
def explorer(listener):
    """Somebody who has found speech on the glass and heard the greeting."""
    listener.hold()
    return listener


def keys_of(stand):
    """What can be used on this screen; places on the drawing and the labels of its parts are one."""
    found = stand.seen(QAbstractButton, BlockView)
    return {f"part.{one.part.id}" if isinstance(one, HotSpot) else one.objectName() for one in found}


def spoken(item):
    """The name as the voice is given it."""
    return item.name.replace("Sacroiliac", "Sacro-iliac").replace("sacroiliac", "sacro-iliac")


def walk(listener, step):
    """Go on until the first item comes round; return the keys in order, each with what was said."""
    pointer = listener.kiosk.ear.guide.pointer
    found = []
    for _ in range(80):
        words = step()
        if found and pointer.key == found[0][0]:
            return found
        found.append((pointer.key, words))
    raise AssertionError("it does not come round")


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
@pytest.mark.parametrize("way", ["swipe", "key"])
def test_everything_on_every_screen_is_reached_and_named(explorer, way, tag):
    explorer.kiosk.visit.choose_language(tag)
    explorer.kiosk.visit.choose_aloud(True)
    step = (lambda: explorer.swipe("right")) if way == "swipe" else (lambda: explorer.key("Down"))
    for route in Route:
        explorer.stand.go(route)
        explorer.listen()
        found = walk(explorer, step)
        assert keys_of(explorer.stand) <= {key for key, _ in found}, route
        assert len(found) == len({key for key, _ in found}), route
        assert all(words.strip(" .") for _, words in found), route


@pytest.mark.parametrize("route", list(Route))
def test_what_is_said_is_in_the_order_in_which_it_stands(explorer, route):
    explorer.stand.go(route)
    items = explorer.kiosk.ear.guide.pointer.items.all
    tops = [item.boxes[0].top for item in items if not item.key.startswith("part.")]
    assert tops == sorted(tops, key=lambda top: round(top / 12)) or route is Route.PICTURE


def test_the_finger_names_what_is_under_it_and_the_rail_the_whole_list(explorer):
    explorer.stand.go(Route.CONTENTS)
    explorer.listen()
    items = explorer.kiosk.ear.guide.pointer.items
    for item in items:
        middle = item.boxes[0].middle
        if explorer.kiosk.ear.guide.pointer.glass.corner(middle) is None:
            assert spoken(item) in explorer.rest(middle.x, middle.y)
    explorer.transcript.clear()
    explorer.slide_rail("nothing that is ever said")
    heard = "\n".join(explorer.transcript)
    assert all(spoken(item) in heard for item in items)
    assert explorer.kiosk.stage.route is Route.CONTENTS


def test_exploring_activates_nothing(explorer):
    before = explorer.kiosk.visit.preferences
    for x in range(40, 270, 30):
        for y in range(40, 500, 45):
            explorer.rest(x, y)
    assert (explorer.kiosk.stage.route, explorer.kiosk.visit.preferences) == (Route.START, before)


def test_any_touch_silences_at_once(explorer):
    explorer.stand.go(Route.READING)
    explorer.listen()
    explorer.kiosk.ear.guide.listen()
    explorer.voice.begin()
    calls = len(explorer.voice.calls)
    explorer._touch(explorer.at(150, 265))
    assert explorer.voice.calls[calls] == "stop"
    assert explorer.kiosk.narrator.voicing is Voicing.SILENT


def test_any_key_silences_at_once_and_l_goes_on_with_the_sentence(explorer):
    explorer.stand.go(Route.READING)
    explorer.listen()
    explorer.kiosk.ear.guide.listen()
    explorer.listen(3)
    explorer.voice.begin()
    sentence = explorer.kiosk.narrator.mark.sentence
    explorer.key("A")
    assert explorer.kiosk.narrator.voicing is Voicing.SILENT
    explorer.key("Down")
    explorer.key("L", 0)
    explorer.voice.begin()
    assert explorer.kiosk.narrator.mark.sentence == sentence


def test_a_page_turned_while_it_is_read_is_read_on(explorer):
    explorer.stand.go(Route.READING)
    explorer.listen()
    explorer.key("L", 1)
    explorer.voice.begin()
    explorer.key("Right", 0)
    explorer.voice.begin()
    assert explorer.kiosk.narrator.mark.block_id == explorer.stand.screen.page.place.block_id
    assert explorer.stand.screen._index == 1


def test_sentences_back_and_on_by_key_and_by_touch(explorer):
    explorer.stand.go(Route.READING)
    explorer.kiosk.visit.go(Place("stay.p1"))
    explorer.listen()
    explorer.key("L", 0)
    explorer.voice.begin()
    first = explorer.kiosk.narrator.mark
    explorer.key("Period", 0)
    explorer.voice.begin()
    second = explorer.kiosk.narrator.mark
    assert second != first
    explorer.seek("Sentence before", lambda: explorer.swipe("right"))
    explorer.double_tap(0)
    explorer.voice.begin()
    assert explorer.kiosk.narrator.mark == first
    explorer.key("S")


def test_help_tells_where_then_what_then_how(explorer):
    explorer.stand.go(Route.CONTENTS)
    explorer.listen()
    assert explorer.tap_corner("bottom left") == "Contents."
    assert explorer.tap_corner("bottom left").startswith("Items on this screen: ")
    assert "Bottom right corner: listen or pause." in explorer.tap_corner("bottom left")
    assert explorer.tap_corner("bottom left") == "Contents."


def test_headings_are_jumped_to(explorer):
    assert "Heading" in explorer.swipe("down")
    assert "Your language. Heading." in explorer.swipe("down")
    assert "Information for patients" in explorer.swipe("up")


def test_a_corner_is_named_by_a_rest(explorer):
    assert explorer.rest(8, 8) == "Top left corner: where you are."


def test_a_drawing_is_explored_part_by_part(explorer):
    explorer.stand.go(Route.PICTURE)
    explorer.listen()
    pointer = explorer.kiosk.ear.guide.pointer
    spots = {item.key: item for item in pointer.items if item.key.startswith("part.")}
    for key, item in spots.items():
        free = [box for box in item.boxes if pointer.items.at(box.middle).key == key]
        assert free, key
        assert spoken(item) in explorer.rest(free[-1].middle.x, free[-1].middle.y)


def test_what_is_spoken_of_is_shown(explorer):
    explorer.seek("Heading", lambda: explorer.swipe("right"))
    ring = explorer.kiosk.window.findChild(Ring)
    assert ring.isVisible()
    explorer.seek("Button", lambda: explorer.swipe("right"))
    assert not ring.isVisible()
    assert explorer.kiosk.window.focusWidget().objectName() == explorer.kiosk.ear.guide.pointer.key


def caption(explorer):
    found = [one for one in explorer.stand.seen(Notice) if one.objectName() == "caption"]
    return found[0] if found else None


def test_what_the_kiosk_says_of_itself_is_shown_while_it_is_said(listener):
    box = listener.stand.box(listener.stand.button("route.reading")).center()
    listener._touch(box, ms=1600)
    shown = caption(listener)
    assert shown.accessibleName().startswith("Speech is on.")
    assert shown.fits()
    assert "caption" not in {item.key for item in listener.kiosk.ear.guide.pointer.items}
    listener.listen()
    assert caption(listener) is None


def test_practice_is_offered_and_nothing_happens_there(explorer):
    explorer.seek("Practice. Button", lambda: explorer.swipe("right"))
    assert explorer.double_tap() == "Practice."
    explorer.seek("Practice button 2", lambda: explorer.swipe("right"))
    assert explorer.double_tap() == "You chose number 2. Well done."
    assert explorer.kiosk.stage.route is Route.PRACTICE


def test_without_speech_nobody_is_offered_practice(listener):
    assert "route.practice" not in keys_of(listener.stand)


@pytest.mark.parametrize("key", ["Down", "A", "Tab", "5", "VolumeUp"])
def test_the_first_key_starts_speech_and_does_nothing_else(listener, key):
    assert listener.key(key).startswith("Speech is on. Press down")
    assert listener.kiosk.visit.preferences.audio is Audio.LISTEN
    assert listener.kiosk.stage.route is Route.START


def test_where_keys_are_for_those_who_see_they_start_nothing(listener_with):
    listener = listener_with(Config(speech=Speech(key_starts=False)))
    assert listener.key("Down") == ""
    assert listener.kiosk.visit.preferences.audio is Audio.OFF


def plug(listener):
    listener.voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER, Use.HEADPHONES}))
    listener.stand.settle()


def test_headphones_start_speech_without_a_warning(listener):
    plug(listener)
    assert listener.listen() == "Speech is on. To explore by touch, hold one finger still."
    assert "nearby" not in listener.hold()
    assert listener.kiosk.visit.preferences.audio is Audio.EXPLORE


def test_who_hears_and_sees_keeps_plain_taps(listener):
    plug(listener)
    listener.listen()
    listener._touch(listener.stand.box(listener.stand.button("route.reading")).center())
    assert listener.kiosk.stage.route is Route.READING
    assert listener.listen().startswith("Page 1 of")


def test_a_second_single_tap_on_what_was_named_activates_it(explorer):
    """For who sees a little: tap to hear, tap again to choose (d3); a tap for silence chooses nothing."""
    point = explorer.stand.box(explorer.stand.button("route.contents")).center()
    explorer._touch(point)
    explorer.clock.pass_by(700)
    explorer._touch(point)
    explorer.clock.pass_by(700)
    assert explorer.kiosk.stage.route is Route.START, "the second tap was for silence"
    explorer.listen()
    explorer._touch(point)
    explorer.clock.pass_by(700)
    assert explorer.kiosk.stage.route is Route.CONTENTS


def test_speech_can_be_left_and_plain_touch_is_back(explorer):
    explorer.stand.go(Route.EASIER)
    explorer.kiosk.window.focus("audio.explore")
    explorer.listen()
    explorer.kiosk.ear.guide.pointer.point("audio.explore")
    explorer.double_tap()
    assert explorer.kiosk.visit.preferences.audio is Audio.OFF
    explorer.stand.go(Route.READING)
    for page in (1, 2):
        explorer.clock.pass_by(1000)
        button = explorer.stand.button("next")
        button._since.invalidate()
        explorer._touch(explorer.stand.box(button).center())
        assert explorer.stand.screen._index == page
    assert explorer.listen() == ""


def test_a_long_press_that_finds_speech_presses_nothing(listener):
    box = listener.stand.box(listener.stand.button("route.reading")).center()
    listener._touch(box, ms=1600)
    assert listener.kiosk.visit.preferences.audio is Audio.EXPLORE
    assert listener.kiosk.stage.route is Route.START


def test_a_plain_press_is_not_delayed_nor_taken(listener):
    listener._touch(listener.stand.box(listener.stand.button("route.reading")).center(), ms=300)
    assert listener.kiosk.stage.route is Route.READING
    assert listener.voice.requests == []


def test_after_the_end_the_next_person_finds_a_silent_kiosk(explorer):
    explorer.kiosk.visit.reset()
    assert explorer.listen() == "[ended] You have finished. Your choices are erased."
    assert explorer.kiosk.visit.untouched
    assert not explorer.kiosk.ear.glass.explores
    explorer._touch(explorer.at(150, 25))
    assert explorer.listen() == ""


def test_time_is_doubled_asked_aloud_and_any_touch_restores_the_sentence(explorer):
    explorer.stand.go(Route.READING)
    explorer.listen()
    explorer.key("L", 3)
    explorer.voice.begin()
    sentence = explorer.kiosk.narrator.mark.sentence
    explorer.key("A")
    explorer.clock.pass_by(round(1_000 * max(240, explorer.kiosk.idle.reset_s)) - 1_000)
    assert explorer.kiosk.window.question is None
    explorer.clock.pass_by(2_000)
    asked = explorer.listen()
    assert asked.startswith("Are you still there?")
    assert "Touch the screen or press any key to go on." in asked
    assert asked.endswith("I need more time and Start again are at the top of the screen.")
    explorer.clock.pass_by(15_000)
    assert explorer.listen() == asked
    explorer._touch(explorer.at(150, 265))
    assert explorer.kiosk.window.question is None
    explorer.voice.begin()
    assert explorer.kiosk.narrator.mark.sentence == sentence
    explorer.key("S")


def test_nobody_answers_and_it_ends_aloud(explorer):
    explorer.stand.go(Route.CONTENTS)
    explorer.listen()
    explorer.key("A")
    explorer.clock.pass_by(240_000)
    explorer.listen()
    explorer.clock.pass_by(61_000)
    assert explorer.kiosk.visit.untouched
    assert explorer.listen().endswith("You have finished. Your choices are erased.")


def test_who_needs_more_time_is_left_in_peace(explorer):
    explorer.stand.go(Route.CONTENTS)
    explorer.listen()
    explorer.kiosk.visit.choose_more_time(True)
    explorer.listen()
    explorer.clock.pass_by(29 * 60_000)
    assert explorer.kiosk.window.question is None
    explorer.clock.pass_by(61_000)
    assert explorer.kiosk.window.question is not None


def test_the_curtain_is_drawn_and_lifted_by_ear_and_touch_does_not_lift_it(explorer):
    explorer.stand.go(Route.EASIER)
    explorer.listen()
    explorer.kiosk.window.focus("curtain")
    explorer.kiosk.ear.guide.pointer.point("curtain")
    assert explorer.double_tap() == "Hide the screen. Button, chosen, 3 of 4."
    explorer.rest(150, 265)
    assert explorer.kiosk.visit.preferences.curtain
    explorer.kiosk.ear.guide.pointer.point("curtain")
    assert explorer.double_tap() == "Hide the screen. Button, 3 of 4."
    assert not explorer.kiosk.visit.preferences.curtain


@pytest.mark.parametrize("audio", [Audio.LISTEN, Audio.EXPLORE])
@pytest.mark.parametrize(
    ("by_key", "scanning"),
    [(True, Scanning.OFF), (False, Scanning.OFF), (True, Scanning.ONE), (True, Scanning.TWO)],
)
def test_the_first_words_are_few(audio, by_key, scanning):
    assert len(" ".join(greeting(audio, by_key=by_key, scanning=scanning)).split()) <= (
        20 if by_key or audio is Audio.EXPLORE else 12
    )


def test_where_nothing_is_nothing_is_said(explorer):
    items = explorer.kiosk.ear.guide.pointer.items
    empty = next(
        Point(x, y) for y in range(40, 500, 4) for x in range(40, 260, 4) if items.at(Point(x, y)) is None
    )
    assert explorer.rest(empty.x, empty.y) == ""


def test_a_touch_after_a_while_tells_how_speech_is_found_once(listener):
    listener.clock.pass_by(31_000)
    listener._touch(listener.at(150, 25))
    assert caption(listener).accessibleName() == "For speech, hold still."
    assert listener.listen() == "For speech, hold still."
    listener.clock.pass_by(31_000)
    listener._touch(listener.at(150, 25))
    assert listener.listen() == ""
    listener.kiosk.visit.reset()
    listener.clock.pass_by(31_000)
    listener._touch(listener.at(150, 25))
    assert listener.listen() == "For speech, hold still."


def test_a_touch_that_opens_a_screen_tells_it_there(listener):
    listener.clock.pass_by(31_000)
    box = listener.stand.box(listener.stand.button("route.reading")).center()
    listener._touch(box)
    assert listener.kiosk.stage.route is Route.READING
    assert listener.listen() == "For speech, hold still."


def test_a_touch_soon_after_another_a_key_and_no_touch_tell_nothing(listener_with):
    listener = listener_with(Config(speech=Speech(key_starts=False)))
    listener._touch(listener.at(150, 25))
    listener.clock.pass_by(31_000)
    assert listener.key("Down") == ""
    listener.clock.pass_by(29_000)
    listener._touch(listener.at(150, 25))
    assert listener.listen() == ""


def test_how_speech_is_found_is_never_told_over_what_is_read(listener):
    listener.stand.go(Route.READING)
    listener.stand.screen.listen()
    listener.voice.begin()
    listener.clock.pass_by(31_000)
    listener._touch(listener.at(150, 25))
    assert "For speech" not in listener.listen(3)
    assert listener.voice.request.segments


def test_reading_on_tells_the_page_at_the_end_of_each_section_and_nowhere_else(explorer):
    explorer.stand.go(Route.READING)
    explorer.listen()
    explorer.key("L", 0)
    told, last = [], ""
    while explorer.kiosk.narrator.voicing is Voicing.SPEAKING:
        explorer.voice.begin()
        if explorer.voice.said.startswith("Page "):
            assert explorer.voice.said == explorer.stand.screen.page_words
            told.append(last)
        else:
            last = explorer.kiosk.narrator.mark.block_id
        explorer.voice.end()
    sections = explorer.kiosk.stage.scene.leaflet.sections
    assert told == [section.blocks[-1].id for section in sections if len(section.blocks) > 1]


def test_who_reads_by_eye_is_told_no_page(listener_with):
    listener = listener_with(Config(speech=Speech(key_starts=False)))
    listener.stand.go(Route.READING)
    listener.stand.screen.listen()
    assert "Page " not in listener.listen(30)


def unplug(listener):
    listener.voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER}))
    listener.stand.settle()


@pytest.fixture
def plugged(listener):
    """Somebody with headphones who has the leaflet read."""
    plug(listener)
    listener.listen()
    listener.stand.go(Route.READING)
    listener.listen()
    listener.key("L", 4)
    listener.voice.begin()
    return listener


def test_headphones_put_back_in_time_go_on_with_the_sentence(plugged):
    sentence = plugged.kiosk.narrator.mark.sentence
    unplug(plugged)
    asked = plugged.kiosk.window.question.asked
    assert asked.question == "The headphones are out."
    plugged.clock.pass_by(14_000)
    plug(plugged)
    assert plugged.kiosk.window.question is None
    assert plugged.kiosk.narrator.voicing is Voicing.SPEAKING
    assert plugged.kiosk.narrator.mark.sentence == sentence
    plugged.clock.pass_by(60_000)
    assert plugged.kiosk.stage.route is Route.READING


def test_headphones_not_put_back_end_the_visit_and_that_is_said(plugged):
    unplug(plugged)
    plugged.voice.take()
    plugged.clock.pass_by(14_900)
    assert plugged.voice.take() == []
    plugged.clock.pass_by(200)
    assert plugged.kiosk.visit.untouched
    assert plugged.kiosk.window.question is None
    assert plugged.voice.use is Use.LOUDSPEAKER
    assert plugged.listen().endswith("You have finished. Your choices are erased.")


def test_a_touch_keeps_the_visit_of_who_pulled_headphones_out(plugged):
    unplug(plugged)
    plugged._touch(plugged.at(150, 25))
    plugged.clock.pass_by(20_000)
    assert plugged.kiosk.stage.route is Route.READING
    assert plugged.kiosk.window.question is None


def test_what_is_private_is_asked_for_before_others_hear_it(explorer):
    explorer.kiosk.visit.toggle_need(Need.LOOP)
    explorer.voice.take()
    explorer.stand.go(Route.CONTENTS)
    explorer.stand.go(Route.CARD)
    explorer.listen()
    assert explorer.kiosk.stage.route is Route.ALOUD
    assert "loop" not in " ".join(explorer.transcript)
    assert explorer.transcript[-1] == "This part is private."
    explorer.seek("Speak it aloud", lambda: explorer.swipe("right"))
    assert explorer.double_tap() == "Please show this to a member of staff."
    explorer.seek("loop", lambda: explorer.swipe("right"))
    explorer.kiosk.stage.leave()
    assert explorer.kiosk.stage.route is Route.CONTENTS


def test_headphones_open_the_way_to_what_is_private(explorer):
    explorer.stand.go(Route.NEEDS)
    assert explorer.listen() == "This part is private."
    plug(explorer)
    assert explorer.kiosk.stage.route is Route.NEEDS
    assert explorer.listen().startswith("Tell us what you need.")


def test_who_does_not_want_it_heard_is_led_back(explorer):
    explorer.stand.go(Route.NEEDS)
    explorer.listen()
    explorer.key("Backspace")
    assert explorer.kiosk.stage.route is Route.START
    explorer.kiosk.visit.choose_aloud(True)
    explorer.stand.go(Route.NEEDS)
    explorer.kiosk.visit.reset()
    assert not explorer.kiosk.visit.preferences.aloud


def test_the_card_is_not_read_to_the_room_by_a_touch_alone(listener):
    listener.kiosk.visit.toggle_need(Need.LOOP)
    listener.stand.go(Route.NEEDS)
    listener.stand.go(Route.CARD)
    listener.stand.button("listen").click()
    listener.stand.settle()
    assert listener.listen() == ""
    assert listener.kiosk.stage.route is Route.ALOUD
    listener.stand.button("aloud").click()
    listener.stand.settle()
    assert listener.kiosk.stage.route is Route.CARD
    listener.stand.button("listen").click()
    assert "loop" in listener.listen()


class JackedVoice(HeardVoice):
    """A voice process whose keypad has a socket: what its keys say is what is connected."""

    def note_jack(self, *, plugged):
        uses = {Use.LOUDSPEAKER, Use.HEADPHONES} if plugged else {Use.LOUDSPEAKER}
        self.outputsChanged.emit(frozenset(uses))


def test_the_keys_of_a_socket_plug_and_pull_and_answer_nothing(listener_with, monkeypatch):
    monkeypatch.setattr("tests.journeys.listener.HeardVoice", JackedVoice)
    listener = listener_with()
    assert listener.key("F15") == "Speech is on. To explore by touch, hold one finger still."
    listener.stand.go(Route.READING)
    listener.listen()
    listener.key("L", 4)
    listener.voice.begin()
    sentence = listener.kiosk.narrator.mark.sentence
    listener.key("F16", 0)
    assert listener.kiosk.window.question.asked.question == "The headphones are out."
    listener.key("F15", 0)
    assert listener.kiosk.window.question is None
    assert listener.kiosk.narrator.mark.sentence == sentence
    assert listener.kiosk.narrator.voicing is Voicing.SPEAKING
