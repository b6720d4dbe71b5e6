"""What staff do with the machine itself, each within three touches of the PIN."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.app import Borders
from kiosk.config import Config, Hours, Speech
from kiosk.speech.outputs import Use
from kiosk.speech.voice import Tone, Trouble
from kiosk.staff.choices import FILE, KeptChoices
from kiosk.staff.desk import Wish
from kiosk.ui.dark import Dark
from kiosk.ui.rest import GRACE_S
from kiosk.ui.routes import Route
from kiosk.ui.wiped import WIPED_S, Wiped
from kiosk.watch.faults import KNOWN_AFTER, note_fault
from kiosk.watch.running import CRASHED
from tests.journeys.listener import Clock, HeardVoice
from tests.journeys.test_reception import Receptionist
from tests.ui.stand import PORTRAIT, Stand

EVENING = datetime(2026, 11, 24, 19, 50, tzinfo=UTC)


class Keeper(Receptionist):
    """A member of staff at a machine whose time of day goes with its clock."""

    def __init__(self, leaflet, finger, desk, hours=None, today=date(2025, 1, 1)):
        self._finger = finger
        self.clock, self.touches, self.desk = Clock(), 0, desk
        borders = Borders(self.clock.alarm, lambda: today, 0, self.clock.now, desk, self.time)
        config = Config(speech=Speech(key_starts=False), hours=hours or Hours())
        self.stand = Stand(leaflet, borders, config, HeardVoice())
        self.kiosk, self.voice = self.stand.kiosk, self.stand.voice
        self.stand.open(PORTRAIT)
        self.kiosk.window.activateWindow()

    def time(self):
        return EVENING + timedelta(milliseconds=self.clock.ms)

    def open(self, *names):
        super().open()
        self.touch("menu")
        for name in names:
            self.touch(name)
        assert self.touches <= 3

    def covered_by(self, kind):
        return isinstance(self.kiosk.window.question, kind)


@pytest.fixture
def make_keeper(qapp, leaflet, finger, desk, nothing_goes_on):
    made = []

    def make(**more):
        made.append(Keeper(leaflet, finger, desk, **more))
        return made[-1]

    yield make
    for one in made:
        one.stand.close()


@pytest.fixture
def keeper(make_keeper):
    return make_keeper()


def offered(keeper):
    return [one.tag for one in keeper.scene.languages]


def test_a_language_is_put_first_and_that_lasts(keeper, tmp_path):
    keeper.open(f"route.{Route.STAFF_LANGUAGES}")
    keeper.touch("order")
    keeper.touch("language.ro")
    keeper.touch("start-again")
    assert offered(keeper)[:2] == ["ro", "en-GB"]
    assert KeptChoices(tmp_path).own.offered[:2] == ("ro", "en-GB")


def test_a_language_is_no_longer_offered(keeper):
    keeper.open(f"route.{Route.STAFF_LANGUAGES}", "language.bg")
    keeper.touch("start-again")
    assert "bg" not in offered(keeper)
    assert "pl" in offered(keeper)


def test_the_leaflets_own_language_is_always_offered(keeper):
    keeper.open(f"route.{Route.STAFF_LANGUAGES}", "language.en-GB")
    keeper.touch("start-again")
    assert "en-GB" in offered(keeper)


def test_local_need_stands_beside_each_language(keeper):
    keeper.open(f"route.{Route.STAFF_LANGUAGES}")
    assert keeper.stand.button("language.ne").face.detail == "Nepali, need 1"


def test_drafts_are_hidden_at_once_and_after_a_restart(keeper, make_keeper):
    keeper.open(f"route.{Route.STAFF_LANGUAGES}", "drafts")
    keeper.touch("start-again")
    assert offered(keeper) == ["en-GB"]
    assert offered(make_keeper()) == ["en-GB"]
    keeper.open(f"route.{Route.STAFF_LANGUAGES}", "drafts")
    keeper.touch("start-again")
    assert "pl" in offered(keeper)


def test_a_damaged_file_of_choices_is_told_on_the_staff_page(make_keeper, tmp_path):
    (tmp_path / FILE).write_text("{")
    keeper = make_keeper()
    assert "pl" in offered(keeper)
    keeper.open(f"route.{Route.STAFF_CHECK}")
    assert any(words.startswith("What staff set:") and "set aside" in words for words in keeper.texts())


def test_what_cannot_be_kept_is_told_on_the_staff_page(keeper, tmp_path, monkeypatch):
    def read_only(*_args, **_more):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("kiosk.staff.kept.write_whole", read_only)
    keeper.open(f"route.{Route.STAFF_LANGUAGES}", "language.bg")
    keeper.touch("leave")
    keeper.touch(f"route.{Route.STAFF_CHECK}")
    assert any("Read-only file system" in words for words in keeper.texts())
    keeper.touch("start-again")
    assert "bg" not in offered(keeper)


def test_the_screen_is_wiped_while_it_ignores_touch(keeper):
    keeper.open(f"wish.{Wish.CLEAN}")
    wiped = keeper.kiosk.window.question
    assert keeper.covered_by(Wiped)
    keeper.knock()
    keeper.key(Qt.Key.Key_Home)
    keeper.touch_at(keeper.at(30, 8))
    assert (keeper.route, keeper.kiosk.window.question) == (Route.STAFF_MENU, wiped)
    keeper.clock.pass_by(10_000)
    assert f"{WIPED_S - 10 - 4} seconds" in wiped.accessibleName()
    keeper.clock.pass_by(46_000)
    assert keeper.kiosk.window.question is None


def test_outside_its_hours_it_is_dark_until_touched(make_keeper):
    keeper = make_keeper(hours=Hours("07:00", "20:00"))
    keeper.clock.pass_by(9 * 60_000)
    assert not keeper.covered_by(Dark)
    keeper.clock.pass_by(2 * 60_000)
    assert keeper.covered_by(Dark)
    keeper.touch_at(keeper.at(150, 265))
    assert (keeper.kiosk.window.question, keeper.route) == (None, Route.START)
    keeper.clock.pass_by((GRACE_S + 1) * 1000)
    assert keeper.covered_by(Dark)
    keeper.clock.pass_by(12 * 3600_000)
    assert not keeper.covered_by(Dark)


def test_a_key_wakes_it_too(make_keeper):
    keeper = make_keeper(hours=Hours("07:00", "20:00"))
    keeper.clock.pass_by(11 * 60_000)
    keeper.key(Qt.Key.Key_Down)
    assert keeper.kiosk.window.question is None


def test_it_never_grows_dark_before_a_reader(make_keeper):
    keeper = make_keeper(hours=Hours("07:00", "20:00"))
    keeper.clock.pass_by(8 * 60_000)
    keeper.touch("route.reading")
    for _ in range(6):
        keeper.touch("next")
        keeper.clock.pass_by(60_000)
        assert not keeper.covered_by(Dark)


def test_staff_keep_it_awake_or_let_it_rest_now(make_keeper):
    keeper = make_keeper(hours=Hours("07:00", "20:00"))
    keeper.open(f"route.{Route.STAFF_HOURS}", "awake")
    keeper.touch("start-again")
    keeper.clock.pass_by(4 * 3600_000)
    assert not keeper.covered_by(Dark)
    keeper.clock.pass_by(3 * 3600_000)
    assert keeper.covered_by(Dark)
    keeper.touch_at(keeper.at(150, 265))
    keeper.open(f"route.{Route.STAFF_HOURS}", "now")
    assert keeper.covered_by(Dark)


def test_the_hours_that_staff_set_last(keeper, tmp_path):
    keeper.open(f"route.{Route.STAFF_HOURS}", "hours")
    keeper.touch("rest.-1")
    own = KeptChoices(tmp_path).own
    assert (own.hours, own.rest) == ("on", "19:30")
    assert keeper.stand.button("hours").face.words == "Rest hours: 19:30 to 07:00"


@pytest.mark.parametrize("use", list(Use))
def test_each_output_has_its_tone(keeper, use):
    keeper.voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER, use}) - {Use.HEADPHONES})
    keeper.open(f"route.{Route.STAFF_SOUND}", f"sound.{use}")
    assert (keeper.voice.use, keeper.voice.request.tone) == (use, Tone.TRIAL)
    keeper.touch("leave")
    assert keeper.voice.use is Use.LOUDSPEAKER


def test_an_output_that_stays_silent_says_so(keeper):
    keeper.open(f"route.{Route.STAFF_SOUND}", "sound.loop")
    keeper.voice.fail(Trouble.NO_OUTPUT)
    assert keeper.stand.button("sound.loop").face.detail == "no sound came: see its plug"


def test_the_tone_is_louder_or_softer_and_the_next_visit_is_as_before(keeper):
    keeper.open(f"route.{Route.STAFF_SOUND}", "louder.1")
    assert keeper.kiosk.visit.preferences.loudness == 5
    keeper.touch("start-again")
    assert keeper.kiosk.visit.untouched


@pytest.mark.parametrize("wish", [Wish.RESTART, Wish.CLOSE])
def test_restart_and_close_are_three_touches_away(keeper, wish):
    wishes = []
    keeper.desk.wished.connect(wishes.append)
    keeper.open(f"route.{Route.STAFF_END}", wish)
    assert wishes == [wish]


def test_a_leaflet_due_for_review_is_told_until_staff_say_they_know(make_keeper):
    keeper = make_keeper(today=date(2031, 1, 1))
    keeper.open("seen")
    assert keeper.stand.button("seen").face.words.startswith("Noted")
    again = make_keeper(today=date(2031, 1, 1))
    again.open()
    assert "seen" not in [one.objectName() for one in again.stand.controls()]


def test_a_fault_is_told_until_staff_say_they_know(keeper, make_keeper, desk):
    note_fault(desk.folder, CRASHED)
    assert [one.what for one in desk.findings() if not one.well] == ["Last fault"]
    keeper.open("fault")
    assert keeper.stand.button("fault").face.words == "Noted. The log still has it"
    assert [one for one in desk.findings() if one.what == "Last fault"] == []
    again = make_keeper()
    again.open()
    assert "fault" not in [one.objectName() for one in again.stand.controls()]


def test_a_fault_that_did_not_come_again_for_long_needs_nobody(desk):
    note_fault(desk.folder, CRASHED, datetime.now(UTC) - KNOWN_AFTER - timedelta(days=1))
    (line,) = [one for one in desk.findings() if one.what == "Last fault"]
    assert line.well
    assert line.how.endswith(CRASHED)
