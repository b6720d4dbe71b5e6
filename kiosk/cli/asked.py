"""The options that all commands about leaflets share, and what they choose."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from kiosk.cli.refusals import Refused
from kiosk.config import Config, load_config
from kiosk.content.model import Leaflet
from kiosk.content.shelf import Shelf
from kiosk.content.sources import Library, Sources
from kiosk.i18n.languages import LANGUAGES, Language, language
from kiosk.paths import last_good, leaflets, sites, state
from kiosk.staff.choices import first_leaflet

_OPTIONS = (
    click.option("--content", type=click.Path(path_type=Path), help="A folder of leaflet folders."),
    click.option("--leaflet", metavar="ID", help="Which of its leaflets."),
    click.option("--language", metavar="TAG", help="A language such as pl."),
    click.option("--config", type=click.Path(path_type=Path), help="A kiosk.toml."),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the shared options say; None where they say nothing."""

    content: Path | None = None
    leaflet: str | None = None
    language: str | None = None
    config: Path | None = None

    def settings(self) -> Config:
        """Return the settings. Raises ConfigError."""
        return load_config(self.config)

    def sources(self, settings: Config) -> Sources:
        """Return ``--content`` alone; else the settings' folder or the kiosk's, with the site's over it."""
        if self.content is not None:
            return Sources(self.content)
        folder = Path(settings.content.folder) if settings.content.folder else leaflets()
        places = (Path(settings.content.site),) if settings.content.site else sites()
        return Sources(folder, places, last_good())

    def shelf(self, settings: Config) -> Shelf:
        """Return all leaflets, the one asked for or else the first before the others.

        Raises LeafletError, Refused where there is no such leaflet.
        """
        shelf = self.sources(settings).load()
        ids = {"", *(one.id for one in shelf.leaflets)}
        *others, last = self._wishes(settings)
        wanted = next((one for one in others if one in ids), last)
        if not shelf.leaflets or wanted not in ids:
            raise self._missing(settings, wanted, shelf)
        return shelf.first(wanted)

    def library(self, settings: Config) -> Library:
        """Return where the leaflets come from, and :meth:`shelf`. Raises LeafletError, Refused."""
        return Library(self.sources(settings), self.shelf(settings), Path(settings.content.usb))

    def opening(self, settings: Config) -> Library:
        """Return the same with the leaflet asked for alone: the first page waits for no others."""
        shelf = Shelf((self.chosen_leaflet(settings),))
        return Library(self.sources(settings), shelf, Path(settings.content.usb), whole=False)

    def chosen_leaflet(self, settings: Config) -> Leaflet:
        """Return the leaflet asked for, or the first. Raises LeafletError, Refused."""
        wishes = self._wishes(settings)
        for wanted in wishes:
            leaflet = self.sources(settings).find(wanted)
            if leaflet is not None:
                return leaflet
        raise self._missing(settings, wishes[-1], self.sources(settings).load())

    def chosen_language(self, settings: Config) -> Language:
        """Return the language asked for, or that of the settings. Raises Refused."""
        wanted = self.language or settings.languages.default
        try:
            return language(wanted)
        except KeyError as error:
            known = ", ".join(one.tag for one in LANGUAGES)
            raise Refused(f'There is no language "{wanted}"; there are: {known}.') from error

    def _wishes(self, settings: Config) -> tuple[str, ...]:
        """Return ids, of which the first that is there counts: asked for, as staff chose, as set."""
        if self.leaflet:
            return (self.leaflet,)
        staff = "" if self.content else first_leaflet(state())
        return tuple(dict.fromkeys((*([staff] if staff else []), settings.content.leaflet)))

    def _missing(self, settings: Config, wanted: str, shelf: Shelf) -> Exception:
        sources = self.sources(settings)
        for error in shelf.refused:
            homes = (folder / wanted for folder in (*sources.site_leaflets, sources.folder))
            if not shelf.leaflets or any(error.file.is_relative_to(home) for home in homes):
                return error
        known = ", ".join(leaflet.id for leaflet in shelf.leaflets)
        return Refused(f'There is no leaflet "{wanted}" in {sources.folder}; there is: {known}.')


def in_edition(leaflet: Leaflet, edition: str) -> Leaflet:
    """Return the leaflet's text in an edition. Raises Refused where it has no such edition."""
    if edition == "full":
        return leaflet
    if edition != "easy-read":
        raise Refused(f'There is no edition "{edition}"; there are: full, easy-read.')
    if leaflet.easy_read is None:
        raise Refused(f"The leaflet {leaflet.id} has no Easy Read; write its easy-read.md.")
    return leaflet.easy_read.edition


#: Which text of the leaflet a command is about.
asks_for_edition = click.option(
    "--edition", default="full", show_default=True, help="Which text of the leaflet: full or easy-read."
)


def asks_for_leaflet(function: Callable[..., object]) -> Callable[..., object]:
    """Give a command the shared options, as its first argument :class:`Asked`."""

    @functools.wraps(function)
    def command(
        content: Path | None, leaflet: str | None, language: str | None, config: Path | None, **own: object
    ) -> object:
        return function(Asked(content, leaflet, language, config), **own)

    for option in reversed(_OPTIONS):
        command = option(command)
    return command
