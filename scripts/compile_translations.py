"""Compiles ``translations/*.ts`` into ``kiosk/_qm``. Runs in a build, so it imports no Qt and no kiosk yet.

The words of the program become ``ui_<language>.qm`` (drafts and better) and
``ui_<language>.checked.qm`` (checked and better). The words of a leaflet become
``<leaflet>_<language>.json``, each with its state. ``manifest.json`` says what there is, ``offers.json``
as much of it as a start needs, ``sums.json`` the CRC-32 of each file.
"""

import json
import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from kiosk.i18n.linguist import Unit

UI = "ui"


def compile_all(root: Path, into: Path | None = None) -> list[Path]:
    """Compile every catalogue of a project and return the files written.

    Raises FileNotFoundError where lrelease is missing, ChildProcessError where it fails.
    """
    sys.path.insert(0, str(root))
    try:
        return _compile_all(root / "translations", into or root / "kiosk" / "_qm")
    finally:
        sys.path.remove(str(root))


def qt_tool(name: str) -> Path:
    """Return a tool that comes with PySide6, which need not be imported. Raises FileNotFoundError."""
    spec = find_spec("PySide6")
    for place in (spec.submodule_search_locations or []) if spec else []:
        for tool in (Path(place) / name, Path(place) / f"{name}.exe"):
            if tool.is_file():
                return tool
    raise FileNotFoundError(f"{name} is missing: install PySide6-Essentials.")


def _compile_all(sources: Path, into: Path) -> list[Path]:
    from kiosk.i18n.linguist import read_units  # noqa: PLC0415 - the project is on the path only now

    into.mkdir(parents=True, exist_ok=True)
    for old in (*into.glob("*.qm"), *into.glob("*.json")):
        old.unlink()
    written: list[Path] = []
    manifest: dict[str, dict[str, Any]] = {}
    offers: dict[str, dict[str, Any]] = {}
    for file in sorted(sources.glob("*.ts")):
        name, tag = _name_and_language(file)
        units = read_units(file)
        manifest.setdefault(tag, {})[name] = _totals(units)
        if name == UI:
            written += _compile_ui(file, into)
        else:
            written.append(_write_leaflet(file, units, into))
            offers.setdefault(name, {})[tag] = _offer(units)
    written += [
        _write_json(into / "manifest.json", manifest),
        _write_json(into / "offers.json", offers),
    ]
    sums = {file.name: crc32(file.read_bytes()) for file in written}
    return [*written, _write_json(into / "sums.json", sums)]


def _name_and_language(file: Path) -> tuple[str, str]:
    """Return ``ui`` or the leaflet's id, and the language's tag. Raises ValueError."""
    from kiosk.i18n.languages import LANGUAGES  # noqa: PLC0415 - as above

    for language in LANGUAGES:
        if file.stem.endswith(f"_{language.qt}"):
            return file.stem.removesuffix(f"_{language.qt}"), language.tag
    raise ValueError(f"{file}: no language ends so; name the file ui_pl_PL.ts or <leaflet>_pl_PL.ts.")


def _totals(units: "tuple[Unit, ...]") -> dict[str, Any]:
    return {
        "totals": dict(sorted(Counter(str(unit.state) for unit in units).items())),
        "units": {unit.key: str(unit.state) for unit in units},
    }


def _offer(units: "tuple[Unit, ...]") -> dict[str, Any]:
    from kiosk.i18n.states import TRUSTED, State, english_of  # noqa: PLC0415 - as above

    there = [unit for unit in units if unit.state is not State.GONE]
    return {
        "english": english_of((unit.key, unit.source) for unit in there),
        "draft": any(unit.state is State.DRAFT for unit in there),
        "trusted": any(unit.state in TRUSTED for unit in there),
    }


def _compile_ui(file: Path, into: Path) -> list[Path]:
    from kiosk.i18n.linguist import keep_only  # noqa: PLC0415 - as above
    from kiosk.i18n.states import TRUSTED, USABLE  # noqa: PLC0415 - as above

    files = []
    for states, ending in ((USABLE, ".qm"), (TRUSTED, ".checked.qm")):
        files.append(into / f"{file.stem}{ending}")
        _release(keep_only(file, states), files[-1])
    return files


def _release(source: bytes, target: Path) -> None:
    with TemporaryDirectory() as folder:
        kept = Path(folder) / "kept.ts"
        kept.write_bytes(source)
        command = [str(qt_tool("lrelease")), "-silent", str(kept), "-qm", str(target)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode or not target.is_file():
        raise ChildProcessError(f"{target.name} cannot be compiled: {done.stderr.strip()}")


def _write_leaflet(file: Path, units: "tuple[Unit, ...]", into: Path) -> Path:
    """Write text, state and provenance of each unit that has a text; one that is gone has no place."""
    from kiosk.i18n.states import State  # noqa: PLC0415 - as above

    table = {
        unit.key: {
            "text": unit.text,
            "finished": unit.finished,
            "said": unit.said.comment,
        }
        for unit in units
        if unit.state not in {State.MISSING, State.GONE}
    }
    return _write_json(into / f"{file.stem}.json", table)


def _write_json(file: Path, value: object) -> Path:
    file.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True), "utf-8")
    return file


if __name__ == "__main__":
    for made in compile_all(Path(__file__).resolve().parent.parent):
        print(made)
