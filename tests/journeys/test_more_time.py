"""Asked whether they are there, any key means yes; whoever has only keys can ask for more time afterwards."""

from kiosk.config import Config, Speech
from kiosk.ui.attendance import OFFERED
from kiosk.ui.routes import Route
from kiosk.visit.idle import MORE_TIME_S


def be_asked(person, limit_s):
    """Do nothing until it asks; return what is heard then."""
    while person.kiosk.window.question is None:
        person.clock.pass_by(1_000)
        heard = person.listen()
        limit_s -= 1
        assert limit_s > -600, "it never asks"
    return heard


def test_by_keypad_and_ear_more_time_is_reached_after_the_answer(listener_with):
    person = listener_with()
    person.key("Down")
    person.stand.go(Route.CONTENTS)
    person.listen()
    assert be_asked(person, 240).endswith("I need more time and Start again are at the top of the screen.")
    assert person.key("Return") == "Contents."
    assert not person.kiosk.visit.preferences.more_time, "the answer was to stay, and no more"
    person.seek("I need more time. Button", lambda: person.key("Up"))
    assert person.key("Return").startswith("I need more time. Button, chosen")
    assert person.kiosk.visit.preferences.more_time
    assert person.kiosk.idle.reset_s == MORE_TIME_S
    person.key("Return")
    assert not person.kiosk.visit.preferences.more_time


def test_by_keyboard_and_eye_more_time_and_the_end_are_in_the_bar_above(listener_with):
    person = listener_with(Config(speech=Speech(key_starts=False)))
    person.stand.go(Route.READING)
    be_asked(person, 120)
    person.key("Return")
    person.key("Return")
    assert person.kiosk.stage.route is Route.READING, "the second press began again"
    shown = person.stand.button(OFFERED)
    assert shown.fits()
    for _ in range(20):
        person.key("Down")
        if person.kiosk.window.focusWidget() is shown:
            break
    person.key("Return")
    assert person.kiosk.visit.preferences.more_time
    assert person.stand.button(OFFERED).isChecked()
    person.stand.go(Route.CONTENTS)
    assert OFFERED not in {one.objectName() for one in person.stand.controls()}


def test_by_switch_it_is_what_is_offered_first_and_then_start_again(listener_with):
    person = listener_with()
    person.press_switch()
    person.stand.go(Route.CONTENTS)
    person.listen()
    be_asked(person, 240)
    assert person.press_switch() == "Contents."
    assert person.wait().startswith("I need more time. Button")
    assert "chosen" in person.press_switch()
    assert person.kiosk.visit.preferences.more_time
    person.scan_to("Buttons at the top", "Start again")
    assert "finished" in person.press_switch()
    assert person.kiosk.visit.untouched


def test_a_switch_by_eye_is_asked_and_goes_on(listener_with):
    person = listener_with(Config(speech=Speech(key_starts=False)))
    person.press_switch()
    person.stand.go(Route.READING)
    be_asked(person, 240)
    person.press_switch()
    person.key("F7")
    assert person.kiosk.window.question is None
    assert not person.kiosk.visit.preferences.more_time, "a tremor chose something"
    assert person.kiosk.window.focusWidget().objectName() == OFFERED
    person.press_switch()
    assert person.kiosk.visit.preferences.more_time


def test_while_it_asks_nothing_is_scanned_and_any_switch_is_the_answer(listener_with):
    person = listener_with()
    person.press_switch()
    person.stand.go(Route.READING)
    person.listen()
    person.scan_to("Buttons at the bottom", "Listen. Button")
    person.press_switch(0)
    person.voice.begin()
    sentence = person.kiosk.narrator.mark.sentence
    person.press_switch()
    be_asked(person, 240)
    person.clock.pass_by(14_000)
    assert person.listen() == ""
    person.press_switch(0)
    person.voice.begin()
    assert person.kiosk.narrator.mark.sentence == sentence
    person.press_switch()


def test_a_full_page_is_left_to_be_read_and_the_next_has_its_own_time(listener_with):
    person = listener_with(Config(speech=Speech(key_starts=False)))
    person.stand.go(Route.READING)
    pages = person.stand.screen.pages
    for index in sorted(range(len(pages)), key=lambda one: len(pages[one].text.split()))[:: len(pages) - 1]:
        person.kiosk.visit.go(pages[index].place)
        words = len(pages[index].text.split())
        assert person.kiosk.idle.reset_s == max(120, 1.8 * words)
        person.clock.pass_by(round(person.kiosk.idle.reset_s * 1000) - 100)
        assert person.kiosk.window.question is None
        person.clock.pass_by(200)
        assert person.kiosk.window.question is not None
        person.key("Return")
