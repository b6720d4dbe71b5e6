"""Small leaflets beside the kiosk's own, in a site's folder."""

from pathlib import Path

from kiosk.content.sources import Library, Sources
from kiosk.paths import leaflets
from tests.content.conftest import write_leaflet

#: The leaflet that visits begin with.
FIRST = "sacroiliac-joint-injections"


def put(folder: Path, leaflet_id: str, title: str = "Knees") -> Path:
    """Write a small leaflet."""
    write_leaflet(folder)
    text = (folder / "leaflet.md").read_text("utf-8").replace('id = "knees"', f'id = "{leaflet_id}"')
    text = text.replace('short_title = "Knees"', f'short_title = "{title}"')
    (folder / "leaflet.md").write_text(text, "utf-8")
    return folder


def library(site: Path, *ids: str, kept: Path | None = None, usb: Path = Path("/media")) -> Library:
    """Put leaflets of these ids into a site's folder, and return them with the kiosk's own first."""
    for leaflet_id in ids:
        put(site / "leaflets" / leaflet_id, leaflet_id, f"About {leaflet_id}")
    sources = Sources(leaflets(), (site,), kept)
    return Library(sources, sources.load().first(FIRST), usb)
