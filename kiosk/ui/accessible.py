"""What assistive technology learns of the widgets that paint themselves.

The words are each widget's accessible name, set where the words are shown; here are only roles and
states. No text interface: a Python override of ``interface_cast`` ends the process.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from kiosk.content.model import BlockKind
from kiosk.ui.block_view import BlockView
from kiosk.ui.drawing import Drawing
from kiosk.ui.loop_sign import LoopSign
from kiosk.ui.masthead import Masthead
from kiosk.ui.notice import Notice
from kiosk.ui.question import Question
from kiosk.ui.words import Words

_HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUBHEADING})
_ITEMS = frozenset({BlockKind.BULLET, BlockKind.LINK, BlockKind.CONTACT})

_ROLES: tuple[tuple[type[QWidget], QAccessible.Role], ...] = (
    (Words, QAccessible.Role.StaticText),
    (LoopSign, QAccessible.Role.StaticText),
    (Notice, QAccessible.Role.Note),
    (Drawing, QAccessible.Role.Graphic),
    (Masthead, QAccessible.Role.Heading),
    (Question, QAccessible.Role.Dialog),
)

_INSTALLED = "kioskRoles"


def install_roles(app: QCoreApplication) -> None:
    """Tell assistive technology the roles from now on; once for an application, however often asked."""
    if not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something that no focused item says; it finishes its sentence first."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def role_of(widget: QObject) -> QAccessible.Role | None:
    """Return the role of a widget that paints itself; None for all others, whose role Qt knows."""
    if isinstance(widget, BlockView):
        if widget.block.kind in _HEADS:
            return QAccessible.Role.Heading
        return QAccessible.Role.ListItem if widget.block.kind in _ITEMS else QAccessible.Role.Paragraph
    if isinstance(widget, Words) and widget.heading:
        return QAccessible.Role.Heading
    return next((role for kind, role in _ROLES if isinstance(widget, kind)), None)


@dataclass(frozen=True, slots=True)
class Told:
    """What assistive technology is told of a widget."""

    role: QAccessible.Role
    name: str
    detail: str
    checked: bool = False


def told_of(widget: QWidget) -> Told | None:
    """Return what assistive technology is told of a widget, None where it is told nothing.

    For what paints itself no interface is asked for: one made in Python is never let go by PySide, and
    all of the screen is asked for again and again.
    """
    role = role_of(widget)
    if role is not None:
        return Told(role, widget.accessibleName(), widget.accessibleDescription())
    side = QAccessible.queryAccessibleInterface(widget)
    if side is None:
        return None
    name, detail = side.text(QAccessible.Text.Name), side.text(QAccessible.Text.Description)
    return Told(side.role(), name, detail, checked=bool(side.state().checked))


class _Painted(QAccessibleWidget):
    """The accessible side of a widget that paints words or a picture and takes no input."""

    def role(self) -> QAccessible.Role:
        """Return what the widget is."""
        return role_of(self.object()) or super().role()

    def state(self) -> QAccessible.State:
        """Return Qt's own states, and that nothing can be written here."""
        state = super().state()
        state.readOnly = True
        return state


def _interface_of(_key: str, widget: QObject) -> QAccessibleInterface | None:
    return _Painted(widget) if role_of(widget) is not None and isinstance(widget, QWidget) else None
