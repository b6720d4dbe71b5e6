"""Where ink is, in px, found without looking at each pixel in Python."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

WHITE = b"\xff"
PAD = 60


def canvas(width: float, height: float) -> QImage:
    """A white picture with room to spare on every side."""
    made = QImage(int(width) + 2 * PAD, int(height) + 2 * PAD, QImage.Format.Format_Grayscale8)
    made.fill(QColor("white"))
    return made


def ink_box(image: QImage) -> QRect:
    """The smallest box round everything that is not white; empty where all is white."""
    stride, width = image.bytesPerLine(), image.width()
    data = bytes(image.constBits())
    rows = [data[at : at + width] for at in range(0, stride * image.height(), stride)]
    inked = [index for index, row in enumerate(rows) if row.count(WHITE) < width]
    if not inked:
        return QRect()
    lefts = [width - len(rows[index].lstrip(WHITE)) for index in inked]
    rights = [len(rows[index].rstrip(WHITE)) for index in inked]
    top, bottom = inked[0], inked[-1] + 1
    return QRect(min(lefts) - PAD, top - PAD, max(rights) - min(lefts), bottom - top)


def ink_of_lines(laid, lines) -> QRect:
    """The box of these lines, from the upper left corner of the block."""
    image = canvas(laid.width, laid.height)
    painter = QPainter(image)
    for line in lines:
        line.draw(painter, QPointF(PAD, PAD))
    painter.end()
    return ink_box(image)


def ink_of_range(laid, wanted) -> QRect:
    """The box of one range of the block; everything else is drawn in no colour."""
    only = QTextLayout.FormatRange()
    only.start, only.length = laid.display.utf16(wanted)
    black = QTextCharFormat()
    black.setForeground(QColor("black"))
    only.format = black
    image = canvas(laid.width, laid.height)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.transparent)
    laid._layout.draw(painter, QPointF(PAD, PAD), [only])
    painter.end()
    return ink_box(image)
