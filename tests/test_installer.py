"""The tactile label of the installer's sheet says in Braille what it says in print."""

import re

from kiosk.formats.braille.liblouis import load_liblouis


def test_the_label_reads_back_as_its_words(pytestconfig):
    sheet = (pytestconfig.rootpath / "docs" / "installer.md").read_text("utf-8")
    lines = re.findall(r"^    ([\u2800-\u28ff]+)$", sheet, re.MULTILINE)
    assert lines
    assert all(len(line) <= 13 for line in lines)
    read = load_liblouis().read_back("\u2800".join(lines), "en-ueb-g2.ctb")
    assert read == "Audio. Headphones here, or hold a finger on the glass."
    assert f'"{read}"' in sheet
