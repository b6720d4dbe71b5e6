"""What the voice says of the whole leaflet, language by language, against what was read and found right.

After a change that is meant: ``KIOSK_WRITE_SPOKEN=1 pytest tests/speech/test_spoken.py``, then read
the difference aloud.
"""

import os
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.content.model import Leaflet
from kiosk.i18n.catalogue import load_catalogue
from kiosk.i18n.languages import ENGLISH, LANGUAGES, Language
from kiosk.i18n.localise import localised
from kiosk.paths import leaflets
from kiosk.speech.passage import section_passages
from kiosk.speech.process.voices import Voices
from kiosk.speech.reading import reading_of
from kiosk.speech.track import Track
from kiosk.speech.voice import Request, Started

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "data" / "spoken"
WRITE = os.environ.get("KIOSK_WRITE_SPOKEN") == "1"


@pytest.fixture(scope="module")
def original():
    return load_leaflet(leaflets() / "sacroiliac-joint-injections")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    into = tmp_path_factory.mktemp("built")
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import_module("compile_translations").compile_all(ROOT, into)
    finally:
        sys.path.remove(str(ROOT / "scripts"))
    return into


@pytest.fixture(params=LANGUAGES, ids=lambda known: known.tag)
def known(request) -> Language:
    return request.param


@pytest.fixture
def leaflet(original, built, known) -> Leaflet:
    if known.tag == original.language:
        return original
    return localised(original, known.tag, load_catalogue(original.id, known.tag, folder=built))


def passages(leaflet):
    return [one for section in leaflet.sections for one in section_passages(section, leaflet)]


def written(leaflet):
    lines = []
    for one in passages(leaflet):
        lines.append(f"[{one.block_id}]")
        lines.extend(f"{segment.voice}\t{segment.text}" for segment in one.segments)
    return "\n".join(lines) + "\n"


def test_the_spoken_leaflet_is_the_one_that_was_found_right(leaflet, known):
    if known.tag not in {section.language or leaflet.language for section in leaflet.sections}:
        pytest.skip(f"the leaflet has no words in {known.english} yet")
    file = GOLDEN / f"{'en' if known == ENGLISH else known.tag}.txt"
    if WRITE:
        file.write_text(written(leaflet), "utf-8")
    assert file.exists(), "nobody has listened to this language yet: write the file, read it, commit it"
    assert written(leaflet) == file.read_text("utf-8"), "if this is meant, write the file anew and read it"


def test_no_sign_address_or_long_number_reaches_the_voice(leaflet):
    for one in passages(leaflet):
        assert one.segments, one.block_id
        assert not re.search(r"\d{5,}|[*<>()（）\[\]@/©\n“”„«»「」\u2066-\u2069]|www|QEQM", one.spoken), (
            one.block_id
        )


def test_every_shown_word_is_lit_by_a_spoken_one(leaflet):
    """What nothing is said for would stay dark: signs may, words may not."""
    for one in passages(leaflet):
        lit = {
            i for tokens in one.tokens for token in tokens if token.shown for i in range(*_ends(token.shown))
        }
        dark = "".join(letter for i, letter in enumerate(one.shown) if i not in lit and letter.isalnum())
        assert dark in {"", "QEQM"}, one.block_id


@pytest.mark.voice
def test_the_real_voice_lights_words_in_every_block(leaflet):
    voices = Voices()
    for number, one in enumerate(passages(leaflet), start=1):
        reading = reading_of([one])
        clip = voices.render(Request(number, reading.segments(155)))
        track = Track(one, 0, Started(number, clip.duration_ms, clip.words))
        heard = [track.at(ms) for ms in range(0, clip.duration_ms, 20)]
        assert {moment.sentence for moment in heard} == set(range(len(one.sentences))), one.block_id
        assert any(moment.word for moment in heard), one.block_id


def _ends(place):
    return place.start, place.end
