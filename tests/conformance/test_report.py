"""The accessibility report says what the tests said, and no more."""

import json
import re
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner

from kiosk.cli import kiosk
from kiosk.conformance.clauses import en_clauses, wcag_clauses
from kiosk.conformance.criteria import Criterion, MetBy, load_criteria, load_outside
from kiosk.conformance.results import Level, Outcome, Run, verdicts
from kiosk.paths import resources
from tests.criteria import NAMED

CRITERIA = load_criteria(resources())


def run_of(**outcomes):
    return Run(
        "2026-01-01",
        "1.0",
        {
            name.replace("_", "-"): tuple(Outcome(f"t{i}", one) for i, one in enumerate(found))
            for name, found in outcomes.items()
        },
    )


def criterion(name="A-01", met_by=MetBy.TEST, en=(), wcag=(), note="why"):
    return Criterion(name, "words", en, wcag, met_by, note)


@pytest.mark.parametrize(
    ("met_by", "outcomes", "level"),
    [
        (MetBy.TEST, ["passed", "passed"], Level.SUPPORTS),
        (MetBy.TEST, ["passed", "skipped"], Level.SUPPORTS),
        (MetBy.TEST, ["passed", "failed"], Level.NOT),
        (MetBy.TEST, ["failed"], Level.NOT),
        (MetBy.TEST, ["skipped"], Level.UNKNOWN),
        (MetBy.TEST, [], Level.UNKNOWN),
        (MetBy.PARTLY, ["passed"], Level.PARTLY),
        (MetBy.PARTLY, ["failed"], Level.NOT),
        (MetBy.INSTALLER, ["passed"], Level.UNKNOWN),
        (MetBy.NO, ["passed"], Level.NOT),
    ],
)
def test_a_verdict_is_what_the_tests_said(met_by, outcomes, level):
    [found] = verdicts([criterion(met_by=met_by)], run_of(A_01=outcomes))
    assert found.level is level
    assert found.evidence
    assert all(found.evidence)


def test_a_clause_is_met_only_where_all_its_criteria_are():
    criteria = [criterion("A-01", en=("5.1.2",), wcag=("1.1.1",)), criterion("A-02", en=("5.1.2", "5.1.10"))]
    found = verdicts(criteria, run_of(A_01=["passed"], A_02=["failed"]))
    assert [(one.number, one.level) for one in en_clauses(found)] == [
        ("5.1.2", Level.PARTLY),
        ("5.1.10", Level.NOT),
    ]
    assert [(one.number, one.level) for one in wcag_clauses(found)] == [("1.1.1", Level.SUPPORTS)]


def test_every_criterion_has_its_evidence_or_says_why_not(pytestconfig):
    """Each that tests prove is named by one; each that only an installer can meet is in their sheet."""
    sheet = (pytestconfig.rootpath / "docs" / "installer.md").read_text("utf-8")
    for one in CRITERIA:
        if one.met_by is MetBy.INSTALLER:
            assert re.search(rf"\b{one.id}\b", sheet), one.id
        elif one.met_by in {MetBy.NO, MetBy.PARTLY}:
            assert len(one.note) > 20, one.id
    proved = {one.id for one in CRITERIA if one.met_by in {MetBy.TEST, MetBy.PARTLY}}
    assert proved == set(NAMED)


def test_the_criteria_are_those_of_five_lists():
    assert [one.id for one in CRITERIA] == [
        f"{letter}-{number:02}"
        for letter, last in (("A", 16), ("B", 10), ("C", 12), ("D", 8), ("E", 5), ("F", 16))
        for number in range(1, last + 1)
    ]


def test_no_clause_is_met_and_outside_at_once():
    numbers = {number for one in CRITERIA for number in one.en}
    for clause in load_outside(resources()):
        below = {number for number in numbers if f"{number}.".startswith(f"{clause.number}.")}
        assert not below, clause.number


class Cells(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows = []

    def handle_starttag(self, tag, _attrs):
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def test_the_command_writes_a_page_and_openacr(tmp_path):
    results = tmp_path / "criteria.json"
    outcomes = {one.id: [{"test": "tests/x.py::test_<it>", "outcome": "passed"}] for one in CRITERIA}
    results.write_text(json.dumps({"day": "2026-01-01", "version": "9.9", "outcomes": outcomes}))
    done = CliRunner().invoke(
        kiosk(), ["conformance", "--out", str(tmp_path / "r"), "--results", str(results)]
    )
    assert done.exit_code == 0, done.output
    cells = Cells()
    cells.feed((tmp_path / "r" / "conformance.html").read_text("utf-8"))
    rows = [row for row in cells.rows if row]
    assert all(all(cell.strip() for cell in row) for row in rows)
    told = {row[0]: row[2] for row in rows if len(row) == 4}
    assert set(told) == {one.id for one in CRITERIA}
    assert {one.id for one in CRITERIA if one.met_by is MetBy.NO} == {
        name for name, verdict in told.items() if verdict == "Not supported"
    }
    for clause in load_outside(resources()):
        reasons = [row[1] for row in rows if row[0] == clause.number and len(row) == 2]
        assert [one.startswith(f"{clause.title}. {clause.reason}") for one in reasons] == [True]
    yaml = (tmp_path / "r" / "openacr.yaml").read_text("utf-8")
    assert '\nreport_date: "2026-01-01"\n' in yaml
    assert re.search(r'\n      - num: "1\.4\.6"\n        components:\n          - name: "software"', yaml)
    assert set(re.findall(r'level: "([a-z-]+)"', yaml)) <= {str(level) for level in Level}


@pytest.mark.parametrize("content", [None, "{", '{"day": 1}'])
def test_no_results_is_one_plain_sentence(tmp_path, content):
    results = tmp_path / "criteria.json"
    if content:
        results.write_text(content)
    done = CliRunner().invoke(
        kiosk(), ["conformance", "--out", str(tmp_path / "r"), "--results", str(results)]
    )
    assert done.exit_code != 0
    assert not (tmp_path / "r").exists()
