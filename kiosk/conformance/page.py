"""The report as one web page, laid out like the annex of EN 301 549."""

from collections.abc import Iterable
from html import escape

from kiosk.conformance.clauses import Clause, en_clauses, wcag_clauses
from kiosk.conformance.criteria import Outside
from kiosk.conformance.results import Level, Run, Verdict

_WORDS = {
    Level.SUPPORTS: "Supported",
    Level.PARTLY: "Partly supported",
    Level.NOT: "Not supported",
    Level.UNKNOWN: "Not evaluated",
}

_TITLE = "Leaflet Kiosk: accessibility conformance report"

_CAVEAT = (
    "This page is made from the results of the project's own automated tests. No person with a disability "
    "and no independent assessor has confirmed it. Where only the installation can meet a criterion, the "
    "installer's sheet says how."
)

_STYLE = """
body { font: 1.15rem/1.5 "Noto Sans", sans-serif; color: #212b32; max-width: 60rem; margin: 2rem auto; }
h1, h2 { color: #003087; line-height: 1.25; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 3rem; }
th, td { border: 1px solid #aeb7bd; padding: .5rem .7rem; text-align: left; vertical-align: top; }
th { background: #f0f4f5; }
td:first-child, td:nth-child(3) { white-space: nowrap; font-weight: bold; }
ul { margin: 0; padding-left: 1.1rem; font-size: .9rem; overflow-wrap: anywhere; }
summary { cursor: pointer; }
"""


def page(verdicts: tuple[Verdict, ...], outside: tuple[Outside, ...], run: Run) -> str:
    """Return the report as HTML that needs nothing else."""
    counts = ", ".join(
        f"{sum(one.level is level for one in verdicts)} {words.lower()}" for level, words in _WORDS.items()
    )
    return "\n".join(
        (
            '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_TITLE}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{_TITLE}</h1>",
            f"<p>Version {escape(run.version)}, tests of {escape(run.day)}: {counts}.</p>",
            f"<p>{_CAVEAT}</p>",
            "<h2>Criteria</h2>",
            _table(("Criterion", "Promise", "Verdict", "Evidence"), map(_criterion_row, verdicts)),
            "<h2>EN 301 549, clause by clause</h2>",
            _table(("Clause", "Criteria", "Verdict"), map(_clause_row, en_clauses(verdicts))),
            "<h2>Clauses of EN 301 549 that do not apply</h2>",
            _table(("Clause", "Reason"), map(_outside_row, outside)),
            "<h2>WCAG 2.2</h2>",
            _table(("Criterion", "Criteria", "Verdict"), map(_clause_row, wcag_clauses(verdicts))),
            "</body></html>\n",
        )
    )


def _table(heads: tuple[str, ...], rows: Iterable[str]) -> str:
    head = "".join(f'<th scope="col">{words}</th>' for words in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _criterion_row(verdict: Verdict) -> str:
    lines = "".join(f"<li>{escape(line)}</li>" for line in verdict.evidence)
    many = len(verdict.evidence)
    shown = (
        f"<details><summary>{many} tests</summary><ul>{lines}</ul></details>"
        if many > 3
        else f"<ul>{lines}</ul>"
    )
    cells = (verdict.criterion.id, escape(verdict.criterion.text), _WORDS[verdict.level], shown)
    return f'<tr id="{verdict.criterion.id}">' + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"


def _outside_row(clause: Outside) -> str:
    return f"<tr><td>{clause.number}</td><td>{escape(clause.title)}. {escape(clause.reason)}</td></tr>\n"


def _clause_row(clause: Clause) -> str:
    links = ", ".join(f'<a href="#{one.criterion.id}">{one.criterion.id}</a>' for one in clause.verdicts)
    return f"<tr><td>{clause.number}</td><td>{links}</td><td>{_WORDS[clause.level]}</td></tr>\n"
