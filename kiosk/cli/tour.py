"""``kiosk tour``: every screen and page as a picture, without a display."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec
from rich.console import Console
from rich.progress import Progress

from kiosk.cli.asked import Asked, asks_for_leaflet, in_edition
from kiosk.cli.qt import parse_size, start_qt
from kiosk.cli.refusals import Refused
from kiosk.cli.speak import spoken_sections, wav_of
from kiosk.cli.tour_index import Shot, index_page
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.i18n.languages import language

if TYPE_CHECKING:
    from kiosk.app import Kiosk


@dataclass(frozen=True, slots=True)
class Tour:
    """What to walk through: ``tags`` of languages (none: all offered), and the size of the glass in px.

    ``edition``: only the pages of that text.
    """

    settings: Config
    leaflet: Leaflet
    tags: tuple[str, ...]
    pixels: tuple[int, int]
    edition: str = ""


@click.command("tour")
@asks_for_leaflet
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder to write to.")
@click.option("--size", type=click.IntRange(1, 4), help="Text size.")
@click.option("--theme", type=click.Choice(["day", "cream", "contrast", "yellow", "calm"]), help="Colours.")
@click.option("--screen", "pixels", default="1080x1920", show_default=True, help="Pixels, WIDTHxHEIGHT.")
@click.option("--edition", type=click.Choice(["full", "easy-read"]), help="Only the pages of this text.")
def command(asked: Asked, out: Path, pixels: str, edition: str | None, **wished: int | str | None) -> None:
    """Write every screen and page as pictures, the first section as sound, and an index to look at."""
    size = parse_size(pixels)
    settings = asked.settings()
    look = {"motion": False, **{name: value for name, value in wished.items() if value}}
    if "theme" in look:
        look |= {"ink": "", "paper": ""}
    settings = msgspec.structs.replace(settings, look=msgspec.structs.replace(settings.look, **look))
    tags = (asked.chosen_language(settings).tag,) if asked.language else ()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    start_qt()
    leaflet = asked.chosen_leaflet(settings)
    in_edition(leaflet, edition or "full")
    write_tour(Tour(settings, leaflet, tags, size, edition or ""), out)


def write_tour(tour: Tour, out: Path) -> None:
    """Walk and write; Qt must be there. Prints each file's name. Raises OSError."""
    from kiosk.app import Kiosk  # noqa: PLC0415 - only now is Qt wanted
    from kiosk.cli.panel import panel_of_size  # noqa: PLC0415
    from kiosk.speech.silent import SilentVoice  # noqa: PLC0415
    from kiosk.ui.routes import Route  # noqa: PLC0415

    out.mkdir(parents=True, exist_ok=True)
    kiosk = Kiosk(tour.settings, tour.leaflet, SilentVoice())
    kiosk.open(Route.START, panel_of_size(tour.settings, *tour.pixels))
    kiosk.window.show()
    shots: dict[str, list[Shot]] = {}
    sounds: dict[str, str] = {}
    tags = tour.tags or tuple(one.tag for one in kiosk.stage.scene.languages)
    for tag in _followed(tags):
        name = language(tag).english
        (out / tag).mkdir(parents=True, exist_ok=True)
        shots[name] = _pictures(kiosk, tour.edition, tag, out)
        spoken = _sound(in_edition(kiosk.stage.scene.leaflet, tour.edition or "full"), tag, out)
        if spoken:
            sounds[name] = spoken
    kiosk.close()
    index = out / "index.html"
    index.write_text(index_page(tour.leaflet.title, dict(shots), sounds), "utf-8")
    click.echo(index)


def _followed(tags: Sequence[str]) -> Iterator[str]:
    """Yield the languages and show on stderr how far the tour is; what goes into a file stays there."""
    console = Console(stderr=True)
    mixed, shown = sys.stdout.isatty(), console.is_terminal
    with Progress(console=console, transient=True, redirect_stdout=mixed, disable=not shown) as progress:
        yield from progress.track(tags, description="Walking through")


def _pictures(kiosk: "Kiosk", edition: str, tag: str, out: Path) -> list[Shot]:
    from kiosk.cli.walk import walk, walk_edition  # noqa: PLC0415 - only now is Qt wanted
    from kiosk.visit.preferences import Edition  # noqa: PLC0415

    taken = []
    steps = walk_edition(kiosk, tag, Edition(edition)) if edition else walk(kiosk, tag)
    for number, (name, picture) in enumerate(steps, 1):
        file = out / tag / f"{number:03}-{name}.png"
        if not picture.save(str(file)):
            raise OSError(0, "The picture cannot be written", str(file))
        click.echo(file)
        taken.append(Shot(f"{tag}/{file.name}", name))
    return taken


def _sound(leaflet: Leaflet, tag: str, out: Path) -> str:
    """Write the first section as sound, and return the file relative to the index; "" where there is none."""
    slowly = leaflet.sections[0].id.startswith("easy-")
    file = out / tag / f"{leaflet.sections[0].id}.wav"
    try:
        clips = list(spoken_sections(leaflet, leaflet.sections[:1], slowly=slowly))
    except Refused as error:
        click.echo(f"{language(tag).english} cannot be heard in this tour: {error.message}", err=True)
        return ""
    if not clips:
        return ""
    file.write_bytes(wav_of(clips))
    click.echo(file)
    return f"{tag}/{file.name}"
