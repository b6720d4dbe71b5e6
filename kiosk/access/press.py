"""A key, as the machine tells it."""

from typing import NamedTuple


class Press(NamedTuple):
    """Qt's key, and the number of the key itself (0: not known)."""

    key: int
    scan: int = 0
