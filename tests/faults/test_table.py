"""The table of faults is true: its tests exist, and the words it names are words of the program."""

import ast
import tomllib
from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent
TABLE = tomllib.loads((Path(__file__).parent / "table.toml").read_text("utf-8"))["fault"]


@pytest.fixture(scope="module")
def words_of_the_program() -> str:
    """Every text in the source of the program, each on a line."""
    files = (TESTS.parent / "kiosk").rglob("*.py")
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    return "\n".join(
        one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)
    )


def names_in(file: Path) -> set[str]:
    return {
        node.name
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }


@pytest.mark.parametrize("fault", TABLE, ids=[fault["what"] for fault in TABLE])
def test_each_fault_has_its_tests_and_its_words(fault, words_of_the_program):
    assert fault["tests"]
    for test in fault["tests"]:
        file, _, name = test.partition("::")
        assert name in names_in(TESTS / file), test
    assert fault.get("words", "") in words_of_the_program


def test_no_fault_is_there_twice():
    assert len({fault["what"] for fault in TABLE}) == len(TABLE)
