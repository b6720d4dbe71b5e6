"""Notes what became of the tests that prove accessibility criteria (``criteria.toml`` names them).

A whole run writes ``out/criteria.json``, from which ``kiosk conformance`` makes its report; a run of some
tests writes nothing, for it would say too little. Where several workers share the tests, they are noted
where the reports come together.
"""

import datetime as dt
import json
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from kiosk import __version__

FILE = "out/criteria.json"
GROUP = "@sound"  # what a shared run adds to the names of tests kept to one worker
NAMED = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


class Notes:
    def __init__(self, config):
        self._file = config.rootpath / FILE
        self._outcomes = defaultdict(dict)
        asked = config.args_source is not pytest.Config.ArgsSource.ARGS
        self._whole = asked and not any(config.getoption(name) for name in ("keyword", "markexpr", "lf"))

    def pytest_collection_finish(self, session):
        self._look_for_all([item.nodeid for item in session.items])

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids):
        self._look_for_all(ids)

    def _look_for_all(self, ids):
        there = {name for one in ids for name in _names(one)}
        unseen = {test for tests in NAMED.values() for test in tests} - there
        if self._whole and ids and unseen:
            raise pytest.UsageError(f"criteria.toml names tests that are not there: {sorted(unseen)}")

    def pytest_runtest_logreport(self, report):
        test = report.nodeid.removesuffix(GROUP)
        for name in [one for one, tests in NAMED.items() if not _names(test).isdisjoint(tests)]:
            before = self._outcomes[name].get(test, "passed")
            self._outcomes[name][test] = report.outcome if report.outcome != "passed" else before

    def pytest_sessionfinish(self):
        if not self._whole:
            return
        self._file.parent.mkdir(exist_ok=True)
        outcomes = {
            name: [{"test": test, "outcome": outcome} for test, outcome in sorted(tests.items())]
            for name, tests in sorted(self._outcomes.items())
        }
        day = dt.datetime.now(dt.UTC).date().isoformat()
        run = {"day": day, "version": __version__, "outcomes": outcomes}
        self._file.write_text(json.dumps(run, indent=1), "utf-8")


def _names(nodeid):
    """Return what a test may be called: itself, without its cases, and its file."""
    test = nodeid.removesuffix(GROUP).partition("[")[0].removeprefix("tests/")
    return {test, test.partition("::")[0]}


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Notes(config), "criterion-notes")
