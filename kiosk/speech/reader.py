"""Reads the leaflet aloud, and everything else the kiosk says: one queue, the newest wish wins."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.content.place import Place
from kiosk.speech.between import Between
from kiosk.speech.held import Held
from kiosk.speech.narrator import Narrator
from kiosk.speech.outlet import Outlet
from kiosk.speech.passage import Passage
from kiosk.speech.reading import Reading, reading_of
from kiosk.speech.state import Paused, State, Stopped
from kiosk.speech.track import Mark
from kiosk.speech.voice import Tone, Voice


class Reader(QObject):
    """Speaks passages through ``outlet``; without a voice the silent one keeps time, and pages still turn.

    Signals:
        stateChanged(State): another state or another request; marks alone come by markChanged
        markChanged(Mark | None): another sentence or word of the leaflet is heard, or none
        passageFinished(str): the block of this id was read to its end
        finished(): the last block asked for was read to its end
        announced(): an announcement was said to its end
        troubled(Trouble): there is no voice; told again whenever something is to be read without one
        recovered(): the next passage will be heard again
    """

    stateChanged = Signal(object)
    markChanged = Signal(object)
    passageFinished = Signal(str)
    finished = Signal()
    announced = Signal()
    troubled = Signal(object)
    recovered = Signal()

    def __init__(self, voice: Voice, silent: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.outlet = Outlet(voice, silent, self)
        self._narrator = Narrator(self.outlet, self)
        self._held = Held()
        self.between = Between()
        self.outlet.troubled.connect(self.troubled)
        self.outlet.recovered.connect(self.recovered)
        self._narrator.stateChanged.connect(self.stateChanged)
        self._narrator.markChanged.connect(self.markChanged)
        self._narrator.passageSaid.connect(self._on_said)

    @property
    def state(self) -> State:
        """What the reader is doing."""
        return self._narrator.state

    @property
    def mark(self) -> Mark | None:
        """What of the leaflet is heard."""
        return self._narrator.mark

    @property
    def interrupted(self) -> bool:
        """Whether reading was interrupted and :meth:`resume` goes on with it."""
        return bool(self._held) and isinstance(self.state, Stopped)

    def read(self, passages: Sequence[Passage], start: Place | None = None) -> None:
        """Read blocks of the leaflet, from the sentence that holds ``start``."""
        self._held.take()
        reading = reading_of(passages, start)
        if reading is None:
            self.stop()
            self.finished.emit()
            return
        self._begin(reading)

    def announce(self, passages: Sequence[Passage], *, go_on: bool = False, private: bool = False) -> None:
        """Say something else; reading it interrupts goes on by :meth:`resume`, or by itself (``go_on``).

        ``private``: it is only for the person's own ears.
        """
        announcement = reading_of(passages, leaflet=False, private=private)
        if announcement is not None:
            self._held.interrupt(self._narrator.reading, self.state, go_on=go_on)
            self._begin(announcement)

    def ring(self, tone: Tone) -> None:
        """Let a tone be heard; it silences what is being said."""
        self._narrator.ring(tone)

    def pause(self) -> None:
        """Hold; :meth:`resume` goes on at the same word."""
        self._narrator.pause()

    def resume(self) -> None:
        """Go on after a pause, or with the reading that an announcement interrupted."""
        if isinstance(self.state, Stopped):
            self._take_up_held()
        else:
            self._narrator.resume()

    def toggle(self) -> None:
        """Pause what is being said, or :meth:`resume`."""
        (self.resume if isinstance(self.state, Stopped | Paused) else self.pause)()

    def hush(self) -> None:
        """Silence, at once; :meth:`resume` begins the sentence of the leaflet again that was being read."""
        self._held.interrupt(self._narrator.reading, self.state)
        self._narrator.silence()

    def stop(self) -> None:
        """Silence, at once; nothing is kept to go on with or to repeat."""
        self._held.take()
        self._narrator.forget()

    def next_sentence(self) -> None:
        """Go on with the sentence after this one."""
        reading = self._narrator.reading
        if reading is not None and not isinstance(self.state, Stopped):
            self._go_on(reading, reading.following())

    def previous_sentence(self) -> None:
        """Go back to the sentence before this one; from the first, begin it again."""
        self._narrator.say_preceding()

    def repeat(self) -> None:
        """Say the sentence that is or was last heard once more, and go on from there."""
        self._narrator.say_again()

    def set_rate(self, rate: int) -> None:
        """Set the speed in words a minute; what is being said begins its sentence again."""
        self._narrator.set_rate(rate)

    def _begin(self, reading: Reading) -> None:
        """Say it, and tell of a trouble that is known already."""
        known = self.outlet.trouble_with(reading.current.language)
        self._narrator.say(reading)
        if known is not None:
            self.troubled.emit(known)

    def _on_said(self, reading: Reading) -> None:
        before = self.state
        block_id = reading.current.block_id
        if reading.leaflet and block_id is not None:
            self.passageFinished.emit(block_id)
        if self.state is not before:
            return
        self._go_on(reading, self.between.after(reading, self._held))

    def _go_on(self, reading: Reading, following: Reading | None) -> None:
        if following is None:
            self._complete(reading)
        else:
            self._narrator.say(following)

    def _complete(self, reading: Reading) -> None:
        self._narrator.silence()
        if reading.leaflet:
            self.finished.emit()
            return
        self.announced.emit()
        if self._held.goes_on and isinstance(self.state, Stopped):
            self._take_up_held()

    def _take_up_held(self) -> None:
        held = self._held.take()
        if held is not None:
            self._narrator.say(held)
