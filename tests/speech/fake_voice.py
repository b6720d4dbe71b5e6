"""A voice that does what a test tells it, when the test tells it."""

import re

from kiosk.speech.outputs import Use
from kiosk.speech.voice import Failed, Position, Request, Started, Trouble, Voice, WordMark

WORD_MS = 100


def word_marks(request: Request) -> tuple[WordMark, ...]:
    """One word every 100 ms, exactly as spoken."""
    found = [
        (index, word)
        for index, segment in enumerate(request.segments)
        for word in re.finditer(r"[^\W_]+", segment.text)
    ]
    return tuple(
        WordMark(index, word.start(), len(word.group()), WORD_MS * number)
        for number, (index, word) in enumerate(found)
    )


class FakeVoice(Voice):
    def __init__(self) -> None:
        super().__init__()
        self.requests: list[Request] = []
        self.calls: list[str] = []
        self.decibel: float | None = None
        self.use = Use.LOUDSPEAKER

    @property
    def request(self) -> Request:
        return self.requests[-1]

    @property
    def said(self) -> str:
        return " ".join(segment.text for segment in self.request.segments)

    def play(self, request: Request) -> None:
        self.calls.append("play")
        self.requests.append(request)

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def stop(self) -> None:
        self.calls.append("stop")

    def set_loudness(self, decibel: float) -> None:
        self.decibel = decibel

    def set_output(self, use: Use) -> None:
        self.use = use

    def begin(self, request: Request | None = None) -> None:
        asked = request or self.request
        marks = word_marks(asked)
        self.started.emit(Started(asked.id, WORD_MS * len(marks) + 400, marks))

    def reach(self, word: int, request: Request | None = None) -> None:
        """Let the word of this number be heard."""
        self.positionChanged.emit(Position((request or self.request).id, WORD_MS * word + 10))

    def end(self, request: Request | None = None) -> None:
        self.ended.emit((request or self.request).id)

    def fail(self, trouble: Trouble, request: Request | None = None) -> None:
        self.failed.emit(Failed((request or self.request).id, trouble))
