"""A card for staff on paper: one A4 page, its letters as large as that allows. It is made in memory alone."""

import json
from collections.abc import Sequence
from typing import Any

from kiosk.formats.card import CardLine
from kiosk.formats.large_print import LargePrintError, set_pages
from kiosk.formats.print_data import type_of

#: What is tried, in pt and columns; large print begins at 16 (UKAAF).
_LOOKS = (*((points, 1) for points in (32, 28, 25, 22, 20, 18, 16)), (16, 2), (14, 2), (12, 2))


def card_paper(title: str, lines: Sequence[CardLine]) -> bytes:
    """Return the PDF. Raises LargePrintError."""
    groups: list[list[dict[str, Any]]] = []
    for line in lines:
        if line.begins or not groups:
            groups.append([])
        groups[-1].append(
            {"text": line.text, "words": type_of(line.language), "size": line.size, "bold": line.bold}
        )
    data = {"title": title, "looks": _LOOKS, "groups": groups}
    made = set_pages("card", {"card": json.dumps(data)}, (line.language for line in lines))
    if made is None:
        raise LargePrintError("The card cannot be set: it needs more than one page.")
    return made
