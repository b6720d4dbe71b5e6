"""An icon as a drawing that other files can hold."""

from collections.abc import Iterator

from PySide6.QtGui import QPainterPath

from kiosk.content.model import Figure
from kiosk.theme.icons import Icons

_HALF = 56
_KINDS = QPainterPath.ElementType


def icon_drawing(name: str, icons: Icons) -> Figure:
    """Return the icon as SVG, in the colour of headings; it has no words of its own."""
    outline = " ".join(_steps(icons.path(name)))
    box = f'viewBox="-{_HALF} -{_HALF} {2 * _HALF} {2 * _HALF}"'
    path = f'<path fill="{{{{heading}}}}" d="{outline}"/>'
    return Figure(name, f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{path}</svg>', "", "", "", ())


def _steps(path: QPainterPath) -> Iterator[str]:
    """Yield the steps of the outline; a curve's second and third points follow its first without a letter."""
    letters = {_KINDS.MoveToElement: "M", _KINDS.LineToElement: "L", _KINDS.CurveToElement: "C"}
    for place in range(path.elementCount()):
        step = path.elementAt(place)
        yield f"{letters.get(step.type, '')}{step.x:.2f} {step.y:.2f}"
