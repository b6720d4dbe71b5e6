"""Someone listens: the mark is where the voice is, and the page follows."""

import pytest
from PySide6.QtCore import Qt

from kiosk.content.place import Place
from kiosk.i18n.languages import language
from kiosk.speech.voice import Trouble
from kiosk.ui.narrator import Voicing
from kiosk.ui.notices import draft_notice, trouble_notice
from kiosk.ui.routes import Route


def plain(text):
    """The letters of a text, as no voice and no line break changes them."""
    return "".join(letter for letter in text if letter.isalnum())


def test_the_page_follows_the_voice_over_three_pages(reader):
    reader.touch("listen")
    shown = [reader.screen.page.place]
    for _ in range(30):
        reader.hear_passages(1)
        if reader.screen.page.place != shown[-1]:
            shown.append(reader.screen.page.place)
        if reader.mark:
            assert reader.mark.block_id in reader.blocks()
    assert shown == [page.place for page in reader.screen.pages[: len(shown)]]
    assert len(shown) >= 3


@pytest.mark.parametrize("size", [1, 4])
def test_every_word_is_on_the_page_when_it_is_heard(reader, size):
    reader.stand.choose("en-GB", size)
    figure = next(block for block in reader.scene.leaflet.blocks if block.figure)
    reader.kiosk.narrator.read_leaflet(reader.scene.leaflet.blocks, Place(figure.id))
    elsewhere = []

    def look(mark):
        if mark and mark.word:
            place = Place(mark.block_id, mark.word.start)
            if not any(fragment.holds(place) for fragment in reader.screen.page.fragments):
                elsewhere.append(mark)

    reader.kiosk.narrator.markChanged.connect(look)
    reader.hear_passages(12)
    assert elsewhere == []


def test_every_mark_is_a_slice_of_what_is_shown(reader):
    reader.kiosk.visit.go(Place("further.c1"))
    reader.touch("listen")
    marked = []
    reader.kiosk.narrator.markChanged.connect(lambda mark: marked.append(mark) if mark else None)
    reader.hear_passages(6)
    assert len({mark.block_id for mark in marked}) >= 4
    for mark in marked:
        text = reader.scene.leaflet.block(mark.block_id).text
        assert 0 <= mark.sentence.start < mark.sentence.end <= len(text)
        if mark.word:
            assert text[mark.word.start : mark.word.end].strip()


def test_pause_and_go_on(reader):
    reader.touch("listen")
    reader.voice.begin()
    reader.touch("listen")
    assert (reader.kiosk.narrator.voicing, reader.voice.calls[-1]) == (Voicing.PAUSED, "pause")
    assert reader.stand.button("listen").face.words == "Go on"
    reader.touch("listen")
    assert (reader.kiosk.narrator.voicing, reader.voice.calls[-1]) == (Voicing.SPEAKING, "resume")


def test_a_turned_page_is_read_on_from_there(reader):
    reader.touch("listen")
    reader.voice.begin()
    reader.touch("next")
    first = reader.screen.page.place.block_id
    assert reader.kiosk.narrator.voicing is Voicing.SPEAKING
    reader.voice.begin()
    assert reader.mark.block_id == first


def test_sentences_back_and_on_and_again(reader):
    reader.kiosk.visit.go(Place("stay.p1"))
    reader.kiosk.narrator.read_leaflet(reader.scene.leaflet.blocks, Place("stay.p1"))
    reader.voice.begin()
    first = reader.mark.sentence
    reader.touch("sentence-on")
    reader.voice.begin()
    second = reader.mark.sentence
    assert second.start >= first.end
    reader.touch("again")
    reader.voice.begin()
    assert reader.mark.sentence == second
    reader.touch("sentence-back")
    reader.voice.begin()
    assert reader.mark.sentence == first


def test_stop_is_silence_at_once(reader):
    reader.touch("listen")
    reader.voice.begin()
    reader.key(Qt.Key.Key_S)
    assert reader.voice.calls[-1] == "stop"
    assert (reader.kiosk.narrator.voicing, reader.mark) == (Voicing.SILENT, None)


@pytest.mark.parametrize("tag", ["ne", "pl", "ar"])
def test_a_draft_is_announced_before_its_first_sentence(reader, tag):
    reader.stand.choose(tag)
    reader.kiosk.visit.go(Place("side-effects"))
    reader.touch("listen")
    assert plain(reader.voice.said) == plain(draft_notice())
    assert not draft_notice().isascii()
    assert {segment.voice for segment in reader.voice.request.segments} == {language(tag).voice}
    assert reader.mark is None
    reader.hear_passages(1)
    reader.voice.begin()
    first = reader.scene.leaflet.block("side-effects")
    assert plain(reader.voice.said).startswith(plain(first.text)[:12])
    assert reader.mark.block_id == first.id


def test_english_needs_no_announcement(reader):
    reader.touch("listen")
    reader.voice.begin()
    assert reader.mark.block_id == "cover.publisher"


def test_a_sentence_that_is_touched_is_read_from_there(reader):
    reader.kiosk.visit.go(Place("stay.p1"))
    reader.touch_text("stay.p1")
    reader.voice.begin()
    assert (reader.mark.block_id, reader.mark.sentence.start) == ("stay.p1", 0)


def test_listening_goes_on_in_another_language_from_the_same_block(reader):
    reader.kiosk.visit.go(Place("side-effects.b5"))
    reader.kiosk.narrator.read_leaflet(reader.scene.leaflet.blocks, Place("side-effects.b5"))
    reader.voice.begin()
    reader.stand.visit.choose_language("ar")
    reader.stand.settle()
    reader.hear_passages(1)
    reader.voice.begin()
    assert reader.mark.block_id == "side-effects.b5"
    assert {segment.voice for segment in reader.voice.request.segments} == {"sem/ar"}


def word_is_marked(mark):
    return bool(mark and mark.word)


@pytest.mark.parametrize("trouble", list(Trouble))
@pytest.mark.parametrize("tag", ["en-GB", "pl"])
def test_trouble_is_said_and_the_page_still_moves(reader, qtbot, trouble, tag):
    reader.stand.choose(tag)
    draft = reader.notices()
    reader.touch("listen")
    reader.voice.fail(trouble)
    reader.stand.settle()
    assert reader.notices() == [*draft, trouble_notice(trouble)]
    requests = len(reader.voice.requests)
    for _ in draft:
        reader.touch("sentence-on")  # past the announcement
        reader.touch("sentence-on")
    with qtbot.waitSignal(reader.kiosk.narrator.markChanged, timeout=4000, check_params_cb=word_is_marked):
        reader.touch("again")
    here = reader.screen.page.place
    with qtbot.waitSignal(reader.kiosk.narrator.markChanged, timeout=4000, check_params_cb=word_is_marked):
        reader.touch("next")
    assert reader.screen.page.place != here
    assert reader.mark.block_id in reader.blocks()
    assert len(reader.voice.requests) == requests
    if trouble is not Trouble.NO_VOICE:
        reader.voice.recovered.emit()
        reader.stand.settle()
        assert reader.notices() == draft
        reader.touch("next")
        assert len(reader.voice.requests) == requests + 1
    reader.kiosk.narrator.stop()


def test_a_language_without_a_voice_does_not_silence_another(reader):
    reader.stand.choose("ne")
    reader.touch("listen")
    reader.voice.fail(Trouble.NO_VOICE)
    reader.stand.choose("pl")
    assert len(reader.notices()) == 1
    reader.touch("listen")
    assert reader.voice.request.segments[0].voice == "zlw/pl"
    reader.stand.choose("ne")
    reader.kiosk.narrator.stop()
    reader.touch("listen")
    reader.stand.settle()
    assert reader.notices()[1:] == [trouble_notice(Trouble.NO_VOICE)]
    reader.kiosk.narrator.stop()


def test_who_does_not_listen_is_not_bothered(reader):
    reader.voice.fail(Trouble.NO_SOUND, request=type("No", (), {"id": 0}))
    reader.stand.settle()
    assert reader.notices() == []
    reader.touch("listen")
    assert len(reader.notices()) == 1
    reader.kiosk.narrator.stop()


def test_the_start_screen_listens_from_the_beginning(visitor):
    visitor.touch("listen")
    assert visitor.route is Route.READING
    visitor.voice.begin()
    assert visitor.mark.block_id == "cover.publisher"


def test_speed_and_loudness_are_heard_at_once(reader):
    reader.touch("listen")
    reader.voice.begin()
    before = len(reader.voice.requests)
    reader.key(Qt.Key.Key_Plus)
    assert (len(reader.voice.requests), reader.voice.request.rate) == (before + 1, 180)
    reader.key(Qt.Key.Key_VolumeUp)
    assert reader.voice.decibel == -6
