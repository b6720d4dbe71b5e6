"""Says one reading at a time and knows at any moment what is heard of it."""

from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject, Signal

from kiosk.speech import state as now
from kiosk.speech.outlet import Outlet
from kiosk.speech.reading import Reading
from kiosk.speech.track import Mark, Track
from kiosk.speech.voice import Position, Request, Started, Tone

#: Words a minute of a fresh visit (accessibility A-14).
DEFAULT_RATE = 155


class Narrator(QObject):
    """Turns a reading into requests, and what becomes of them into a state and marks.

    Signals:
        stateChanged(State): another state or another request; marks alone come by markChanged
        markChanged(Mark | None): another sentence or word of the leaflet is heard, or none
        passageSaid(Reading): the passage in hand was said to its end
    """

    stateChanged = Signal(object)
    markChanged = Signal(object)
    passageSaid = Signal(object)

    def __init__(self, outlet: Outlet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outlet = outlet
        self._ids = count(1)
        self._rate = DEFAULT_RATE
        self._state: now.State = now.Stopped()
        self._mark: Mark | None = None
        self._reading: Reading | None = None
        self._track: Track | None = None
        self._outdated = False
        outlet.started.connect(self._on_started)
        outlet.positionChanged.connect(self._on_position)
        outlet.ended.connect(self._on_ended)
        outlet.lost.connect(self._on_lost)

    @property
    def state(self) -> now.State:
        """What is being done."""
        return self._state

    @property
    def mark(self) -> Mark | None:
        """What of the leaflet is heard."""
        return self._mark

    @property
    def reading(self) -> Reading | None:
        """What is being said, or was last said, at the sentence it has come to; None once forgotten."""
        return self._reading

    def say(self, reading: Reading) -> None:
        """Say a passage from the sentence a reading has come to; it silences the one before it."""
        request = reading.request(next(self._ids), self._rate)
        self._reading, self._track, self._outdated = reading, None, False
        self._apply(now.Asked(request.id, reading.passage, reading.sentence, reading.mark))
        if self._is_now(request.id):
            self._outlet.play(request, reading.current.language)

    def say_again(self) -> None:
        """Say the sentence that is or was last said once more, and go on from there."""
        if self._reading is not None:
            self.say(self._reading)

    def say_preceding(self) -> None:
        """Go back to the sentence before that one; from the first, begin it again."""
        if self._reading is not None:
            self.say(self._reading.preceding())

    def pause(self) -> None:
        """Hold; what has not begun is asked for again later."""
        if isinstance(self._state, now.Starting):
            self._outlet.stop()
            self._outdated = True
        elif isinstance(self._state, now.Playing):
            self._outlet.pause()
        self._apply(now.PauseWanted())

    def resume(self) -> None:
        """Go on after a pause: at the same word, or with the sentence if its sound no longer fits."""
        if not isinstance(self._state, now.Paused):
            return
        if self._outdated and self._reading is not None:
            self.say(self._reading)
        else:
            self._outlet.resume()
            self._apply(now.ResumeWanted())

    def ring(self, tone: Tone) -> None:
        """Let a tone be heard in place of what is being said."""
        self.silence()
        self._outlet.play(Request(next(self._ids), (), tone=tone), "")

    def silence(self) -> None:
        """Stop, at once; the reading is kept."""
        self._outlet.stop()
        self._apply(now.StopWanted())

    def forget(self) -> None:
        """Stop, at once, and forget the reading."""
        self.silence()
        self._reading = None

    def set_rate(self, rate: int) -> None:
        """Set the speed in words a minute; what is being said begins its sentence again."""
        if rate == self._rate:
            return
        self._rate = rate
        self._outdated = True
        if self._reading is not None and isinstance(self._state, now.Starting | now.Playing):
            self.say(self._reading)

    def _is_now(self, request_id: int) -> bool:
        return not isinstance(self._state, now.Stopped) and self._state.request == request_id

    def _apply(self, event: now.Event) -> None:
        before, self._state = self._state, now.after(self._state, event)
        if type(self._state) is not type(before) or isinstance(event, now.Asked):
            self.stateChanged.emit(self._state)
        mark = self._lit()
        if mark != self._mark:
            self._mark = mark
            self.markChanged.emit(mark)

    def _lit(self) -> Mark | None:
        if isinstance(self._state, now.Stopped) or self._reading is None or not self._reading.leaflet:
            return None
        return self._state.mark

    def _on_started(self, started: Started) -> None:
        if self._reading is not None and self._is_now(started.request_id):
            self._track = Track(self._reading.current, self._reading.first_segment, started)
            self._apply(now.Began(started.request_id))

    def _on_position(self, position: Position) -> None:
        if self._reading is None or self._track is None or not self._is_now(position.request_id):
            return
        moment = self._track.at(position.ms)
        if moment.sentence > self._reading.sentence:
            self._reading = replace(self._reading, sentence=moment.sentence)
        mark = replace(self._reading.mark, word=moment.word)
        self._apply(now.Moved(position.request_id, moment.sentence, mark))

    def _on_ended(self, request_id: int) -> None:
        if self._is_now(request_id):
            self.passageSaid.emit(self._reading)

    def _on_lost(self, request_id: int) -> None:
        if self._reading is None or not self._is_now(request_id):
            return
        if isinstance(self._state, now.Paused):
            self._outdated = True
        else:
            self.say(self._reading)
