"""Brings ``translations/*.ts`` up to date, and writes into them.

``translations.py`` gathers the words of the program and of the leaflets; it keeps translations,
comments and states, and a second run changes nothing.
``translations.py merge pl words.json --catalogue ui`` writes drafts from a table of
``{"Context|English": translation}`` or, for a leaflet, ``{"block id": translation}``; with ``--back
back.json`` also what those texts say when they are translated back, ``{"block id": English}``.
``translations.py check pl --catalogue ui --by NAME --qual QUALIFICATION`` signs every finished text.
``translations.py approve pl --catalogue LEAFLET --clinical NAME`` signs every checked text.
"""

import argparse
import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree.ElementTree import ParseError

from compile_translations import UI, compile_all, qt_tool

from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from kiosk.content.messages import messages
from kiosk.content.model import Leaflet
from kiosk.i18n.languages import ENGLISH, LANGUAGES, Language, language
from kiosk.i18n.linguist_edits import with_approval, with_check, with_drafts
from kiosk.i18n.states import Provenance, fingerprint

ROOT = Path(__file__).resolve().parent.parent
#: Back-translations, beside the files; each names by its fingerprint the translation it was made of.
BACK = "back"
#: Without the heuristics a new sentence gets no old translation; unsorted, it keeps reading order.
OPTIONS = (
    "-silent", "-warnings-are-errors", "-locations", "none", "-no-obsolete",
    "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
    "-extensions", "py,cpp", "-source-language", ENGLISH.qt,
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Run the command line; returns the exit code: 2 and one sentence on stderr for bad input."""
    asked = _parser().parse_args(arguments)
    try:
        _run(asked, ROOT / "translations")
    except (LeafletError, KeyError, ValueError, OSError, ParseError) as error:
        said = error if isinstance(error, LeafletError | OSError) else error.args[0]
        print(f"Not finished: {str(said).rstrip('.')}.", file=sys.stderr)
        return 2
    return 0


def _run(asked: argparse.Namespace, folder: Path) -> None:
    update(folder)
    if asked.command:
        write(asked, folder)
        update(folder)
    compile_all(ROOT)


def write(asked: argparse.Namespace, folder: Path) -> None:
    """Write drafts, checks or approvals into one file. Raises ValueError, KeyError, OSError."""
    known = ", ".join(one.tag for one in LANGUAGES if one != ENGLISH)
    if asked.tag not in known.split(", "):
        raise ValueError(f'there is no language "{asked.tag}" to translate into; there are {known}')
    file = _file(folder, asked.catalogue, language(asked.tag))
    if not file.is_file():
        raise ValueError(f'there is no catalogue "{asked.catalogue}"; name {UI} or a leaflet')
    if asked.command == "check":
        content = with_check(file, asked.by, asked.qual, asked.on)
    elif asked.command == "approve":
        content = with_approval(file, asked.clinical, asked.on)
    else:
        content = _merged(asked, file)
    file.write_bytes(content)


def _merged(asked: argparse.Namespace, file: Path) -> bytes:
    drafts, said = _table(asked.file), Provenance(origin=asked.origin, on=asked.on)
    backs = _table(asked.back) if asked.back else {}
    if strange := sorted(backs.keys() - drafts.keys()):
        raise ValueError(
            f"{asked.back} translates back what {asked.file} does not hold: {', '.join(strange)}"
        )
    kept = file.parent / BACK / f"{file.stem}.json"
    content = with_drafts(file, drafts, said, dict.fromkeys(backs, f"{BACK}/{kept.name}"))
    if backs:
        kept.parent.mkdir(exist_ok=True)
        told = {key: {"of": fingerprint(drafts[key]), "says": backs[key]} for key in sorted(backs)}
        kept.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return content


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="command")
    merge = commands.add_parser("merge", help="write drafts from a JSON table")
    check = commands.add_parser("check", help="sign every finished text as checked")
    approve = commands.add_parser("approve", help="sign every checked text as approved")
    for command in (merge, check, approve):
        command.add_argument("tag", help="a language such as pl")
        command.add_argument("--catalogue", required=True, help=f"{UI} or a leaflet's id")
        command.add_argument("--on", default=dt.datetime.now(tz=dt.UTC).date().isoformat(), help="the day")
    merge.add_argument("file", type=Path)
    merge.add_argument("--back", type=Path, help="a JSON table of back-translations")
    merge.add_argument("--origin", default="machine", choices=("machine", "human"))
    check.add_argument("--by", required=True, help="the second reader's name")
    check.add_argument("--qual", required=True, help="the second reader's qualification")
    approve.add_argument("--clinical", required=True, help="the clinician's name")
    return parser


def _table(file: Path) -> dict[str, str]:
    try:
        table = json.loads(file.read_text("utf-8"))
    except json.JSONDecodeError as error:
        raise ValueError(f"{file}, line {error.lineno}: this is no JSON; correct it") from error
    if not isinstance(table, dict) or not all(isinstance(text, str) and text for text in table.values()):
        raise ValueError(f"{file} must be one table of messages and their translations")
    return table


def update(folder: Path, leaflets: Path = ROOT / "resources" / "leaflets") -> None:
    """Bring every catalogue in a folder up to date. Raises LeafletError, ChildProcessError."""
    folder.mkdir(exist_ok=True)
    program = [str(file) for file in sorted((ROOT / "kiosk").rglob("*.py"))]
    for known in LANGUAGES:
        if known != ENGLISH:
            _lupdate(program, _file(folder, UI, known), known)
    for leaflet_file in sorted(leaflets.glob("*/leaflet.md")):
        _update_leaflet(load_leaflet(leaflet_file.parent), folder)


def stub(leaflet: Leaflet) -> str:
    """Return C++ that holds the messages of a leaflet by id, for lupdate reads only code."""
    lines = []
    for message in messages(leaflet):
        lines += [f"//: {message.note}", f"//% {_quoted(message.source)}", f'QT_TRID_NOOP("{message.id}");']
    return "\n".join(lines) + "\n"


def _update_leaflet(leaflet: Leaflet, folder: Path) -> None:
    with TemporaryDirectory() as place:
        code = Path(place) / "leaflet.cpp"
        code.write_text(stub(leaflet), "utf-8")
        for known in LANGUAGES:
            if known != ENGLISH:
                _lupdate([str(code)], _file(folder, leaflet.id, known), known)


def _file(folder: Path, catalogue: str, known: Language) -> Path:
    return folder / f"{catalogue}_{known.qt}.ts"


def _quoted(text: str) -> str:
    r"""Return a text as a C++ string on one line; lupdate knows ``\n``, ``\"`` and ``\\``."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _lupdate(sources: list[str], file: Path, known: Language) -> None:
    command = [str(qt_tool("lupdate")), *OPTIONS, "-target-language", known.qt, *sources, "-ts", str(file)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise ChildProcessError(f"{file.name} cannot be updated: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
