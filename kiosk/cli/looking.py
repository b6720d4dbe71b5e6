"""Looks at this machine and what it shows: for ``kiosk check``, the staff screen, and once at the start."""

import shutil
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app_settings import as_staff_chose, usual_choices
from kiosk.cli.qt import start_qt
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.i18n.built import damaged
from kiosk.i18n.catalogue import catalogue_of, program_standing, standing
from kiosk.i18n.languages import LANGUAGES, Language, language
from kiosk.machine import missing_libraries
from kiosk.speech.outputs import Use
from kiosk.speech.repertoire import Equipment
from kiosk.staff.desk import Desk
from kiosk.staff.housekeeping import House, housekeeping
from kiosk.staff.selfcheck import Finding, Machine, Words, built_files, findings
from kiosk.watch.keeping import trouble_keeping

_UPTIME = Path("/proc/uptime")
_DAY_S = 86400


def languages_now(settings: Config, desk: Desk) -> list[Language]:
    """Return the languages on offer: as staff chose, else as set, else all."""
    desk.usual = usual_choices(settings)
    chosen = as_staff_chose(settings, desk.now).languages.offered
    return [language(tag) for tag in chosen] or list(LANGUAGES)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked at beside the machine: the leaflet, what is refused, and the languages on offer."""

    leaflet: Leaflet
    refused: Sequence[str]
    languages: Sequence[Language]


def look(settings: Config, shown: Shown, voice: Equipment, house: House) -> tuple[Finding, ...]:
    """Return all that was found (a tenth of a second; a third of that without languages)."""
    words = {one: _words(shown.leaflet, one.tag) for one in shown.languages}
    today = datetime.now(UTC).date()
    machine = _machine(settings, shown.languages, voice)
    return (
        *findings(machine, shown.leaflet, shown.refused, words, today),
        *built_files(damaged()),
        *housekeeping(house),
    )


def house_of(settings: Config, folder: Path, connected: Collection[Use] | None = None) -> House:
    """Return what the machine says of itself. ``connected``: the outputs that can be heard, if known."""
    lost = []
    if connected is not None:
        named = {Use.LOUDSPEAKER: settings.sound.loudspeaker, Use.LOOP: settings.sound.loop}
        words = {Use.LOUDSPEAKER: "loudspeaker", Use.LOOP: "hearing loop"}
        lost = [words[use] for use, names in named.items() if names and use not in connected]
    return House(
        _free_mb(folder),
        datetime.now(UTC).astimezone(),
        datetime.fromtimestamp(Path(__file__).stat().st_mtime, UTC),
        _on_days(),
        lost,
        trouble_keeping(folder),
    )


def _free_mb(folder: Path) -> int | None:
    there = next((one for one in (folder, *folder.parents) if one.exists()), None)
    return shutil.disk_usage(there).free // 1_000_000 if there else None


def _on_days() -> int | None:
    try:
        return int(float(_UPTIME.read_text("ascii").split()[0]) // _DAY_S)
    except (OSError, ValueError, IndexError):
        return None


def _words(leaflet: Leaflet, tag: str) -> Words:
    return Words(standing(leaflet, catalogue_of(leaflet, tag)), program_standing(tag))


def _machine(settings: Config, languages: Sequence[Language], voice: Equipment) -> Machine:
    app = start_qt()
    from kiosk.cli.panel import believed_mm, set_mm  # noqa: PLC0415 - after Qt is known to load
    from kiosk.theme.fonts import missing_families  # noqa: PLC0415

    known = set_mm(settings)
    told = None if app.platformName() == "offscreen" else believed_mm(app.primaryScreen())
    return Machine(
        known or told or (0.0, 0.0),
        known is not None,
        voice,
        {one.tag: missing_families(one) for one in languages},
        [need.sentence() for need in missing_libraries()],
    )
