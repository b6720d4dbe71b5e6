"""The self-check: what is well, and what needs a person. Pure: it is told everything it judges."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.content.model import Leaflet
from kiosk.i18n.catalogue import Standing
from kiosk.i18n.languages import ENGLISH, Language
from kiosk.i18n.states import State

_MEASURE = "Measure the glass and set width_mm and height_mm in kiosk.toml."


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, how it is, and what a person should do; nothing to do: all is well."""

    what: str
    how: str
    do: str = ""

    @property
    def well(self) -> bool:
        """Whether nobody has to do anything."""
        return not self.do


@dataclass(frozen=True, slots=True)
class Machine:
    """What this machine has. ``voices`` None: the voice could not be asked, ``trouble`` says why.

    ``screen_mm`` is what the settings say or the screen claims, (0, 0) for unknown.
    """

    screen_mm: tuple[float, float]
    screen_set: bool
    sound: bool
    voices: Collection[str] | None
    trouble: str
    missing_fonts: Mapping[str, Sequence[str]]
    missing_libraries: Sequence[str]


def findings(
    machine: Machine,
    leaflet: Leaflet,
    refused: Sequence[str],
    standings: Mapping[Language, Standing],
    today: date,
) -> tuple[Finding, ...]:
    """Return the whole self-check, machine first."""
    return (
        *_screen(machine),
        *_sound(machine),
        *(one for language in standings for one in _language(machine, language, standings[language])),
        *_leaflet(leaflet, refused, today),
        *(Finding("Library", sentence, "Run make setup again.") for sentence in machine.missing_libraries),
    )


def _screen(machine: Machine) -> Iterator[Finding]:
    width, height = machine.screen_mm
    if not width or not height:
        yield Finding(
            "Screen",
            "its size is not known",
            _MEASURE,
        )
    elif not machine.screen_set:
        yield Finding(
            "Screen",
            f"{width:.0f} x {height:.0f} mm by its own word",
            _MEASURE,
        )
    else:
        yield Finding("Screen", f"{width:.0f} x {height:.0f} mm as set")


def _sound(machine: Machine) -> Iterator[Finding]:
    if machine.voices is None:
        yield Finding("Voice", machine.trouble, "Run make setup again, then restart the kiosk.")
        return
    yield Finding("Voice", f"{len(machine.voices)} voices")
    if machine.sound:
        yield Finding("Sound", "there is an output")
    else:
        yield Finding("Sound", "no output was found", "Connect a loudspeaker and start the sound server.")


def _language(machine: Machine, language: Language, standing: Standing) -> Iterator[Finding]:
    if machine.voices is not None and language.voice not in machine.voices:
        yield Finding(language.english, f"the voice {language.voice} is missing", "Run make setup again.")
    missing = machine.missing_fonts.get(language.tag, ())
    if missing:
        fonts = ", ".join(missing)
        yield Finding(language.english, f"the font {fonts} is missing", f"Install {language.font_package}.")
    if language == ENGLISH:
        yield Finding(language.english, "the leaflet as the hospital wrote it")
        return
    yield _translation(language, standing)


def _translation(language: Language, standing: Standing) -> Finding:
    count = {state: sum(one is state for one in standing.states.values()) for state in State}
    lacking = count[State.MISSING]
    stale = count[State.STALE]
    if lacking or stale:
        how = f"{lacking} texts missing, {stale} out of date of {len(standing.states)}"
        return Finding(language.english, how, "Ask a translator to complete it.")
    if count[State.DRAFT]:
        how = f"{count[State.DRAFT]} of {len(standing.states)} texts are drafts that nobody checked"
        return Finding(language.english, how, "Ask a qualified translator to check it.")
    return Finding(language.english, f"checked, last on {standing.last_on}")


def _leaflet(leaflet: Leaflet, refused: Sequence[str], today: date) -> Iterator[Finding]:
    for sentence in refused:
        yield Finding("Leaflet", sentence, "Mend it; the other leaflets are shown meanwhile.")
    if leaflet.dates.review_due(today):
        how = f"was due for review in {leaflet.dates.next_review}"
        yield Finding(leaflet.short_title, how, "Ask the leaflet's owner for a reviewed one.")
    else:
        yield Finding(leaflet.short_title, f"next review in {leaflet.dates.next_review}")
    for figure in leaflet.figures:
        yield Finding("Picture", figure.credit, "Ask a clinician to check it, or supply the hospital's own.")
    if leaflet.issues:
        how = f"{len(leaflet.issues)} oddities of the received text are listed in issues.toml"
        yield Finding(leaflet.short_title, how, "Ask the leaflet's owner to look at them.")
