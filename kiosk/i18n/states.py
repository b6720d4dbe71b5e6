"""How far a translation can be trusted, unit by unit.

The state is judged from what a translation file says and from the English of today, never from
Qt's own "finished" alone: that only says that somebody pressed a button.
"""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum


class State(StrEnum):
    """The state of one unit, or of a language as a whole."""

    MISSING = "missing"
    DRAFT = "draft"
    CHECKED = "checked"
    APPROVED = "approved"
    STALE = "stale"
    GONE = "gone"


#: States in which a text may stand before a patient, with its notice where it is a draft.
USABLE = frozenset({State.DRAFT, State.CHECKED, State.APPROVED})
#: States that a person with a name stands behind.
TRUSTED = frozenset({State.CHECKED, State.APPROVED})


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a translation comes from: the translator's comment of the unit.

    ``origin`` is ``machine`` or ``human``; ``by`` and ``qual`` name who checked it and their
    qualification; ``on`` is an ISO date; ``en_sha`` is the :func:`fingerprint` of the English
    that was translated; ``clinical`` names the clinician who approved it; ``back`` tells of a
    back-translation; ``text_sha`` is the fingerprint of the translation that was signed.
    """

    state: str = ""
    origin: str = ""
    by: str = ""
    qual: str = ""
    on: str = ""
    en_sha: str = ""
    clinical: str = ""
    back: str = ""
    text_sha: str = ""

    @property
    def vouched(self) -> bool:
        """Whether somebody with a name and a qualification checked a known English text."""
        return all((self.by, self.qual, self.on, self.en_sha))

    @property
    def comment(self) -> str:
        """The form in which a translation file keeps it; a semicolon inside a value becomes a comma.

        Only what is signed has ``text-sha``.
        """
        said = [(name, value) for name, value in asdict(self).items() if value or name != "text_sha"]
        return "; ".join(f"{name.replace('_', '-')}={value.replace(';', ',')}" for name, value in said)

    def about(self, source: str) -> "Provenance":
        """Return the same with the fingerprint of this English."""
        return replace(self, en_sha=fingerprint(source))

    def signing(self, text: str) -> "Provenance":
        """Return the same with the fingerprint of this translation; plural forms are parted by NUL."""
        return replace(self, text_sha=fingerprint(text))


_SAID = frozenset(field.name for field in fields(Provenance))


def provenance(comment: str) -> Provenance:
    """Return what a translator's comment says; words that are not ``name=value`` are remarks."""
    pairs = (part.partition("=") for part in comment.split(";"))
    said = {name.strip().replace("-", "_"): value.strip() for name, _, value in pairs}
    return Provenance(**{name: value for name, value in said.items() if name in _SAID})


def fingerprint(source: str) -> str:
    """Return the first eight hexadecimal digits of the SHA-256 of a text (NFC, UTF-8)."""
    return hashlib.sha256(unicodedata.normalize("NFC", source).encode()).hexdigest()[:8]


def english_of(units: Iterable[tuple[str, str]]) -> str:
    """Return the fingerprint of a whole English text, from its ids and sources in order."""
    return fingerprint("\0".join(part for unit in units for part in unit))


def judged(text: str, source: str, said: Provenance, *, finished: bool) -> State:
    """Return the state of a unit with this translation of this English.

    A text counts as checked only if it is finished and these very words are vouched for, as
    approved only if a clinician is named too; any other text is a draft. A text made from other
    English is stale.
    """
    if not text.strip():
        return State.MISSING
    if said.en_sha and said.en_sha != fingerprint(source):
        return State.STALE
    if not (finished and said.vouched and said.text_sha == fingerprint(text)):
        return State.DRAFT
    approved = said.state == State.APPROVED and said.clinical
    return State.APPROVED if approved else State.CHECKED
