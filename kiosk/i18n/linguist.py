"""Qt Linguist files (``*.ts``) as values. Needs the standard library only, as a build does."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.i18n.states import Provenance, State, judged, provenance

_GONE = frozenset({"vanished", "obsolete"})


@dataclass(frozen=True, slots=True)
class Unit:
    """One message of a file. ``key`` is its id, or ``Context|English`` where it has none.

    ``texts`` holds one translation, or one for each plural form of the language.
    """

    key: str
    source: str
    texts: tuple[str, ...]
    state: State
    said: Provenance
    finished: bool

    @property
    def text(self) -> str:
        """The translation, or its first form."""
        return self.texts[0]


def read_units(file: Path) -> tuple[Unit, ...]:
    """Return the messages of a file in order. Raises OSError, ParseError for a broken file."""
    return tuple(unit for _, unit in messages(parsed(file)))


def keep_only(file: Path, states: Iterable[State]) -> bytes:
    """Return the file without the messages in any other state, for a compiler that knows no states."""
    wanted = frozenset(states)
    root = parsed(file)
    unwanted = {id(message) for message, unit in messages(root) if unit.state not in wanted}
    for context in root.iter("context"):
        for message in context.findall("message"):
            if id(message) in unwanted:
                context.remove(message)
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True))


def parsed(file: Path) -> ET.Element:
    """Return the root of a file. Raises OSError, ParseError."""
    return ET.fromstring(file.read_bytes())


def messages(root: ET.Element) -> Iterator[tuple[ET.Element, Unit]]:
    """Yield each message with what it says."""
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.findall("message"):
            yield message, _unit(name, message)


def _key(context: str, message: ET.Element) -> str:
    return message.get("id") or f"{context}|{message.findtext('source', '')}"


def _unit(context: str, message: ET.Element) -> Unit:
    translation = message.find("translation")
    kind = "unfinished" if translation is None else translation.get("type", "")
    texts = _texts(translation)
    source = message.findtext("source", "")
    said = provenance(message.findtext("translatorcomment", ""))
    state = _state(kind, texts, source, said)
    return Unit(_key(context, message), source, texts, state, said, finished=not kind)


def _state(kind: str, texts: tuple[str, ...], source: str, said: Provenance) -> State:
    if kind in _GONE:
        return State.GONE
    if not all(text.strip() for text in texts):
        return State.MISSING
    return judged("\0".join(texts), source, said, finished=not kind)


def _texts(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None:
        return ("",)
    forms = tuple(form.text or "" for form in translation.findall("numerusform"))
    return forms or (translation.text or "",)
