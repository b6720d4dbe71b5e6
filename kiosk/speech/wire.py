"""What the kiosk and its voice process say to each other: one JSON value a line, each way."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from kiosk.speech.clip import Clip
from kiosk.speech.outputs import Use, Wiring
from kiosk.speech.repertoire import Repertoire
from kiosk.speech.voice import Failed, Position, Request, Started


class Play(Struct, frozen=True, tag="play"):
    """Speak this, in place of whatever is spoken now, after ``lead_in_ms`` if the output may be asleep."""

    request: Request
    lead_in_ms: int = 0


class Pause(Struct, frozen=True, tag="pause"):
    """Hold the sound."""


class Resume(Struct, frozen=True, tag="resume"):
    """Go on after a pause."""


class Stop(Struct, frozen=True, tag="stop"):
    """Be silent."""


class Loudness(Struct, frozen=True, tag="loudness"):
    """Set the gain in dB, 0 the loudest."""

    decibel: float


class KeepAlive(Struct, frozen=True, tag="keepalive"):
    """Hold the output open between requests, or let go of it."""

    on: bool


class Route(Struct, frozen=True, tag="route"):
    """Speak to this output from now on, and to no other."""

    use: Use
    wiring: Wiring


class Jack(Struct, frozen=True, tag="jack"):
    """Headphones were plugged in or pulled out, as a keypad's socket tells; the sound server cannot."""

    plugged: bool


class Render(Struct, frozen=True, tag="render"):
    """Return the sound of this and play nothing."""

    request: Request


class ListVoices(Struct, frozen=True, tag="voices"):
    """Return which voices there are."""


Command = Play | Pause | Resume | Stop | Loudness | KeepAlive | Route | Jack | Render | ListVoices


class Ready(Struct, frozen=True, tag="ready"):
    """The process takes commands; ``sound``: there is an output; ``engine``: its name and version."""

    sound: bool
    engine: str
    repertoire: Repertoire = Repertoire()


class Unusable(Struct, frozen=True, tag="unusable"):
    """The process cannot speak and ends; ``reason`` is a sentence for staff."""

    reason: str


class SoundChanged(Struct, frozen=True, tag="sound"):
    """An output appeared, or the last one went."""

    available: bool


class Outputs(Struct, frozen=True, tag="outputs"):
    """Which outputs are connected now."""

    uses: frozenset[Use]


class Level(Struct, frozen=True, tag="level"):
    """How loud it is on the loop, dB below full scale, ten times a second while it speaks."""

    decibel: float


class Begun(Struct, frozen=True, tag="started"):
    """The sound of a request begins."""

    started: Started


class Moved(Struct, frozen=True, tag="position"):
    """What is heard now."""

    position: Position


class Over(Struct, frozen=True, tag="ended"):
    """A request was spoken to its end."""

    request_id: int


class Broken(Struct, frozen=True, tag="failed"):
    """A request will not be heard; ``reason`` is for the log. ``fatal``: the process must be replaced."""

    failed: Failed
    reason: str
    fatal: bool = False


class Rendered(Struct, frozen=True, tag="clip"):
    """The sound of a ``Render``."""

    request_id: int
    clip: Clip


class Voices(Struct, frozen=True, tag="voices"):
    """Which voices this machine has."""

    repertoire: Repertoire


Report = Ready | Unusable | SoundChanged | Outputs | Level | Begun | Moved | Over | Broken | Rendered | Voices


def line(message: Command | Report) -> bytes:
    """Return a message as a line."""
    return msgspec.json.encode(message) + b"\n"


def command(data: bytes) -> Command:
    """Return the command in a line. Raises msgspec.MsgspecError for anything else."""
    decoded: Command = msgspec.json.decode(data, type=Command)
    return decoded


def report(data: bytes) -> Report:
    """Return the report in a line. Raises msgspec.MsgspecError for anything else."""
    decoded: Report = msgspec.json.decode(data, type=Report)
    return decoded


class Lines:
    """Cuts what arrives in pieces into lines."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the lines that are complete now, without their ends; empty ones are left out."""
        self._rest += data
        *complete, self._rest = self._rest.split(b"\n")
        yield from (bytes(one) for one in complete if one.strip())
