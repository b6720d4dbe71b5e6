"""The PIN: never readable, never guessed quickly, never lost by a clock, a crash or a full disk."""

import json
import stat

import pytest

from kiosk.staff.kept import KeptError
from kiosk.staff.pin import FILE, Clocks, Pin, wait_after, weakness

PIN, WRONG = "739164", "111222"


class Day:
    """Two clocks: one that is set by people, one that never is."""

    def __init__(self):
        self.day = self.steady = 1_000_000.0

    @property
    def clocks(self):
        return Clocks(lambda: self.day, lambda: self.steady)

    def pass_by(self, seconds):
        self.day += seconds
        self.steady += seconds

    def restart(self):
        self.steady = 5.0


@pytest.fixture
def day():
    return Day()


@pytest.fixture
def pin(tmp_path, day):
    made = Pin(tmp_path / "state", day.clocks)
    made.set(PIN)
    return made


def locked(pin, tries=4):
    for _ in range(tries):
        assert not pin.tries(WRONG)
    return pin


def again(tmp_path, day):
    day.restart()
    return Pin(tmp_path / "state", day.clocks)


def test_there_is_no_pin_until_one_is_set(tmp_path):
    pin = Pin(tmp_path)
    assert not pin.is_set
    assert not any(pin.tries(guess) for guess in ("", "0000", "1234"))


def test_the_right_pin_opens_and_a_wrong_one_does_not(pin):
    assert not pin.tries(WRONG)
    assert pin.tries(PIN)


def test_the_file_holds_no_digits_of_it_and_only_its_owner_reads_it(pin, tmp_path):
    file = tmp_path / "state" / FILE
    assert PIN not in file.read_text()
    assert json.loads(file.read_text())["hash"].startswith("$argon2id$")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == [FILE]


def test_waits_grow_to_an_hour_and_no_more():
    waits = [wait_after(wrong) for wrong in range(30)]
    assert waits[:7] == [0, 0, 0, 0, 30, 60, 120]
    assert max(waits) == waits[-1] == 3600
    assert waits == sorted(waits)


def test_while_it_waits_even_the_right_pin_is_not_tried(pin, day):
    locked(pin)
    assert pin.wait_s == 30
    assert not pin.tries(PIN)
    day.pass_by(29)
    assert not pin.tries(PIN)
    day.pass_by(2)
    assert pin.tries(PIN)
    assert pin.wait_s == 0


def test_the_wait_survives_a_restart_and_time_that_passed_counts(pin, tmp_path, day):
    locked(pin, 5 - 1)
    day.day += 10
    woken = again(tmp_path, day)
    assert woken.wait_s == 20
    assert not woken.tries(PIN)


@pytest.mark.parametrize("hours", [-1, -24 * 365])
def test_a_clock_that_jumps_back_neither_lifts_the_wait_nor_makes_it_longer(pin, tmp_path, day, hours):
    locked(pin)
    day.day += hours * 3600
    assert pin.wait_s == 30
    woken = again(tmp_path, day)
    assert woken.wait_s == 30
    day.pass_by(31)
    assert woken.tries(PIN)


def test_a_clock_that_jumps_forward_lifts_nothing_while_the_kiosk_runs(pin, day):
    locked(pin)
    day.day += 10 * 3600
    assert pin.wait_s == 30


def test_a_try_is_noted_before_it_is_judged(pin, tmp_path, monkeypatch):
    def power_cut(_kept, _pin):
        raise SystemExit

    monkeypatch.setattr("kiosk.staff.pin._matches", power_cut)
    with pytest.raises(SystemExit):
        pin.tries(WRONG)
    assert json.loads((tmp_path / "state" / FILE).read_text())["wrong"] == 1


def test_success_forgets_the_wrong_tries(pin):
    locked(pin, 3)
    assert pin.tries(PIN)
    locked(pin, 3)
    assert pin.wait_s == 0


@pytest.mark.parametrize("damage", [b"", b"{", b'{"hash": 5}', b"\xff\xfe"])
def test_a_damaged_file_is_set_aside_and_opens_nothing(pin, tmp_path, day, damage):
    file = tmp_path / "state" / FILE
    file.write_bytes(damage)
    woken = again(tmp_path, day)
    assert not woken.is_set
    assert not woken.tries(PIN)
    assert "set aside" in woken.trouble
    assert file.with_name(f"{FILE}.broken").read_bytes() == damage


def test_a_hash_that_is_none_opens_nothing(pin, tmp_path, day):
    (tmp_path / "state" / FILE).write_text('{"hash": "secret"}')
    assert not again(tmp_path, day).tries("secret")


def test_a_folder_that_cannot_be_written_says_so_and_still_counts(pin, tmp_path, monkeypatch):
    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.staff.kept.write_whole", full)
    locked(pin)
    assert pin.wait_s == 30
    assert "No space left" in pin.trouble
    with pytest.raises(KeptError, match="KIOSK_STATE"):
        pin.set(PIN)


@pytest.mark.parametrize("bad", ["", "123", "12a4", "١٢٣٤", "0000", "1234", "987654", "1234567890123"])
def test_what_is_no_pin_is_refused_with_a_sentence(pin, bad):
    assert weakness(bad).endswith(".")
    with pytest.raises(ValueError, match="choose another"):
        pin.set(bad)
    assert pin.tries(PIN)
