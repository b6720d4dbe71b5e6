"""Icons drawn from the fonts that qtawesome ships.

The fonts are read as files: importing qtawesome itself costs about 220 ms and 27 MiB, on the
way to the first paint.
"""

import json
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QRawFont, QTransform

_FONTS = {"fa6s": "fontawesome6-solid-webfont", "mdi6": "materialdesignicons6-webfont"}
_UNIT = 100.0


class Icons:
    """Outlines of icons by qtawesome name, such as ``fa6s.house``."""

    def __init__(self) -> None:
        self._fonts: dict[str, tuple[QRawFont, dict[str, str]]] = {}
        self._paths: dict[str, QPainterPath] = {}

    def path(self, name: str) -> QPainterPath:
        """Return the outline, centred on the origin, longer side 100. Raises KeyError for no such icon."""
        if name not in self._paths:
            self._paths[name] = self._outline(name)
        return self._paths[name]

    def paint(self, painter: QPainter, name: str, box: QRectF, colour: str) -> None:
        """Fill the icon into the box."""
        side = min(box.width(), box.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.center())
        painter.scale(side / _UNIT, side / _UNIT)
        painter.fillPath(self.path(name), QColor(colour))
        painter.restore()

    def _outline(self, name: str) -> QPainterPath:
        prefix, _, short = name.partition(".")
        raw, codes = self._font(prefix)
        glyph = raw.glyphIndexesForString(chr(int(codes[short], 16)))[0]
        path = raw.pathForGlyph(glyph)
        box = path.boundingRect()
        scale = _UNIT / max(box.width(), box.height())
        return (QTransform.fromScale(scale, scale).translate(-box.center().x(), -box.center().y())).map(path)

    def _font(self, prefix: str) -> tuple[QRawFont, dict[str, str]]:
        if prefix not in self._fonts:
            file = next(_folder().glob(f"{_FONTS[prefix]}-[0-9]*.ttf"))
            codes = next(_folder().glob(f"{_FONTS[prefix]}-charmap-*.json"))
            self._fonts[prefix] = QRawFont(str(file), _UNIT), json.loads(codes.read_text("utf-8"))
        return self._fonts[prefix]


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("The package qtawesome is not installed; install the kiosk again.")
    return Path(next(iter(spec.submodule_search_locations))) / "fonts"
