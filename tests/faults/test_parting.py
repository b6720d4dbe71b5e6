"""A trouble with the voice belongs to the visit in which somebody wanted to hear something."""

from kiosk.speech.voice import Trouble
from kiosk.visit.preferences import Audio
from tests.ui.conftest import earlier_tests_set_aside, finger, leaflet, nothing_goes_on, qapp, stand, stand_on

__all__ = ["earlier_tests_set_aside", "finger", "leaflet", "nothing_goes_on", "qapp", "stand", "stand_on"]


def test_who_comes_next_is_not_told_of_a_trouble_they_did_not_ask_about(stand):
    stand.visit.choose_audio(Audio.LISTEN)
    stand.voice.fail(Trouble.NO_SOUND)
    stand.settle()
    assert stand.kiosk.narrator.trouble is Trouble.NO_SOUND
    stand.visit.reset()
    stand.settle()
    assert stand.kiosk.narrator.trouble is None
    stand.kiosk.narrator.forget()
