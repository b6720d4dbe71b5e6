"""Is this SVG only a drawing? Refuses what is active, reaches outside, or could exhaust the machine."""

import re
from base64 import b64decode
from xml.parsers import expat

from kiosk.content.images import MOST_PIXELS, pixels
from kiosk.content.svg_copies import Copies

#: Limits that a drawing for a page does not reach.
DEEPEST = 64
MOST_ELEMENTS = 20_000

_ACTIVE = frozenset(
    {
        "script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "audio", "video",
        "canvas", "set", "animate", "animatecolor", "animatemotion", "animatetransform", "discard",
    }
)  # fmt: skip
_PICTURE_INSIDE = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*")
_STYLE_OUTSIDE = re.compile(
    r"url\(\s*[\"']?\s*(?![#\"'\s])|@import|\\|javascript:|expression\(", re.IGNORECASE
)
_PLAIN = "save it as plain SVG, without anything that acts"


class SvgError(ValueError):
    """A drawing that is refused. ``line`` counts from 1."""

    def __init__(self, line: int, problem: str, remedy: str) -> None:
        self.line = line
        self.problem = problem
        self.remedy = remedy
        super().__init__(problem)


def safe_svg_ids(source: str) -> frozenset[str]:
    """Return the element ids of a still, self-contained drawing. Raises SvgError for any other."""
    return _Walk().through(source)


class _Walk:
    """Walks through one drawing, checking on the way."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.EntityDeclHandler = self._entity
        self._parser.ProcessingInstructionHandler = self._instruction
        self._depth = 0
        self._count = 0
        self._style: list[str] = []
        self._in_style = False
        self._copies = Copies()

    def through(self, source: str) -> frozenset[str]:
        try:
            self._parser.Parse(source, True)
        except expat.ExpatError as error:
            what = expat.ErrorString(error.code)
            problem = f"the drawing is not well-formed ({what})"
            raise SvgError(error.lineno, problem, "save it again as SVG") from error
        if self._copies.too_many():
            raise self._fault(
                "the drawing copies parts of itself too often", "turn its copies into plain shapes"
            )
        return self._copies.ids

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        self._depth += 1
        self._count += 1
        if self._depth == 1 and local != "svg":
            raise self._fault("this is not an SVG drawing", "save the drawing as plain SVG")
        if local in _ACTIVE:
            raise self._fault(f"the drawing contains <{local}>", _PLAIN)
        if self._in_style:
            raise self._fault("there are elements inside the style of the drawing", _PLAIN)
        if self._depth > DEEPEST:
            raise self._fault(f"more than {DEEPEST} groups lie inside each other", "make the drawing simpler")
        if self._count > MOST_ELEMENTS:
            raise self._fault(f"the drawing has more than {MOST_ELEMENTS} elements", "make it simpler")
        self._in_style = local == "style"
        for key, value in attributes.items():
            self._attribute(key, value)
        self._copies.enter(local, {_local(key): value for key, value in attributes.items()})

    def _end(self, _name: str) -> None:
        self._depth -= 1
        self._copies.leave()
        if self._in_style and _STYLE_OUTSIDE.search("".join(self._style)):
            raise self._fault("the style of the drawing reaches outside it", "remove the address from it")
        self._style.clear()
        self._in_style = False

    def _words(self, text: str) -> None:
        if self._in_style:
            self._style.append(text)

    def _entity(self, *_: object) -> None:
        raise self._fault("the drawing declares an entity", "save it as plain SVG, without a DOCTYPE")

    def _instruction(self, target: str, _data: str) -> None:
        raise self._fault(f"the drawing contains <?{target}?>", "delete that line")

    def _attribute(self, key: str, value: str) -> None:
        local = _local(key)
        if local.startswith("on"):
            raise self._fault(f'the drawing has an event attribute "{local}"', "delete it")
        if local in {"href", "src", "base"} and not (
            value.startswith("#") or _PICTURE_INSIDE.fullmatch(value)
        ):
            raise self._fault(f'"{local}" refers to something outside the drawing', "put it in or delete it")
        if local == "href" and value.startswith("data:") and not _small_picture(value):
            raise self._fault("the drawing holds a picture that is damaged or huge", "make it smaller")
        # attributes of other name spaces are a drawing program's own notes
        if " " not in key and _STYLE_OUTSIDE.search(value):
            raise self._fault(f'"{local}" reaches outside the drawing', "remove the address from it")

    def _fault(self, problem: str, remedy: str) -> SvgError:
        return SvgError(self._parser.CurrentLineNumber, problem, remedy)


def _small_picture(address: str) -> bool:
    """Return whether a picture inside the drawing can be opened without exhausting the machine."""
    kind, _, code = address.removeprefix("data:").partition(";base64,")
    try:
        size = pixels(b64decode(code), kind)
    except ValueError:
        return False
    return size is not None and size[0] * size[1] <= MOST_PIXELS


def _local(name: str) -> str:
    return name.rsplit(" ", 1)[-1].lower()
