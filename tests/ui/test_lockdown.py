"""No way out of the kiosk: not by touch, keys, chords, menus, links, drops, or a request to close."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QSizeGrip,
    QWidget,
)

from kiosk.ui.routes import Route
from tests.test_house import imported, sources

#: Widgets that bring menus, selections, scroll bars or a keyboard of their own.
OPEN_ENDED = (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QSizeGrip,
)

#: What would lead out of the program or let somebody in.
WAYS = {
    "PySide6.QtGui.QDesktopServices",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWidgets.QFileDialog",
    "http",
    "socketserver",
    "urllib.request",
    "webbrowser",
    "xmlrpc",
}

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CHORDS = [
    *product([KEY.Key_F4, KEY.Key_Tab, KEY.Key_Space, KEY.Key_F2], [MODIFIER.AltModifier]),
    *product([KEY.Key_Q, KEY.Key_W, KEY.Key_C, KEY.Key_N, KEY.Key_Escape], [MODIFIER.ControlModifier]),
    *product([KEY.Key_Delete, KEY.Key_Backspace, KEY.Key_F1, KEY.Key_T], [
        MODIFIER.ControlModifier | MODIFIER.AltModifier
    ]),
    *product([KEY.Key_D, KEY.Key_L, KEY.Key_R], [MODIFIER.MetaModifier]),
    *product(
        [KEY.Key_F11, KEY.Key_Menu, KEY.Key_Escape, KEY.Key_Print, KEY.Key_Super_L],
        [MODIFIER.NoModifier],
    ),
    (KEY.Key_F10, MODIFIER.ShiftModifier),
]  # fmt: skip


def ways_in(widget):
    """What of a widget would show, open, take or select something that is not the kiosk's."""
    found = [f"is a {kind.__name__}" for kind in OPEN_ENDED if isinstance(widget, kind)]
    tips = (widget.toolTip(), widget.whatsThis(), widget.statusTip())
    found += ["has a tip"] if any(tips) else []
    found += ["takes drops"] if widget.acceptDrops() else []
    found += ["has a menu"] if widget.actions() else []
    found += ["calls a keyboard"] if widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) else []
    found += ["has a menu of its own"] if widget.contextMenuPolicy() == _OWN_MENU else []
    if isinstance(widget, QLabel):
        free = widget.textInteractionFlags() != Qt.TextInteractionFlag.NoTextInteraction
        found += ["can be selected"] if free or widget.hasSelectedText() else []
        found += ["opens links"] if widget.openExternalLinks() else []
        found += ["may be HTML"] if widget.textFormat() != Qt.TextFormat.PlainText else []
    return found


_OWN_MENU = Qt.ContextMenuPolicy.CustomContextMenu


def assert_nothing_else_is_open(stand, before):
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None
    assert stand.window.isVisible()
    assert not stand.window.isMinimized()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before] == []


def shown_windows():
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_no_screen_has_a_way_out(stand):
    before = shown_windows()
    found = {}
    for name in stand.screens():
        for widget in [stand.window, *stand.window.findChildren(QWidget)]:
            for what in ways_in(widget):
                found.setdefault(f"{type(widget).__name__} {what}", name)
        assert_nothing_else_is_open(stand, before)
    assert found == {}


@pytest.mark.parametrize("route", [Route.START, Route.READING, Route.PICTURE])
def test_no_menu_opens_by_right_button_or_menu_key(stand, route):
    stand.go(route)
    before = shown_windows()
    for widget in stand.seen(QWidget):
        middle = widget.rect().center()
        for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
            event = QContextMenuEvent(reason, middle, widget.mapToGlobal(middle))
            QApplication.sendEvent(widget, event)
    QTest.mouseClick(stand.window, Qt.MouseButton.RightButton, pos=QPoint(400, 500))
    QTest.mouseClick(stand.window, Qt.MouseButton.MiddleButton, pos=QPoint(400, 500))
    assert_nothing_else_is_open(stand, before)
    assert stand.kiosk.stage.route is route


def test_no_chord_leads_out(stand):
    before = shown_windows()
    copied = QGuiApplication.clipboard().text()
    for key, modifier in CHORDS:
        QTest.keyClick(stand.window.windowHandle(), key, modifier)
        stand.settle()
        assert_nothing_else_is_open(stand, before)
    assert QGuiApplication.clipboard().text() == copied


def test_a_request_to_close_is_refused(stand):
    assert not stand.window.close()
    assert not stand.window.windowHandle().close()
    assert stand.window.isVisible()


def test_the_program_itself_may_end(stand_on):
    stand = stand_on()
    stand.kiosk.close()
    assert not stand.window.isVisible()


def test_nothing_of_the_program_leads_out_or_lets_somebody_in():
    found = [
        f"{path} imports {name}"
        for path, tree in sources("kiosk")
        for name in imported(tree)
        if any(f"{name}.".startswith(f"{way}.") for way in WAYS)
    ]
    assert found == []


def test_only_the_watch_speaks_over_sockets():
    found = {path for path, tree in sources("kiosk") for name in imported(tree) if name.startswith("socket")}
    assert found == {"kiosk/watch/heartbeat.py", "kiosk/watch/only_one.py", "kiosk/watch/warden.py"}
