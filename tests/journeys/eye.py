"""Run on a real screen beside the kiosk: looks until the start screen of a fresh visit is on the glass."""

import sys

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from kiosk.app import Kiosk, application
from kiosk.cli.panel import panel_of_screen
from kiosk.config import Config
from kiosk.content.shelf import load_shelf
from kiosk.paths import leaflets
from kiosk.speech.silent import SilentVoice
from kiosk.ui.routes import Route

#: The welcome in one language or another stands out; all else must be equal.
ALIKE = 0.995
LIMIT_MS = 20_000


def start_screen(screen):
    """What a kiosk would show on this screen, drawn but not shown."""
    kiosk = Kiosk(Config(), load_shelf(leaflets()).leaflets[0], SilentVoice())
    kiosk.open(Route.START, panel_of_screen(Config(), screen))
    drawn = kiosk.window.grab().toImage()
    kiosk.close()
    return drawn


def alike(one, other):
    """The share of equal rows of 4 pixels."""
    if one.size() != other.size():
        return 0.0
    first, second = (
        bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()) for image in (one, other)
    )
    pieces = range(0, len(first), 16)
    return sum(first[at : at + 16] == second[at : at + 16] for at in pieces) / len(pieces)


def main():
    screen = application().primaryScreen()
    expected = start_screen(screen)
    loop, look, late = QEventLoop(), QTimer(), QTimer(singleShot=True)
    look.timeout.connect(lambda: alike(screen.grabWindow(0).toImage(), expected) >= ALIKE and loop.exit(0))
    late.timeout.connect(lambda: loop.exit(1))
    if alike(screen.grabWindow(0).toImage(), expected) < 0.5:
        print("the screen is bare", flush=True)
    look.start(50)
    late.start(LIMIT_MS)
    late_s = loop.exec()
    print(
        f"never; {alike(screen.grabWindow(0).toImage(), expected):.3f} is alike"
        if late_s
        else "the start screen is there"
    )
    return late_s


if __name__ == "__main__":
    sys.exit(main())
