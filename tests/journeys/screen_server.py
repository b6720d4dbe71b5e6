"""An X server of the test's own, without a window manager, as on a kiosk."""

import os
import subprocess


class ScreenServer:
    """Xvfb on a display of its own; ``environment`` leads programs to it."""

    def __init__(self, size):
        read, write = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        self.environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def close(self):
        self.process.terminate()
        self.process.wait(5)
