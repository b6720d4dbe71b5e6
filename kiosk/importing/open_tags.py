"""The tags of a web page that are open at one place of it."""

from collections.abc import Iterator

from kiosk.importing.numbers import number_of
from kiosk.importing.tags import BLOCKS, BOLD, HEADINGS, Attributes

_LISTS = frozenset({"ul", "ol"})
#: Tags that pages leave open, and those within which the next of their kind ends them.
_LEFT_OPEN = {"li": _LISTS, "p": frozenset({"div", "li", "td", "th", "blockquote"})} | dict.fromkeys(
    ("tr", "td", "th", "dt", "dd"), frozenset({"table", "dl"})
)
_PASSED = frozenset({"p", "dt", "dd", "tr"})


class OpenTags:
    """A stack of tags with their attributes, and what they say of the words inside."""

    def __init__(self) -> None:
        self._tags: list[tuple[str, Attributes]] = []
        self._counts: list[int] = []

    def __len__(self) -> int:
        return len(self._tags)

    def __contains__(self, tag: str) -> bool:
        return any(name == tag for name, _ in self._tags)

    def open(self, tag: str, attributes: Attributes) -> None:
        """Put a tag on the stack."""
        self._tags.append((tag, attributes))
        if tag in _LISTS:
            self._counts.append(_small(attributes.get("start", ""), 1) - 1)

    def innermost(self) -> str:
        """Return the name of the tag that was opened last. Raises IndexError if none is open."""
        return self._tags[-1][0]

    def close(self) -> None:
        """Take the tag that was opened last from the stack."""
        if self._tags.pop()[0] in _LISTS:
            self._counts.pop()

    def left_open(self, tag: str) -> bool:
        """Whether an earlier tag of this kind is open that ends where this one begins."""
        within = _LEFT_OPEN.get(tag)
        if within is None:
            return False
        for name, _ in reversed(self._tags):
            if name == tag:
                return True
            if name in within or name in BLOCKS - _PASSED:
                return False
        return False

    def next_number(self) -> str:
        """Return the number of the list item that was just opened, "" in a list without numbers."""
        kind, attributes = next((one for one in reversed(self._tags) if one[0] in _LISTS), ("", {}))
        if kind != "ol":
            return ""
        value = self._tags[-1][1].get("value", "")
        self._counts[-1] = _small(value, self._counts[-1] + 1)
        return f"{number_of(self._counts[-1], attributes.get('type', '1'))}.\N{NO-BREAK SPACE}"

    @property
    def list_depth(self) -> int:
        """How many lists stand around the innermost one."""
        return max(0, len(self._counts) - 1)

    @property
    def heading_level(self) -> int:
        """The level of the heading that is open, 0 if none is."""
        return next((HEADINGS[name] for name, _ in reversed(self._tags) if name in HEADINGS), 0)

    @property
    def bold(self) -> bool:
        """Whether words here are bold."""
        return any(name in BOLD for name, _ in self._tags)

    @property
    def in_one_piece(self) -> bool:
        """Whether blocks here are lines of one list item or one row."""
        return "li" in self or "tr" in self

    @property
    def in_main(self) -> bool:
        """Whether this is in the part that the page calls its main one."""
        return any(self._mains())

    def _mains(self) -> Iterator[bool]:
        for name, attributes in self._tags:
            yield name in {"main", "article"} or attributes.get("role", "").lower() == "main"


def _small(written: str, otherwise: int) -> int:
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 4 else otherwise
