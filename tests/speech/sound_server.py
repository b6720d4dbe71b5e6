"""A sound server of the tests' own with a sink that leads nowhere, and ears at that sink."""

import array
import contextlib
import os
import subprocess
import threading
import time
from pathlib import Path

RATE = 44100
CHUNK = RATE // 500  # 2 ms
SINK = "kiosk"


class SoundServer:
    """PulseAudio below a folder; ``environment`` leads programs to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "HOME": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_SERVER": f"unix:{folder}/native",
        }
        self.process = None

    def start(self, *, sink=True):
        arguments = (
            "-n --daemonize=no --exit-idle-time=-1 --disallow-exit --use-pid-file=no --log-target=stderr"
        )
        modules = ["module-native-protocol-unix auth-anonymous=1"]
        if sink:
            modules.insert(0, f"module-null-sink sink_name={SINK}")
        loads = [part for module in modules for part in ("-L", module)]
        with (self.folder / "log").open("w") as log:
            self.process = subprocess.Popen(
                ["pulseaudio", *arguments.split(), *loads],
                env=os.environ | self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + 10
        while self.pactl("info", check=False) is None:
            assert self.process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < deadline, "pulseaudio does not answer"

    def pactl(self, *arguments, check=True):
        done = subprocess.run(
            ["pactl", *arguments],
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=check,
            timeout=5,
        )
        return done.stdout if done.returncode == 0 else None

    def plug(self, sink: str, description: str) -> str:
        """Add an output; return what unplug wants."""
        properties = f"sink_properties=device.description={description}"
        return self.pactl("load-module", "module-null-sink", f"sink_name={sink}", properties).strip()

    def unplug(self, module: str) -> None:
        self.pactl("unload-module", module)

    def kill(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait(5)
            self.process = None
            with contextlib.suppress(FileNotFoundError):
                (self.folder / "native").unlink()


class Ears:
    """Records what reaches the sink, with the time on the steady clock at which it did."""

    def __init__(self, server: SoundServer, sink: str = SINK) -> None:
        command = f"parec -d {sink}.monitor --format=s16le --rate={RATE} --channels=1 --latency-msec=5 --raw"
        self.process = subprocess.Popen(
            command.split(), env=os.environ | server.environment, stdout=subprocess.PIPE, bufsize=0
        )
        self.heard = []  # (time at the end of the piece, samples)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        rest = b""
        while data := self.process.stdout.read(65536):
            now, rest = time.monotonic(), rest + data
            whole = len(rest) // 2 * 2
            self.heard.append((now, array.array("h", rest[:whole])))
            rest = rest[whole:]

    def steady(self):
        """Whether the recorder has passed its slow beginning: small pieces at short intervals."""
        last = self.heard[-30:]
        return (
            len(last) == 30 and last[-1][0] - last[0][0] < 0.6 and max(len(s) for _, s in last) < RATE // 20
        )

    def close(self):
        self.process.terminate()
        self.process.wait(5)
        self.process.stdout.close()

    def up_to(self, moment):
        """Whether everything until a moment has been recorded."""
        return bool(self.heard) and self.heard[-1][0] > moment

    def levels(self, begin, end):
        """(time, root mean square) of each 2 ms between two moments."""
        for arrived, samples in list(self.heard):
            start = arrived - len(samples) / RATE
            if arrived < begin or start > end:
                continue
            for first in range(0, len(samples), CHUNK):
                moment = start + first / RATE
                if begin <= moment <= end:
                    piece = samples[first : first + CHUNK]
                    yield moment, (sum(value * value for value in piece) / len(piece)) ** 0.5

    def samples(self, begin, end):
        """What was heard between two moments, one array."""
        found = array.array("h")
        for arrived, samples in list(self.heard):
            if arrived > begin and arrived - len(samples) / RATE < end:
                found += samples
        return found

    def onsets(self, begin, end, gap=0.15, threshold=60):
        """The moments at which sound begins after silence of ``gap`` s."""
        found, last = [], begin - gap
        for moment, level in self.levels(begin, end):
            if level > threshold:
                if moment - last >= gap:
                    found.append(moment)
                last = moment
        return found

    def last_sound(self, begin, end, threshold=60):
        return max((moment for moment, level in self.levels(begin, end) if level > threshold), default=None)

    def power(self, begin, end):
        """Mean square between two moments."""
        squares = [level * level for _, level in self.levels(begin, end)]
        return sum(squares) / len(squares)
