"""What staff choose lasts, overlays the settings, and never stops the kiosk."""

import pytest

from kiosk.staff.choices import FILE, Choices, KeptChoices

MINE = Choices(offered=("pl", "en-GB"), drafts="hide")


def test_they_are_there_after_a_restart(tmp_path):
    KeptChoices(tmp_path).change(MINE)
    assert KeptChoices(tmp_path).own == MINE


def test_what_staff_did_not_choose_is_as_the_settings_have_it():
    usual = Choices(offered=("en-GB",), drafts="show", hours="on", wake="06:00", rest="21:00")
    now = Choices(drafts="hide").over(usual)
    assert (now.offered, now.drafts, now.wake) == (("en-GB",), "hide", "06:00")


@pytest.mark.parametrize("damage", [b"{", b'{"drafts": "perhaps"}', b"[]", b"\0" * 64])
def test_a_damaged_file_is_set_aside_and_said(tmp_path, damage):
    (tmp_path / FILE).write_bytes(damage)
    kept = KeptChoices(tmp_path)
    assert kept.own == Choices()
    assert "set aside" in kept.trouble
    assert (tmp_path / f"{FILE}.broken").read_bytes() == damage
    kept.change(MINE)
    assert (kept.trouble, KeptChoices(tmp_path).own) == ("", MINE)


def test_what_a_newer_version_kept_is_passed_over_after_the_way_back(tmp_path):
    (tmp_path / FILE).write_text('{"drafts": "hide", "colour": "red"}')
    kept = KeptChoices(tmp_path)
    assert (kept.own, kept.trouble) == (Choices(drafts="hide"), "")


def test_a_language_that_is_no_more_is_left_out(tmp_path):
    (tmp_path / FILE).write_text('{"offered": ["pl", "tlh"]}')
    assert KeptChoices(tmp_path).own.offered == ("pl",)


def test_where_nothing_can_be_written_they_hold_until_the_restart(tmp_path):
    (tmp_path / "file").write_text("")
    kept = KeptChoices(tmp_path / "file" / "below")
    kept.trouble = ""
    kept.change(MINE)
    assert kept.own == MINE
    assert "cannot be written" in kept.trouble
    assert "KIOSK_STATE" in kept.trouble
