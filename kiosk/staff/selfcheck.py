"""The self-check: what is well, and what needs a person. Pure: it is told everything it judges."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.content.easy_loader import fingerprint
from kiosk.content.model import Leaflet
from kiosk.i18n.catalogue import Standing
from kiosk.i18n.languages import ENGLISH, Language
from kiosk.i18n.states import State
from kiosk.speech.repertoire import Equipment

_INSTALL_AGAIN = "Install this version of the kiosk again, then restart it."
_MEASURE = "Measure the glass and set width_mm and height_mm in kiosk.toml."


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, how it is, and what a person should do; nothing to do: all is well.

    ``translator``: only such a person can do it, and nobody at the machine.
    """

    what: str
    how: str
    do: str = ""
    translator: bool = False

    @property
    def well(self) -> bool:
        """Whether nobody has to do anything."""
        return not self.do


@dataclass(frozen=True, slots=True)
class Machine:
    """What this machine has.

    ``screen_mm`` is what the settings say or what the screen says and can be believed, (0, 0) for
    unknown; ``screen_set``: it is from the settings.
    """

    screen_mm: tuple[float, float]
    screen_set: bool
    voice: Equipment
    missing_fonts: Mapping[str, Sequence[str]]
    missing_libraries: Sequence[str]


@dataclass(frozen=True, slots=True)
class Words:
    """How far one language can be trusted: the leaflet's words, and the kiosk's own."""

    leaflet: Standing
    program: Standing


def findings(
    machine: Machine,
    leaflet: Leaflet,
    refused: Sequence[str],
    words: Mapping[Language, Words],
    today: date,
) -> tuple[Finding, ...]:
    """Return the whole self-check, machine first."""
    return (
        *_screen(machine),
        *_sound(machine),
        *(Finding("Library", sentence, _INSTALL_AGAIN) for sentence in machine.missing_libraries),
        *(one for language in words for one in _language(machine, language, words[language])),
        *_leaflet(leaflet, refused, today),
    )


def summary(found: Sequence[Finding]) -> tuple[str, str]:
    """Return how many things need somebody, and how many translations a translator; "" for none of these."""
    waiting = [one for one in found if not one.well]
    translations = sum(one.translator for one in waiting)
    here = len(waiting) - translations
    things = {0: "Nothing needs a person.", 1: "One thing needs a person."}
    texts = {0: "", 1: "One translation waits for a translator."}
    return (
        things.get(here, f"{here} things need a person."),
        texts.get(translations, f"{translations} translations wait for a translator."),
    )


def built_files(damaged: Sequence[str]) -> Iterator[Finding]:
    """Yield a line if files of the kiosk's own translations are missing or ``damaged``."""
    if damaged:
        more = f" and {len(damaged) - 2} more" if len(damaged) > 2 else ""
        how = f"missing or damaged: {', '.join(damaged[:2])}{more}; languages that need them are not offered"
        yield Finding("Translations", how, _INSTALL_AGAIN)


def _screen(machine: Machine) -> Iterator[Finding]:
    width, height = machine.screen_mm
    if not width or not height:
        yield Finding("Screen", "its size is not known", _MEASURE)
        return
    source = "as set" if machine.screen_set else "by its own word"
    yield Finding("Screen", f"{width:.0f} x {height:.0f} mm {source}")


def _sound(machine: Machine) -> Iterator[Finding]:
    voice = machine.voice
    if voice.repertoire is None:
        yield Finding("Voice", voice.trouble.rstrip("."), _INSTALL_AGAIN)
        return
    yield Finding("Voice", f"{len(voice.repertoire.ids)} voices")
    for sentence in voice.repertoire.refused:
        yield Finding("Voice", sentence, "Mend it; the voice that comes with the kiosk speaks meanwhile.")
    if voice.sound:
        yield Finding("Sound", "there is an output")
    else:
        yield Finding("Sound", "no output was found", "Connect a loudspeaker and start the sound server.")


def _language(machine: Machine, language: Language, words: Words) -> Iterator[Finding]:
    known = machine.voice.repertoire
    if known and language.voice not in known.ids:
        yield Finding(language.english, f"the voice {language.voice} is missing", _INSTALL_AGAIN)
    if known and language.voice in known.own:
        yield Finding(language.english, f"spoken by the site's own voice, {known.own[language.voice]}")
    missing = machine.missing_fonts.get(language.tag, ())
    if missing:
        noun = "font" if len(missing) == 1 else "fonts"
        verb = "is" if len(missing) == 1 else "are"
        how = f"the {noun} {' and '.join(missing)} {verb} missing"
        yield Finding(language.english, how, f"Install the Debian package {language.font_package}.")
    if language == ENGLISH:
        yield Finding(language.english, "the leaflet as the hospital wrote it")
        return
    yield _translation(language, "the leaflet", words.leaflet)
    yield _translation(language, "the kiosk's own words", words.program)


def _translation(language: Language, what: str, standing: Standing) -> Finding:
    states = list(standing.states.values())
    counts = {
        "missing": states.count(State.MISSING),
        "out of date": states.count(State.STALE),
        "drafts that nobody checked": states.count(State.DRAFT),
    }
    faults = [f"{count} {name}" for name, count in counts.items() if count]
    if faults:
        how = f"{what}, {len(states)} texts: {', '.join(faults)}"
        incomplete = counts["missing"] or counts["out of date"]
        task = "complete and check" if incomplete else "check"
        return Finding(language.english, how, f"Ask a qualified translator to {task} it.", translator=True)
    if not states:
        do = "Ask a qualified translator for it."
        return Finding(language.english, f"{what}: not translated", do, translator=True)
    return Finding(language.english, f"{what}: checked, last on {standing.last_on or 'a day not noted'}")


def _leaflet(leaflet: Leaflet, refused: Sequence[str], today: date) -> Iterator[Finding]:
    for sentence in refused:
        yield Finding("Leaflet", sentence, "Mend it; the other leaflets are shown meanwhile.")
    if leaflet.dates.review_due(today):
        how = f"was due for review in {leaflet.dates.next_review}"
        yield Finding(leaflet.short_title, how, "Ask the leaflet's owner for a reviewed one.")
    elif leaflet.dates.next_review:
        yield Finding(leaflet.short_title, f"next review in {leaflet.dates.next_review}")
    else:
        yield Finding(leaflet.short_title, "prints no review date", "Ask the leaflet's owner for one.")
    for figure in leaflet.figures:
        yield Finding("Picture", figure.credit, "Ask a clinician to check it, or supply the hospital's own.")
    if leaflet.issues:
        how = f"{len(leaflet.issues)} oddities of the received text are listed in issues.toml"
        yield Finding(leaflet.short_title, how, "Ask the leaflet's owner to look at them.")
    yield from _easy_read(leaflet)


def _easy_read(leaflet: Leaflet) -> Iterator[Finding]:
    """Yield what is to be done about Easy Read: lines that no longer fit the leaflet, and a draft."""
    easy = leaflet.easy_read
    if easy is None:
        return
    for line in easy.stale:
        how = f"{line.block.id} was written for other words than the leaflet has now"
        mark = fingerprint([leaflet.block(source) for source in line.sources])
        yield Finding("Easy Read", how, f"Compare both, then write of={mark} in easy-read.md.")
    if easy.draft:
        how = "is a draft that no people with learning disabilities have checked"
        yield Finding("Easy Read", how, "Have it checked, then fill in checked_by and checked_on.")
    else:
        yield Finding("Easy Read", f"checked by {easy.checked_by} on {easy.checked_on}")
