"""What a run of the tests says of each criterion."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.conformance.criteria import Criterion, MetBy


class Level(StrEnum):
    """The words of an accessibility conformance report."""

    SUPPORTS = "supports"
    PARTLY = "partially-supports"
    NOT = "does-not-support"
    UNKNOWN = "not-evaluated"


class Outcome(Struct, frozen=True):
    """How one test ended: ``passed``, ``failed`` or ``skipped``."""

    test: str
    outcome: str


class Run(Struct, frozen=True):
    """One whole run of the tests: the day (ISO), the version, and the tests of each criterion."""

    day: str
    version: str
    outcomes: dict[str, tuple[Outcome, ...]]


class ResultsError(ValueError):
    """Results that cannot be used; ``str()`` is one plain sentence."""


class Verdict(Struct, frozen=True):
    """What can be said of a criterion, and the evidence for it in words."""

    criterion: Criterion
    level: Level
    evidence: tuple[str, ...]


def load_run(file: Path) -> Run:
    """Return the run that a file tells of. Raises ResultsError."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Run)
    except OSError as error:
        raise ResultsError(f"{file}: there are no test results; run make test first.") from error
    except msgspec.DecodeError as error:
        raise ResultsError(f"{file}: these are no test results; run make test again.") from error


def verdicts(criteria: Iterable[Criterion], run: Run) -> tuple[Verdict, ...]:
    """Return what the run says of each criterion; none without evidence."""
    return tuple(_verdict(criterion, run.outcomes) for criterion in criteria)


def _verdict(criterion: Criterion, outcomes: Mapping[str, tuple[Outcome, ...]]) -> Verdict:
    if criterion.met_by is MetBy.NO:
        return Verdict(criterion, Level.NOT, (criterion.note,))
    if criterion.met_by is MetBy.INSTALLER:
        sheet = f"Only the installation can meet it: docs/installer.md, {criterion.id}."
        return Verdict(criterion, Level.UNKNOWN, (sheet,))
    tests = outcomes.get(criterion.id, ())
    evidence = tuple(f"{one.test}: {one.outcome}" for one in tests)
    if not any(one.outcome == "passed" for one in tests):
        level = Level.NOT if any(one.outcome == "failed" for one in tests) else Level.UNKNOWN
        return Verdict(criterion, level, evidence or ("No test of it was run.",))
    if any(one.outcome == "failed" for one in tests):
        return Verdict(criterion, Level.NOT, evidence)
    if criterion.met_by is MetBy.PARTLY:
        return Verdict(criterion, Level.PARTLY, (criterion.note, *evidence))
    return Verdict(criterion, Level.SUPPORTS, evidence)
