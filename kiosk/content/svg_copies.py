"""How often a drawing copies parts of itself: thirty lines of ``<use>`` may ask for a thousand million."""

#: Most copies that one drawing may draw.
MOST_COPIES = 2_000

#: Most copies of copies of copies.
LONGEST_CHAIN = 64


class Copies:
    """Notes the elements of a drawing in document order, then counts what its copies come to."""

    def __init__(self) -> None:
        self._path: list[str] = []
        self._uses: dict[str, list[str]] = {"": []}

    @property
    def ids(self) -> frozenset[str]:
        """All element ids met."""
        return frozenset(self._uses) - {""}

    def enter(self, name: str, attributes: dict[str, str]) -> None:
        """Note an element; ``name`` and attribute keys without their name space."""
        own = attributes.get("id", "")
        self._path.append(own)
        self._uses.setdefault(own, [])
        if name == "use":
            target = attributes.get("href", "").removeprefix("#")
            for around in {"", *self._path}:
                self._uses[around].append(target)

    def leave(self) -> None:
        """Note the end of the element entered last."""
        self._path.pop()

    def too_many(self) -> bool:
        """Return whether the copies are endless or more than MOST_COPIES."""
        return self._drawn("", {}, 0) > MOST_COPIES

    def _drawn(self, name: str, known: dict[str, int], chain: int) -> int:
        """Return how many copies drawing this element comes to; a circle counts as too many."""
        if chain > LONGEST_CHAIN:
            return MOST_COPIES + 1
        if name not in known:
            known[name] = MOST_COPIES + 1
            targets = self._uses.get(name, [])
            known[name] = sum(1 + self._drawn(target, known, chain + 1) for target in targets)
        return known[name]
