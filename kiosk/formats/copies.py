"""All formats of a leaflet that can be made in its language, one file after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.formats.catalogue import Format, offers
from kiosk.formats.making import Progress, Wish, made
from kiosk.formats.takeaway import TakeAway

#: The slow one last. WAV is left out: it is the sound of the MP3 file, ten times as large.
_ORDER = (Format.TXT, Format.HTML, Format.PDF, Format.BRF, Format.MP3)


@dataclass(frozen=True, slots=True)
class Copies:
    """A leaflet to hand over, and its Easy Read where that goes with it."""

    copy: TakeAway
    easy: TakeAway | None = None


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A file to make, and what it will be called."""

    name: str
    copy: TakeAway
    format: Format


def copy_files(copies: Copies) -> tuple[CopyFile, ...]:
    """Return the files of a leaflet; with the large print of its Easy Read, where there is one."""
    copy, easy = copies.copy, copies.easy
    makeable = {one.format for one in offers(copy.language) if one.why_not is None}
    stem = f"{copy.leaflet.id}-{copy.language.tag}"
    files = [CopyFile(f"{stem}.{form}", copy, form) for form in _ORDER if form in makeable]
    if easy:
        files.insert(-1, CopyFile(f"{copy.leaflet.id}-easy-read.pdf", easy, Format.PDF))
    return tuple(files)


def made_files(files: Sequence[CopyFile], progress: Progress) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of each, telling how much of all is done (0 to 1). Raises FormatError."""
    for number, file in enumerate(files):

        def told(done: float, before: int = number) -> None:
            progress((before + done) / len(files))

        yield file.name, made(file.copy, Wish(file.format), told)
