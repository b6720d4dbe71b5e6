"""``kiosk speak``: the leaflet spoken, as a sound file."""

import io
import wave
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from kiosk.cli.asked import Asked, asks_for_edition, asks_for_leaflet, in_edition
from kiosk.cli.place import require_place
from kiosk.cli.refusals import Refused
from kiosk.content.model import Leaflet, Section
from kiosk.i18n.localise import localised
from kiosk.speech.child import PROGRAM, program_with
from kiosk.speech.clip import Clip
from kiosk.speech.easy import easy_rate, with_pauses
from kiosk.speech.narrator import DEFAULT_RATE
from kiosk.speech.passage import section_passages
from kiosk.speech.render import SpeechError, render_clip
from kiosk.speech.voice import Request

_SAMPLE_BYTES = 2


@click.command("speak")
@asks_for_leaflet
@asks_for_edition
@click.option("--section", metavar="ID", help="Only this section.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The WAV file to write.")
def command(asked: Asked, edition: str, section: str | None, out: Path) -> None:
    """Write the spoken leaflet as a WAV file, as the kiosk would say it."""
    settings = asked.settings()
    language = asked.chosen_language(settings)
    leaflet = in_edition(localised(asked.chosen_leaflet(settings), language.tag), edition)
    sections = _chosen(leaflet, section)
    require_place(out, "leaflet.wav")
    console, doing = Console(stderr=True), f"Speaking {language.english}"
    shown = track(sections, doing, console=console, transient=True, disable=not console.is_terminal)
    program = program_with(asked.sources(settings).site_voices)
    clips = list(spoken_sections(leaflet, shown, slowly=edition == "easy-read", program=program))
    if not clips:
        raise Refused(f'Section "{section}" has no words to speak; name another.')
    out.write_bytes(wav_of(clips))
    click.echo(out)


def spoken_sections(
    leaflet: Leaflet,
    sections: Iterable[Section],
    *,
    slowly: bool = False,
    program: tuple[str, ...] = PROGRAM,
) -> Iterator[Clip]:
    """Yield the sound of each section, in its language; ``slowly`` as Easy Read is spoken. Raises Refused.

    ``program`` is the voice process.
    """
    rate = easy_rate(DEFAULT_RATE) if slowly else DEFAULT_RATE
    for number, section in enumerate(sections, start=1):
        said = section_passages(section, leaflet)
        segments = tuple(
            segment for one in said for segment in (with_pauses(one) if slowly else one).segments
        )
        if not segments:
            continue
        try:
            yield render_clip(Request(number, segments, rate), program)
        except SpeechError as error:
            raise Refused(str(error)) from error


def wav_of(clips: Sequence[Clip]) -> bytes:
    """Return clips, one after the other, as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(_SAMPLE_BYTES)
        sound.setframerate(clips[0].hz)
        sound.writeframes(b"".join(clip.pcm for clip in clips))
    return file.getvalue()


def _chosen(leaflet: Leaflet, section_id: str | None) -> Sequence[Section]:
    found = [one for one in leaflet.sections if section_id in {None, one.id}]
    if not found:
        known = ", ".join(one.id for one in leaflet.sections)
        raise Refused(f'There is no section "{section_id}"; there are: {known}.')
    return found
