"""The command line as a shell meets it: what it prints, what it complains of, how it leaves."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.cli import kiosk
from kiosk.cli.refusals import exit_code
from tests.content.conftest import write_leaflet

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Left:
    """How a command left."""

    code: int
    out: str
    complaint: str

    @property
    def refused(self) -> bool:
        """Whether it refused in one sentence and did nothing."""
        one = self.complaint.count("\n") == 1 and self.complaint.rstrip()[-1] in ".)"
        return (self.code, self.out) == (2, "") and one and "Traceback" not in self.complaint


@pytest.fixture
def kiosk_says(capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Left]:
    def run(*arguments: str) -> Left:
        code = exit_code(kiosk(), list(arguments))
        said = capsysbinary.readouterr()
        return Left(code, said.out.decode(), said.err.decode())

    return run


@pytest.fixture(scope="session")
def kiosk_alone() -> Callable[..., Left]:
    """Run a command in a process of its own, on a machine without a screen."""

    def run(*arguments: object, **more: str) -> Left:
        environment = {name: value for name, value in os.environ.items() if name not in _SCREENS}
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, arguments)],
            env=environment | more,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        return Left(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def two_leaflets(tmp_path):
    """A folder of two leaflets: elbows, which comes first, and knees."""
    write_leaflet(tmp_path / "shelf" / "knees")
    other = write_leaflet(tmp_path / "shelf" / "elbows") / "leaflet.md"
    other.write_text(other.read_text("utf-8").replace("knee", "elbow").replace("figure=elbow", "figure=knee"))
    return tmp_path / "shelf"
