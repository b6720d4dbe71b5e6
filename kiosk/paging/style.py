"""How each kind of block is set: size, weight, indent and gap."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from kiosk.content.model import BlockKind
from kiosk.i18n.languages import Language
from kiosk.theme.fonts import font
from kiosk.theme.sizes import Sizes

#: Space above a block, em of the body text: 1.5 x line spacing between paragraphs (C-04).
_GAP_EM = {BlockKind.HEADING: 1.1, BlockKind.SUBHEADING: 1.0, BlockKind.PUBLISHER: 0.0, BlockKind.META: 0.4}
_PARAGRAPH_GAP_EM = 0.75

_LARGE = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_BOLD = _LARGE | {BlockKind.SUBHEADING}
_LISTED = frozenset({BlockKind.BULLET, BlockKind.CONTACT, BlockKind.LINK})

#: Characters a line: 45-70, fewer where the screen is too narrow (C-04).
_COLUMN_EM = 33.0


@dataclass(frozen=True, slots=True)
class PageStyle:
    """The page to fill: language, sizes, and the room for text in px."""

    language: Language
    sizes: Sizes
    width: int
    height: int

    @property
    def em(self) -> float:
        """Size of the body text, px, in this script."""
        return self.sizes.body * self.language.scale

    @property
    def column(self) -> int:
        """Width of the text column, px."""
        return min(self.width, round(_COLUMN_EM * self.em))

    def font(self, kind: BlockKind) -> QFont:
        """Return the font for a kind of block."""
        px = self.sizes.heading if kind in _LARGE else self.sizes.body
        return font(self.language, px, bold=kind in _BOLD)

    def pitch(self, kind: BlockKind) -> float:
        """Return the fixed distance of lines, px."""
        if kind in _LARGE:
            return (self.language.line_pitch - 0.2) * self.sizes.heading * self.language.scale
        return self.language.line_pitch * self.em

    def gap(self, kind: BlockKind) -> float:
        """Return the space above a block that is not the first on its page, px."""
        return _GAP_EM.get(kind, _PARAGRAPH_GAP_EM) * self.em

    def indent(self, kind: BlockKind) -> float:
        """Return the leading indent, px: room for the bullet."""
        return 1.1 * self.em if kind in _LISTED else 0.0
