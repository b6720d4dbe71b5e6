"""Every setting in words: from the schema what it may be, from the example what it means."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from kiosk.config import Config, allowed


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its table, name, value without a file as TOML, what it may be, and what it means."""

    table: str
    name: str
    usual: str
    may_be: str
    means: str


def settings(example: str) -> Iterator[Setting]:
    """Yield all settings of the schema in order, with the comments that stand above them in the example."""
    told = _told(example)
    for table in msgspec.structs.fields(Config):
        values = getattr(Config(), table.name)
        if not isinstance(values, msgspec.Struct):
            yield Setting(table.name, "", "", allowed(table.name), told.get((table.name, ""), ""))
            continue
        for field in msgspec.structs.fields(type(values)):
            usual = _toml(getattr(values, field.name))
            may_be = allowed(f"{table.name}.{field.name}")
            means = told.get((table.name, field.name), "")
            yield Setting(table.name, field.name, usual, may_be, means)


_HEAD = ("| Setting | Without it | It may be | What it means |", "| --- | --- | --- | --- |")

_INTRODUCTION = """\
# Configuration

Written by `kiosk settings` from the program's own description of its settings; do not edit it.
The kiosk reads `kiosk.toml` from `~/.config/leaflet-kiosk/` (this user) or `/etc/xdg/leaflet-kiosk/` (this
machine), or the file named with `--config`. A file has only what differs. A mistake is refused with file,
line, setting and what it may be; a kiosk that systemd started goes on with the settings that worked last.
"""


def reference(example: str) -> str:
    """Return the page of all settings as Markdown."""
    lines = _INTRODUCTION.splitlines()
    table = ""
    for one in settings(example):
        if one.table != table:
            table = one.table
            lines += ["", f"## [{table}]", "", *(_HEAD if one.name else ())]
        lines.append(_row(one) if one.name else f"{one.means.rstrip('.')}. It may have: {one.may_be}.")
    return "\n".join(lines) + "\n"


def _row(one: Setting) -> str:
    cells = (f"`{one.name}`", f"`{one.usual}`", one.may_be, one.means)
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def _told(example: str) -> dict[tuple[str, str], str]:
    """Return the comment above each setting, and above a table that is nothing but keys of one's own."""
    told: dict[tuple[str, str], str] = {}
    table = ""
    comment: list[str] = []
    for line in example.splitlines():
        if line.startswith("#"):
            comment.append(line.removeprefix("#").strip())
            continue
        if line.startswith("["):
            table = line.strip("[]")
            told[table, ""] = " ".join(comment)
        elif "=" in line:
            told[table, line.partition("=")[0].strip()] = " ".join(comment)
        comment = []
    return told


def _toml(value: object) -> str:
    """Return a value as it would be written in the file."""
    return msgspec.json.encode(value).decode()
