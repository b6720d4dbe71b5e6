"""The long runs: ``python -m tests.soak [monkey|visits|fuzz]``, all of them by default (``make soak``).

Progress as it goes, figures at the end; the exit code is 1 where anything went wrong.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.conftest import _fonts_conf

#: The share of a run in which fonts and words are loaded for the first time; growth counts after it.
WARMING = 0.1

#: Where anything is read that people write: each property is tried with so many times the usual examples.
FUZZED = (
    "tests/test_any_settings.py",
    "tests/content/test_any_folder.py",
    "tests/importing/test_any_bytes.py",
)
MANY = 40


def surroundings() -> None:
    """See no fonts but Noto, in a plain locale, as the tests do; and let a seed mean the same each time."""
    cache = Path(__file__).parent.parent.parent / ".pytest_cache" / "fontconfig"
    os.environ |= {"FONTCONFIG_FILE": str(_fonts_conf(cache)), "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    os.environ |= {"PYTHONHASHSEED": "0"}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def monkeys(count: int, seed: int, each: int) -> int:
    """Play ``count`` events in rounds of ``each``, and return the exit code."""
    from PySide6.QtTest import QTest

    from kiosk.app import application
    from tests.soak.ledger import Holdings
    from tests.soak.round import Rounds

    app = application()
    rounds = Rounds(QTest.createTouchDevice())
    began, played, wrong = time.monotonic(), 0, 0
    rounds.warm_up()
    warm = before = Holdings.now()
    memory: list[int] = []
    while played < count:
        if found := rounds.play(seed, each):
            wrong += 1
            print(found, flush=True)
        played, seed = played + each, seed + 1
        before = Holdings.now()
        memory.append(before.own_kib)
        warm = before if played <= max(each, count * WARMING) else warm
        taken = time.monotonic() - began
        print(f"seed {seed - 1}: {played} of {count} events, {taken:.0f} s, {before}", flush=True)
    app.processEvents()
    first, last = _ends(memory)
    grown = replace(before, own_kib=last).more_than(replace(warm, own_kib=first), memory_mib=10)
    print(
        f"{played} events ({rounds.delivered} touch points, keys and signals): {wrong} went wrong; memory "
        f"{(last - first) / 1024:+.1f} MiB from the first tenth to the last. {'; '.join(grown)}"
    )
    rounds.close()
    return 1 if grown or wrong else 0


def _ends(memory: Sequence[int]) -> tuple[int, int]:
    """Return the medians of the first and the last tenth: single seeds end on other screens."""
    tenth = max(1, len(memory) // 10)
    return round(median(memory[:tenth])), round(median(memory[-tenth:]))


def visits(count: int) -> int:
    """Make whole visits in a process of their own, at a sound server of their own."""
    from tests.speech.sound_server import SoundServer

    with TemporaryDirectory(prefix="kiosk-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        try:
            command = [sys.executable, "-m", "tests.soak.visits", str(count)]
            return subprocess.run(command, env=os.environ | server.environment, check=False).returncode
        finally:
            server.kill()


def fuzz() -> int:
    """Try every property with many more examples."""
    command = [sys.executable, "-m", "pytest", "--timeout=7200", *FUZZED]
    return subprocess.run(command, env=os.environ | {"KIOSK_EXAMPLES": str(MANY)}, check=False).returncode


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    asked.add_argument("what", choices=["all", "monkey", "visits", "fuzz"], nargs="?", default="all")
    asked.add_argument("--events", type=int, default=100_000, help="of the monkey")
    asked.add_argument("--each", type=int, default=1_000, help="events of one seed")
    asked.add_argument("--seed", type=int, default=1, help="the first one")
    asked.add_argument("--visits", type=int, default=1_000)
    wishes = asked.parse_args()
    surroundings()
    if wishes.what == "monkey":
        return monkeys(wishes.events, wishes.seed, wishes.each)
    if wishes.what in {"visits", "fuzz"}:
        return visits(wishes.visits) if wishes.what == "visits" else fuzz()
    # the monkey too in a process of its own: its memory is measured, and its seeds mean the same each time
    numbers = [f"--{name}={getattr(wishes, name)}" for name in ("events", "each", "seed")]
    monkey = subprocess.run([sys.executable, "-m", "tests.soak", "monkey", *numbers], check=False).returncode
    return max(monkey, visits(wishes.visits), fuzz())


if __name__ == "__main__":
    sys.exit(main())
