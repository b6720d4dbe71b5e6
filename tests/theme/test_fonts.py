"""Every letter of every language has a glyph, and bold is a real face."""

import pytest
from PySide6.QtGui import QFontInfo, QRawFont, QTextLayout

from kiosk.i18n.languages import LANGUAGES
from kiosk.theme.fonts import font, missing_families
from tests.paging.matrix import leaflet


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
@pytest.mark.parametrize("bold", [False, True])
def test_no_letter_is_a_box(qapp, language, bold):
    for block in leaflet(language.tag).blocks:
        layout = QTextLayout(block.text.replace("\n", " "), font(language, 40, bold=bold))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        for run in layout.glyphRuns():
            assert run.rawFont().familyName()
            assert 0 not in run.glyphIndexes(), (block.id, run.rawFont().familyName())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
def test_fonts_are_there_and_bold_is_bold(qapp, language):
    assert missing_families(language) == ()
    made = font(language, 40, bold=True)
    assert QFontInfo(made).family() == language.families[0]
    assert QRawFont.fromFont(made).weight() >= 600
