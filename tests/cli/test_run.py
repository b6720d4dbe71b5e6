"""``kiosk run`` where there is no screen; what it does on one is told by the journeys."""

import wave

import pytest


@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":999"}])
@pytest.mark.parametrize("command", [(), ("run",)])
def test_without_a_screen_it_says_so_and_offers_the_tour(kiosk_alone, screen, command):
    left = kiosk_alone(*command, **screen)
    assert left.refused, left
    assert left.complaint.startswith("No screen was found")
    assert "kiosk tour --out" in left.complaint


def test_without_a_screen_it_can_write_the_tour(kiosk_alone, tmp_path):
    tour = tmp_path / "tour"
    settings = tmp_path / "kiosk.toml"
    settings.write_text("[languages]\noffered = ['en-GB', 'ne', 'ar']\n")
    left = kiosk_alone("run", "--config", settings, "--or-tour", tour)
    assert left.code == 0, left.complaint
    assert left.complaint == f"No screen was found, so the guided tour is written to {tour} instead.\n"
    index = (tour / "index.html").read_text("utf-8")
    pictures = sorted(tour.rglob("*.png"))
    assert len(pictures) > 45
    for picture in pictures:
        assert f'src="{picture.relative_to(tour)}"' in index
    assert index.count("<figure>") == len(pictures)
    for tag in ("en-GB", "ne", "ar"):
        assert f'src="{tag}/cover.wav"' in index
        with wave.open(str(tour / tag / "cover.wav")) as sound:
            assert sound.getnframes() / sound.getframerate() > 2


def test_a_bad_setting_names_file_line_and_what_is_allowed(kiosk_says, tmp_path):
    settings = tmp_path / "kiosk.toml"
    settings.write_text("[idle]\nreset_s = 'soon'\n")
    left = kiosk_says("run", "--config", str(settings))
    assert left.refused
    assert f"{settings}, line 2: idle.reset_s must be a whole number of seconds" in left.complaint
