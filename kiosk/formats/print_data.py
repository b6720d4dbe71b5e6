"""A copy as the data that the large print template reads."""

from itertools import groupby
from typing import Any

from kiosk.content.model import BlockKind, DataKind, Figure
from kiosk.formats.inline import Run, inline_runs
from kiosk.formats.pictures import picture_bytes
from kiosk.formats.takeaway import Origin, Piece, TakeAway
from kiosk.formats.web_addresses import confirmed_addresses
from kiosk.i18n.display import CLOSE, OPEN
from kiosk.i18n.languages import Language

#: Heading levels; the deepest is only reached below a heading of the leaflet.
_LEVELS = {BlockKind.TITLE: 1, BlockKind.HEADING: 2, BlockKind.SUBHEADING: 3}


def print_data(copy: TakeAway, points: int) -> dict[str, Any]:
    """Return what may go into JSON: the leaflet's names and its pieces in groups of one look and language."""
    return {
        "title": copy.leaflet.title,
        "publisher": copy.leaflet.publisher,
        "reference": copy.leaflet.reference,
        "points": points,
        "digits": copy.language.digits,
        "words": type_of(copy.language),
        "groups": _Groups(copy).groups(),
    }


def type_of(spoken: Language) -> dict[str, Any]:
    """Return how a language is set, as the templates read it."""
    lang, *more = spoken.tag.split("-")
    return {
        "lang": lang,
        "region": next((part for part in more if len(part) == 2), None),
        "script": next((part.lower() for part in more if len(part) == 4), "auto"),
        "rtl": spoken.rtl,
        "families": spoken.families,
        "scale": spoken.scale,
        "pitch": spoken.line_pitch,
    }


class _Groups:
    def __init__(self, copy: TakeAway) -> None:
        self._copy = copy
        self._links = confirmed_addresses(copy.leaflet)
        self._level = 0

    def groups(self) -> list[dict[str, Any]]:
        found = [*self._title()]
        for (spoken, origin, bulleted), pieces in groupby(self._copy.pieces, key=_look):
            found.append(
                {
                    "words": type_of(spoken),
                    "boxed": origin is Origin.NOTICE,
                    "bulleted": bulleted,
                    "pieces": [self._piece(piece) for piece in pieces],
                }
            )
        return found

    def _title(self) -> list[dict[str, Any]]:
        """Return the title as the first group where the leaflet does not print one."""
        if any(piece.block.kind is BlockKind.TITLE for piece in self._copy.pieces):
            return []
        self._level = 1
        run = {"text": self._copy.leaflet.title, "bold": False, "link": None, "whole": False}
        piece = {"kind": "heading", "level": 1, "runs": [run], "new_page": False, "beside": None}
        words = type_of(self._copy.language)
        return [{"words": words, "boxed": False, "bulleted": False, "pieces": [piece]}]

    def _piece(self, piece: Piece) -> dict[str, Any]:
        kind = piece.block.kind
        data: dict[str, Any] = {"kind": str(kind), "level": 0}
        if kind in _LEVELS:
            self._level = min(_LEVELS[kind], self._level + 1)
            data |= {"kind": "heading", "level": self._level}
        data["new_page"] = piece.block.id in self._copy.new_pages
        beside = piece.picture
        data["beside"] = _picture(beside) if beside else None
        if piece.figure:
            data["picture"] = _picture(piece.figure)
        data["runs"] = [self._run(run, piece.language) for run in inline_runs(piece.block)]
        return data

    def _run(self, run: Run, spoken: Language) -> dict[str, Any]:
        text = f"{OPEN}{run.text}{CLOSE}" if run.data and spoken.rtl else run.text
        link = run.text if run.text in self._links else None
        whole = run.data is DataKind.PHONE
        return {"text": text, "bold": run.bold, "link": link, "whole": whole}


def _look(piece: Piece) -> tuple[Language, Origin, bool]:
    return piece.language, piece.origin, piece.block.bulleted


def _picture(figure: Figure) -> dict[str, Any]:
    content = picture_bytes(figure)
    drawn = bool(figure.svg)
    return {
        "short": figure.short,
        "format": "svg" if drawn else figure.media.removeprefix("image/").replace("jpeg", "jpg"),
        "svg": content.decode() if drawn else None,
        "bytes": None if drawn else list(content),
    }
