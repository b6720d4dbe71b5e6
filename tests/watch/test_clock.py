"""The machine's clock may jump: only what is about the calendar looks at it."""

import ast

from tests.test_house import sources

#: Who may ask what day or time it is, and why.
CALENDAR = {
    "kiosk/app.py": "review dates, and the hours in which the screen rests",
    "kiosk/cli/": "review dates and the look at the clock itself",
    "kiosk/staff/pin.py": "the wait after wrong PINs, which must outlast a restart",
    "kiosk/watch/faults.py": "when the last fault was",
}
JUMPS = {"time.time", "datetime.now", "datetime.today", "date.today", "datetime.datetime.now"}


def test_what_runs_out_does_not_hang_on_the_time_of_day():
    found = [
        f"{path}, line {node.lineno}: {ast.unparse(node)}"
        for path, tree in sources("kiosk")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in JUMPS
        if not path.startswith(tuple(CALENDAR))
    ]
    assert found == []
