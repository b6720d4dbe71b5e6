"""Where the kiosk's own files are; the only place that knows."""

import os
from pathlib import Path

STATE = "KIOSK_STATE"
"""Names the folder for the little that is kept, where the usual one cannot be written."""


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
    """Return the folder for the little that is kept over a restart; it may not be there yet."""
    chosen = os.environ.get(STATE)
    if chosen:
        return Path(chosen).expanduser()
    import platformdirs  # noqa: PLC0415 - not on the way to the first page

    return platformdirs.user_state_path("leaflet-kiosk")


def _package() -> Path:
    """Return the folder of this package; importlib.resources would load what it needs for archives."""
    return Path(__file__).parent
