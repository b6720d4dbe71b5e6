"""Print and copy at the kiosk: only where it is set up, all of it readable first, and told how it went."""

import os
from threading import Event

import pytest

from kiosk.app import Borders
from kiosk.config import Config, Speech
from kiosk.config_take import Take
from kiosk.formats import copies as copies_module
from kiosk.formats.handing import HandTrouble
from kiosk.ui.copier import Way
from kiosk.ui.hand_over_words import trouble_words
from kiosk.ui.narrator import Voicing
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Edition
from tests.formats.pdf_reader import TaggedPdf
from tests.ui.conftest import TODAY, StoppedClock
from tests.ui.fitting import faults
from tests.ui.stand import PANELS, PORTRAIT, Stand


@pytest.fixture
def lent(leaflet, nothing_goes_on, tmp_path, monkeypatch):
    """A kiosk with a printer and a memory stick; ``lp`` keeps the pages it is given."""
    made = []
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, script in {"lpstat": "echo idle", "lp": f"cat > {tmp_path}/pages"}.items():
        (programs / name).write_text(f"#!/bin/sh\n{script}\n")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.defpath}")
    monkeypatch.setattr(copies_module, "_ORDER", copies_module._ORDER[:2])

    def make(panel=PORTRAIT, printer="Front", usb=str(tmp_path / "stick")):
        config = Config(speech=Speech(key_starts=False), take=Take(printer, usb))
        stand = Stand(leaflet, Borders(StoppedClock, lambda: TODAY, 0), config)
        made.append(stand)
        stand.open(panel, Route.TAKE)
        return stand

    make.folder = tmp_path
    yield make
    for stand in made:
        stand.close()


def names(stand):
    return [one.face.name for one in stand.screen.grid.buttons]


def begin(stand, qtbot):
    """Press the button, and wait until the copy is over."""
    copier = stand.kiosk.copier
    with qtbot.waitSignal(
        copier.handingChanged, timeout=30_000, check_params_cb=lambda one: bool(one and one.over)
    ):
        stand.screen.press("begin")
        assert copier.handing is not None
        assert [face.name for face in stand.screen.faces()] == ["leave", "listen"]
    stand.settle()
    return copier.handing


def state_words(stand):
    (block,) = stand.screen.blocks
    return block.text


@pytest.mark.parametrize(
    ("printer", "usb", "offered"),
    [("", "", []), ("Front", "", ["route.paper"]), ("Front", "/stick", ["route.paper", "route.stick"])],
)
def test_only_what_the_site_set_up_is_offered(lent, printer, usb, offered):
    stand = lent(printer=printer, usb=usb)
    assert [name for name in names(stand) if name in {"route.paper", "route.stick"}] == offered
    assert bool(stand.seen(Notice)) == (not offered)
    for route in (Route.PAPER, Route.STICK):
        if f"route.{route}" not in offered:
            stand.go(route)
            assert "need.braille" in names(stand)


def test_all_that_will_be_printed_can_be_read_and_heard_first(lent, leaflet):
    stand = lent()
    stand.screen.choose_name("route.paper")
    stand.settle()
    assert {block.id for block in leaflet.blocks} <= {block.id for block in stand.screen.blocks}
    stand.screen.listen()
    assert stand.kiosk.narrator.voicing is not Voicing.SILENT


def test_the_large_print_comes_out_of_the_printer(lent, qtbot, leaflet):
    stand = lent()
    stand.screen.choose_name("route.paper")
    stand.settle()
    handing = begin(stand, qtbot)
    assert (handing.way, handing.trouble) == (Way.PAPER, None)
    assert state_words(stand) == "Done. Please go to reception."
    pages = TaggedPdf((lent.folder / "pages").read_bytes())
    assert pages.reader.metadata.title == leaflet.title
    said = [
        text for request in stand.voice.requests for text in [" ".join(one.text for one in request.segments)]
    ]
    assert said[-1] == "Done. Please go to reception."


def test_who_reads_easy_read_gets_that_printed(lent, leaflet):
    stand = lent()
    stand.visit.choose_edition(Edition.EASY_READ)
    stand.go(Route.PAPER)
    shown = {block.id for block in stand.screen.blocks}
    assert {line.block.id for line in leaflet.easy_read.lines} <= shown
    assert "procedure.b1" not in shown


def test_the_formats_are_copied_to_the_stick(lent, qtbot):
    stick = lent.folder / "stick"
    stick.mkdir()
    stand = lent()
    stand.choose("pl")
    stand.go(Route.STICK)
    done = []
    stand.kiosk.copier.handingChanged.connect(lambda one: done.append(one.done))
    assert begin(stand, qtbot).trouble is None
    assert done == sorted(done)
    assert 0.0 < done[1] < 1.0
    stem = "sacroiliac-joint-injections-pl"
    assert {one.name for one in stick.iterdir()} == {f"{stem}.txt", f"{stem}.html"}


def test_the_stick_gets_easy_read_too_in_english(lent, qtbot):
    stick = lent.folder / "stick"
    stick.mkdir()
    stand = lent()
    stand.go(Route.STICK)
    assert begin(stand, qtbot).trouble is None
    assert (stick / "sacroiliac-joint-injections-easy-read.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_a_failure_is_one_sentence_and_can_be_tried_again(lent, qtbot):
    stand = lent()
    stand.go(Route.STICK)
    assert begin(stand, qtbot).trouble is HandTrouble.NO_STICK
    assert state_words(stand) == "There is no memory stick. Please ask a member of staff."
    assert stand.screen.faces()[-1].name == "begin"
    (lent.folder / "stick").mkdir()
    assert begin(stand, qtbot).trouble is None


def test_the_page_stays_alive_and_a_second_touch_begins_nothing(lent, qtbot, monkeypatch):
    begun, go_on = [], Event()

    def slow(pages, printer):
        begun.append(printer)
        go_on.wait(30)

    monkeypatch.setattr("kiosk.ui.copier.print_pages", slow)
    stand = lent()
    stand.go(Route.PAPER)
    copier = stand.kiosk.copier
    with qtbot.waitSignal(copier.handingChanged, timeout=30_000, check_params_cb=lambda one: one.done > 0.5):
        stand.screen.press("begin")
    stand.screen.press("begin")
    stand.screen.press("leave")
    stand.go(Route.READING)
    stand.screen.turn(1)
    with qtbot.waitSignal(copier.handingChanged, timeout=30_000, check_params_cb=lambda one: one.over):
        go_on.set()
    assert begun == ["Front"]


def test_a_new_visit_knows_nothing_of_the_last_copy(lent, qtbot):
    stand = lent()
    stand.go(Route.PAPER)
    begin(stand, qtbot)
    stand.visit.reset()
    assert stand.kiosk.copier.handing is None


@pytest.mark.parametrize("trouble", HandTrouble)
def test_every_trouble_has_one_sentence_that_says_what_to_do(qapp, trouble):
    assert trouble_words(trouble).endswith(". Please ask a member of staff.")


@pytest.mark.parametrize(("panel", "size"), [("1080x1920-24", 4), ("1280x800-15.4", 4), ("1920x1080-24", 1)])
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_it_fits(lent, panel, size, tag):
    stand = lent(PANELS[panel])
    stand.choose(tag, size)
    for route in (Route.TAKE, Route.PAPER, Route.STICK):
        stand.go(route)
        assert list(faults(stand)) == [], route
