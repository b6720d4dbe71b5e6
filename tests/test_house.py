"""The rules of the house that import-linter and ruff cannot say: sizes, who may use what, how tests wait."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent
MODULE_LINES, CLASS_LINES, FUNCTION_LINES, PARAMETERS = 200, 150, 40, 5
VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "misc"}
BORDERS = {
    "PySide6.QtWidgets": ("kiosk/ui/", "kiosk/app.py"),
    "PySide6.QtMultimedia": ("kiosk/speech/process/", "kiosk/ui/screens/film.py"),
    "pyttsx3": ("kiosk/speech/process/",),
    "qtawesome": ("kiosk/theme/icons.py",),
    "subprocess": ("kiosk/speech/", "kiosk/formats/"),
    "PySide6.QtCore.QProcess": ("kiosk/speech/", "kiosk/formats/"),
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def sources(folder: str) -> Iterator[tuple[str, ast.Module]]:
    for file in sorted((ROOT / folder).rglob("*.py")):
        yield file.relative_to(ROOT).as_posix(), ast.parse(file.read_text("utf-8"))


def lines(node: ast.Module | ast.ClassDef | Function) -> int:
    if isinstance(node, ast.Module):
        return max((item.end_lineno or 0 for item in node.body), default=0)
    return (node.end_lineno or 0) - node.lineno + 1


def parameters(function: Function) -> int:
    given = function.args
    names = [item.arg for item in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return len([name for name in names if name not in {"self", "cls"}])


def over_budget(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module) and lines(node) > MODULE_LINES:
            yield f"module of {lines(node)} lines"
        if isinstance(node, ast.ClassDef) and lines(node) > CLASS_LINES:
            yield f"class {node.name} of {lines(node)} lines"
        if isinstance(node, Function):
            if lines(node) > FUNCTION_LINES:
                yield f"function {node.name} of {lines(node)} lines"
            if parameters(node) > PARAMETERS:
                yield f"function {node.name} with {parameters(node)} parameters"


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def across_a_border(path: str, tree: ast.Module) -> Iterator[str]:
    for name in imported(tree):
        for border, allowed in BORDERS.items():
            if f"{name}.".startswith(f"{border}.") and not path.startswith(allowed):
                yield f"{path} imports {name}"


def blind_waits(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            last = called.rpartition(".")[2]
            if last in {"sleep", "msleep", "usleep", "qWait", "qSleep"} or called == "qtbot.wait":
                yield f"line {node.lineno}: {called}"


def test_sizes_keep_rooms_liveable():
    found = [f"{path}: {what}" for path, tree in sources("kiosk") for what in over_budget(tree)]
    assert found == []


def test_borders_are_kept():
    found = [what for path, tree in sources("kiosk") for what in across_a_border(path, tree)]
    assert found == []


def test_importing_knows_the_content_and_no_other_room():
    found = [
        f"{path} imports {name}"
        for path, tree in sources("kiosk/importing")
        for name in imported(tree)
        if name.startswith(("kiosk.", "PySide6"))
        and not name.startswith(("kiosk.importing.", "kiosk.content."))
    ]
    assert found == []


def test_names_say_what_a_module_is():
    found = [path for path, _ in sources("kiosk") if VAGUE_NAMES & set(Path(path).with_suffix("").parts)]
    assert found == []


def test_nothing_is_global():
    globals_ = [
        path for path, tree in sources("kiosk") for node in ast.walk(tree) if isinstance(node, ast.Global)
    ]
    assert globals_ == []


def test_tests_wait_for_something():
    found = [f"{path}: {what}" for path, tree in sources("tests") for what in blind_waits(tree)]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtWidgets import QLabel",
        "from PySide6 import QtWidgets",
        "import PySide6.QtMultimedia as sound",
        "def later():\n    import pyttsx3.drivers",
        "from PySide6.QtCore import QObject, QProcess",
        "from subprocess import run",
    ],
)
def test_the_border_rule_sees_every_way_of_importing(source):
    assert len(list(across_a_border("kiosk/visit/visit.py", ast.parse(source)))) == 1


def test_the_border_rule_lets_the_owner_in():
    widgets = ast.parse("from PySide6.QtWidgets import QLabel\nfrom PySide6.QtCore import QObject")
    assert list(across_a_border("kiosk/ui/screens/start.py", widgets)) == []


def test_the_size_rule_sees_what_is_too_big():
    long = "def f():\n" + "    x = 1\n" * FUNCTION_LINES
    wide = "class C:\n    def g(self, a, b, c, *, d, e, f): ...\n"
    assert list(over_budget(ast.parse(long + wide))) == [
        "function f of 41 lines",
        "function g with 6 parameters",
    ]


@pytest.mark.parametrize("call", ["time.sleep(1)", "sleep(1)", "QTest.qWait(10)", "qtbot.wait(10)"])
def test_the_waiting_rule_sees_a_blind_wait(call):
    assert len(list(blind_waits(ast.parse(call)))) == 1


def test_the_waiting_rule_allows_waiting_for_something():
    assert list(blind_waits(ast.parse("qtbot.waitUntil(ready)\nprocess.wait(5)"))) == []


def test_qt_gives_back_every_reference_to_none():
    """PySide6 6.12 lost one a call before Python 3.12, and the process ended after a few thousand paints."""
    subject = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        subject.setObjectName("x")
    assert before - sys.getrefcount(None) < 50
