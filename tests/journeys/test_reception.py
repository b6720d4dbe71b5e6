"""What a receptionist does: three touches from the PIN, by hand, by keys, and the PIN by ear."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from kiosk.app import Borders
from kiosk.config import Config
from kiosk.speech.outputs import Use
from kiosk.staff.desk import Desk
from kiosk.staff.selfcheck import Finding
from kiosk.ui.attendance import AWAITED_S
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Audio, Edition, Output
from kiosk.watch.faults import note_fault
from tests.journeys.conftest import PIN, Visitor
from tests.journeys.listener import Clock, HeardVoice, Listener
from tests.ui.stand import BY_EYE, PORTRAIT, Stand, words_of

Key = Qt.Key
WRONG = "2222"
CORNERS = ((8, 8), (290, 8), (290, 524), (8, 524))
KNOCK = ("F1", "F1", "Backspace", "Backspace", "F1", "F1")
DEAF = Finding("Sound", "no output was found", "Connect a loudspeaker.")


class Receptionist(Visitor):
    """A member of staff who knows the PIN, and counts touches from there."""

    def __init__(self, leaflet, finger, desk, config=BY_EYE):
        self._finger = finger
        self.clock, self.touches = Clock(), 0
        borders = Borders(self.clock.alarm, lambda: date(2025, 1, 1), 0, self.clock.now, desk)
        self.stand = Stand(leaflet, borders, config, HeardVoice())
        self.kiosk, self.voice = self.stand.kiosk, self.stand.voice
        self.stand.open(PORTRAIT)
        self.kiosk.window.activateWindow()

    at = Listener.at

    def touch(self, name):
        super().touch(name)
        self.touches += 1

    def knock(self, corners=CORNERS, *, ms=1000):
        for corner in corners:
            self.clock.pass_by(ms)
            self.touch_at(self.at(*corner))

    def knock_by_keys(self, keys=KNOCK):
        for name in keys:
            self.key(getattr(Key, f"Key_{name}"))

    def enter(self, pin=PIN):
        for digit in pin:
            self.touch(f"pin.{digit}")
        self.touch("pin.open")

    def open(self):
        self.knock()
        self.enter()
        self.touches = 0

    def says(self):
        return [words_of(one) for one in self.stand.seen()]


@pytest.fixture
def staff(qapp, leaflet, finger, desk, nothing_goes_on):
    made = Receptionist(leaflet, finger, desk)
    yield made
    made.stand.close()


def test_the_next_person_speaks_polish_and_wants_large_print(staff):
    staff.open()
    for name in ("language.pl", "size", "hand-over"):
        staff.touch(name)
    assert staff.touches == 3
    chosen = staff.kiosk.visit.preferences
    assert (staff.route, chosen.language, chosen.size) == (Route.PREPARED, "pl", 2)
    assert staff.scene.language.tag == "pl"
    assert staff.stand.button("route.languages").face.words == "Polski"
    staff.touch("route.easier")  # change here
    staff.touch("size.3")
    assert staff.kiosk.visit.preferences.size == 3
    staff.touch("start-again")
    assert staff.kiosk.visit.untouched
    assert (staff.route, staff.scene.language.tag, staff.scene.preferences.size) == (Route.START, "en-GB", 1)


def test_the_visitor_is_told_who_set_it_and_opens_the_leaflet_with_one_touch(staff):
    staff.open()
    staff.touch("edition")
    staff.touch("hand-over")
    assert "A member of staff has set this screen for you." in staff.says()
    assert "Change here" in staff.says()
    staff.touch("route.reading")
    assert staff.route is Route.READING
    assert staff.kiosk.visit.preferences.edition is Edition.EASY_READ


def test_the_loop_and_speech_are_set_too(staff):
    staff.voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER, Use.LOOP}))
    staff.open()
    for name in ("loop", "audio", "hand-over"):
        staff.touch(name)
    chosen = staff.kiosk.visit.preferences
    assert (chosen.output, chosen.audio) == (Output.LOOP, Audio.LISTEN)
    assert hears(staff, "A member of staff has set this screen for you")


def hears(staff, words):
    """Hear all that is said now, and find these words in it."""
    said = []
    while staff.kiosk.narrator.voicing is Voicing.SPEAKING:
        staff.voice.begin()
        staff.voice.end()
        said += staff.voice.take()
    return words in " ".join(said)


def test_whom_it_was_set_for_did_not_come(staff):
    staff.open()
    staff.touch("language.pl")
    staff.touch("hand-over")
    staff.clock.pass_by((AWAITED_S - 1) * 1000)
    assert staff.route is Route.PREPARED
    staff.clock.pass_by(2000)
    assert (staff.route, staff.question) == (Route.START, None)
    assert staff.kiosk.visit.untouched


def test_once_somebody_came_they_are_asked_before_it_ends(staff):
    staff.open()
    staff.touch("hand-over")
    staff.clock.pass_by(200_000)
    staff.touch("route.reading")
    hears(staff, "")
    staff.clock.pass_by(round(staff.kiosk.idle.reset_s * 1000) + 1000)
    assert staff.question is not None


def test_nothing_of_it_is_on_disk(staff, tmp_path):
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    staff.open()
    staff.touch("language.pl")
    staff.touch("hand-over")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_is_the_machine_well(staff, desk):
    desk.check = lambda: (Finding("Screen", "531 x 299 mm"), DEAF)
    staff.open()
    staff.touch("menu")
    staff.touch(f"route.{Route.STAFF_CHECK}")
    assert staff.touches == 2
    texts = staff.texts()
    assert texts[0] == "One thing needs a person."
    assert texts[1] == "Sound: no output was found. Connect a loudspeaker."
    assert "Screen: 531 x 299 mm" in texts


def test_the_last_fault_is_told_with_its_remedy(staff, tmp_path):
    note_fault(tmp_path, "The screen library stopped.", datetime(2026, 11, 24, 9, 12, tzinfo=UTC))
    staff.open()
    staff.touch("menu")
    staff.touch(f"route.{Route.STAFF_CHECK}")
    assert staff.texts()[1].startswith("Last fault: 24 November 2026, 09:12: The screen library stopped.")


def test_known_issues_are_two_touches_away(staff, leaflet):
    staff.open()
    staff.touch("menu")
    staff.touch(f"route.{Route.STAFF_ISSUES}")
    assert staff.touches == 2
    assert leaflet.issues[0].what in staff.texts()


def test_all_of_it_by_keys(staff):
    staff.knock_by_keys()
    assert staff.route is Route.STAFF
    for digit in PIN:
        staff.key(getattr(Key, f"Key_{digit}"))
    staff.key(Key.Key_Return)
    assert staff.route is Route.STAFF_NEXT
    for name in ("language.pl", "size", "hand-over"):
        staff.stand.button(name).setFocus()
        staff.key(Key.Key_Return)
    chosen = staff.kiosk.visit.preferences
    assert (staff.route, chosen.language, chosen.size) == (Route.PREPARED, "pl", 2)


def test_the_pin_by_keys_has_nought_and_can_be_corrected(qapp, leaflet, finger, tmp_path, nothing_goes_on):
    desk = Desk(tmp_path)
    desk.pin.set("9028")
    staff = Receptionist(leaflet, finger, desk)
    staff.knock_by_keys()
    for name in ("9", "0", "1", "Backspace", "2", "8", "Return"):
        staff.key(getattr(Key, f"Key_{name}"))
    assert staff.route is Route.STAFF_NEXT
    staff.stand.close()


def test_the_pin_by_ear_says_star_for_a_digit(qapp, leaflet, finger, desk, nothing_goes_on):
    blind = Listener(leaflet, finger, Config(), desk)
    for name in KNOCK:
        blind.key(name)
    assert blind.kiosk.stage.route is Route.STAFF
    said = []
    for digit in PIN:
        blind.seek(f"{digit}. Button", lambda: blind.key("Down"))
        said.append(blind.key("Return"))
    assert said == ["star."] * 4
    blind.seek("Open", lambda: blind.key("Down"))
    blind.key("Return")
    assert blind.kiosk.stage.route is Route.STAFF_NEXT
    blind.close()


def test_a_wrong_pin_is_said_and_then_there_is_a_wait(staff):
    staff.knock()
    for _ in range(3):
        staff.enter(WRONG)
        assert "That is not the PIN. Try again." in staff.says()
    staff.enter(WRONG)
    assert "Too many wrong tries. Try again in 30 seconds." in staff.says()
    staff.enter()
    assert staff.route is Route.STAFF


def test_the_wait_is_there_after_a_restart(qapp, leaflet, finger, desk, tmp_path, nothing_goes_on):
    for _ in range(4):
        desk.pin.tries(WRONG)
    staff = Receptionist(leaflet, finger, Desk(tmp_path))
    staff.knock()
    staff.enter()
    assert staff.route is Route.STAFF
    assert any(words.startswith("Too many wrong tries.") for words in staff.says())
    staff.stand.close()


def test_without_a_pin_it_says_how_to_set_one(qapp, leaflet, finger, tmp_path, nothing_goes_on):
    staff = Receptionist(leaflet, finger, Desk(tmp_path))
    staff.knock()
    assert any("kiosk pin" in words for words in staff.says())
    staff.touch("leave")
    assert staff.route is not Route.STAFF
    staff.stand.close()


def test_no_screen_for_staff_opens_without_the_pin(staff):
    for route in Route:
        if route.startswith("staff"):
            staff.kiosk.stage.go(route)
            staff.stand.settle()
            assert staff.screen.title == "For staff", route


@pytest.mark.parametrize("way", ["start-again", "languages", "help"])
def test_leaving_locks(staff, way):
    staff.open()
    staff.touch(way)
    staff.kiosk.stage.go(Route.STAFF_NEXT)
    assert staff.screen.title == "For staff"


def test_staff_who_go_away_leave_it_locked(staff, desk):
    staff.open()
    staff.clock.pass_by(200_000)
    assert staff.route is Route.START
    assert not desk.unlocked


@pytest.mark.parametrize(
    "corners",
    [
        CORNERS[:3],
        (*CORNERS[:2], (150, 265), *CORNERS[2:]),
        CORNERS[::-1],
        ((8, 8),) * 8,
        ((290, 524),) * 8,
    ],
)
def test_other_touches_do_not_open_it(staff, corners):
    staff.knock(corners)
    assert staff.route is not Route.STAFF


def test_four_corners_too_slowly_do_not_open_it(staff):
    staff.knock(ms=4000)
    assert staff.route is not Route.STAFF


def test_a_playing_child_does_not_open_it(staff):
    spots = [(x, y) for x in (60, 150, 240) for y in (60, 265, 460)]
    staff.knock([*spots, *CORNERS[:2], *spots, *CORNERS[2:]], ms=100)
    assert staff.route is not Route.STAFF


@pytest.mark.parametrize(
    "keys", [("F1",) * 9, ("F1", "Backspace") * 6, ("F1", "F1", "Backspace", "F1", "F1")]
)
def test_other_keys_do_not_open_it(staff, keys):
    staff.knock_by_keys(keys)
    assert staff.route is not Route.STAFF


def test_it_is_found_while_touch_is_explored(staff):
    staff.kiosk.visit.choose_audio(Audio.EXPLORE)
    staff.knock()
    assert staff.route is Route.STAFF


def test_the_staff_screens_are_in_english_in_every_visit(staff):
    staff.kiosk.visit.choose_language("ar")
    staff.kiosk.visit.choose_size(4)
    staff.knock()
    assert (staff.scene.language.tag, staff.scene.preferences.size) == ("en-GB", 1)
    assert staff.stand.button("leave").face.words == "Go back"
    staff.touch("leave")
    assert staff.scene.language.tag == "ar"
