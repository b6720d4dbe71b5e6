"""A whole visit, and what staff set, on the disk there is: run by itself, on one that is full or read-only.

    python -m tests.watch.on_this_disk FOLDER

FOLDER holds the state (``state``), the site (``site``) and a stick (``media``). Writes to stdout, as JSON,
what people were told.
"""

import json
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from kiosk.app import application
from kiosk.cli.looking import Shown, house_of, look
from kiosk.cli.watched import Watched
from kiosk.config import Config
from kiosk.paths import state
from kiosk.speech.repertoire import Equipment
from kiosk.ui.routes import Route
from tests.journeys.conftest import Visitor
from tests.ui.shelves import library


def main(folder):
    app = application()
    shelf = library(folder / "site", kept=folder / "kept", usb=folder / "media")
    visitor = Visitor(shelf.shelf.leaflets[0], QTest.createTouchDevice(), library=shelf)
    watched = Watched(app, visitor.kiosk)
    told = {
        "pages": visit(visitor),
        "log": [type(one).__name__ for one in logging.getLogger("kiosk").handlers],
    }
    told |= staff(visitor, shelf.shelf.leaflets[0])
    watched._end()
    visitor.stand.close()
    print(json.dumps(told))


def visit(visitor):
    """Read all of it in Polish and in large print, listen, and leave; return how many pages there were."""
    visitor.touch("language.pl")
    visitor.kiosk.visit.choose_size(3)
    visitor.touch("route.reading")
    pages = 1
    visitor.touch("listen")
    visitor.hear_passages(1)
    visitor.touch("listen")
    while (page := visitor.texts()) and visitor.stand.button("next").isEnabled():
        visitor.touch("next")
        if visitor.texts() == page or pages > 200:
            break
        pages += 1
    visitor.touch("start-again")
    assert visitor.route is Route.START
    assert visitor.kiosk.visit.untouched
    return pages


def staff(visitor, leaflet):
    """Set something, look at the machine, and put a leaflet up."""
    desk = visitor.kiosk.desk
    desk.unlocked = True
    visitor.kiosk.stage.go(Route.STAFF_LANGUAGES)
    visitor.stand.settle()
    visitor.touch("drafts")
    shown = Shown(leaflet, (), ())
    desk.check = lambda: look(
        Config(), shown, Equipment(None, trouble="not asked"), house_of(Config(), state())
    )
    found = {one.what: f"{one.how} {one.do}" for one in desk.findings()}
    visitor.kiosk.stage.go(Route.STAFF_LEAFLETS)
    putting = visitor.kiosk.leaflets.putting
    until(lambda: not putting.busy)
    putting.put_up(putting.offered[0])
    until(lambda: not putting.busy)
    logging.getLogger("kiosk").warning("a line that may be lost")
    return {
        "drafts": desk.now.drafts,
        "kept": desk.kept.trouble,
        "state": found.get("State folder", ""),
        "put up": putting.words,
    }


def until(done):
    while not done():
        QCoreApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
