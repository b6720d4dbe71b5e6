"""Asked whether they are there, any key means yes; whoever has only keys can ask for more time afterwards."""

from kiosk.config import Config, Speech
from kiosk.config_visitor import Idle
from kiosk.ui.attendance import OFFERED
from kiosk.ui.block_view import BlockView
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.visit.idle import MORE_TIME_S
from kiosk.visit.preferences import Edition
from kiosk.visit.reading_time import slow_reading_s


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


def left_alone_s(person):
    """How long nobody is asked who touches nothing: what is on the screen now counts."""
    words = {one.accessibleName() for one in person.stand.seen(BlockView, Notice)}
    limit_s = person.kiosk.idle.reset_s
    person.clock.pass_by(round(limit_s * 1000) - 100)
    assert person.kiosk.window.question is None
    person.clock.pass_by(200)
    assert person.kiosk.window.question is not None
    person.key("Return")
    return limit_s, sum(len(one.split()) for one in words)


def test_a_full_page_is_left_to_be_read_and_the_next_has_its_own_time(listener_with):
    person = listener_with(Config(speech=Speech(key_starts=False)))
    person.stand.go(Route.READING)
    found = []
    for page in person.stand.screen.pages:
        person.kiosk.visit.go(page.place)
        found.append(left_alone_s(person))
    assert all(limit_s >= max(120, 1.8 * words) for limit_s, words in found)
    assert max(found)[0] > 240
    assert min(found)[0] < 150


def test_easy_read_leaves_twice_the_time_of_its_words(listener_with):
    person = listener_with(Config(speech=Speech(key_starts=False)))
    person.kiosk.visit.choose_edition(Edition.EASY_READ)
    person.stand.go(Route.READING)
    limit_s, words = left_alone_s(person)
    assert words > 67
    assert limit_s >= 2 * 1.8 * words


def test_the_page_to_which_the_voice_has_turned_leaves_its_own_time(listener_with):
    person = listener_with(Config(idle=Idle(reset_s=60), speech=Speech(key_starts=False)))
    person.kiosk.window.resize(1080, 1500)
    first = person.stand.go(Route.HELP).page
    before = person.kiosk.idle.reset_s
    person.stand.screen.listen()
    person.listen()
    assert person.stand.screen.page is not first
    assert person.kiosk.idle.reset_s == slow_reading_s(person.stand.screen.text_shown) != before


def test_help_tells_each_visitor_how_long_the_screen_waits_for_them(listener_with):
    def told(person):
        blocks = person.stand.go(Route.HELP).blocks
        return next(block.text for block in blocks if block.id == "own.help.time")

    person = listener_with(Config(speech=Speech(key_starts=False)))
    assert "after 2 minutes" in told(person)
    person.kiosk.visit.choose_edition(Edition.EASY_READ)
    assert "after 4 minutes" in told(person)
    person.kiosk.visit.choose_more_time(True)
    assert "after 30 minutes" in told(person)
