"""``python -m kiosk.speech.process [errands] [FOLDER ...]``: started by the kiosk, never by hand.

The folders are those of a site's own voices, the strongest first.
"""

import os
import signal
import sys
from pathlib import Path

from kiosk.machine import end_with_parent
from kiosk.speech import wire
from kiosk.speech.process.errand import run_errands
from kiosk.speech.process.library import EngineError
from kiosk.speech.process.voices import Voices

_COMMANDS = 0
_ERRANDS = "errands"


def main(arguments: list[str]) -> int:
    """Serve the kiosk until it closes the commands; 1 when this machine cannot speak."""
    # Ctrl+C in a terminal reaches both; the kiosk decides
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # also if the kiosk is killed while this process is stuck in a library
    end_with_parent()
    reports = _own_stdout()
    try:
        voices = Voices(Path(folder) for folder in arguments if folder != _ERRANDS)
        if _ERRANDS in arguments:
            return run_errands(voices, _COMMANDS, reports)
        # Qt's sound library is not needed for errands, and may not be there
        from kiosk.speech.process.worker import serve  # noqa: PLC0415

        return serve(voices, _COMMANDS, reports)
    except EngineError as error:
        reason = str(error)
    except ImportError as error:
        reason = f"the sound library cannot be loaded: {error}; run make setup"
    os.write(reports, wire.line(wire.Unusable(reason)))
    return 1


def _own_stdout() -> int:
    """Return a descriptor for reports alone: libraries print on the usual one, which goes to stderr now."""
    reports = os.dup(1)
    os.dup2(2, 1)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    return reports


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
