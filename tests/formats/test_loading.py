"""The libraries of the formats are large: nobody who only reads on the screen may wait for them."""

import subprocess
import sys

HEAVY = {"typst", "pypdf", "lameenc", "mutagen", "segno"}


def test_what_the_screen_needs_loads_no_library_of_a_format():
    program = "import sys, kiosk.app, kiosk.formats.catalogue, kiosk.formats.making; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert HEAVY & set(done.stdout.split()) == set()
