"""``kiosk`` and ``python -m kiosk``."""

import sys

from kiosk.cli import kiosk
from kiosk.cli.refusals import exit_code


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(exit_code(kiosk(), sys.argv[1:]))


if __name__ == "__main__":
    main()
