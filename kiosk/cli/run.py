"""``kiosk run``: the kiosk, full screen."""

import os
from pathlib import Path

import click
import msgspec

from kiosk.cli.asked import Asked, asks_for_edition, asks_for_leaflet, in_edition
from kiosk.cli.qt import parse_size, start_qt
from kiosk.cli.refusals import Refused
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.content.sources import Library
from kiosk.machine import end_with_parent, keep_open_files_to_itself
from kiosk.paths import state
from kiosk.watch.only_one import AlreadyRunningError, OnlyOne
from kiosk.watch.warden import ADDRESS


@click.command("run")
@asks_for_leaflet
@asks_for_edition
@click.option("--windowed", metavar="WxH", help="A window of this size in pixels, not full screen.")
@click.option(
    "--or-tour",
    type=click.Path(path_type=Path),
    help="Where no screen is found, write the guided tour to this folder instead.",
)
@click.option(
    "--keep-going",
    is_flag=True,
    help="Where settings or leaflets are faulty, use what worked and tell staff, instead of ending.",
)
def command(
    asked: Asked, edition: str, windowed: str | None, or_tour: Path | None, *, keep_going: bool
) -> int:
    """Show the kiosk, full screen."""
    size = parse_size(windowed) if windowed else None
    settings, library = _shown(asked, keep_going=keep_going)
    leaflet = library.shelf.leaflets[0]
    in_edition(leaflet, edition)
    offscreen_wanted = "offscreen" in os.environ.get("QT_QPA_PLATFORM", "")
    app = start_qt()
    if app.platformName() == "offscreen" and not offscreen_wanted:
        return _without_screen(settings, leaflet, or_tour)
    from kiosk.cli.session import run_session  # noqa: PLC0415 - only with a screen
    from kiosk.cli.staff_wishes import RESTART, begin_again  # noqa: PLC0415
    from kiosk.visit.preferences import Edition  # noqa: PLC0415

    held: tuple[int, ...] = ()
    if {ADDRESS, "NOTIFY_SOCKET"} & set(os.environ):
        end_with_parent()  # a kiosk that hangs behind a screen that is gone would keep the next one out
        held = keep_open_files_to_itself()
    only = _the_only_one()
    chosen = Edition(edition)
    opened = chosen if asked.leaflet or chosen is not Edition.FULL else None
    try:
        code = run_session(app, settings, library, size, opened)
    finally:
        only.close()
    if code == RESTART:
        begin_again(held)
    return code


def _the_only_one() -> OnlyOne:
    try:
        return OnlyOne(state())
    except AlreadyRunningError as running:
        raise Refused(str(running)) from running


def _shown(asked: Asked, *, keep_going: bool) -> tuple[Config, Library]:
    """Return the settings and the first leaflet. Raises ConfigError, LeafletError, Refused."""
    if not keep_going:
        settings = _with_language(asked, asked.settings())
        return settings, asked.opening(settings)
    from kiosk.cli.keep_going import library_or_own_one, settings_or_last_ones  # noqa: PLC0415 - as above

    settings = _with_language(asked, settings_or_last_ones(asked))
    return settings, library_or_own_one(asked, settings)


def _with_language(asked: Asked, settings: Config) -> Config:
    if asked.language is None:
        return settings
    tag = asked.chosen_language(settings).tag
    return msgspec.structs.replace(
        settings, languages=msgspec.structs.replace(settings.languages, default=tag)
    )


def _without_screen(settings: Config, leaflet: Leaflet, or_tour: Path | None) -> int:
    if or_tour is None:
        raise Refused(
            "No screen was found, so the kiosk cannot be shown; connect one, or have "
            "kiosk tour --out FOLDER write a guided tour as pictures."
        )
    click.echo(f"No screen was found, so the guided tour is written to {or_tour} instead.", err=True)
    from kiosk.cli.tour import Tour, write_tour  # noqa: PLC0415 - only without a screen

    write_tour(Tour(settings, leaflet, (), (1080, 1920)), or_tour)
    return 0
