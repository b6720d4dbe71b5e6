"""Someone plugs headphones in, chooses the loop, makes it louder, hides the screen."""

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.speech.outputs import Use
from kiosk.speech.voice import Failed, Trouble
from kiosk.ui.curtain import Curtain
from kiosk.ui.hearing import use_of
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from kiosk.visit.preferences import HEADPHONES_LOUDNESS, LOUDNESS_DB, Output, Preferences

SPEAKER_ONLY = frozenset({Use.LOUDSPEAKER})
WITH_HEADPHONES = SPEAKER_ONLY | {Use.HEADPHONES}


@pytest.fixture
def listener(reader):
    """Somebody who hears the leaflet from the loudspeaker."""
    reader.voice.outputsChanged.emit(SPEAKER_ONLY)
    reader.touch("listen")
    reader.voice.begin()
    return reader


def plug(visitor):
    visitor.voice.outputsChanged.emit(WITH_HEADPHONES)
    visitor.stand.settle()


def unplug(visitor):
    """As the voice process tells it: what is connected first, then what will not be heard."""
    visitor.voice.outputsChanged.emit(SPEAKER_ONLY)
    visitor.voice.fail(Trouble.NO_OUTPUT)
    visitor.stand.settle()


@pytest.mark.parametrize(
    ("output", "plugged", "pulled", "use"),
    [
        (Output.AUTO, False, False, Use.LOUDSPEAKER),
        (Output.AUTO, True, False, Use.HEADPHONES),
        (Output.AUTO, False, True, Use.HEADPHONES),
        (Output.LOUDSPEAKER, True, False, Use.LOUDSPEAKER),
        (Output.LOUDSPEAKER, False, True, Use.LOUDSPEAKER),
        (Output.LOOP, True, True, Use.LOOP),
    ],
)
def test_what_is_chosen_and_what_is_plugged_in_make_one_output(output, plugged, pulled, use):
    assert use_of(output, plugged=plugged, pulled=pulled) is use


def test_headphones_take_the_voice_softly_at_the_same_sentence(listener, qtbot):
    before = listener.mark.sentence
    with qtbot.waitSignal(listener.kiosk.hearing.headphonesChanged) as told:
        plug(listener)
    assert told.args == [True]
    assert listener.voice.use is Use.HEADPHONES
    assert listener.kiosk.hearing.private
    assert listener.voice.decibel == LOUDNESS_DB[HEADPHONES_LOUDNESS]
    listener.voice.begin()
    assert listener.mark.sentence == before


def test_pulled_out_nothing_is_said_until_they_are_back_or_the_loudspeaker_is_chosen(listener, qtbot):
    plug(listener)
    listener.voice.begin()
    before, asked = listener.mark.sentence, len(listener.voice.requests)
    unplug(listener)
    assert (listener.voice.use, listener.kiosk.narrator.voicing) == (Use.HEADPHONES, Voicing.PAUSED)
    assert len(listener.voice.requests) == asked
    assert "not connected" in listener.notices()[0]
    listener.voice.recovered.emit()
    plug(listener)
    listener.kiosk.narrator.toggle()
    listener.voice.begin()
    assert listener.mark.sentence == before
    unplug(listener)
    listener.kiosk.visit.choose_output(Output.LOUDSPEAKER)
    listener.stand.settle()
    assert listener.voice.use is Use.LOUDSPEAKER
    assert listener.notices() == []
    assert listener.voice.decibel == LOUDNESS_DB[Preferences().loudness]


def test_headphones_left_in_begin_softly_for_the_next_person_too(listener):
    plug(listener)
    listener.key(Qt.Key.Key_VolumeUp)
    listener.key(Qt.Key.Key_Home)
    visit = listener.kiosk.visit
    assert (visit.preferences.loudness, visit.untouched) == (HEADPHONES_LOUDNESS, True)
    assert listener.voice.use is Use.HEADPHONES
    listener.voice.outputsChanged.emit(SPEAKER_ONLY)
    visit.reset()
    assert visit.preferences == Preferences()
    assert listener.voice.use is Use.LOUDSPEAKER


def test_each_step_of_loudness_is_said_at_its_level_and_reading_goes_on(listener):
    before = listener.mark.sentence
    listener.key(Qt.Key.Key_VolumeUp)
    assert listener.voice.said == "Loudness: 6 of 8"
    assert listener.voice.decibel == -6
    listener.hear_passages(1)
    listener.voice.begin()
    assert listener.mark.sentence == before


def test_the_steps_are_3_db_over_21(visitor):
    heard = []
    for _ in range(9):
        visitor.key(Qt.Key.Key_VolumeDown)
    for _ in range(8):
        heard.append(visitor.voice.decibel)
        visitor.key(Qt.Key.Key_VolumeUp)
    assert heard == [-21, -18, -15, -12, -9, -6, -3, 0]
    assert visitor.voice.said == "Loudness: 8 of 8"


def test_the_next_person_hears_the_safe_loudness(listener):
    for _ in range(3):
        listener.key(Qt.Key.Key_VolumeUp)
    assert listener.voice.decibel == 0
    listener.key(Qt.Key.Key_Home)
    assert listener.voice.decibel == LOUDNESS_DB[Preferences().loudness]


@pytest.fixture
def easier(reader):
    reader.voice.outputsChanged.emit(frozenset(Use) - {Use.HEADPHONES})
    reader.stand.go(Route.EASIER)
    reader.screen.turn(1)
    reader.stand.settle()
    return reader


def test_only_connected_outputs_are_offered(easier):
    offered = {button.objectName() for button in easier.screen.grid.buttons}
    assert {"sound.loudspeaker", "sound.loop"} <= offered
    assert "sound.headphones" not in offered


def test_the_loop_says_so_and_asks_and_shows_that_there_is_sound(easier):
    easier.touch("sound.loop")
    assert (easier.route, easier.voice.use) == (Route.LOOP, Use.LOOP)
    assert easier.voice.said == "The sound is on the loop."
    easier.voice.begin()
    easier.voice.levelChanged.emit(-20.0)
    assert easier.screen.bar.share > 0.5
    easier.voice.end()
    assert easier.voice.said == "Can you hear this clearly?"
    easier.voice.begin()
    easier.voice.end()
    assert easier.screen.bar.share == 0
    easier.touch("louder")
    assert easier.voice.decibel == -6
    easier.touch("leave")
    assert (easier.route, easier.voice.use) == (Route.EASIER, Use.LOOP)


def test_the_loop_never_says_it_is_there_when_it_is_not(easier):
    easier.touch("sound.loop")
    assert easier.screen._told.text() == "The sound is on the loop."
    easier.voice.fail(Trouble.NO_OUTPUT)
    assert easier.screen._told.text() == ""
    assert "not connected" in easier.notices()[0]
    easier.voice.recovered.emit()
    assert easier.screen._told.text() == "The sound is on the loop."
    plug(easier)
    assert easier.screen._told.text() == ""
    easier.kiosk.narrator.stop()


def test_a_drafts_notice_is_not_lost_to_a_change_of_loudness(reader):
    reader.stand.choose("pl")
    reader.touch("listen")
    reader.key(Qt.Key.Key_VolumeUp)
    assert reader.voice.said == "Głośność: 6 z 8"
    reader.hear_passages(1)
    assert "nie zostało sprawdzone" in reader.voice.said
    reader.hear_passages(1)
    assert reader.voice.said.startswith("East Kent")


def test_who_hears_nothing_on_the_loop_reads_on(easier):
    easier.touch("sound.loop")
    easier.touch("screen")
    assert (easier.route, easier.voice.use) == (Route.READING, Use.LOUDSPEAKER)
    assert easier.kiosk.narrator.voicing is Voicing.SILENT


def test_louder_and_quieter_keep_their_page(easier):
    easier.touch("loudness.more")
    easier.touch("loudness.less")
    assert easier.voice.said == "Loudness: 5 of 8"


def test_the_curtain_hides_the_page_from_eyes_not_from_ears_and_keys(easier):
    easier.touch("curtain")
    curtain = easier.kiosk.window.findChild(Curtain)
    assert easier.voice.said == "The screen is hidden. Touch it to show it again."
    grabbed = easier.kiosk.window.grab().toImage()
    points = [QPoint(x, y) for x in range(0, grabbed.width(), 90) for y in range(0, 1400, 90)]
    assert {grabbed.pixelColor(point).name() for point in points} == {"#000000"}
    easier.key(Qt.Key.Key_Backspace)
    easier.key(Qt.Key.Key_L)
    assert easier.route is Route.READING
    assert easier.kiosk.narrator.voicing is Voicing.SPEAKING
    curtain = easier.kiosk.window.findChild(Curtain)
    assert curtain.isVisible()
    assert curtain.geometry() == easier.kiosk.window.rect()


def test_a_touch_lifts_the_curtain_and_does_nothing_else(reader):
    reader.kiosk.visit.choose_curtain(True)
    reader.stand.settle()
    place = reader.kiosk.visit.place
    reader.touch("next")
    assert reader.kiosk.window.findChild(Curtain) is None
    assert reader.kiosk.visit.place == place
    reader.touch("next")
    assert reader.kiosk.visit.place != place


def test_private_things_are_withheld_from_the_loudspeaker(listener, qtbot):
    reader, narrator = listener.kiosk.reader, listener.kiosk.narrator
    passages = narrator.passages([listener.scene.leaflet.block("stay.p1")])
    asked = len(listener.voice.requests)
    with qtbot.waitSignal(reader.outlet.withheld):
        reader.announce(passages, private=True)
    assert len(listener.voice.requests) == asked
    plug(listener)
    assert listener.voice.request.private
    narrator.stop()
    listener.kiosk.visit.choose_output(Output.LOUDSPEAKER)
    listener.kiosk.visit.choose_aloud(True)
    reader.announce(passages, private=True)
    assert (listener.voice.use, listener.voice.request.private) == (Use.LOUDSPEAKER, True)


def test_a_late_failure_of_another_output_changes_nothing(listener):
    plug(listener)
    listener.voice.failed.emit(Failed(1, Trouble.NO_OUTPUT))
    assert listener.notices() == []
