"""What the system says of processes, and what a screen shows of them."""

import os
import signal
import subprocess
import time
from pathlib import Path

#: A place on the screen that is black without a window and light with one.
SPOT = (960, 560)


def family(process_id):
    """A process and its children, and theirs."""
    found = [process_id]
    for task in Path(f"/proc/{process_id}/task").glob("*/children"):
        for child in task.read_text().split():
            found += family(int(child))
    return found


def pss_kib(process_ids):
    """Proportional set size of processes together, KiB."""
    return _rolled_up(process_ids, "Pss:")


def own_kib(process_ids):
    """Anonymous memory of processes together, KiB: no other process has a share in it."""
    return _rolled_up(process_ids, "Pss_Anon:")


def _rolled_up(process_ids, name):
    lines = (
        line
        for process_id in process_ids
        for line in Path(f"/proc/{process_id}/smaps_rollup").read_text().splitlines()
    )
    return sum(int(line.split()[1]) for line in lines if line.startswith(name))


def wake_ups(process_ids):
    """Voluntary context switches of all threads so far."""
    total = 0
    for process_id in process_ids:
        for status in Path(f"/proc/{process_id}/task").glob("*/status"):
            for line in status.read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
    return total


def cpu_ms(process_ids):
    """Processor time so far, ms, in steps of a clock tick (10 ms)."""
    tick = os.sysconf("SC_CLK_TCK")
    fields = [Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split() for one in process_ids]
    return sum((int(one[11]) + int(one[12])) * 1000 / tick for one in fields)


def light(screen):
    return screen.grabWindow(0, *SPOT, 1, 1).toImage().pixelColor(0, 0).lightness() >= 128


def first_paint_ms(command, environment, screen, settle_s=0.0):
    """Milliseconds from exec to the first painted pixel, and the process, which is left running."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not light(screen):
        assert process.poll() is None, command
    taken = (time.perf_counter() - begin) * 1000
    time.sleep(settle_s)
    return taken, process


def idle(process_ids, seconds):
    """Wake-ups and processor time, ms, of processes that are left alone."""
    before = wake_ups(process_ids), cpu_ms(process_ids)
    time.sleep(seconds)
    return wake_ups(process_ids) - before[0], cpu_ms(process_ids) - before[1]


def end(process, screen):
    """End a process, and wait until the screen is black again."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    while light(screen):
        time.sleep(0.01)
