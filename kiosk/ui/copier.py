"""Hands copies over while the page stays alive: a thread makes them, a printer or a stick takes them."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from kiosk.formats.card import CardLine
from kiosk.formats.catalogue import Format
from kiosk.formats.copies import Copies, copy_files, made_files
from kiosk.formats.handing import HandError, HandTrouble
from kiosk.formats.making import FormatError, Progress, Wish, made, made_card
from kiosk.formats.printer import print_pages
from kiosk.formats.stick import put_files, require_stick

_log = logging.getLogger(__name__)


class Way(StrEnum):
    """How a copy is handed over."""

    PAPER = "paper"
    STICK = "stick"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Handing:
    """One copy on its way: ``done`` from 0 to 1; over with or without ``trouble``."""

    way: Way
    done: float = 0.0
    over: bool = False
    trouble: HandTrouble | None = None


@dataclass(frozen=True, slots=True)
class TakeWays:
    """A printer's name and a stick's folder, "" for none; ``cards``: whether cards may be printed."""

    printer: str = ""
    stick: str = ""
    cards: bool = False


class Copier(QObject):
    """One copy at a time; what is not set up is not offered.

    Signals:
        handingChanged(Handing | None): a copy begins, goes on, is over, or is forgotten
    """

    handingChanged = Signal(object)

    def __init__(self, take: TakeWays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer, self._stick = take.printer, take.stick
        self.prints_cards = bool(take.cards and take.printer)
        self._work: _Work | None = None
        self.handing: Handing | None = None

    @property
    def ways(self) -> tuple[Way, ...]:
        """What this site offers."""
        known = ((Way.PAPER, self._printer), (Way.STICK, self._stick))
        return tuple(way for way, place in known if place)

    def print_card(self, lines: Sequence[CardLine]) -> None:
        """Begin to print a card for staff; nothing happens while another copy is on its way."""
        if self._work is not None or not self.prints_cards:
            return

        def card(progress: Progress) -> None:
            page = made_card("Card", lines)
            progress(0.5)
            print_pages(page, self._printer, "Card")

        self._begin(Way.CARD, card)

    def hand(self, way: Way, copies: Copies) -> None:
        """Begin; nothing happens while another copy is on its way."""
        if self._work is not None or way not in self.ways:
            return

        def paper(progress: Progress) -> None:
            pages = made(copies.copy, Wish(Format.PDF), lambda done: progress(0.9 * done))
            print_pages(pages, self._printer)

        def stick(progress: Progress) -> None:
            require_stick(Path(self._stick))
            put_files(Path(self._stick), made_files(copy_files(copies), progress))

        self._begin(way, {Way.PAPER: paper, Way.STICK: stick}[way])

    def forget(self) -> None:
        """Forget a copy that is over; one on its way goes on."""
        if self._work is None:
            self._note(None)

    def close(self) -> None:
        """Wait for a copy on its way, so that no half of a file is left."""
        if self._work:
            self._work.wait()

    def _begin(self, way: Way, task: Callable[[Progress], None]) -> None:
        self._work = _Work(task, self)
        self._work.progressed.connect(lambda done: self._note(Handing(way, done)))
        self._work.finished.connect(lambda: self._end(way))
        self._note(Handing(way))
        self._work.start(QThread.Priority.LowPriority)

    def _end(self, way: Way) -> None:
        work, self._work = self._work, None
        if work:
            self._note(Handing(way, 1.0, over=True, trouble=work.trouble))
            work.deleteLater()

    def _note(self, handing: Handing | None) -> None:
        self.handing = handing
        self.handingChanged.emit(handing)


class _Work(QThread):
    """A task outside the thread of the screen.

    Signals:
        progressed(float): how much is done, from 0 to 1
    """

    progressed = Signal(float)

    def __init__(self, task: Callable[[Progress], None], parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self.trouble: HandTrouble | None = HandTrouble.NOT_MADE

    def run(self) -> None:
        """Do the task; what goes wrong is told to the log in full."""
        try:
            self._task(self.progressed.emit)
        except HandError as error:
            self.trouble = error.trouble
            _log.warning("%s", error)
        except FormatError as error:
            _log.warning("%s", error)
        else:
            self.trouble = None
