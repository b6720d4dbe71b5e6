"""Changes to Qt Linguist files that keep everything else: drafts put in, checks and approvals signed.

Each function returns the file; lupdate then writes it again in its own form.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as ET

from kiosk.i18n.linguist import messages, parsed
from kiosk.i18n.states import Provenance, State


def with_drafts(
    file: Path, drafts: Mapping[str, str], said: Provenance, backs: Mapping[str, str] = MappingProxyType({})
) -> bytes:
    """Return the file with these translations by key put in as drafts, whatever stood there.

    ``said`` is written to each, with the fingerprint of its English; ``backs`` tells by key where its
    back-translation is. Raises KeyError for keys that the file does not have.
    """
    root = parsed(file)
    found = {unit.key: (message, unit) for message, unit in messages(root)}
    if strange := sorted(drafts.keys() - found.keys()):
        raise KeyError(f"there is no message {', '.join(strange)}")
    for key, text in drafts.items():
        message, unit = found[key]
        translation = _child(message, "translation")
        translation.clear()
        translation.set("type", "unfinished")
        translation.text = text
        own = replace(said, state=State.DRAFT, back=backs.get(key, ""))
        _say(message, own.about(unit.source))
    return _written(root)


def with_check(file: Path, by: str, qual: str, on: str) -> bytes:
    """Return the file with every finished text that nobody vouched for signed as checked.

    ``by`` and ``qual``: the second reader and their qualification; ``on``: ISO date.
    """
    root = parsed(file)
    for message, unit in messages(root):
        if unit.finished and unit.state in {State.DRAFT, State.STALE}:
            said = replace(unit.said, state=State.CHECKED, by=by, qual=qual, on=on, clinical="")
            _say(message, said.about(unit.source).signing("\0".join(unit.texts)))
    return _written(root)


def with_approval(file: Path, clinical: str, on: str) -> bytes:
    """Return the file with every checked text signed as approved by this clinician on this day."""
    root = parsed(file)
    for message, unit in messages(root):
        if unit.state is State.CHECKED:
            _say(message, replace(unit.said, state=State.APPROVED, clinical=clinical, on=on))
    return _written(root)


def _say(message: ET.Element, said: Provenance) -> None:
    for old in message.findall("oldsource"):
        message.remove(old)
    _child(message, "translatorcomment").text = said.comment


def _child(message: ET.Element, tag: str) -> ET.Element:
    found = message.find(tag)
    return ET.SubElement(message, tag) if found is None else found


def _written(root: ET.Element) -> bytes:
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True))
