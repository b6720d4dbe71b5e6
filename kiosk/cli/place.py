"""A file to write, refused before the work begins where it cannot be written."""

import os
from pathlib import Path

from kiosk.cli.refusals import Refused


def require_place(out: Path, example: str) -> None:
    """Refuse a place that cannot take a file; ``example`` is a file name to suggest. Raises Refused."""
    if out.is_dir():
        raise Refused(f"{out} is a folder; name a file to write, such as {out / example}.")
    if not out.parent.is_dir():
        raise Refused(f"There is no folder {out.parent}; make it, or name another file.")
    if not os.access(out if out.exists() else out.parent, os.W_OK):
        raise Refused(f"{out} cannot be written; name another file or allow the kiosk to write there.")
