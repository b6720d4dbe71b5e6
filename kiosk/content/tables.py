"""TOML text into typed values, with the line of a fault. Used for leaflet folders and the configuration."""

import re
import tomllib
from enum import Enum
from typing import TypeVar

import msgspec

T = TypeVar("T")

_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)")
_AT_PATH = re.compile(r" - at `\$\.?([^`]*)`")
_FIELD = re.compile(r"field `([^`]+)`")
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?")


class Fault(Enum):
    """What is wrong with a table."""

    SYNTAX = "syntax"
    MISSING_KEY = "missing key"
    UNKNOWN_KEY = "unknown key"
    WRONG_VALUE = "wrong value"


class TableError(ValueError):
    """TOML that cannot be used. ``line`` counts from 1; ``key`` is dotted, e.g. ``idle.reset_s``."""

    def __init__(
        self, problem: str, line: int | None, key: str, remedy: str, fault: Fault | None = None
    ) -> None:
        self.problem = problem
        self.line = line
        self.key = key
        self.remedy = remedy
        self.fault = fault
        super().__init__(problem)


def read_table(text: str, kind: type[T]) -> T:
    """Return TOML text as a value of a msgspec type. Raises TableError."""
    try:
        return msgspec.convert(tomllib.loads(text), kind)
    except tomllib.TOMLDecodeError as error:
        raise _syntax_fault(text, str(error)) from error
    except RecursionError as error:
        problem = "too many lists or tables lie inside each other"
        raise TableError(problem, None, "", "make it simpler", Fault.SYNTAX) from error
    except msgspec.ValidationError as error:
        raise _value_fault(text, str(error)) from error
    except ValueError as error:  # a number of more digits than Python reads
        raise TableError("a number is too large", None, "", "make it smaller", Fault.SYNTAX) from error


def _syntax_fault(text: str, said: str) -> TableError:
    found = _AT_LINE.search(said)
    line = int(found.group(1)) if found else text.count("\n") + 1
    what = _AT_LINE.sub("", said).replace(" (at end of document)", "")
    return TableError(f"this is not TOML ({what})", line, "", "correct the line", Fault.SYNTAX)


def _value_fault(text: str, said: str) -> TableError:
    at = _AT_PATH.search(said)
    path = at.group(1) if at else ""
    field = _FIELD.search(said)
    if field and "missing" in said:
        problem, remedy = f'"{field.group(1)}" is missing', f"add a line {field.group(1)} = ..."
        return TableError(
            problem, line_of(text, path), _joined(path, field.group(1)), remedy, Fault.MISSING_KEY
        )
    if field:
        key = _joined(path, field.group(1))
        return TableError(
            f'"{field.group(1)}" is not a known key',
            line_of(text, key),
            key,
            "delete or correct it",
            Fault.UNKNOWN_KEY,
        )
    what = _AT_PATH.sub("", said).replace("`", "")
    problem = f'"{path}" has a wrong value ({what[:1].lower()}{what[1:]})'
    return TableError(problem, line_of(text, path), path, "correct the value", Fault.WRONG_VALUE)


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def line_of(text: str, path: str) -> int | None:
    """Return the line (from 1) of a dotted path such as ``figure[0].name``, or of its nearest table."""
    if not path:
        return None
    wanted = [name for name in re.split(r"[.\[\]]+", path) if name]
    seen: dict[str, int] = {}
    table: list[str] = []
    best: int | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        header = _HEADER.match(line)
        if header:
            table = _table_path(header, seen)
            if table == wanted[: len(table)]:
                best = number
        elif _names_key(line, table, wanted):
            return number
    return best


def _table_path(header: re.Match[str], seen: dict[str, int]) -> list[str]:
    """Return the path of a table header with the index of each array of tables on the way."""
    names = header.group(2).split(".")
    if header.group(1) == "[[":
        whole = ".".join(names)
        seen[whole] = seen.get(whole, -1) + 1
        for deeper in [name for name in seen if name.startswith(f"{whole}.")]:
            del seen[deeper]
    path: list[str] = []
    for count, name in enumerate(names, start=1):
        path.append(name.strip())
        index = seen.get(".".join(names[:count]))
        if index is not None:
            path.append(str(index))
    return path


def _names_key(line: str, table: list[str], wanted: list[str]) -> bool:
    key, equals, _ = line.partition("=")
    path = [*table, *(name.strip(" \t\"'") for name in key.split("."))]
    return bool(equals) and path == wanted[: len(path)]
