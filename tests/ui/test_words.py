"""No word on the glass bypasses translation, and none of the language before stays."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QRawFont, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kiosk.i18n.languages import ENGLISH, LANGUAGES
from kiosk.i18n.spoken_languages import BRITISH_SIGN, spoken_languages
from kiosk.theme.fonts import font
from kiosk.ui.block_view import BlockView
from kiosk.ui.drawing import Drawing
from kiosk.ui.need_words import card_words
from kiosk.ui.routes import Route
from kiosk.ui.screens.interpreter import card_lines
from kiosk.visit.needs import Need
from tests.ui.stand import PORTRAIT, TAGS, Stand, words_of

NUMBER = re.compile(r"\d*")


def texts(widgets) -> Iterator[str]:
    """All that widgets show or tell."""
    for widget in widgets:
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget.text()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.windowTitle()


def of_the_leaflet(leaflet) -> set[str]:
    """What the leaflet says itself."""
    own = {leaflet.short_title, leaflet.title, leaflet.publisher}
    own |= {block.text for block in leaflet.blocks} | {section.label for section in leaflet.sections}
    own |= {block.text for block in leaflet.easy_read.edition.blocks}
    for figure in leaflet.figures:
        own |= {figure.short, figure.long, figure.credit}
        for part in figure.parts:
            own |= {part.name, part.sentence}
    return own


def test_every_word_goes_through_translation(stand_on, pseudo):
    pseudo(lambda message: f"⟦{message}⟧")
    stand = stand_on(PORTRAIT)
    own = of_the_leaflet(stand.screen.scene.leaflet)
    names = {name for one in LANGUAGES for name in (one.endonym, one.english)}
    names |= {words.english for words in card_words(tuple(Need), ENGLISH)} | {
        card_words((), ENGLISH)[0].english
    }
    names |= {words for one in spoken_languages() for words in (one.endonym, one.english)}
    names |= {line.words for line in card_lines(BRITISH_SIGN, stand.screen.scene)}
    bare = set()
    marked = 0
    for shown in stand.screens():
        for widget in () if shown.startswith("staff") else stand.seen(QWidget):  # staff read English
            for text in filter(None, texts([widget])):
                if "⟦" in text:
                    marked += 1
                elif isinstance(widget, BlockView) and widget.block in stand.screen.scene.leaflet.blocks:
                    assert words_of(widget) in widget.block.text
                elif not NUMBER.fullmatch(text) and text not in names | own:
                    bare.add((text, type(widget).__name__))
    assert {(text, kind) for text, kind in bare if not any(text in one for one in own)} == set()
    assert marked > 200


def test_nothing_of_the_language_before_stays(stand):
    """Whatever was shown in the language before is gone from every widget that lives."""
    shown = {tag: set() for tag in TAGS}
    for tag in ("pl", "ar", "en-GB"):
        stand.choose(tag)
        for _ in stand.screens():
            shown[tag] |= {text for text in texts(stand.window.findChildren(QWidget)) if text}
            others = set().union(*(shown[other] for other in TAGS if other != tag))
            only_there = others & of_other_languages(stand, tag)
            assert shown[tag] & only_there == set()


def test_no_message_of_the_language_before_stays(stand, pseudo):
    for tag in ("pl", "ar", "en-GB"):
        translator = pseudo(f"⟦{tag}: {{}}⟧".format)
        stand.choose(tag)
        found = {"⟦" + text.split("⟦")[1].split(":")[0] for text in messages_shown(stand)}
        assert found == {f"⟦{tag}"}
        QCoreApplication.removeTranslator(translator)


def messages_shown(stand: Stand) -> set[str]:
    """The marked words of every widget that lives, on every screen."""
    found = set()
    for _ in stand.screens():
        found |= {text for text in texts([stand.window, *stand.window.findChildren(QWidget)]) if "⟦" in text}
    return found


def of_other_languages(stand: Stand, tag: str) -> set[str]:
    """What other languages' leaflets say that this one's does not."""
    here = of_the_leaflet(stand.screen.scene.leaflet)
    known = stand.kiosk.scenes._known
    there = set().union(*(of_the_leaflet(known[other]) for other in known if other != tag))
    return there - here


@pytest.mark.parametrize("tag", [known.tag for known in LANGUAGES])
def test_every_letter_is_in_a_font(stand, tag):
    stand.choose(tag)
    missing = set()
    for _ in stand.screens():
        for widget in stand.seen():
            language = stand.language
            if isinstance(widget, Drawing):
                continue
            if getattr(widget, "face", None) and widget.face.language:
                language = widget.face.language
            missing |= set(boxes(words_of(widget), font(language, 40)))
    for language in LANGUAGES:
        missing |= set(boxes(language.welcome + language.endonym + language.digits, font(language, 40)))
    assert missing == set()


def boxes(text: str, wanted: QFont) -> Iterator[str]:
    """Yield the text where a letter of it would be drawn as a box."""
    layout = QTextLayout(text.replace("\n", "\u2028"), wanted)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    for run in layout.glyphRuns():
        raw: QRawFont = run.rawFont()
        if not raw.familyName() or 0 in run.glyphIndexes():
            yield text


def test_a_letter_that_no_font_has_is_noticed():
    assert list(boxes("a\ue000", font(LANGUAGES[0], 40))) != []


def test_the_title_of_the_window_follows_the_language(stand, pseudo):
    stand.go(Route.HELP)
    pseudo(lambda message: f"⟦{message}⟧")
    stand.choose(size=2)
    assert stand.window.windowTitle().startswith("⟦")
