"""Paper through CUPS: ``lpstat`` tells whether the printer is ready, ``lp`` takes the pages."""

import os
import subprocess
from collections.abc import Sequence

from kiosk.formats.handing import HandError, HandTrouble

#: A queue answers at once; a print server that is away does not.
_PATIENCE_S = 30.0


def print_pages(pdf: bytes, printer: str, title: str = "Leaflet") -> None:
    """Give the pages to a printer's queue through a pipe, with no name of a person. Raises HandError."""
    state = _run(["lpstat", "-l", "-p", printer], b"", printer)
    told = (state.stdout + state.stderr).decode(errors="replace").casefold()
    if state.returncode != 0:
        raise HandError(HandTrouble.NO_PRINTER, f"CUPS has no printer {printer}; name another in kiosk.toml.")
    if "disabled" in told or "media-empty" in told or "media-needed" in told:
        raise HandError(HandTrouble.STOPPED, f"The printer {printer} has stopped: {_first_line(told)}")
    done = _run(["lp", "-d", printer, "-t", title, "-"], pdf, printer)
    if done.returncode != 0:
        reason = _first_line(done.stderr.decode(errors="replace"))
        raise HandError(HandTrouble.REFUSED, f"The printer {printer} refused the pages: {reason}")


def _run(command: Sequence[str], given: bytes, printer: str) -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(
            command,
            input=given,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError as error:
        raise HandError(
            HandTrouble.NO_PRINTER, f"{command[0]} is missing; install the Debian package cups-client."
        ) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise HandError(HandTrouble.REFUSED, f"The printer {printer} does not answer: {error}.") from error


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0] or "no reason is told."
