"""The drawings of a leaflet: figures/figures.toml and the files it names."""

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

import msgspec

from kiosk.content.errors import LeafletError
from kiosk.content.files import inside, read_text
from kiosk.content.images import IMAGES, read_image
from kiosk.content.model import Figure, Part
from kiosk.content.svg import SvgError, safe_svg_ids
from kiosk.content.tables import TableError, line_of, read_table

LIST = "figures/figures.toml"

#: What a picture may be, by the ending of its name.
MEDIA = {".svg": "image/svg+xml", **IMAGES}


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    elements: tuple[str, ...]
    name: str
    sentence: str


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    file: str
    short: str
    long: str
    credit: str
    part: tuple[_Part, ...] = ()


class _List(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    figure: tuple[_Entry, ...] = ()


def read_figures(folder: Path, over: Sequence[Path] = ()) -> tuple[Figure, ...]:
    """Return the figures of a leaflet folder; none where it has no list. Raises LeafletError.

    A picture file of the same name in one of the folders ``over`` it is shown instead.
    """
    if not inside(folder, LIST).exists():
        return ()
    return tuple(_read((*over, folder), read_text(folder, LIST)))


def _read(folders: Sequence[Path], source: str) -> Iterator[Figure]:
    folder = folders[-1]
    try:
        entries = read_table(source, _List).figure
    except TableError as fault:
        raise LeafletError(folder / LIST, fault.line, fault.problem, fault.remedy) from fault
    names: set[str] = set()
    for index, entry in enumerate(entries):
        line = line_of(source, f"figure[{index}].name")
        if entry.name in names:
            raise LeafletError(
                folder / LIST, line, f'figure "{entry.name}" is there twice', "rename one of them"
            )
        names.add(entry.name)
        yield _figure(folders, entry, line_of(source, f"figure[{index}].file"))


def _figure(folders: Sequence[Path], entry: _Entry, line: int | None) -> Figure:
    folder = folders[-1]
    name = f"figures/{entry.file}"
    media = MEDIA.get(PurePosixPath(entry.file).suffix.lower())
    if media is None:
        problem = f'"{entry.file}" is no picture the kiosk can show'
        raise LeafletError(folder / LIST, line, problem, "use an svg, png or jpg file")
    home = next((one for one in folders if inside(one, name).is_file()), None)
    if home is None:
        problem = f'the picture "{entry.file}" is not there'
        raise LeafletError(folder / LIST, line, problem, "put it into the folder figures or correct its name")
    parts = tuple(Part(part.id, part.elements, part.name, part.sentence) for part in entry.part)
    if media == "image/svg+xml":
        svg = checked_svg(home, name, parts)
        return Figure(entry.name, svg, entry.short, entry.long, entry.credit, parts)
    if parts:
        problem = f'"{entry.file}" cannot have parts, only an svg can'
        raise LeafletError(folder / LIST, line, problem, "delete its [[figure.part]] tables")
    return Figure(entry.name, "", entry.short, entry.long, entry.credit, (), media, read_image(home, name))


def checked_svg(folder: Path, name: str, parts: tuple[Part, ...]) -> str:
    """Return a drawing that only draws and has all its parts. Raises LeafletError."""
    svg = read_text(folder, name)
    try:
        ids = safe_svg_ids(svg)
    except SvgError as fault:
        raise LeafletError(folder / name, fault.line, fault.problem, fault.remedy) from fault
    for part in parts:
        for element in part.elements:
            if element not in ids:
                problem = f'part "{part.id}" needs an element with the id "{element}"'
                raise LeafletError(
                    folder / name, None, problem, "name it in the drawing or correct figures.toml"
                )
    return svg
