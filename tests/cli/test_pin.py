"""``kiosk pin``: from a script, and typed twice."""

import io

import pytest

from kiosk.cli import pin as command
from kiosk.staff.pin import Pin


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path))
    return tmp_path


class Typed(io.StringIO):
    def __init__(self, text, terminal):
        super().__init__(text)
        self.isatty = lambda: terminal


def test_a_script_sets_it(kiosk_says, folder, monkeypatch):
    monkeypatch.setattr(command.sys, "stdin", Typed("739164\n", terminal=False))
    left = kiosk_says("pin")
    assert left.code == 0
    assert "739164" not in left.out + left.complaint
    assert Pin(folder).tries("739164")


def test_a_person_types_it_twice_unseen(kiosk_says, folder, monkeypatch):
    asked = []
    monkeypatch.setattr(command.sys, "stdin", Typed("", terminal=True))
    monkeypatch.setattr(command.click, "prompt", lambda _text, **how: asked.append(how) or "739164")
    assert kiosk_says("pin").code == 0
    assert asked == [{"hide_input": True}] * 2
    assert Pin(folder).is_set


def test_two_that_differ_change_nothing(kiosk_says, folder, monkeypatch):
    typed = iter(("739164", "739165"))
    monkeypatch.setattr(command.sys, "stdin", Typed("", terminal=True))
    monkeypatch.setattr(command.click, "prompt", lambda *_args, **_how: next(typed))
    assert kiosk_says("pin").refused
    assert not Pin(folder).is_set


def test_a_weak_one_is_refused(kiosk_says, folder, monkeypatch):
    monkeypatch.setattr(command.sys, "stdin", Typed("1234\n", terminal=False))
    assert kiosk_says("pin").refused
