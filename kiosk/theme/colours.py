"""Colours by role, five themes; every text pair is at least 7:1 (accessibility C-06, C-07)."""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """The colour themes a visitor can choose."""

    DAY = "day"
    CREAM = "cream"
    CONTRAST = "contrast"
    YELLOW = "yellow"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme as ``#rrggbb``.

    ``text`` on ``page`` and on ``chrome``; ``go``, ``voice`` and ``masthead`` are filled areas
    with their own ink; ``sentence`` and ``word`` are the follow-along marks,
    ``word_ink`` the text on the latter; ``bone`` to ``joint`` colour the drawing, ``outline`` its lines.
    """

    page: str
    text: str
    heading: str
    chrome: str
    edge: str
    button: str
    button_ink: str
    go: str
    go_ink: str
    voice: str
    voice_ink: str
    masthead: str
    masthead_ink: str
    notice: str
    sentence: str
    word: str
    word_ink: str
    focus: str
    focus_edge: str
    quiet: str
    bone: str
    bone_shade: str
    cartilage: str
    joint: str
    outline: str


PALETTES: dict[Theme, Palette] = {
    Theme.DAY: Palette(
        page="#ffffff", text="#212b32", heading="#003087", chrome="#f0f4f5", edge="#aeb7bd",
        button="#ffffff", button_ink="#003087", go="#003087", go_ink="#ffffff",
        voice="#00533a", voice_ink="#ffffff", masthead="#003087", masthead_ink="#ffffff",
        notice="#5c1036", sentence="#fff3b3", word="#ffe52e", word_ink="#212b32",
        focus="#ffeb3b", focus_edge="#212b32", quiet="#d8dde0",
        bone="#f6ead2", bone_shade="#e3cfa6", cartilage="#bcd9e8", joint="#a8124c", outline="#3b3a36",
    ),
    Theme.CREAM: Palette(
        page="#fff9c4", text="#212b32", heading="#00246b", chrome="#f7efb0", edge="#8f8a5c",
        button="#fffde7", button_ink="#00246b", go="#00246b", go_ink="#ffffff",
        voice="#004a33", voice_ink="#ffffff", masthead="#00246b", masthead_ink="#ffffff",
        notice="#5c1036", sentence="#ffe58a", word="#ffc62e", word_ink="#212b32",
        focus="#ffeb3b", focus_edge="#212b32", quiet="#ddd598",
        bone="#fffdf2", bone_shade="#e6d7ac", cartilage="#bcd9e8", joint="#ad1457", outline="#33322c",
    ),
    Theme.CONTRAST: Palette(
        page="#000000", text="#ffffff", heading="#ffffff", chrome="#000000", edge="#8c8c8c",
        button="#000000", button_ink="#ffffff", go="#ffffff", go_ink="#000000",
        voice="#9df0c4", voice_ink="#000000", masthead="#000000", masthead_ink="#ffffff",
        notice="#ffd27f", sentence="#3d3a00", word="#ffeb3b", word_ink="#000000",
        focus="#ffeb3b", focus_edge="#000000", quiet="#4d4d4d",
        bone="#3b3b3b", bone_shade="#181818", cartilage="#1d4257", joint="#ff7eb0", outline="#ffffff",
    ),
    Theme.YELLOW: Palette(
        page="#000000", text="#ffff00", heading="#ffff00", chrome="#000000", edge="#8c8c00",
        button="#000000", button_ink="#ffff00", go="#ffff00", go_ink="#000000",
        voice="#ffffff", voice_ink="#000000", masthead="#000000", masthead_ink="#ffff00",
        notice="#ffffff", sentence="#3a3a00", word="#ffffff", word_ink="#000000",
        focus="#ffffff", focus_edge="#000000", quiet="#4d4d00",
        bone="#3a3a12", bone_shade="#191906", cartilage="#1d4f5c", joint="#ffffff", outline="#ffff00",
    ),
    Theme.CALM: Palette(
        page="#14181b", text="#bcc2c6", heading="#bcc2c6", chrome="#0f1214", edge="#737b80",
        button="#14181b", button_ink="#bcc2c6", go="#93a5b3", go_ink="#0b0d0f",
        voice="#86ad99", voice_ink="#0b0d0f", masthead="#0f1214", masthead_ink="#c8cdd0",
        notice="#d3b585", sentence="#272b22", word="#c2b46a", word_ink="#0b0d0f",
        focus="#ffeb3b", focus_edge="#000000", quiet="#3a4146",
        bone="#2a2e31", bone_shade="#1b1f22", cartilage="#22343f", joint="#e58fae", outline="#bcc2c6",
    ),
}  # fmt: skip
