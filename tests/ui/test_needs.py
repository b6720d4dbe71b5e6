"""Tell us what you need: six needs to a page, and a card that says them in English and the own language."""

import re

import pytest

from kiosk.i18n.localise import localised
from kiosk.ui.block_view import BlockView
from kiosk.ui.need_words import need_words
from kiosk.ui.routes import Route
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words
from kiosk.visit.needs import Need
from tests.ui.stand import PORTRAIT, words_of

#: What the leaflet itself lists, and what the Accessible Information Standard has staff ask about.
OF_THE_LEAFLET = {Need.LOOP, Need.COMPANION, Need.INTERPRETER, Need.BRAILLE, Need.AUDIO, Need.LARGE_PRINT,
                  Need.EASY_READ}  # fmt: skip
OF_THE_STANDARD = {Need.SIGN, Need.LIPSPEAKER, Need.DEAFBLIND, Need.CAPTIONS, Need.ADVOCATE, Need.EMAIL,
                   Need.TEXT, Need.FACE_ME, Need.WRITE, Need.TIME}  # fmt: skip
#: What else criterion F-13 lists.
OF_THE_DAY = {Need.QUIET, Need.DOG, Need.MOVE}


def needs_on(stand):
    shown = (one.objectName() for one in stand.seen(TouchButton))
    return [Need(name.removeprefix("need.")) for name in shown if name.startswith("need.")]


def card_of(stand):
    return [words_of(one) for one in stand.seen(Words) if one.parent() is stand.screen]


def test_all_needs_are_offered_six_to_a_page_the_leaflets_first(stand_on):
    stand = stand_on(PORTRAIT)
    stand.go(Route.NEEDS)
    pages = []
    for _ in range(stand.screen.grid.page_count):
        pages.append(needs_on(stand))
        stand.screen.turn(1)
    assert [len(page) for page in pages] == [6, 6, 6, 3]
    assert [need for page in pages for need in page] == list(Need)
    assert set(Need) >= OF_THE_LEAFLET | OF_THE_STANDARD | OF_THE_DAY
    assert set(list(Need)[:8]) == OF_THE_LEAFLET | {Need.SIGN}


def test_every_need_has_words_and_a_picture_of_its_own():
    made = [need_words(need) for need in Need]
    assert len({one.icon for one in made}) == len({one.english for one in made}) == len(Need)


def test_a_touch_chooses_and_another_takes_back(stand_on):
    stand = stand_on(PORTRAIT)
    stand.go(Route.NEEDS)
    stand.screen.choose_name("need.loop")
    assert stand.button("need.loop").face.selected
    stand.screen.choose_name("need.loop")
    assert not stand.button("need.loop").face.selected
    assert stand.visit.needs == ()


def test_a_number_means_the_page_that_is_seen(stand_on):
    stand = stand_on(PORTRAIT)
    stand.go(Route.NEEDS)
    stand.screen.turn(1)
    stand.screen.choose(1)
    stand.screen.choose(7)
    assert stand.visit.needs == (list(Need)[6],)


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_the_card_says_each_need_in_english_and_in_the_own_language(stand_on, pseudo, tag):
    pseudo(lambda message: f"⟦{message}⟧")
    stand = stand_on(PORTRAIT)
    stand.choose(tag)
    for need in (Need.BRAILLE, Need.INTERPRETER):
        stand.visit.toggle_need(need)
    stand.go(Route.CARD)
    said = card_of(stand)
    assert said[0] == "This patient asks for:"
    assert "Information in Braille" in said
    own = "⟦Information in Braille⟧" if tag == "en-GB" else "معلومات"
    assert any(own in one for one in said)
    named = "An interpreter: Arabic" if tag == "ar" else "An interpreter"
    assert named in said
    assert any("العربية" in one for one in said) is (tag == "ar")
    assert any(one.startswith("Nothing on this card is stored") for one in said)


def test_without_a_need_the_card_asks_for_help(stand_on):
    stand = stand_on(PORTRAIT)
    stand.go(Route.CARD)
    assert "I would like some help, please." in card_of(stand)


def test_staff_can_read_it_over_a_counter(stand_on):
    """0.7 degrees of capital height still at 800 mm."""
    stand = stand_on(PORTRAIT)
    stand.visit.toggle_need(Need.SIGN)
    stand.go(Route.CARD)
    words = next(one for one in stand.seen(Words) if words_of(one).startswith("A British"))
    assert words._px() >= 800 / 600 * stand.sizes.floor


@pytest.mark.parametrize("tag", ["en-GB", "pl"])
def test_the_leaflets_own_four_ways_stand_beside_it(stand_on, leaflet, tag):
    stand = stand_on(PORTRAIT)
    stand.choose(tag)
    stand.visit.toggle_need(Need.LOOP)
    stand.go(Route.CARD)
    seen = []
    for _ in stand.screen.pages:
        seen += [words_of(one) for one in stand.seen(BlockView)]
        stand.screen.turn(1)
        stand.settle()
    ids = ("accessibility.p2", "accessibility.l1", "accessibility.b4", "accessibility.l2", "accessibility.b5")
    blocks = {block.id: block.text for block in localised(leaflet, tag).blocks}
    assert words("".join(seen)) == words("".join(blocks[one] for one in ids))


def words(text):
    return re.findall(r"\S+", text)


def test_nothing_is_said_aloud_unless_asked_for(stand_on):
    stand = stand_on(PORTRAIT)
    stand.go(Route.NEEDS)
    stand.screen.choose_name("need.loop")
    stand.go(Route.CARD)
    assert [call for call in stand.voice.calls if call != "stop"] == []
    stand.visit.choose_aloud(True)
    stand.screen.listen()
    stand.voice.begin()
    assert "patient" in stand.voice.said


def test_the_needs_end_with_the_visit(stand_on):
    stand = stand_on(PORTRAIT)
    stand.visit.toggle_need(Need.BRAILLE)
    assert not stand.visit.untouched
    stand.visit.reset()
    assert (stand.visit.needs, stand.visit.untouched) == ((), True)
    stand.go(Route.CARD)
    assert "Information in Braille" not in card_of(stand)


def test_no_need_is_logged_or_written(stand_on, tmp_path, monkeypatch, caplog):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    stand = stand_on(PORTRAIT)
    stand.visit.toggle_need(Need.BRAILLE)
    stand.go(Route.CARD)
    stand.paint()
    assert list(tmp_path.rglob("*")) == []
    assert caplog.text == ""
