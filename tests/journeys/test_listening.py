"""Someone listens: the mark is where the voice is, and the page follows."""

import pytest
from PySide6.QtCore import Qt

from kiosk.content.place import Place
from kiosk.speech.voice import Trouble
from kiosk.ui.narrator import Voicing
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route


def notices(visitor):
    return [one.accessibleName() for one in visitor.screen.findChildren(Notice) if one.isVisible()]


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


def test_a_draft_is_announced_before_its_first_sentence(reader):
    reader.stand.choose("pl")
    reader.touch("listen")
    assert "nie zostało sprawdzone" in reader.voice.said
    assert {segment.voice for segment in reader.voice.request.segments} == {"zlw/pl"}
    reader.hear_passages(1)
    assert reader.voice.said.startswith("East Kent")


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


@pytest.mark.parametrize("trouble", list(Trouble))
def test_trouble_is_said_and_the_page_still_moves(reader, qtbot, trouble):
    reader.touch("listen")
    reader.voice.fail(trouble)
    reader.stand.settle()
    assert len(notices(reader)) == 1
    with qtbot.waitSignal(
        reader.kiosk.narrator.markChanged, timeout=4000, check_params_cb=lambda mark: mark.word
    ):
        pass
    if trouble is not Trouble.NO_VOICE:
        reader.voice.recovered.emit()
        reader.stand.settle()
        assert notices(reader) == []
    reader.kiosk.narrator.stop()


def test_who_does_not_listen_is_not_bothered(reader):
    reader.voice.fail(Trouble.NO_SOUND, request=type("No", (), {"id": 0}))
    reader.stand.settle()
    assert notices(reader) == []
    reader.touch("listen")
    assert len(notices(reader)) == 1
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
