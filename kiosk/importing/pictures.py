"""Pictures: the file brings their words only, so each has an empty frame until staff supply the picture."""

from collections.abc import Sequence

from kiosk.importing.ids import words_of
from kiosk.importing.ledger import Ledger
from kiosk.importing.piece import Piece, Shape

#: The empty frame, in the colours of the kiosk.
FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">
  <rect x="4" y="4" width="312" height="192" fill="{{page}}" stroke="{{outline}}" stroke-width="4"/>
  <path d="M40 160 L120 70 L170 125 L210 90 L280 160 Z" fill="{{bone}}"/>
  <circle cx="236" cy="58" r="18" fill="{{bone}}" stroke="{{outline}}" stroke-width="4"/>
</svg>
"""
FRAME_NAME = "not-supplied"
FRAME_WORDS = "The picture was not supplied with the text."

_SHARED = 0.5


def with_captions_placed(
    pieces: Sequence[Piece], copied: frozenset[int], ledger: Ledger
) -> tuple[Piece, ...]:
    """Return the pieces with each caption of an editing page in the section whose words it shares most.

    An editing page shows a picture's caption below all text of its component, however many sections
    that has; the component is what stands on the page twice. ``copied``: the lines of its first copy.
    """
    placed = list(pieces)
    for caption in [one for one in pieces if one.shape is Shape.PICTURE]:
        at = placed.index(caption)
        before = at - 1
        if before < 0 or placed[before].line not in copied:
            continue
        start = before
        while start > 0 and placed[start - 1].line in copied:
            start -= 1
        end = _end_of_closest(placed, start, at, caption)
        if end != at:
            placed.insert(end, placed.pop(at))
            ledger.change(caption.line, caption.plain, "moved to the section whose words it shares")
    return tuple(placed)


def _end_of_closest(pieces: Sequence[Piece], start: int, end: int, caption: Piece) -> int:
    """Return where the section ends that shares most of the caption's words; ``end`` if none shares half."""
    headings = [index for index in range(start, end) if pieces[index].shape is Shape.HEADING]
    wanted = set(words_of(caption.plain))
    best, where = _SHARED, end
    for first, last in zip(headings, [*headings[1:], end], strict=True):
        said = {word for one in pieces[first:last] for word in words_of(one.plain)}
        share = len(wanted & said) / max(1, len(wanted))
        if share > best:
            best, where = share, last
    return where
