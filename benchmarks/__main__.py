"""Measures everything in one run and prints it beside the numbers to hold."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.journeys.screen_server import ScreenServer
from tests.speech.sound_server import Ears, SoundServer

ROUNDS = 9
IDLE_S = 10
SETTINGS = "[idle]\nreset_s = 0\n[speech]\nlead_in_ms = 0\n"


def main():
    console = Console(width=110)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "kiosk.toml").write_text(SETTINGS)
        screen, sound = ScreenServer("1920x1080"), SoundServer(folder)
        sound.start()
        environment = os.environ | screen.environment | sound.environment
        try:
            console.print(table(measured(environment, folder, sound)))
        finally:
            screen.close()
            sound.kill()


def measured(environment, folder, sound):
    os.environ.update(environment)
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - on the private screen

    app = QGuiApplication([])
    rows = outside(environment, folder, app.primaryScreen())
    ears = Ears(sound)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.inside"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    heard = [ears_of(ears, *one) for one in told["listen"]]
    ears.close()
    return rows + inside_rows(told, heard)


def outside(environment, folder, screen):
    from benchmarks.processes import cpu_ms, end, family, first_paint_ms, pss_kib, wake_ups  # noqa: PLC0415

    kiosk = [sys.executable, "-m", "kiosk", "run", "--windowed", "1920x1080", "--leaflet"]
    kiosk += ["sacroiliac-joint-injections", "--config", str(folder / "kiosk.toml")]
    bare = [sys.executable, "-m", "benchmarks.bare"]
    times = {"kiosk": [], "bare": []}
    for _ in range(ROUNDS):
        for name, command in (("kiosk", kiosk), ("bare", bare)):
            taken, process = first_paint_ms(command, environment, screen)
            times[name].append(taken)
            end(process, screen)
    _, process = first_paint_ms(bare, environment, screen, 1)
    bare_pss = pss_kib([process.pid])
    end(process, screen)
    _, process = first_paint_ms(kiosk, environment, screen, 4)
    members = family(process.pid)
    before = wake_ups(members), cpu_ms(members)
    time.sleep(IDLE_S)
    idle = wake_ups(members) - before[0], cpu_ms(members) - before[1]
    end(process, screen)
    own, other = statistics.median(times["kiosk"]), statistics.median(times["bare"])
    return [
        ("start → first page, ms", own, other, f"≤ 1.5 × bare = {1.5 * other:.0f}", own <= 1.5 * other),
        ("memory of the bare window, MiB PSS", None, bare_pss / 1024, "", True),
        (f"idle page, wake-ups in {IDLE_S} s", idle[0], None, "≤ 2", idle[0] <= 2),
        (f"idle page, CPU ms in {IDLE_S} s", idle[1], None, "0", idle[1] <= 10),
    ]


def ears_of(ears, asked, stopped):
    sound = ears.onsets(asked, stopped)
    last = ears.last_sound(stopped, stopped + 0.8)
    return (sound[0] - asked) * 1000 if sound else None, max(0.0, ((last or stopped) - stopped) * 1000)


def inside_rows(told, heard):
    turn = statistics.median(told["turn"])
    size = statistics.median(told["size"])
    rows = [("page turn → painted, ms", turn, None, "≤ 10", turn <= 10)]
    for tag, limit in (("pl", 25), ("ne", 25), ("ar", 25)):
        taken = statistics.median(told[f"switch_{tag}"])
        rows.append((f"language switch en ↔ {tag} → painted, ms", taken, None, f"≤ {limit}", taken <= limit))
    rows.append(("size change → painted, ms", size, None, "≤ 25", size <= 25))
    first, later = heard[0][0], statistics.median(one[0] for one in heard[1:])
    stop = max(one[1] for one in heard)
    pss, turns, visits = (told[name] / 1024 for name in ("pss", "growth_200_turns", "growth_1000_visits"))
    return [
        *rows,
        ("first Listen → sound, ms", first, None, "≤ 50", first <= 50),
        ("later Listen → sound, ms", later, None, "≤ 28", later <= 28),
        ("Stop → silence, worst, ms", stop, None, "≤ 50", stop <= 50),
        ("memory after use, voice included, MiB PSS", pss, None, "≤ 130", pss <= 130),
        ("growth over 200 page turns, MiB", turns, None, "≤ 1", turns <= 1),
        ("growth over 1,000 visits, MiB", visits, None, "≤ 10", visits <= 10),
    ]


def table(rows):
    made = Table("what", "kiosk", "bare window", "to hold", "")
    for what, own, other, target, held in rows:
        cells = ["" if value is None else f"{value:.1f}" for value in (own, other)]
        made.add_row(what, *cells, target, "held" if held else "MISSED")
    return made


if __name__ == "__main__":
    main()
