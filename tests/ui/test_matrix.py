"""Targets keep their millimetres, and nothing is clipped, on every glass, in every language and size.

Usually few cases in which each two of glass, way up, language, size and handling meet once. All of them,
some two thousand, take about half an hour of one core: ``make fit``, or ``KIOSK_FIT=all pytest
tests/ui/test_matrix.py``.
"""

import os
from itertools import groupby

import pytest

from kiosk.ui.routes import Route
from kiosk.visit.preferences import Touch
from tests.ui.fitting import faults
from tests.ui.matrix import WITH_LOOP, Case, all_cases, covering_cases, found_in, pairs
from tests.ui.stand import TAGS
from tests.ui.test_steady import LOW

WHOLE = os.environ.get("KIOSK_FIT") == "all"


def _together(case: Case) -> tuple[str, bool, str]:
    """What is shown by one kiosk: the same glass, and in the whole run one language."""
    return case.glass, case.upright, case.tag if WHOLE else ""


CASES = sorted(all_cases() if WHOLE else covering_cases(), key=_together)
GROUPS = {"-".join(map(str, key)): list(cases) for key, cases in groupby(CASES, _together)}


@pytest.mark.parametrize("name", GROUPS)
def test_targets_keep_their_millimetres_and_nothing_is_clipped(stand_on, name):
    cases = GROUPS[name]
    stand = stand_on(cases[0].panel, config=WITH_LOOP)
    assert [one for case in cases for one in found_in(stand, case)] == []


def test_the_few_cases_hold_each_two_of_all():
    assert pairs(covering_cases()) == pairs(all_cases())


@pytest.mark.parametrize("tag", TAGS)
def test_low_controls_on_upright_glass_keep_the_button_that_makes_the_drawing_larger(stand_on, tag):
    stand = stand_on(LOW)
    stand.choose(tag)
    stand.visit.choose_touch(Touch(reach=True))
    stand.go(Route.PICTURE)
    stand.button("larger").click()
    stand.settle()
    assert {"smaller", "left", "right", "up", "down"} & {one.objectName() for one in stand.controls()}
    assert list(faults(stand)) == []
