"""About this leaflet says what a translation is worth: a draft, or who checked and who approved it."""

import pytest

from kiosk.i18n.catalogue import Standing
from kiosk.i18n.states import Provenance, State
from kiosk.ui.block_view import BlockView
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from tests.ui.stand import PORTRAIT, words_of

CHECKED = Provenance("checked", "human", "Jan Kowalski", "MCIL", "2026-12-01")
APPROVED = Provenance("approved", "human", "Jan Kowalski", "MCIL", "2026-12-02", clinical="Dr A. Nowak")
BY = "Jan Kowalski (MCIL)"


@pytest.fixture
def about(stand_on, monkeypatch):
    """What About says in Polish where the words stand so."""

    def shown(states, *said):
        monkeypatch.setattr(
            "kiosk.app_settings.standing",
            lambda _, catalogue: Standing(catalogue.tag, dict(enumerate(states)), said),
        )
        stand = stand_on(PORTRAIT)
        stand.choose("pl")
        stand.go(Route.READING)
        told = [bool(stand.seen(Notice))]
        stand.go(Route.ABOUT)
        texts = set()
        for _ in range(stand.screen.page_count):
            texts |= {words_of(view) for view in stand.seen(BlockView)}
            stand.screen.turn(1)
        return told, " ".join(texts)

    return shown


def test_a_draft_was_checked_by_nobody(about):
    notices, text = about([State.CHECKED, State.DRAFT], CHECKED)
    assert notices == [True]
    assert "jeszcze nikt" in text
    assert BY not in text


def test_a_checked_text_names_who_checked_it_and_when(about):
    notices, text = about([State.CHECKED, State.APPROVED], CHECKED, APPROVED)
    assert notices == [False]
    assert "jeszcze nikt" not in text
    assert BY in text
    assert "2026-12-02" in text
    assert "Dr A. Nowak" not in text


def test_an_approved_text_names_the_clinician_too(about):
    notices, text = about([State.APPROVED], APPROVED)
    assert notices == [False]
    assert BY in text
    assert "Dr A. Nowak" in text
