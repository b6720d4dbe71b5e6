"""The report as OpenACR, the machine-readable form of an accessibility conformance report (YAML)."""

import json
from collections.abc import Iterable, Mapping

from kiosk.conformance.clauses import Clause, en_clauses, wcag_clauses
from kiosk.conformance.criteria import Outside
from kiosk.conformance.results import Run, Verdict

#: WCAG 2.2 success criteria by level, as far as the criteria come from them.
_A = {
    "1.1.1", "1.2.2", "1.3.1", "1.3.2", "1.4.1", "1.4.2", "2.1.1", "2.1.2", "2.2.1", "2.2.2", "2.3.1",
    "2.5.1", "2.5.2", "3.2.6", "3.3.1", "4.1.2",
}  # fmt: skip
_AA = {
    "1.4.3", "1.4.4", "1.4.10", "1.4.11", "1.4.12", "2.4.7", "2.4.11", "2.5.7", "2.5.8", "3.1.2", "3.2.3",
    "3.2.4",
}  # fmt: skip

#: EN 301 549 chapters by their first number.
_CHAPTERS = {
    "5": "functional_performance_criteria",
    "7": "hardware",
    "8": "hardware",
    "11": "software",
    "12": "support_documentation_and_services",
}


def openacr(verdicts: tuple[Verdict, ...], outside: tuple[Outside, ...], run: Run, email: str) -> str:
    """Return the report as YAML; ``email`` is whom to ask about it."""
    report = {
        "title": "Leaflet Kiosk Accessibility Conformance Report",
        "product": {
            "name": "Leaflet Kiosk",
            "version": run.version,
            "description": "A patient leaflet as large-print pages that speak, on a closed kiosk.",
        },
        "author": {"name": "The installing site", "email": email},
        "report_date": run.day,
        "notes": (
            "Made from the results of the project's own automated tests. No person with a disability and no "
            "independent assessor has confirmed it. Clauses of EN 301 549 that do not apply: "
            + " ".join(f"{one.number} {one.title}: {one.reason}" for one in outside)
        ),
        "evaluation_methods_used": "Automated tests of the running program, named criterion by criterion.",
        "license": "CC-BY-4.0",
        "chapters": _chapters(verdicts),
    }
    return "\n".join(_yaml(report)) + "\n"


def _chapters(verdicts: tuple[Verdict, ...]) -> dict[str, object]:
    made: dict[str, list[object]] = {}
    for clause in wcag_clauses(verdicts):
        level = "a" if clause.number in _A else "aa" if clause.number in _AA else "aaa"
        made.setdefault(f"success_criteria_level_{level}", []).append(_row(clause))
    for clause in en_clauses(verdicts):
        made.setdefault(_CHAPTERS[clause.number.partition(".")[0]], []).append(_row(clause))
    return {name: {"criteria": rows} for name, rows in made.items()}


def _row(clause: Clause) -> dict[str, object]:
    adherence = {"level": str(clause.level), "notes": clause.notes}
    return {"num": clause.number, "components": [{"name": "software", "adherence": adherence}]}


def _yaml(value: object, indent: str = "") -> Iterable[str]:
    """Yield the lines of maps, lists and texts; a quoted JSON text is a YAML text too."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if isinstance(inner, str):
                yield f"{indent}{name}: {json.dumps(inner, ensure_ascii=False)}"
            else:
                yield f"{indent}{name}:"
                yield from _yaml(inner, indent + "  ")
    elif isinstance(value, list):
        for inner in value:
            first, *others = _yaml(inner, indent + "  ")
            yield f"{indent}- {first.strip()}"
            yield from others
