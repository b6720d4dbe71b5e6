"""A Trust's own films in British Sign Language: bsl/<section>.mp4 or .webm in the leaflet's folder."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.errors import LeafletError
from kiosk.content.files import inside

#: The folder of the films, inside the leaflet's, and what a film may be.
FILMS, ENDINGS = "bsl", (".mp4", ".webm")


@dataclass(frozen=True, slots=True)
class Film:
    """A film that signs one section."""

    section: str
    file: Path


def find_films(folder: Path, sections: Iterable[str]) -> tuple[Film, ...]:
    """Return the films in the order of the sections. Raises LeafletError for any other."""
    if not inside(folder, FILMS).is_dir():
        return ()
    found = {file.stem: file for file in sorted((folder / FILMS).iterdir()) if file.suffix in ENDINGS}
    wanted = tuple(sections)
    for name, file in found.items():
        inside(folder, f"{FILMS}/{file.name}")
        if name not in wanted:
            problem, known = f'no section is named "{name}"', ", ".join(wanted)
            raise LeafletError(file, None, problem, f"name the film after one of: {known}")
    return tuple(Film(name, found[name]) for name in wanted if name in found)
