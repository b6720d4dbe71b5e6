"""``kiosk`` and ``python -m kiosk``."""

import gc
import sys

#: Objects made between two searches for garbage. The hundreds of modules loaded at the start are none,
#: and looking for it among them at Python's own 700 takes a tenth of the time to the first page.
GARBAGE_AFTER = 20_000


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(GARBAGE_AFTER)
    from kiosk.cli import kiosk  # noqa: PLC0415 - the collector first
    from kiosk.cli.refusals import exit_code  # noqa: PLC0415

    sys.exit(exit_code(kiosk(), sys.argv[1:]))


if __name__ == "__main__":
    main()
