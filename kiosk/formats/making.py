"""One way to make any format. Each maker is imported when it is wanted: some bring large libraries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.formats.card import CardLine
from kiosk.formats.catalogue import Format
from kiosk.formats.takeaway import TakeAway

#: Told how much is done, from 0 to 1.
Progress = Callable[[float], None]


class FormatError(Exception):
    """A format cannot be made; ``str()`` is one plain sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to make; ``points`` is the size of large print in pt."""

    format: Format
    points: int = 18


def made(copy: TakeAway, wish: Wish, progress: Progress = lambda _done: None) -> bytes:
    """Return the whole file. Raises FormatError."""
    match wish.format:
        case Format.TXT:
            from kiosk.formats.text_file import text_file

            content = text_file(copy).encode()
        case Format.HTML:
            from kiosk.formats.web_page import web_page

            content = web_page(copy).encode()
        case Format.PDF:
            from kiosk.formats.large_print import LargePrintError, large_print

            try:
                content = large_print(copy, wish.points, progress)
            except LargePrintError as error:
                raise FormatError(str(error)) from error
        case Format.BRF:
            from kiosk.formats.braille.brf import brf
            from kiosk.formats.braille.liblouis import BrailleError

            try:
                content = brf(copy, progress=progress).encode("ascii")
            except BrailleError as error:
                raise FormatError(str(error)) from error
        case Format.WAV | Format.MP3:
            content = _sound(copy, wish.format, progress)
    progress(1.0)
    return content


def made_card(title: str, lines: Sequence[CardLine]) -> bytes:
    """Return a card for staff as a PDF of one page. Raises FormatError."""
    from kiosk.formats.card_paper import card_paper
    from kiosk.formats.large_print import LargePrintError

    try:
        return card_paper(title, lines)
    except LargePrintError as error:
        raise FormatError(str(error)) from error


def _sound(copy: TakeAway, wanted: Format, progress: Progress) -> bytes:
    from kiosk.formats.spoken import sound_chapters
    from kiosk.speech.render import SpeechError

    try:
        chapters = list(sound_chapters(copy, progress))
    except SpeechError as error:
        raise FormatError(str(error)) from error
    if not chapters:
        raise FormatError("The leaflet has no words to speak; name another.")
    if wanted is Format.WAV:
        from kiosk.formats.wav_file import wav_file

        return wav_file(chapters)
    from kiosk.formats.mp3_file import mp3_file

    return mp3_file(copy.leaflet, chapters)
