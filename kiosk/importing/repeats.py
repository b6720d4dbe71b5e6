"""Finds runs of pieces that stand on a page twice, as a preview beside its editing field does."""

from collections import defaultdict
from collections.abc import Sequence

from kiosk.importing.headings import looks_like_heading
from kiosk.importing.ledger import Ledger
from kiosk.importing.piece import Piece, Shape

#: A run without a heading counts as a copy from so many pieces and words on.
FEWEST, FEWEST_WORDS = 3, 30

#: So many earlier places of the same words are looked at, and so many pieces from each.
MOST_PLACES, LONGEST = 8, 200


def repeated(pieces: Sequence[Piece], ledger: Ledger) -> tuple[list[bool], frozenset[int]]:
    """Return for each piece whether its run has stood on the page before, and the lines of first copies.

    A run is a heading-like line with the text below it, or several paragraphs. A line that merely
    occurs twice, such as a warning or a telephone number in two lists, stays.
    """
    words = [" ".join(one.plain.split()) for one in pieces]
    places: defaultdict[str, list[int]] = defaultdict(list)
    again, firsts = [False] * len(pieces), set[int]()
    index = 0
    while index < len(pieces):
        run, before = _longest(words, places[words[index]][:MOST_PLACES], index)
        if run and _is_copy(pieces[index : index + run]):
            for offset in range(run):
                again[index + offset] = True
                one, first = pieces[index + offset], pieces[before + offset]
                firsts.add(first.line)
                ledger.drop(one.line, one.plain, f"the same words as in line {first.line}")
            index += run
        else:
            places[words[index]].append(index)
            index += 1
    return again, frozenset(firsts)


def _longest(words: list[str], places: list[int], index: int) -> tuple[int, int]:
    """Return the length of the longest run that begins here and at an earlier place, and that place."""
    best, where = 0, 0
    for place in places:
        run, end = 0, min(index, place + LONGEST)
        while place + run < end and index + run < len(words) and words[place + run] == words[index + run]:
            run += 1
        if run > best:
            best, where = run, place
    return best, where


def _is_copy(run: Sequence[Piece]) -> bool:
    if len(run) < 2:
        return False
    paragraphs = [one for one in run if one.shape is Shape.TEXT and len(one.plain.split()) > 8]
    if looks_like_heading(run[0]) and paragraphs:
        return True
    return len(run) >= FEWEST and sum(len(one.plain.split()) for one in paragraphs) >= FEWEST_WORDS
