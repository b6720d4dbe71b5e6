"""Where the kiosk's own files are; the only place that knows."""

import os
from pathlib import Path

STATE = "KIOSK_STATE"
"""Names the folder for the little that is kept, where the usual one cannot be written."""

_NAME = "leaflet-kiosk"


def resources() -> Path:
    """Return the folder of leaflets, icons and styles: inside an installed kiosk, or beside its source."""
    package = _package()
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def leaflets() -> Path:
    """Return the folder of the leaflet folders that come with the kiosk."""
    return resources() / "leaflets"


def catalogues() -> Path:
    """Return the folder of the built translation catalogues (``*.qm``)."""
    return _package() / "_qm"


def state() -> Path:
    """Return the folder of the little that is kept between starts: faults, the log, what staff set.

    ``KIOSK_STATE`` names it, or systemd does; otherwise it is where this user's programs keep such things.
    Nothing of a visitor is ever in it. It need not exist, and it may be impossible to write to.
    """
    named = os.environ.get(STATE) or os.environ.get("STATE_DIRECTORY", "").partition(":")[0]
    if named:
        return Path(named).expanduser()
    home = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(home) / "leaflet-kiosk"


def last_good() -> Path:
    """Return the folder of copies of a site's leaflets as they were when they were last well."""
    return state() / "leaflets"


def sites() -> tuple[Path, ...]:
    """Return the folders in which a site may put what is its own, the strongest first.

    What staff put up on this machine, what belongs to this user, what this machine's installer set.
    """
    own = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return tuple(place / _NAME / "site" for place in (Path("/var/lib"), own, Path("/etc")))


def _package() -> Path:
    """Return the folder of this package; importlib.resources would load what it needs for archives."""
    return Path(__file__).parent
