"""Where the kiosk's own files are; the only place that knows."""

from pathlib import Path


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


def _package() -> Path:
    """Return the folder of this package; importlib.resources would load what it needs for archives."""
    return Path(__file__).parent
