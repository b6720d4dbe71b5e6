from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from kiosk.access.keypad import Action
from kiosk.app_settings import fresh_preferences
from kiosk.config import Config, ConfigError, Speech, load_config
from kiosk.config_look import Look
from kiosk.config_reference import reference, settings
from kiosk.paths import resources
from kiosk.speech.outputs import Wiring
from kiosk.theme.colours import Theme
from kiosk.theme.pairs import Colour, Pair
from kiosk.theme.sizes import SPACINGS
from kiosk.visit.preferences import LOUDNESS_DB, RATES, Following, Guide, Preferences


def write(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    return file


def refusal(file: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load_config(file)
    return str(caught.value).removeprefix(str(file))


def test_without_a_file_the_defaults_hold():
    assert load_config(None) == Config()


def test_the_example_names_every_setting_with_its_default():
    text = (resources() / "kiosk.example.toml").read_text("utf-8")
    assert load_config(resources() / "kiosk.example.toml") == Config()
    settings = [line for line in text.splitlines() if "=" in line and not line.startswith("#")]
    lines = text.splitlines()
    assert all(lines[lines.index(line) - 1].startswith("#") for line in settings)
    named = {line.split("=")[0].strip() for line in settings}
    tables = [getattr(Config(), table) for table in Config.__struct_fields__ if table != "keys"]
    assert named == {name for table in tables for name in table.__struct_fields__}
    assert "[keys]" in lines


def test_a_file_changes_only_what_it_names(tmp_path):
    config = load_config(write(tmp_path, '[idle]\nreset_s = 0\n[look]\ntheme = "cream"\n'))
    assert (config.idle.reset_s, config.idle.warning_s) == (0, 60)
    assert (config.look.theme, config.look.size) == ("cream", 1)


def test_the_file_of_this_user_is_found(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "leaflet-kiosk").mkdir()
    write(tmp_path / "leaflet-kiosk", "[look]\nsize = 3\n")
    assert load_config(None).look.size == 3


def test_a_relative_content_folder_counts_from_the_file(tmp_path):
    file = write(tmp_path, '[content]\nfolder = "ours"\n')
    assert load_config(file).content.folder == str(tmp_path / "ours")
    file = write(tmp_path, '[content]\nfolder = "/srv/ours"\n')
    assert load_config(file).content.folder == "/srv/ours"


def test_what_may_be_chosen_is_what_the_kiosk_has(tmp_path):
    rate = get_type_hints(Speech)["rate"]
    assert get_args(rate) == RATES
    loudest = len(LOUDNESS_DB) - 1
    assert load_config(write(tmp_path, f"[speech]\nloudness = {loudest}")).speech.loudness == loudest
    said = refusal(write(tmp_path, f"[speech]\nloudness = {loudest + 1}"))
    assert said == f", line 2: speech.loudness must be a step from 0, soft, to {loudest}, loud."
    fresh = Preferences()
    config = Config()
    assert (config.speech.rate, config.speech.loudness) == (fresh.rate, fresh.loudness)
    for name in ("theme", "size", "spacing", "following", "guide", "motion"):
        assert getattr(config.look, name) == getattr(fresh, name)
    for name, kind in (("theme", Theme), ("following", Following), ("guide", Guide)):
        assert get_args(get_type_hints(Look)[name]) == tuple(kind)
    assert get_args(get_type_hints(Look)["ink"]) == ("", *Colour)
    assert load_config(write(tmp_path, f"[look]\nspacing = {len(SPACINGS)}")).look.spacing == len(SPACINGS)
    said = refusal(write(tmp_path, f"[look]\nspacing = {len(SPACINGS) + 1}"))
    assert said == f", line 2: look.spacing must be a line spacing from 1 to {len(SPACINGS)}."
    assert config.languages.default == fresh.language


FAULTS = [
    ("[idle]\nrest_s = 1", ', line 2: "rest_s" is not a setting; [idle] may have reset_s, warning_s.'),
    (
        "[idel]\nreset_s = 1",
        (
            ', line 1: "idel" is not a setting; '
            "the file may have screen, idle, touch, speech, sound, content, languages, look, switch, hours, "
            "take, keys."
        ),
    ),
    (
        "[keys]\njump = ['J']",
        f", line 2: keys.jump is no action; use one of: {', '.join(Action)}.",
    ),
    (
        "[keys]\nhelp = ['Dwon']",
        (
            ', line 2: keys.help has "Dwon", which is no key; use one of: '
            "Qt's name of a key such as Down, F23 or VolumeUp, or scan: and its number."
        ),
    ),
    (
        "\n[idle]\nreset_s = 'soon'",
        ", line 3: idle.reset_s must be a whole number of seconds up to 3600, 0 for never.",
    ),
    ("[idle]\nwarning_s = 5", ", line 2: idle.warning_s must be a whole number of seconds from 20 to 600."),
    (
        "[screen]\ndistance_mm = 600.5",
        ", line 2: screen.distance_mm must be a whole number of millimetres from 200 to 3000.",
    ),
    (
        "[speech]\nrate = 150",
        ", line 2: speech.rate must be one of 100, 120, 140, 155, 180, 220, 280, 350 and 400 words a minute.",
    ),
    (
        "[look]\ntheme = 'dark'",
        ', line 2: look.theme must be "day", "cream", "contrast", "yellow" or "calm".',
    ),
    ("[look]\nink = 'yellow'", ", line 2: look.ink stands alone; set look.paper too."),
    (
        "[look]\nink = 'yellow'\npaper = 'white'",
        ", line 2: look.ink is yellow on white, which is less than 7:1 clear; use one of: black, dark-blue.",
    ),
    ("[look]\nmotion = 1", ", line 2: look.motion must be true or false."),
    ("look.size = 5", ", line 1: look.size must be a text size from 1 to 4."),
    (
        "look = 5",
        ", line 1: look must be a table with theme, ink, paper, size, spacing, following, guide, motion.",
    ),
    (
        "[languages]\noffered = ['en-GB', 7]",
        ', line 2: languages.offered must be a list of languages such as ["en-GB", "pl"], [] for all.',
    ),
    (
        "[look\n",
        ", line 1: this is not TOML (Expected ']' at the end of a table declaration); correct the line.",
    ),
]


@pytest.mark.parametrize(("text", "sentence"), FAULTS)
def test_each_fault_is_one_sentence_with_line_key_and_what_is_allowed(tmp_path, text, sentence):
    assert refusal(write(tmp_path, text)) == sentence


def test_own_colours_are_what_a_visitor_begins_with(tmp_path):
    config = load_config(write(tmp_path, "[look]\nink = 'yellow'\npaper = 'dark-blue'\n"))
    assert fresh_preferences(config).pair == Pair(Colour.YELLOW, Colour.NAVY)
    assert fresh_preferences(Config()).pair is None


def test_an_unknown_language_names_the_known_ones(tmp_path):
    said = refusal(write(tmp_path, '[languages]\ndefault = "xx"\n'))
    assert said.startswith(', line 2: languages.default has no language "xx"; use one of: en-GB, ')


def test_the_default_language_must_be_on_offer(tmp_path):
    said = refusal(write(tmp_path, '[languages]\noffered = ["pl"]\n'))
    assert said == ', line 1: languages.default is "en-GB", which is not offered; use one of: pl.'


def test_a_file_that_is_not_there_or_not_text_says_so(tmp_path):
    assert refusal(tmp_path / "no.toml") == ": the settings cannot be read; name a file that is there."
    (tmp_path / "kiosk.toml").write_bytes(b"\xff")
    assert refusal(tmp_path / "kiosk.toml") == ": the settings are not UTF-8; save them as UTF-8."


def test_the_headphones_of_the_settings_are_those_the_voice_looks_for():
    sound = Config().sound
    assert Wiring(sound.loudspeaker, sound.headphones, sound.loop) == Wiring()


def test_the_reference_is_what_the_program_says_of_its_settings():
    example = (resources() / "kiosk.example.toml").read_text("utf-8")
    page = Path(__file__).parent.parent / "docs" / "configuration.md"
    assert page.read_text("utf-8") == reference(example), "run: kiosk settings > docs/configuration.md"
    told = list(settings(example))
    assert all(one.means and one.may_be for one in told)
    for one in told:
        assert not one.name or f"| `{one.name}` | `{one.usual}` |" in reference(example)


def test_each_usual_value_of_the_reference_is_one_that_the_file_may_have(tmp_path):
    example = (resources() / "kiosk.example.toml").read_text("utf-8")
    named = [one for one in settings(example) if one.name]
    text = "".join(f"{one.table}.{one.name} = {one.usual}\n" for one in named)
    assert load_config(write(tmp_path, text)) == Config()
