"""What a button shows."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.model import Figure
from kiosk.i18n.languages import Language
from kiosk.theme.colours import Palette


class Tone(StrEnum):
    """What a button is for, which decides its colours."""

    PLAIN = "plain"
    GO = "go"
    VOICE = "voice"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Face:
    """Icon and words. ``name`` is stable across languages; ``detail`` a second, lighter line.

    A ``row`` begins at the leading edge and has its detail at the other end. ``language`` is that of
    the words where it is not the screen's own; ``swatch`` shows another theme's colours; ``px``
    wishes a size for the words, as a sample of it. ``meaning`` says the detail to those who do not see
    where it stands. ``pictured``: the icon is a picture, as large as may be.
    ``figure`` is painted in place of the icon, ``letter`` in place of the words, as large as ``px`` says
    if there is room: the words are its name. ``wide``: the last button below, which takes all that is
    left of its row.
    """

    name: str
    icon: str
    words: str
    tone: Tone = Tone.PLAIN
    detail: str = ""
    selected: bool = False
    row: bool = False
    language: Language | None = None
    swatch: Palette | None = None
    px: int | None = None
    meaning: str = ""
    pictured: bool = False
    figure: Figure | None = None
    letter: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours of a button as ``#rrggbb``."""

    fill: str
    ink: str
    edge: str


def paint_of(face: Face, palette: Palette, *, down: bool = False) -> Paint:
    """Return the colours of a button; a pressed one is inverted."""
    colours = face.swatch or palette
    paint = {
        Tone.PLAIN: Paint(colours.button, colours.button_ink, colours.button_ink),
        Tone.GO: Paint(colours.go, colours.go_ink, colours.go),
        Tone.VOICE: Paint(colours.voice, colours.voice_ink, colours.voice),
        Tone.QUIET: Paint(colours.chrome, colours.button_ink, colours.edge),
    }[face.tone]
    if face.swatch:
        paint = Paint(colours.page, colours.text, palette.button_ink)
    return Paint(paint.ink, paint.fill, paint.edge) if down else paint
