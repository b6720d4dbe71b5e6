"""What a scan goes through: single items, and clusters of items that are gone into by one press. Pure."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise

from kiosk.access.items import Item, Items, Role

#: Up to so many items a scan goes through them one by one; more are clustered.
FEW = 5

#: More buttons than this under one heading are clustered by rows.
MANY = 9


class Region(StrEnum):
    """Where a cluster stands."""

    TOP = "top"
    BOTTOM = "bottom"
    TEXT = "text"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Items that stand together; ``title`` is the first line of their heading, "" for none.

    ``by_first``: they are some rows of many, which only their first item tells from the others.
    """

    region: Region
    title: str
    items: tuple[Item, ...]
    by_first: bool = False

    @property
    def key(self) -> str:
        """A key that no item has."""
        return f"cluster:{self.items[0].key}"


Stop = Item | Cluster


def stops(items: Items, *, aloud: bool) -> tuple[Stop, ...]:
    """Return what a scan goes through, in reading order, the bar above last.

    ``aloud``: also what can only be heard; without speech a scan goes only to what can be activated.
    """
    used = tuple(item for item in (*_below(items), *_bar(items)) if aloud or _does_something(item))
    if len(used) <= FEW:
        return used
    made = [stop for place, run in _runs(used, items) for stop in _stops(place, list(run))]
    return made[0].items if len(made) == 1 and isinstance(made[0], Cluster) else tuple(made)


def _below(items: Items) -> Iterable[Item]:
    return (item for item in items if not item.frame)


def _bar(items: Items) -> Iterable[Item]:
    return (item for item in items if item.frame)


def _does_something(item: Item) -> bool:
    return item.role in {Role.BUTTON, Role.PICTURE} or bool(item.block_id)


def _runs(used: Sequence[Item], items: Items) -> Iterable[tuple[tuple[Region, str], Iterable[Item]]]:
    """Yield what stands together with its region and title; a heading that is no text begins a run."""
    titles = _titles(items)
    return groupby(used, key=lambda item: (_region(item), titles[item.key]))


def _titles(items: Items) -> dict[str, str]:
    """Return under which heading each item stands; text and bars have none."""
    titles, title = {}, ""
    for item in items:
        if _region(item) is not Region.REST:
            title = ""
        elif item.role is Role.HEADING:
            title = _first_line(item)
        titles[item.key] = title
    return titles


def _first_line(item: Item) -> str:
    return item.name.partition("\n")[0]


def _region(item: Item) -> Region:
    if item.frame:
        return Region.TOP
    if item.foot:
        return Region.BOTTOM
    return Region.TEXT if item.block_id else Region.REST


def _stops(place: tuple[Region, str], run: list[Item]) -> Iterable[Stop]:
    """Yield a cluster, which its heading names, or one for some rows each; or the one item there is."""
    region, title = place
    inside = [item for item in run if item.role is not Role.HEADING or _first_line(item) != title] or run
    parts = _by_rows(inside) if region is Region.REST and len(inside) > MANY else [inside]
    for part in parts:
        yield part[0] if len(part) == 1 else Cluster(region, title, tuple(part), len(parts) > 1)


def _by_rows(items: Sequence[Item]) -> list[list[Item]]:
    """Share items out to parts of whole rows, about as many parts as a part has items."""
    size, parts = math.ceil(math.sqrt(len(items))), [[items[0]]]
    for before, item in pairwise(items):
        same_row = item.boxes[0].top == before.boxes[0].top
        if len(parts[-1]) >= size and not same_row:
            parts.append([])
        parts[-1].append(item)
    return parts
