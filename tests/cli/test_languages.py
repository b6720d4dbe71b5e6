import pytest
from click.testing import CliRunner
from rich.cells import cell_len

from kiosk.cli import languages
from kiosk.content.shelf import load_shelf
from kiosk.i18n.languages import LANGUAGES, Language
from kiosk.paths import leaflets
from kiosk.speech.render import SpeechError
from kiosk.speech.repertoire import Repertoire


@pytest.fixture
def leaflet():
    return load_shelf(leaflets()).leaflets[0]


@pytest.mark.usefixtures("qapp")
def test_each_language_has_a_row_in_the_order_of_need(leaflet):
    rows = languages.rows(leaflet, LANGUAGES, Repertoire(frozenset({"gmw/en", "inc/ne"})))
    assert [row[0] for row in rows] == [known.tag for known in LANGUAGES]
    assert rows[0][3:6] == ("100 %", "100 %", "original")
    voices = {row[0]: row[6] for row in rows}
    assert (voices.pop("en-GB"), voices.pop("ne")) == ("gmw/en", "inc/ne")
    assert all(voice.endswith("(missing)") for voice in voices.values())


@pytest.mark.usefixtures("qapp")
def test_a_voice_that_cannot_be_asked_is_not_called_missing(leaflet):
    rows = languages.rows(leaflet, LANGUAGES, None)
    assert all(row[6].endswith("(cannot be asked)") for row in rows)


@pytest.mark.usefixtures("qapp")
def test_a_missing_font_names_the_package(leaflet):
    klingon = Language("pl", "pl_PL", "tlhIngan", "Klingon", "x/k", ("No Such Font",), font_package="fonts-x")
    assert languages.rows(leaflet, [klingon], None)[0][7] == "missing: install fonts-x"


@pytest.mark.usefixtures("qapp")
def test_the_command_prints_one_line_a_language(monkeypatch):
    monkeypatch.setattr(languages, "voices", lambda _own: Repertoire(frozenset({"gmw/en"})))
    result = CliRunner().invoke(languages.command, [])
    assert result.exit_code == 0
    lines = result.output.splitlines()
    for known in LANGUAGES:
        assert any(known.endonym in line and known.english in line for line in lines)
    assert max(map(cell_len, lines)) <= 120


def test_a_broken_voice_stops_no_list(monkeypatch):
    def broken(_program):
        raise SpeechError("The voice process does not work.")

    monkeypatch.setattr(languages, "available_voices", broken)
    assert languages.voices() is None


@pytest.mark.usefixtures("qapp")
def test_a_sites_own_voice_is_named(leaflet):
    known = Repertoire(frozenset({"gmw/en"}), {"gmw/en": "/var/lib/site/voices/en-GB.voice"})
    assert languages.rows(leaflet, LANGUAGES[:1], known)[0][6] == "en-GB.voice (the site's own)"
