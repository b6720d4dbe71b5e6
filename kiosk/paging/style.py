"""How each kind of block is set: size, weight, indent and gap."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextOption

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


@dataclass(frozen=True)
class PageStyle:
    """The page to fill: language, sizes, and the room for text in px."""

    language: Language
    sizes: Sizes
    width: int
    height: int

    @cached_property
    def em(self) -> float:
        """Size of the body text, px, in this script."""
        return self.sizes.body * self.language.scale

    @property
    def column(self) -> int:
        """Width of the text column, px."""
        return min(self.width, round(self.language.column * self.em))

    @property
    def lines(self) -> float:
        """How many lines of plain text the page holds."""
        return self.height / self.pitch(BlockKind.PARAGRAPH)

    @property
    def least_height(self) -> int:
        """Return the height at which any one line stands on the page, px."""
        return math.ceil(max(self.pitch(kind) for kind in BlockKind))

    def roomy(self, least: float) -> "PageStyle":
        """Return this style, or where too few lines stand on a page: closer lines, then smaller text."""
        steps = range(self.sizes.step, 0, -1)
        closer = (replace(self, sizes=replace(self.sizes, step=step, spacing=1)) for step in steps)
        smallest = replace(self, sizes=replace(self.sizes, step=1, spacing=1))
        return next((style for style in (self, *closer) if style.lines >= least), smallest)

    def font(self, kind: BlockKind) -> QFont:
        """Return the font for a kind of block."""
        return self._fonts[kind in _LARGE, kind in _BOLD]

    @cached_property
    def option(self) -> QTextOption:
        """How lines are broken, aligned and directed."""
        rtl = self.language.rtl
        made = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return made

    @cached_property
    def _fonts(self) -> Mapping[tuple[bool, bool], QFont]:
        """Return the fonts by large and bold; each made once, since a new one is looked up anew."""
        px = {True: self.sizes.heading, False: self.sizes.body}
        both = (True, False)
        made = {(large, bold): font(self.language, px[large], bold=bold) for large in both for bold in both}
        return MappingProxyType(made)

    def pitch(self, kind: BlockKind) -> float:
        """Return the fixed distance of lines, px."""
        if kind in _LARGE:
            own = (self.language.line_pitch - 0.2) * self.sizes.heading * self.language.scale
        else:
            own = self.language.line_pitch * self.em
        return own * self.sizes.leading

    def gap(self, kind: BlockKind) -> float:
        """Return the space above a block that is not the first on its page, px."""
        return _GAP_EM.get(kind, _PARAGRAPH_GAP_EM) * self.em * self.sizes.leading

    def indent(self, kind: BlockKind) -> float:
        """Return the leading indent, px: room for the bullet."""
        return 1.1 * self.em if kind in _LISTED else 0.0
