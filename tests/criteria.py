"""Notes what became of the tests that prove accessibility criteria (``criteria.toml`` names them).

A whole run writes ``out/criteria.json``, from which ``kiosk conformance`` makes its report; a run of some
tests writes nothing, for it would say too little.
"""

import datetime as dt
import json
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from kiosk import __version__

FILE = "out/criteria.json"
NAMED = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


class Notes:
    def __init__(self, config):
        self._config = config
        self._outcomes = defaultdict(dict)
        self._proves = defaultdict(set)
        self._whole = False

    def pytest_collection_modifyitems(self, config, items):
        asked = config.args_source is not pytest.Config.ArgsSource.ARGS
        self._whole = asked and not any(config.getoption(name) for name in ("keyword", "markexpr", "lf"))
        unseen = {(one, test) for one, tests in NAMED.items() for test in tests}
        for item in items:
            test = item.nodeid.partition("[")[0].removeprefix("tests/")
            for name in {test, test.partition("::")[0]}:
                for one in [one for one, tests in NAMED.items() if name in tests]:
                    self._proves[item.nodeid].add(one)
                    unseen.discard((one, name))
        if self._whole and unseen:
            raise pytest.UsageError(f"criteria.toml names tests that are not there: {sorted(unseen)}")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item):
        report = yield
        for name in self._proves[item.nodeid]:
            before = self._outcomes[name].get(item.nodeid, "passed")
            self._outcomes[name][item.nodeid] = report.outcome if report.outcome != "passed" else before
        return report

    def pytest_sessionfinish(self):
        if not self._whole:
            return
        file = self._config.rootpath / FILE
        file.parent.mkdir(exist_ok=True)
        outcomes = {
            name: [{"test": test, "outcome": outcome} for test, outcome in tests.items()]
            for name, tests in sorted(self._outcomes.items())
        }
        day = dt.datetime.now(dt.UTC).date().isoformat()
        run = {"day": day, "version": __version__, "outcomes": outcomes}
        file.write_text(json.dumps(run, indent=1), "utf-8")


def pytest_configure(config):
    config.pluginmanager.register(Notes(config), "criterion-notes")
