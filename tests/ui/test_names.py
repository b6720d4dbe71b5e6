"""What assistive technology is told: names, roles, states, and what has changed."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from kiosk.content.model import BlockKind
from kiosk.speech.voice import Request, Trouble
from kiosk.ui import accessible
from kiosk.ui.accessible import Told, told_of
from kiosk.ui.block_view import BlockView
from kiosk.ui.drawing import Drawing
from kiosk.ui.foot import page_words
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.masthead import Masthead
from kiosk.ui.notice import Notice
from kiosk.ui.notices import trouble_notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.still_there import StillThere
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words
from tests.ui.stand import PORTRAIT, SEEN, TAGS, words_of

ROLES = {
    Words: QAccessible.Role.StaticText,
    Notice: QAccessible.Role.Note,
    Drawing: QAccessible.Role.Graphic,
    Masthead: QAccessible.Role.Heading,
}
HEADS = {BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUBHEADING}
ITEMS = {BlockKind.BULLET, BlockKind.LINK, BlockKind.CONTACT}


@pytest.fixture(autouse=True)
def asked(qapp):
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def told(widget):
    return QAccessible.queryAccessibleInterface(widget)


def role_of(widget):
    if isinstance(widget, BlockView):
        kinds = {
            **dict.fromkeys(HEADS, QAccessible.Role.Heading),
            **dict.fromkeys(ITEMS, QAccessible.Role.ListItem),
        }
        return kinds.get(widget.block.kind, QAccessible.Role.Paragraph)
    if isinstance(widget, TouchButton):
        return QAccessible.Role.CheckBox if widget.isCheckable() else QAccessible.Role.Button
    if isinstance(widget, Words) and widget.heading:
        return QAccessible.Role.Heading
    return ROLES[type(widget)]


@pytest.mark.parametrize("tag", TAGS)
def test_every_widget_tells_the_words_it_shows_and_its_role(stand_on, tag):
    stand = stand_on(PORTRAIT)
    stand.choose(tag)
    kinds = set()
    for shown in stand.screens():
        for widget in stand.seen(*SEEN):
            kinds.add(type(widget))
            side = told(widget)
            assert side.text(QAccessible.Text.Name) == words_of(widget), shown
            assert side.role() is role_of(widget), (shown, widget.objectName())
            assert isinstance(widget, TouchButton) or side.state().readOnly
            detail, checked = side.text(QAccessible.Text.Description), bool(side.state().checked)
            assert told_of(widget) == Told(side.role(), words_of(widget), detail, checked), shown
        for control in stand.seen(QAbstractButton):
            assert told(control).text(QAccessible.Text.Name), shown
        for words in stand.seen(Words, Notice, BlockView):
            assert words_of(words) or not words.isVisible(), shown
    assert kinds == {*SEEN}


@pytest.mark.parametrize(
    ("route", "name"),
    [
        (Route.START, "language.pl"),
        (Route.LANGUAGES, "language.pl"),
        (Route.EASIER, "size.2"),
        (Route.EASIER, "theme.day"),
    ],
)
def test_what_is_chosen_is_told_as_checked(stand, route, name):
    stand.choose("pl", 2)
    stand.go(route)
    chosen = [b.objectName() for b in stand.seen(TouchButton) if told(b).state().checked]
    kind = name.partition(".")[0]
    assert [one for one in chosen if one.startswith(kind)] == [name]


def test_a_detail_is_told_as_description(stand):
    stand.go(Route.LANGUAGES)
    assert told(stand.button("language.ne")).text(QAccessible.Text.Description) == "Nepali"


def test_places_on_the_drawing_tell_their_part(stand):
    stand.go(Route.PICTURE)
    spots = stand.seen(HotSpot)
    parts = {part.name: part.sentence for part in stand.screen.scene.leaflet.figures[0].parts}
    names = {told(spot).text(QAccessible.Text.Name) for spot in spots}
    assert names == set(parts)
    assert all(told(s).text(QAccessible.Text.Description) == parts[s.part.name] for s in spots)


def test_the_question_is_a_dialog(stand):
    question = StillThere(stand.kiosk.stage.scene, stand.window)
    stand.window.ask(question)
    assert told(question).role() is QAccessible.Role.Dialog
    assert told(question).text(QAccessible.Text.Name) == question.asked.question


def test_roles_are_installed_once(qapp, monkeypatch):
    installed = []
    monkeypatch.setattr(accessible.QAccessible, "installFactory", installed.append)
    accessible.install_roles(qapp)
    assert installed == []


class Announced:
    """Takes the place of Qt's announcements, which only a screen reader receives."""

    def __init__(self, monkeypatch):
        self.words = []
        monkeypatch.setattr("kiosk.ui.window.announce", lambda _widget, words: self.words.append(words))


def test_page_turns_are_announced(stand, monkeypatch):
    announced = Announced(monkeypatch)
    stand.go(Route.READING)
    pages = len(stand.screen.pages)
    stand.screen.press("next")
    assert announced.words == [page_words(2, pages, stand.language)]


@pytest.mark.parametrize("route", [Route.HELP, Route.CONTENTS])
def test_turning_other_pages_is_announced(stand, monkeypatch, route):
    announced = Announced(monkeypatch)
    stand.choose("ar", 4)
    stand.go(route)
    stand.screen.press("next")
    pages = stand.screen.page_count if route is Route.HELP else stand.screen.grid.page_count
    assert announced.words == [page_words(2, pages, stand.language)]


def test_trouble_with_the_voice_is_announced_to_who_listens(stand, monkeypatch):
    announced = Announced(monkeypatch)
    stand.go(Route.READING)
    stand.voice.fail(Trouble.NO_SOUND, Request(0, ()))
    assert announced.words == []
    stand.screen.listen()
    assert announced.words == [trouble_notice(Trouble.NO_SOUND)]


def test_an_announcement_reaches_qt(stand, monkeypatch):
    events = []
    monkeypatch.setattr(accessible.QAccessible, "updateAccessibility", events.append)
    stand.window.announce("Page 2 of 6")
    assert [event.message() for event in events] == ["Page 2 of 6"]
