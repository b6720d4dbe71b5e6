"""A voice that a monkey drives; it notices when two things would be heard at once."""

from kiosk.speech.outputs import Use
from kiosk.speech.voice import Failed, Request, Trouble
from tests.ui.stand import HeldVoice


class Throat(HeldVoice):
    """Says one request at a time, like the real voice: one that failed or was stopped is forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.said_last: Request | None = None
        self._asked: Request | None = None
        self._word = -1
        self._held = False

    @property
    def sounds(self) -> bool:
        """Whether something is to be heard now."""
        return self._asked is not None and not self._held

    def play(self, request: Request) -> None:
        self.said_last = self._asked or self.said_last
        self._asked, self._word, self._held = request, -1, False

    def pause(self) -> None:
        self._held = True

    def resume(self) -> None:
        self._held = False

    def stop(self) -> None:
        self._asked = None

    def set_output(self, use: Use) -> None:
        super().set_output(use)
        self.stop()

    def go_on(self, words: int) -> None:
        """Speak so many words, then the end."""
        if self._held:
            return
        for _ in range(words):
            asked = self._asked
            if asked is None:
                return
            self._word += 1
            if self._word == 0:
                self.begin(asked)
            elif self._word <= sum(len(segment.text.split()) for segment in asked.segments):
                self.reach(self._word - 1, asked)
            else:
                self._asked = None
                self.end(asked)

    def break_down(self, trouble: Trouble) -> None:
        """Fail, in the middle of something or while silent."""
        number = self._asked.id if self._asked else 0
        self._asked = None
        self.failed.emit(Failed(number, trouble))

    def be_late(self) -> None:
        """Tell what happened to the request before."""
        if self.said_last is not None and self.said_last is not self._asked:
            self.begin(self.said_last)
            self.reach(1, self.said_last)
            self.end(self.said_last)
