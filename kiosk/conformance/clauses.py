"""The criteria turned round: what they say of each clause of a standard."""

from collections.abc import Iterable

from msgspec import Struct

from kiosk.conformance.results import Level, Verdict


class Clause(Struct, frozen=True):
    """A clause of a standard, its level, and the criteria that speak of it."""

    number: str
    level: Level
    verdicts: tuple[Verdict, ...]

    @property
    def notes(self) -> str:
        """The criteria with what became of each."""
        return " ".join(f"{one.criterion.id} {one.level}: {one.criterion.text}" for one in self.verdicts)


def en_clauses(verdicts: Iterable[Verdict]) -> tuple[Clause, ...]:
    """Return the clauses of EN 301 549 that the criteria come from, in their order."""
    return _clauses((number, one) for one in verdicts for number in one.criterion.en)


def wcag_clauses(verdicts: Iterable[Verdict]) -> tuple[Clause, ...]:
    """Return the success criteria of WCAG 2.2 that the criteria come from, in their order."""
    return _clauses((number, one) for one in verdicts for number in one.criterion.wcag)


def _clauses(pairs: Iterable[tuple[str, Verdict]]) -> tuple[Clause, ...]:
    found: dict[str, list[Verdict]] = {}
    for number, verdict in pairs:
        found.setdefault(number, []).append(verdict)
    ordered = sorted(found, key=lambda number: [int(part) for part in number.split(".")])
    return tuple(Clause(number, _together([*found[number]]), tuple(found[number])) for number in ordered)


def _together(verdicts: list[Verdict]) -> Level:
    """Return what several criteria say together; a clause is met only where all of them are."""
    levels = {one.level for one in verdicts}
    if len(levels) == 1:
        return levels.pop()
    if levels & {Level.SUPPORTS, Level.PARTLY}:
        return Level.PARTLY
    return Level.NOT
