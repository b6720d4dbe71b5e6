"""A copy as sound: what is said, chapter by chapter, and its samples."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.formats.takeaway import Chapter, TakeAway
from kiosk.speech.clip import Clip
from kiosk.speech.easy import WORDS_A_MINUTE, with_pauses
from kiosk.speech.passage import Passage, passage_of
from kiosk.speech.render import render_clip
from kiosk.speech.voice import Request, Segment


@dataclass(frozen=True, slots=True)
class SoundChapter:
    """The sound of one chapter: 16 bit little-endian mono samples, ``hz`` of them a second."""

    title: str
    pcm: bytes
    hz: int

    @property
    def samples(self) -> int:
        """How many samples there are."""
        return len(self.pcm) // 2


def passages(chapter: Chapter, copy: TakeAway) -> tuple[Passage, ...]:
    """Return what is said of a chapter, each piece in the voice of its own language; Easy Read slowly."""
    said = (passage_of(one.block, one.language, copy.leaflet.sayings) for one in chapter.pieces)
    return tuple(with_pauses(one) for one in said) if copy.easy else tuple(said)


def sound_chapters(
    copy: TakeAway, progress: Callable[[float], None], render: Callable[[Request], Clip] = render_clip
) -> Iterator[SoundChapter]:
    """Yield the sound of each chapter, telling how far it is (0 to 1). Raises SpeechError."""
    chapters = copy.chapters
    for number, chapter in enumerate(chapters, start=1):
        segments = tuple(segment for one in passages(chapter, copy) for segment in one.segments)
        if segments:
            clip = render(_request(number, segments, copy))
            yield SoundChapter(" ".join(chapter.title.split()), clip.pcm, clip.hz)
        progress(number / len(chapters))


def _request(number: int, segments: tuple[Segment, ...], copy: TakeAway) -> Request:
    return Request(number, segments, WORDS_A_MINUTE) if copy.easy else Request(number, segments)
