from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from kiosk.i18n.languages import ENGLISH, language
from kiosk.i18n.switch import LanguageSwitch, PseudoTranslator
from tests.i18n.conftest import ROOT, script

WORDS = {"ui_pl_PL": "Dalej", "ui_ar": "التالي"}


class Next(QLabel):
    def __init__(self):
        super().__init__()
        self.name()

    def name(self):
        self.setText(QCoreApplication.translate("Bar", "Next"))

    def changeEvent(self, event):
        if event.type() == QEvent.Type.LanguageChange:
            self.name()
        super().changeEvent(event)


@pytest.fixture
def switch(qapp, tmp_path):
    (tmp_path / "kiosk").symlink_to(ROOT / "kiosk")
    (tmp_path / "translations").mkdir()
    for name, word in WORDS.items():
        text = (
            "<TS version='2.1'><context><name>Bar</name><message><source>Next</source>"
            f"<translation type='unfinished'>{escape(word)}</translation></message></context></TS>"
        )
        (tmp_path / "translations" / f"{name}.ts").write_text(text, "utf-8")
    script("compile_translations").compile_all(tmp_path, tmp_path / "built")
    made = LanguageSwitch(folder=tmp_path / "built")
    yield made
    made.switch("en-GB")


def test_widgets_and_direction_follow_every_switch(qtbot, switch):
    label = Next()
    qtbot.addWidget(label)
    for tag, word, rtl in (("pl", "Dalej", False), ("ar", "التالي", True), ("en", "Next", False)):
        with qtbot.waitSignal(switch.languageChanged) as heard:
            assert switch.switch(tag)
        assert heard.args == [language(tag)]
        qtbot.waitUntil(lambda word=word: label.text() == word)
        assert (QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft) is rtl
        assert switch.language == language(tag)


def test_a_language_without_words_says_so_and_leaves_no_other_behind(switch):
    switch.switch("pl")
    assert not switch.switch("ne")
    assert QCoreApplication.translate("Bar", "Next") == "Next"


@pytest.mark.usefixtures("switch")
def test_a_site_that_hides_drafts_gets_the_checked_words(tmp_path):
    checked = LanguageSwitch(drafts=False, folder=tmp_path / "built")
    checked.switch("pl")
    assert QCoreApplication.translate("Bar", "Next") == "Next"
    checked.switch("en")


def test_an_unknown_language_changes_nothing(switch):
    switch.switch("pl")
    with pytest.raises(KeyError):
        switch.switch("xx")
    assert switch.language.tag == "pl"
    assert QCoreApplication.translate("Bar", "Next") == "Dalej"


def test_many_switches_leave_one_translator_at_most(switch):
    for _ in range(20):
        switch.switch("pl")
        switch.switch("ar")
    switch.switch("en")
    assert switch.language == ENGLISH
    assert QCoreApplication.translate("Bar", "Next") == "Next"


@pytest.mark.usefixtures("qapp")
def test_the_pseudo_language_marks_every_message():
    pseudo = PseudoTranslator()
    QCoreApplication.installTranslator(pseudo)
    try:
        assert QCoreApplication.translate("Any", "Page {page}") == "[!! Page {page} !!]"
    finally:
        QCoreApplication.removeTranslator(pseudo)


def test_going_back_to_english_again_and_again_leaves_nothing_behind(switch):
    for _ in range(3):
        switch.switch("en-GB")
    assert switch.findChildren(QTranslator) == []
