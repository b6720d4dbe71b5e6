"""What a leaflet says of itself: its dates, its reference, whose it is, who drew its pictures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.importing.piece import Piece, Shape
from kiosk.importing.printed_dates import DATE, as_printed

_NEXT = (
    r"next review(?: (?:date|due))*|review (?:date|due(?: date)?)|(?:due|date) (?:for|of) (?:next )?review"
    r"|(?:to be|will be) reviewed|review(?= (?:in|by)?)(?!ed)"
)
_LAST = (
    r"(?:(?:page|leaflet|date) )?(?:was )?(?:last )?(?:reviewed|updated|revised|modified)|last review"
    r"|date of (?:last )?(?:review|update)"
)
_FIRST = (
    r"(?:first |date |originally )?published|(?:date of )?(?:publication|issue)|date (?:issued|produced)"
    r"|issued|produced|first issued|(?:leaflet )?(?:created|written)"
)
_LABELS = (("next_review", _NEXT), ("last_reviewed", _LAST), ("first_published", _FIRST))
_BETWEEN = r"(?: date)?(?: (?:on|in|by|is|was|due))?\s*[:|–-]?\s*"
_LABELLED = tuple(
    (name, re.compile(rf"\b(?:{label}){_BETWEEN}(?={DATE.pattern})", re.IGNORECASE))
    for name, label in _LABELS
)
_LABEL_ALONE = re.compile(
    rf"(?:{'|'.join(label for _, label in _LABELS)})(?: date)?(?: (?:on|in|by|is))?\s*:?", re.IGNORECASE
)
_REFERENCE = re.compile(
    r"(?:(?:(?:leaflet|document|publication|our|information) )?ref(?:erence)?\.?|(?:leaflet|document) code)"
    r"(?: ?(?:number|no\.?|code|id))?\s*[:.#]\s*(?P<said>[^\n|;]{1,40}?)(?=\.\s|[\n|;]|\.?$)"
    r"|(?:leaflet|document) (?:number|no\.?|id)\s*:?\s*(?P<number>[^\n|;]{1,40}?)(?=\.\s|[\n|;]|\.?$)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"copyright|©|\(c\) (?:19|20)\d\d", re.IGNORECASE)
_OWNER = re.compile(
    r"^(?:(?:copyright|©|\(c\)|all rights reserved\.?|(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?|by|[,.|])\s*)+",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:illustrations?|photographs?|photos?|images?|drawings?|pictures?)\b[^.\n]{0,60}\b(?:by|from|courtesy|©)\b",
    re.IGNORECASE,
)
_ITSELF = re.compile(
    r"\b(?:leaflet|information|page|document|fact ?sheet|booklet|publi\w+|produced)\b", re.IGNORECASE
)
#: What stands before a label that begins a line or a sentence.
_BEGINNING = re.compile(r"(?:^|[\n.|;])\s*\Z")
_LONGEST, _LABEL_WORDS = 30, 6


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found; "" where the page says nothing."""

    reference: str = ""
    first_published: str = ""
    last_reviewed: str = ""
    next_review: str = ""
    owner: str = ""


def find_facts(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], Facts]:
    """Return the pieces, those about the leaflet itself marked as such, and the facts they state."""
    found: dict[str, str] = {}
    marked = [_look_at(one, found) for one in _labels_with_values(pieces)]
    return tuple(_with_credits(marked)), Facts(**found)


def _labels_with_values(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with a lone label, such as "Last reviewed:", joined to the date below it."""
    joined: list[Piece] = []
    for one in pieces:
        last = joined[-1] if joined else None
        if last and DATE.fullmatch(one.plain.strip()) and _LABEL_ALONE.fullmatch(last.plain.strip()):
            joined[-1] = replace(last, shape=Shape.TEXT, text=f"{last.plain}\n{one.plain}", level=0)
        else:
            joined.append(one)
    return joined


def _look_at(piece: Piece, found: dict[str, str]) -> Piece:
    words = piece.plain
    if piece.shape is Shape.PICTURE or len(words.split()) > _LONGEST:
        return piece
    told = _dates(words)
    if reference := _REFERENCE.match(words):
        told.setdefault("reference", (reference["said"] or reference["number"]).strip().rstrip("."))
    if _COPYRIGHT.match(words) and (owner := _owner(words)):
        told["owner"] = owner
    for name, value in told.items():
        found.setdefault(name, value)
    meta = bool(told) or _COPYRIGHT.match(words) is not None
    return replace(piece, shape=Shape.META, text=words, level=0) if meta else piece


def _with_credits(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces; words on who drew the pictures count where they stand beside other such words."""
    for index, one in enumerate(pieces):
        beside = any(near.shape is Shape.META for near in pieces[max(0, index - 1) : index + 2])
        credit = beside and one.shape is Shape.TEXT and _CREDIT.match(one.plain) is not None
        yield replace(one, shape=Shape.META, text=one.plain) if credit else one


def _dates(words: str) -> dict[str, str]:
    told: dict[str, str] = {}
    taken: set[int] = set()
    anywhere = len(words.split()) <= _LABEL_WORDS or _ITSELF.search(words) is not None
    for name, labelled in _LABELLED:
        for label in labelled.finditer(words):
            if not anywhere and not _BEGINNING.search(words, 0, label.start()):
                continue
            date = DATE.match(words, label.end())
            said = as_printed(date) if date else None
            if said and label.end() not in taken:
                taken.add(label.end())
                told.setdefault(name, said)
    return told


def _owner(words: str) -> str:
    name = _OWNER.sub("", words.strip()).split("\n")[0]
    name = re.split(r"\.(?:\s|$)|\s?\||,? all rights| (?:19|20)\d\d", name, maxsplit=1, flags=re.IGNORECASE)[
        0
    ]
    return name.strip(" ,") if 3 <= len(name) <= 120 else ""
