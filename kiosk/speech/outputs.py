"""Which device of this machine is the loudspeaker, which the headphones, which the hearing loop. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase


class Use(StrEnum):
    """What a sound output is used for."""

    LOUDSPEAKER = "loudspeaker"
    HEADPHONES = "headphones"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Port:
    """A socket of a device; ``plugged`` is None where the machine cannot tell."""

    name: str
    plugged: bool | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """A sound output as the sound server knows it; ``description`` is its name for people."""

    index: int
    name: str
    description: str = ""
    ports: tuple[Port, ...] = ()

    @property
    def connected(self) -> bool:
        """Whether something may be plugged into it, as far as the machine can tell."""
        return not self.ports or any(port.plugged is not False for port in self.ports)


@dataclass(frozen=True, slots=True)
class Wiring:
    """Patterns (``*`` stands for anything) of the names of each use's devices, the best one first.

    Without a pattern the loudspeaker is the system's own choice, and there is no loop. ``headphones``
    also match a socket's name, which counts only while the machine knows that something is plugged in.
    """

    loudspeaker: tuple[str, ...] = ()
    headphones: tuple[str, ...] = ("*headphone*", "*headset*")
    loop: tuple[str, ...] = ()

    def device(self, use: Use, devices: Sequence[Device], default: str = "") -> Device | None:
        """Return the device of a use that is there now; ``default`` is the system's choice by name."""
        match use:
            case Use.LOUDSPEAKER if self.loudspeaker:
                return _named(devices, self.loudspeaker)
            case Use.LOUDSPEAKER:
                return self._default(devices, default)
            case Use.HEADPHONES:
                return _named(devices, self.headphones) or _with_socket(devices, self.headphones)
            case Use.LOOP:
                return _named(devices, self.loop)

    def _default(self, devices: Sequence[Device], default: str) -> Device | None:
        """Return the system's choice, or another, but never one that is meant for headphones or a loop."""
        own = [one for one in devices if not _is_called(one, (*self.headphones, *self.loop))]
        return next((one for one in own if one.name == default), own[0] if own else None)


def _named(devices: Sequence[Device], patterns: Sequence[str]) -> Device | None:
    for pattern in patterns:
        for device in devices:
            if device.connected and _is_called(device, (pattern,)):
                return device
    return None


def _with_socket(devices: Sequence[Device], patterns: Sequence[str]) -> Device | None:
    for device in devices:
        if any(port.plugged and _fits(port.name, patterns) for port in device.ports):
            return device
    return None


def _is_called(device: Device, patterns: Sequence[str]) -> bool:
    return _fits(device.name, patterns) or _fits(device.description, patterns)


def _fits(name: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for pattern in patterns)
