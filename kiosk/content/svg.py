"""Is this SVG only a drawing? Refuses what is active, reaches outside, or could exhaust the machine."""

import re
from dataclasses import dataclass, field
from xml.parsers import expat

#: Limits that a hand-made drawing does not reach.
DEEPEST = 64
MOST_ELEMENTS = 20_000

_ACTIVE = frozenset(
    {
        "script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "audio", "video",
        "canvas", "set", "animate", "animatecolor", "animatemotion", "animatetransform", "discard",
    }
)  # fmt: skip
_PICTURE_INSIDE = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*")
_STYLE_OUTSIDE = re.compile(r"url\(\s*[\"']?\s*(?!#)|@import|\\|javascript:|expression\(", re.IGNORECASE)


class SvgError(ValueError):
    """A drawing that is refused. ``line`` counts from 1."""

    def __init__(self, line: int, problem: str, remedy: str) -> None:
        self.line = line
        self.problem = problem
        self.remedy = remedy
        super().__init__(problem)


@dataclass(slots=True)
class _Walk:
    """Where the parser stands, and what it has met."""

    parser: expat.XMLParserType
    depth: int = 0
    count: int = 0
    in_style: bool = False
    ids: set[str] = field(default_factory=set)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Check one element."""
        local = _local(name)
        self.depth += 1
        self.count += 1
        if self.depth == 1 and local != "svg":
            raise self.fault("this is not an SVG drawing", "save the drawing as plain SVG")
        if local in _ACTIVE:
            raise self.fault(
                f"the drawing contains <{local}>", "save it as plain SVG, without anything that acts"
            )
        if self.depth > DEEPEST or self.count > MOST_ELEMENTS:
            raise self.fault("the drawing has too many parts inside each other", "make it simpler")
        self.in_style = local == "style"
        for key, value in attributes.items():
            self._check_attribute(_local(key), value)
        if "id" in attributes:
            self.ids.add(attributes["id"])

    def end(self, _name: str) -> None:
        self.depth -= 1
        self.in_style = False

    def words(self, text: str) -> None:
        if self.in_style and _STYLE_OUTSIDE.search(text):
            raise self.fault("the style of the drawing reaches outside", "remove the address from it")

    def refuse_entity(self, *_: object) -> None:
        raise self.fault("the drawing declares an entity", "save it as plain SVG, without a DOCTYPE")

    def refuse_instruction(self, target: str, _data: str) -> None:
        raise self.fault(f"the drawing contains <?{target}?>", "delete that line")

    def _check_attribute(self, key: str, value: str) -> None:
        if key.startswith("on"):
            raise self.fault(f'the drawing has an event attribute "{key}"', "delete it")
        if key in {"href", "src"} and not (value.startswith("#") or _PICTURE_INSIDE.fullmatch(value)):
            raise self.fault(
                "the drawing refers to something outside itself", "put it into the drawing or delete it"
            )
        if _STYLE_OUTSIDE.search(value):
            raise self.fault(f'"{key}" reaches outside the drawing', "remove the address from it")

    def fault(self, problem: str, remedy: str) -> SvgError:
        return SvgError(self.parser.CurrentLineNumber, problem, remedy)


def safe_svg_ids(source: str) -> frozenset[str]:
    """Return the element ids of a still, self-contained drawing. Raises SvgError for any other."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    walk = _Walk(parser)
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.words
    parser.EntityDeclHandler = walk.refuse_entity
    parser.ProcessingInstructionHandler = walk.refuse_instruction
    try:
        parser.Parse(source, True)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        raise SvgError(
            error.lineno, f"the drawing is not well-formed ({what})", "save it again as SVG"
        ) from error
    return frozenset(walk.ids)


def _local(name: str) -> str:
    return name.rsplit(" ", 1)[-1].rsplit(":", 1)[-1].lower()
