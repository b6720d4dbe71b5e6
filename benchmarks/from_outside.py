"""The kiosk as a program that is started, looked at and ended, beside the bare window."""

import shutil
import sys
from statistics import median

from benchmarks.disk import files_of_python, forget, installed_mib, read_bytes
from benchmarks.processes import end, family, first_paint_ms, idle, pss_kib
from benchmarks.rows import Row, at_most
from kiosk.content.shelf import find_leaflet
from kiosk.paths import leaflets

ROUNDS = 12
IDLE_S = 30
SETTLE_S = 4
LEAFLET = "sacroiliac-joint-injections"


class Outside:
    def __init__(self, environment, folder, screen):
        self.environment = environment
        self.folder = folder
        self.screen = screen
        blocks = find_leaflet(leaflets(), LEAFLET).blocks
        self.bare = [sys.executable, "-m", "benchmarks.bare", " ".join(b.text for b in blocks[:9])]
        self.kiosk = [sys.executable, "-m", "kiosk", "run", "--windowed", "1920x1080", "--leaflet", LEAFLET]
        self.kiosk += ["--config", str(folder / "kiosk.toml")]

    def rows(self):
        hundred = [*self.kiosk, "--content", str(self.hundred_leaflets())]
        for command in (self.bare, self.kiosk):
            self.starts([command], 1)
        one, bare, many = self.starts([self.kiosk, self.bare, hundred], ROUNDS)
        bare_pss, bare_idle = self.left_alone(self.bare, IDLE_S)
        one_pss, one_idle = self.left_alone(self.kiosk, IDLE_S)
        many_pss, _ = self.left_alone(hundred, 0)
        limit = 1.5 * bare
        cold, cold_bare = self.read_cold(self.kiosk), self.read_cold(self.bare)
        return [
            at_most("read from disk until the first page (cold), MiB", "outside", cold, 90, cold_bare),
            Row("installed by pip, MiB", "outside", *installed_mib()),
            Row("start → first page, ms", "outside", one, bare, f"≤ {limit:.0f} (1.5 × bare)", one <= limit),
            at_most("the same with 100 leaflets, ×", "outside", many / one, 1.1),
            Row("memory on the first page, voice included, MiB PSS", "outside", one_pss, bare_pss),
            at_most("the same with 100 leaflets, ×", "outside", many_pss / one_pss, 1.1),
            at_most(f"idle page, wake-ups in {IDLE_S} s", "outside", one_idle[0], 2, bare_idle[0]),
            at_most(f"idle page, CPU ms in {IDLE_S} s", "outside", one_idle[1], 0, bare_idle[1]),
        ]

    def starts(self, commands, rounds):
        """Median milliseconds of each, one after the other in each round."""
        taken = [[] for _ in commands]
        for _ in range(rounds):
            for times, command in zip(taken, commands, strict=True):
                ms, process = first_paint_ms(command, self.environment, self.screen)
                times.append(ms)
                end(process, self.screen)
        return [median(times) for times in taken]

    def left_alone(self, command, seconds):
        """Memory in MiB of a program on its first page, and how it idles."""
        _, process = first_paint_ms(command, self.environment, self.screen, SETTLE_S)
        members = family(process.pid)
        found = pss_kib(members) / 1024, idle(members, seconds)
        end(process, self.screen)
        return found

    def read_cold(self, command):
        """MiB that a program reads from disk until its first page, with no file of it in memory before."""
        forget(files_of_python())
        _, process = first_paint_ms(command, self.environment, self.screen)
        found = read_bytes(family(process.pid)) / 2**20
        end(process, self.screen)
        return found

    def hundred_leaflets(self):
        """A folder with the leaflet in the middle of 99 others."""
        home = self.folder / "leaflets"
        for number in range(100):
            name = LEAFLET if number == 50 else f"leaflet-{number:02}"
            place = home / f"{number:02}"
            shutil.copytree(leaflets() / LEAFLET, place)
            file = place / "leaflet.md"
            file.write_text(file.read_text("utf-8").replace(f'id = "{LEAFLET}"', f'id = "{name}"'), "utf-8")
        return home
