"""Makes the pictures of the README anew from a guided tour: ``.venv/bin/python scripts/pictures.py``."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
#: Pixels: wide enough to be read, and small enough to be fetched with every page.
WIDTH = 360

#: Name of the picture: the language and the screen of the tour that it shows.
PICTURES = {
    "start": ("en-GB", "start"),
    "reading": ("en-GB", "reading-3"),
    "reading-arabic": ("ar", "reading-4"),
    "picture": ("en-GB", "picture-2"),
}


def main() -> int:
    """Write all of them and return the exit code."""
    with TemporaryDirectory() as place:
        tour = Path(place)
        for tag in sorted({tag for tag, _ in PICTURES.values()}):
            command = [sys.executable, "-m", "kiosk", "tour", "--out", str(tour), "--language", tag]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=FOLDER.parent.parent)
        for name, (tag, screen) in PICTURES.items():
            print(write(tour / tag, screen, FOLDER / f"{name}.png"))
    return 0


def write(folder: Path, screen: str, target: Path) -> Path:
    """Scale one screen of a tour down. Raises FileNotFoundError, OSError."""
    found = next(folder.glob(f"???-{screen}.png"), None)
    if found is None:
        raise FileNotFoundError(f'The tour has no screen "{screen}"; name one that it shows in PICTURES.')
    scaled = QImage(str(found)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    if not scaled.save(str(target), "PNG", 0):
        raise OSError(None, "the picture cannot be written", str(target))
    return target


if __name__ == "__main__":
    sys.exit(main())
