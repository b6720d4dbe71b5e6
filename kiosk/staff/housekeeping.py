"""The plain needs of a machine that runs for months: room, time, rest, a folder to keep things in. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.staff.selfcheck import Finding

#: Less free room than this, MB, and updates and the log may fail.
LEAST_FREE_MB = 300

#: A machine that has been on for longer, days, has had no security update of its kernel either.
LONGEST_ON_DAYS = 60


@dataclass(frozen=True, slots=True)
class House:
    """What the machine says of itself; None where it does not say.

    ``installed`` is when this version was put here, which no right clock is before. ``lost`` names outputs
    that are set in kiosk.toml and not connected; ``keeping`` says why nothing can be kept, if so.
    """

    free_mb: int | None
    now: datetime
    installed: datetime
    on_days: int | None
    lost: Sequence[str] = ()
    keeping: str = ""


def housekeeping(house: House) -> Iterator[Finding]:
    """Yield a line for each need."""
    if house.free_mb is not None:
        how = f"{house.free_mb} MB are free"
        short = house.free_mb < LEAST_FREE_MB
        yield Finding("Disk", how, "Make room: delete what is not the kiosk's." if short else "")
    yield _clock(house)
    if house.on_days is not None:
        how = f"it has been on for {house.on_days} day{'' if house.on_days == 1 else 's'}"
        tired = house.on_days > LONGEST_ON_DAYS
        yield Finding("Machine", how, "Restart the machine at a quiet time." if tired else "")
    for name in house.lost:
        yield Finding("Sound", f"the {name} is set but not connected", "See its plug and its amplifier.")
    if house.keeping:
        yield Finding("State folder", house.keeping, "Let IT see to it; the kiosk goes on meanwhile.")


def _clock(house: House) -> Finding:
    told = f"it is {house.now:%H:%M} on {house.now.day} {house.now:%B %Y}"
    if house.now < house.installed:
        do = "Set date and time, and connect the network so that they stay right."
        return Finding("Clock", f"{told}, which is before this version was installed", do)
    return Finding("Clock", told)
