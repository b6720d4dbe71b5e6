"""My language is not here: many languages by their own names, and a card that calls an interpreter."""

import unicodedata

import pytest
from PySide6.QtGui import QTextLayout

from kiosk.i18n.interpreter_calls import call_for_interpreter
from kiosk.i18n.languages import LANGUAGES
from kiosk.i18n.spoken_languages import BRITISH_SIGN, spoken_language, spoken_languages
from kiosk.theme.fonts import font
from kiosk.ui.routes import Route
from kiosk.ui.screens import spoken as module
from kiosk.ui.screens.spoken import written
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words
from tests.ui.stand import LANDSCAPE, PORTRAIT, words_of


def card_of(stand):
    return [words_of(one) for one in stand.seen(Words) if one.parent() is stand.screen]


def test_more_than_forty_and_british_sign_language_first():
    spoken = spoken_languages()
    assert spoken[0] == BRITISH_SIGN
    assert len(spoken) > 41
    assert len({one.tag for one in spoken}) == len({one.english for one in spoken}) == len(spoken)
    others = [one.english for one in spoken[1:]]
    assert others == sorted(others)


def test_what_is_drawn_is_in_a_font(qapp):
    for one in spoken_languages():
        for text in filter(None, (one.endonym, call_for_interpreter(one.tag)) if written(one) else ()):
            layout = QTextLayout(text, font(one, 40))
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            assert layout.glyphRuns()
            assert all(0 not in run.glyphIndexes() for run in layout.glyphRuns()), one.english


def test_own_names_are_not_drawn_without_their_font(stand_on, monkeypatch):
    monkeypatch.setattr(module, "missing_families", lambda one: one.families)
    stand = stand_on(PORTRAIT)
    stand.go(Route.SPOKEN)
    shown = {one.face.name: one.face.words for one in stand.screen.grid.buttons}
    assert shown["spoken.am"] == "Amharic"
    stand.visit.choose_spoken("am")
    stand.go(Route.INTERPRETER)
    assert "አማርኛ" not in card_of(stand)


def test_every_language_has_a_button_with_both_names(stand_on):
    stand = stand_on(LANDSCAPE)
    stand.go(Route.SPOKEN)
    faces = {one.face.name.removeprefix("spoken."): one.face for one in stand.screen.grid.buttons}
    for one in spoken_languages():
        face = faces[one.tag]
        assert (face.words, face.detail) in {(one.endonym, one.english), (one.english, "")}


@pytest.mark.parametrize("tag", ["am", "ur", "yue", "hu"])
def test_the_card_calls_an_interpreter_in_english_with_the_tag(stand_on, tag):
    stand = stand_on(PORTRAIT)
    stand.go(Route.SPOKEN)
    stand.screen.choose_name(f"spoken.{tag}")
    stand.settle()
    one = spoken_language(tag)
    said = card_of(stand)
    assert said[-4:-2] == [one.english, f"I speak {one.english}. Please call an interpreter."]
    assert said[-2] == f"Language tag (BCP 47): {tag}"
    assert said[:-4] == ([one.endonym, call_for_interpreter(tag)] if written(one) else [])


def test_a_signer_does_not_say_that_they_speak(stand_on):
    stand = stand_on(PORTRAIT)
    stand.visit.choose_spoken(BRITISH_SIGN.tag)
    stand.go(Route.INTERPRETER)
    assert "I use British Sign Language. Please call an interpreter." in card_of(stand)


@pytest.mark.parametrize("shown", ["en-GB", "pl", "ar"])
def test_the_card_speaks_its_own_language_whatever_the_kiosk_shows(stand_on, shown):
    stand = stand_on(PORTRAIT)
    stand.choose(shown)
    stand.visit.choose_spoken("hu")
    stand.go(Route.INTERPRETER)
    assert card_of(stand)[:2] == ["Magyar", "Magyarul beszélek. Kérem, hívjanak tolmácsot."]


def test_a_signer_reads_the_card_in_the_language_of_the_kiosk(stand_on):
    stand = stand_on(PORTRAIT)
    stand.choose("pl")
    stand.visit.choose_spoken(BRITISH_SIGN.tag)
    stand.go(Route.INTERPRETER)
    assert card_of(stand)[0].startswith("Posługuję się brytyjskim językiem migowym (BSL).")


def test_every_language_but_romani_has_a_sentence_in_its_own_script():
    lacking = [one.tag for one in spoken_languages()[1:] if not call_for_interpreter(one.tag)]
    assert lacking == ["rom"]
    strange = {
        one.english: scripts(call) - scripts(one.endonym) - JAPANESE
        for one in spoken_languages()
        if (call := call_for_interpreter(one.tag)) and scripts(call) - scripts(one.endonym) - JAPANESE
    }
    assert strange == {}


def test_no_two_languages_have_one_sentence():
    calls = [call_for_interpreter(one.tag) for one in spoken_languages()]
    said = [call for call in calls if call]
    assert len(set(said)) == len(said)


#: Written beside each other in every Japanese sentence.
JAPANESE = {"HIRAGANA"}


def scripts(text):
    """The scripts of the letters, by the first word of their names."""
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}


def test_the_language_of_the_card_ends_with_the_visit(stand_on):
    stand = stand_on(PORTRAIT)
    stand.visit.choose_spoken("am")
    assert not stand.visit.untouched
    stand.visit.reset()
    assert (stand.visit.spoken, stand.visit.untouched) == ("", True)


@pytest.mark.parametrize("route", [Route.START, Route.LANGUAGES])
def test_a_touch_says_the_name_and_the_welcome_in_the_own_voice(stand_on, route):
    stand = stand_on(PORTRAIT)
    if route is not Route.START:
        stand.go(route)
    stand.screen.choose_name("language.pl")
    stand.voice.begin()
    assert stand.voice.said == "Polski. Witamy"
    assert {segment.voice for segment in stand.voice.request.segments} == {"zlw/pl"}


def test_all_languages_can_be_heard_one_after_the_other(stand_on):
    stand = stand_on(PORTRAIT)
    stand.go(Route.LANGUAGES)
    stand.screen.press("listen")
    heard = []
    for _ in LANGUAGES:
        stand.voice.begin()
        heard.append(stand.voice.request.segments[0].voice)
        stand.voice.end()
    assert heard == [one.voice for one in LANGUAGES]


def test_the_last_button_is_for_all_others(stand_on):
    stand = stand_on(PORTRAIT)
    stand.go(Route.LANGUAGES)
    assert stand.seen(TouchButton)
    assert stand.screen.grid.buttons[-1].face.name == "route.spoken"
