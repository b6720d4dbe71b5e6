"""``kiosk export``: the leaflet to take away."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import Progress

from kiosk.cli.asked import Asked, asks_for_edition, asks_for_leaflet, in_edition
from kiosk.cli.place import require_place
from kiosk.cli.qt import start_qt
from kiosk.cli.refusals import Refused
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.formats.catalogue import Format, offer
from kiosk.i18n.languages import ENGLISH, Language

if TYPE_CHECKING:
    from kiosk.formats.takeaway import TakeAway

#: Told how much is done, from 0 to 1.
Told = Callable[[float], None]
#: All that can be made in a language, as files in a folder.
_ALL = "all"
_FORMATS = (*(one.value for one in Format), _ALL)


@click.command("export")
@asks_for_leaflet
@click.option("--format", "wanted", type=click.Choice(_FORMATS), required=True, help="What to make.")
@asks_for_edition
@click.option("--points", type=click.Choice(["18", "24", "28"]), default="18", help="Size of large print.")
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help='The file to write; for "all" a folder.'
)
def command(asked: Asked, wanted: str, edition: str, points: str, out: Path) -> None:
    """Write the leaflet as a file to take away, or as all files that can be made in its language."""
    settings = asked.settings()
    language, leaflet = asked.chosen_language(settings), asked.chosen_leaflet(settings)
    easy = in_edition(leaflet, edition) is not leaflet
    if easy and language != ENGLISH:
        click.echo("Easy Read is in English only.", err=True)
        language = ENGLISH
    _require(wanted, out)
    _kept = start_qt()
    offered = offer(Format(wanted), language) if wanted != _ALL else None
    if offered and offered.why_not:
        raise Refused(offered.refusal)
    with _copy(leaflet, language, settings, easy=easy) as copy, _shown(f"Making {out.name}") as progress:
        for name, content in _made(copy, wanted, int(points), progress):
            file = out / name if wanted == _ALL else out
            file.write_bytes(content)
            click.echo(file)
            form = file.suffix.removeprefix(".") if wanted == _ALL else wanted
            if caution := offer(Format(form), language).caution:
                click.echo(caution, err=True)


def _require(wanted: str, out: Path) -> None:
    if wanted != _ALL:
        require_place(out, f"leaflet.{wanted}")
    elif not out.is_dir():
        raise Refused(f"There is no folder {out}; make it, or name another.")
    else:
        require_place(out / "leaflet", "leaflet")


def _made(copy: "TakeAway", wanted: str, points: int, progress: Told) -> Iterator[tuple[str, bytes]]:
    """Yield names and files, each when it is ready. Raises Refused."""
    from kiosk.formats.copies import Copies, copy_files, made_files  # noqa: PLC0415 - only now is Qt known to load
    from kiosk.formats.making import FormatError, Wish, made  # noqa: PLC0415

    try:
        if wanted == _ALL:
            yield from made_files(copy_files(Copies(copy)), progress)
        else:
            yield "", made(copy, Wish(Format(wanted), points), progress)
    except FormatError as error:
        raise Refused(str(error)) from error


@contextmanager
def _copy(leaflet: Leaflet, language: Language, settings: Config, *, easy: bool) -> "Iterator[TakeAway]":
    """Give the leaflet in a language, with the program's own words in it too as long as they are wanted."""
    from kiosk.formats.easy_copy import easy_copy  # noqa: PLC0415 - only now is Qt known to load
    from kiosk.formats.takeaway import TakeAway  # noqa: PLC0415
    from kiosk.formats.words import own_words  # noqa: PLC0415
    from kiosk.i18n.catalogue import catalogue_of, standing  # noqa: PLC0415
    from kiosk.i18n.localise import localised  # noqa: PLC0415
    from kiosk.i18n.switch import LanguageSwitch  # noqa: PLC0415

    drafts = settings.languages.drafts == "show"
    catalogue = catalogue_of(leaflet, language.tag, drafts=drafts)
    found = localised(leaflet, language.tag, catalogue)
    _say_what_is_untranslated(found, language)
    switch = LanguageSwitch(drafts=drafts)
    spoken = language if switch.switch(language.tag) else ENGLISH
    try:
        due = leaflet.dates.review_due(datetime.now(UTC).date())
        draft = standing(leaflet, catalogue).draft
        own = own_words(spoken.tag, draft=draft, review_due=due)
        yield easy_copy(leaflet.easy_read, own) if easy and leaflet.easy_read else TakeAway(found, own)
    finally:
        switch.close()


def _say_what_is_untranslated(leaflet: Leaflet, language: Language) -> None:
    names = [one.id for one in leaflet.sections if one.language not in {"", language.tag}]
    if names:
        click.echo(f"Not in {language.english} yet, given as it was written: {', '.join(names)}.", err=True)


@contextmanager
def _shown(doing: str) -> Iterator[Told]:
    """Show on stderr how much is done; what goes into a file stays there."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(doing, total=1.0)
        yield lambda done: bar.update(task, completed=done)
