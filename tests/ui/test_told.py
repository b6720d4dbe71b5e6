"""What is said and shown around the words: which text is a draft, that the voice fails, where it begins."""

import pytest

from kiosk.speech.voice import Trouble
from kiosk.ui.notice import Notice
from kiosk.ui.notices import short_draft_notice
from kiosk.ui.routes import Route
from kiosk.ui.words import Words
from tests.ui.stand import PANELS


@pytest.mark.parametrize("route", [Route.HELP, Route.ABOUT, Route.PICTURE])
def test_a_voice_that_fails_is_told_of_on_the_screen_that_asked_for_it(stand, route):
    stand.go(route)
    stand.screen.listen()
    stand.voice.fail(Trouble.NO_VOICE)
    stand.settle()
    told = [one.accessibleName() for one in stand.seen(Notice)]
    assert told == ["There is no voice for this language here."]
    stand.voice.recovered.emit()
    stand.settle()
    assert stand.seen(Notice) == []


@pytest.mark.parametrize("panel", ["1920x1080-15.6", "1920x1080-24"])
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_going_through_the_picture_shows_every_word_of_it(stand_on, panel, tag):
    stand = stand_on(PANELS[panel])
    stand.choose(tag)
    stand.go(Route.PICTURE)
    figure = stand.screen.scene.leaflet.figures[0]
    seen = shown_by(stand)
    for _ in range(40):
        stand.screen.turn(1)
        seen += f" {shown_by(stand)}"
    for words in (figure.credit, *(part.sentence for part in figure.parts)):
        assert words in seen


def shown_by(stand) -> str:
    return " ".join(one.text() for one in stand.screen.findChildren(Words) if one.text())


def test_the_first_words_on_a_drafts_picture_are_that_it_is_one(stand):
    stand.choose("pl")
    stand.go(Route.PICTURE)
    stand.screen.turn(1)
    assert stand.voice.said.startswith(short_draft_notice())
    stand.screen.turn(1)
    assert short_draft_notice() not in stand.voice.said


def test_listen_begins_at_the_section_that_was_chosen(stand):
    stand.choose(size=1)
    stand.go(Route.CONTENTS)
    stand.screen.choose_name("side-effects")
    stand.settle()
    assert stand.screen.page.place.block_id != "side-effects", "the section should not be first on its page"
    stand.screen.listen()
    assert stand.voice.said.startswith("What are the possible side effects")
