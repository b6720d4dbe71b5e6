"""Colours as they are on the glass. The window is grabbed and cropped: a part alone has no background."""

from collections import Counter

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage

from tests.ui.stand import Stand

#: A colour is seen if it covers this share of a crop.
SEEN_SHARE = 0.002


def grabbed(stand: Stand) -> QImage:
    stand.paint()
    return stand.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(picture: QImage, box: QRect | QRectF) -> Counter[str]:
    """How often each colour is in a crop, as ``#rrggbb``."""
    whole = box.toAlignedRect() if isinstance(box, QRectF) else box
    crop = picture.copy(whole.intersected(picture.rect()))
    counted: Counter[int] = Counter()
    data, width, line = memoryview(crop.constBits()).cast("I"), crop.width(), crop.bytesPerLine() // 4
    for row in range(crop.height()):
        counted.update(data[row * line : row * line + width])
    return Counter({f"#{pixel & 0xFFFFFF:06x}": count for pixel, count in counted.items()})


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF())


def ink_contrast(counted: Counter[str]) -> float:
    """The ratio of the strongest ink to the commonest colour, its background."""
    background, _ = counted.most_common(1)[0]
    least = SEEN_SHARE * counted.total()
    return max(contrast(colour, background) for colour, count in counted.items() if count >= least)


def blank(picture: QImage, box: QRect) -> bool:
    """Whether a crop is all of one colour."""
    return box.isEmpty() or len(colours(picture, box)) == 1
