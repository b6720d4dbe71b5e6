"""A block's text cut where its look or meaning changes: bold, and data such as telephone numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kiosk.content.model import Block, DataKind


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that is all of one kind; the runs of a block together are its text."""

    text: str
    bold: bool
    data: DataKind | None


def inline_runs(block: Block) -> Iterator[Run]:
    """Yield the runs of a block in order."""
    ends = {0, len(block.text)}
    for found in (*block.bold, *(data.range for data in block.data)):
        ends |= {found.start, found.end}
    for start, end in pairwise(sorted(ends)):
        bold = any(start in found for found in block.bold)
        kinds = [data.kind for data in block.data if start in data.range]
        yield Run(block.text[start:end], bold, kinds[0] if kinds else None)
