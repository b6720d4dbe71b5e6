"""The log holds what the kiosk did, within limits, and nothing of a visitor."""

import io
import logging
import re

import pytest

from kiosk.watch.log import FILE, keep_log, places

pytestmark = pytest.mark.usefixtures("log_closed")


class NoRoom(io.StringIO):
    """A file on a disk that is full."""

    def write(self, _text):
        raise OSError(28, "No space left on device")


_log = logging.getLogger("kiosk.speech.lifeline")

PRINTED = """the voice process is gone: it ended with 1: a library says hello
Traceback (most recent call last):
  File "/opt/worker.py", line 3, in speak
    raise ValueError(text)
ValueError: Proszę o tłumacza"""


def test_it_has_a_time_a_grade_and_words(tmp_path):
    assert keep_log(tmp_path / "state")
    _log.info("the sound output is back")
    line = (tmp_path / "state" / FILE).read_text("utf-8")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} INFO the sound output is back\n", line)


def test_it_stays_small(tmp_path):
    keep_log(tmp_path)
    for _ in range(3000):
        _log.warning("x" * 500)
    files = list(tmp_path.iterdir())
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) < 1_100_000


def test_words_of_a_printed_error_are_left_out(tmp_path):
    keep_log(tmp_path)
    _log.error(PRINTED)
    kept = (tmp_path / FILE).read_text("utf-8")
    assert "a library says hello" in kept
    assert kept.endswith('  File "/opt/worker.py", line 3, in speak\nValueError\n')


def test_of_an_error_its_kind_and_places_are_told():
    try:
        try:
            {}["pl"]
        except KeyError as error:
            raise ValueError("Proszę") from error
    except ValueError as error:
        told = places(type(error), error, error.__traceback__).splitlines()
    assert told[0] == "ValueError from KeyError"
    assert re.fullmatch(r"  test_log\.py:\d+ test_of_an_error_its_kind_and_places_are_told", told[1])
    assert len(told) == 2


def test_without_a_place_for_the_file_it_goes_to_the_journal(tmp_path, capsys):
    (tmp_path / "state").write_text("")
    assert not keep_log(tmp_path / "state" / "leaflet-kiosk")
    _log.warning("the disk is gone")
    assert capsys.readouterr().err.endswith("WARNING the disk is gone\n")


def test_a_disk_that_fills_up_stops_the_log_and_nothing_else(tmp_path, capsys):
    keep_log(tmp_path)
    handler = logging.getLogger("kiosk").handlers[0]
    handler.stream.close()
    handler.stream = NoRoom()
    _log.warning("x" * 10_000)
    assert capsys.readouterr().err == ""
