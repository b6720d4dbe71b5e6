"""A visitor's own colours: one ink on one paper, and the whole palette that follows (C-07; WCAG 1.4.8)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.theme.colours import PALETTES, Palette, Theme
from kiosk.theme.contrast import contrast, first_clear, luminance, mixed, tint

#: Least ratio of an ink to its paper, and of lines in a drawing to what they bound (C-06).
TEXT_RATIO, LINE_RATIO = 7.0, 4.5

#: Words in waiting are drawn at this opacity on the start screen; the pair is as clear even there.
WAITING = 0.85


class Colour(StrEnum):
    """What inks and papers are chosen from."""

    WHITE = "white"
    CREAM = "cream"
    YELLOW = "yellow"
    BLUE = "pale-blue"
    GREEN = "pale-green"
    GREY = "soft-grey"
    BLACK = "black"
    NAVY = "dark-blue"

    @property
    def code(self) -> str:
        """The colour as ``#rrggbb``."""
        return _CODES[self]


_CODES = {
    Colour.WHITE: "#ffffff",
    Colour.CREAM: "#fff9c4",
    Colour.YELLOW: "#ffff00",
    Colour.BLUE: "#d6ebff",
    Colour.GREEN: "#d5f2d8",
    Colour.GREY: "#c8ccd0",
    Colour.BLACK: "#000000",
    Colour.NAVY: "#001a4d",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """An ink on a paper."""

    ink: Colour
    paper: Colour

    @property
    def clear(self) -> bool:
        """Whether the pair may be offered."""
        return contrast(mixed(self.paper.code, self.ink.code, WAITING), self.paper.code) >= TEXT_RATIO


def inks_on(paper: Colour) -> tuple[Colour, ...]:
    """Return the inks that are offered on a paper."""
    return tuple(ink for ink in Colour if Pair(ink, paper).clear)


def on_paper(paper: Colour, wish: Colour) -> Pair:
    """Return a pair on this paper: with the ink wished for if it is clear there, else the strongest."""
    inks = inks_on(paper)
    strongest = max(inks, key=lambda ink: contrast(ink.code, paper.code))
    return Pair(wish if wish in inks else strongest, paper)


def nearest_pair(theme: Theme) -> Pair:
    """Return the pair that looks most like a theme: where the choice of own colours begins."""
    return {
        Theme.DAY: Pair(Colour.BLACK, Colour.WHITE),
        Theme.CREAM: Pair(Colour.BLACK, Colour.CREAM),
        Theme.CONTRAST: Pair(Colour.WHITE, Colour.BLACK),
        Theme.YELLOW: Pair(Colour.YELLOW, Colour.BLACK),
        Theme.CALM: Pair(Colour.GREY, Colour.BLACK),
    }[theme]


def palette(theme: Theme, pair: Pair | None) -> Palette:
    """Return the colours of a theme, or of the visitor's own pair."""
    return PALETTES[theme] if pair is None else palette_of(pair)


def palette_of(pair: Pair) -> Palette:
    """Return a palette with no other hue than the pair's, but for the focus and the drawing's joints."""
    ink, paper = pair.ink.code, pair.paper.code
    dark = luminance(paper) < luminance(ink)
    bone, shade, cartilage = (tint(paper, ink, share, LINE_RATIO) for share in (0.08, 0.15, 0.26))
    joint = first_clear(_JOINTS, (bone, shade, cartilage, paper), LINE_RATIO)
    return Palette(
        page=paper, text=ink, heading=ink, chrome=paper, edge=mixed(paper, ink, 0.6),
        button=paper, button_ink=ink, go=ink, go_ink=paper, voice=ink, voice_ink=paper,
        masthead=paper if dark else ink, masthead_ink=ink if dark else paper,
        notice=ink, sentence=tint(paper, ink, 0.16, TEXT_RATIO), word=ink, word_ink=paper,
        focus="#ffeb3b", focus_edge="#000000", quiet=tint(paper, ink, 0.2, LINE_RATIO),
        bone=bone, bone_shade=shade, cartilage=cartilage, joint=joint or ink, outline=ink,
    )  # fmt: skip


#: Reds for the joints, the strongest first.
_JOINTS = ("#a8124c", "#7d0a36", "#5c0526", "#ff7eb0", "#ffa3c7", "#ffd0e2")
