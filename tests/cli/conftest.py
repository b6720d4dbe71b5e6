"""The command line as a shell meets it: what it prints, what it complains of, how it leaves."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.cli import kiosk
from kiosk.cli.refusals import exit_code


@dataclass(frozen=True, slots=True)
class Left:
    """How a command left."""

    code: int
    out: str
    complaint: str


@pytest.fixture
def kiosk_says(capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Left]:
    def run(*arguments: str) -> Left:
        code = exit_code(kiosk(), list(arguments))
        said = capsysbinary.readouterr()
        return Left(code, said.out.decode(), said.err.decode())

    return run
