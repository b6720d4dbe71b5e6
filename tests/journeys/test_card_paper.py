"""A card for staff comes out of reception's printer: asked first, told how it went, and nothing is kept."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from kiosk.config_take import Take
from kiosk.i18n.languages import LANGUAGES
from kiosk.speech.outputs import Use
from kiosk.ui.routes import Route
from kiosk.visit.needs import Need
from kiosk.visit.preferences import Audio, Output
from tests.journeys.conftest import Visitor
from tests.ui.fitting import faults
from tests.ui.stand import BY_EYE

WARNING = "This card will be printed at reception. People there may see it."


@pytest.fixture
def printer(tmp_path, monkeypatch):
    """Programs lpstat and lp; ``refuse`` makes lp refuse, ``pages`` is what it was given."""

    class Printer:
        pages = tmp_path / "pages"

        def refuse(self):
            self._program("lp", 'echo "lp: not accepting jobs" >&2; exit 1')

        def _program(self, name, script):
            (tmp_path / "bin" / name).write_text(f"#!/bin/sh\n{script}\n")
            (tmp_path / "bin" / name).chmod(0o755)

        def read(self):
            (page,) = PdfReader(self.pages).pages
            return page.extract_text()

    made = Printer()
    (tmp_path / "bin").mkdir()
    made._program("lpstat", "echo idle")
    made._program("lp", f'echo "$*" > {tmp_path}/asked; cat > {made.pages}')
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.defpath}")
    return made


@pytest.fixture
def visits(qapp, leaflet, finger, nothing_goes_on):
    """Makes people at a kiosk where this is set up."""
    made = []

    def visit(take):
        made.append(Visitor(leaflet, finger, config=replace(BY_EYE, take=take)))
        return made[-1]

    yield visit
    for one in made:
        one.stand.close()


@pytest.fixture
def visitor(visits, printer):
    return visits(Take("Front", cards=True))


def to_the_card(visitor):
    for name in ("route.needs", "need.loop", "need.interpreter", "card"):
        visitor.touch(name)
    assert visitor.route is Route.CARD


def printed(visitor, qtbot):
    """Touch Print, and wait until it is over; return the sentence on the screen."""
    copier = visitor.kiosk.copier
    with qtbot.waitSignal(
        copier.handingChanged, timeout=30_000, check_params_cb=lambda one: bool(one and one.over)
    ):
        visitor.touch("begin")
    visitor.stand.settle()
    (block,) = visitor.screen.blocks
    return block.text


def offered(visitor):
    return [one.objectName() for one in visitor.stand.controls()]


def said(visitor):
    return [" ".join(part.text for part in request.segments) for request in visitor.voice.requests]


@pytest.mark.parametrize(
    ("take", "there"),
    [
        (Take(), False),
        (Take("Front"), False),
        (Take("", cards=True), False),
        (Take("Front", cards=True), True),
    ],
)
def test_printing_is_offered_only_where_the_site_set_it_up(visits, take, there):
    visitor = visits(take)
    for route in (Route.CARD, Route.INTERPRETER):
        visitor.stand.go(route)
        assert ("print" in offered(visitor)) is there
    for route in (Route.CARD_PAPER, Route.INTERPRETER_PAPER):
        visitor.stand.go(route)
        assert ("begin" in offered(visitor)) is there


def test_the_card_is_printed_in_english_and_the_own_language_after_a_warning(visitor, printer, qtbot):
    visitor.kiosk.visit.choose_language("pl")
    to_the_card(visitor)
    visitor.touch("print")
    assert len(visitor.screen.blocks) == 4  # the warning, whose wishes these are, and two needs
    assert not printer.pages.exists()
    printed(visitor, qtbot)
    text = printer.read()
    for words in ("This patient asks for:", "A hearing loop", "An interpreter: Polish", "Pętla indukcyjna"):
        assert words.casefold() in text.casefold()
    assert "stored" not in text
    visitor.touch("leave")
    assert visitor.route is Route.CARD


def test_it_takes_five_touches_from_the_start_screen(visitor, qtbot):
    for name in ("route.needs", "need.loop", "card", "print"):
        visitor.touch(name)
    assert visitor.screen.blocks[0].text == WARNING
    assert printed(visitor, qtbot) == "Done. Please go to reception."
    assert said(visitor)[-1] == "Done. Please go to reception."


def test_the_card_of_a_language_that_is_not_here_is_printed(visitor, printer, qtbot):
    for name in ("route.languages", "route.spoken", "spoken.hu", "print"):
        visitor.touch(name)
    assert [block.text for block in visitor.screen.blocks] == [WARNING]
    assert printed(visitor, qtbot) == "Done. Please go to reception."
    text = " ".join(printer.read().split())
    for words in (
        "Magyar",
        "Kérem, hívjanak tolmácsot.",
        "I speak Hungarian. Please call an interpreter.",
        "(BCP 47): hu",
    ):
        assert words in text


def test_a_failure_is_one_sentence_on_the_screen_and_aloud_and_can_be_tried_again(visitor, printer, qtbot):
    printer.refuse()
    to_the_card(visitor)
    visitor.touch("print")
    sentence = "The printer does not answer. Please ask a member of staff."
    assert printed(visitor, qtbot) == sentence
    assert said(visitor)[-1] == sentence
    assert "begin" in offered(visitor)


def test_nothing_is_written_that_stays(visitor, printer, qtbot, tmp_path, monkeypatch):
    """Neither in the home folder nor among temporary files; what lp gets is the border."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    places = (Path(os.environ["HOME"]).parent, temporary)

    def files():
        return {path: path.lstat().st_mtime_ns for place in places for path in place.rglob("*")}

    before = files()
    to_the_card(visitor)
    visitor.touch("print")
    printed(visitor, qtbot)
    visitor.touch("start-again")
    assert files() == before
    assert (tmp_path / "asked").read_text() == "-d Front -t Card -\n"
    assert visitor.kiosk.copier.handing is None
    visitor.stand.go(Route.CARD_PAPER)
    assert "loop" not in " ".join(block.text for block in visitor.screen.blocks)


def test_what_is_on_the_card_is_not_said_to_the_room(visitor):
    visitor.voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER}))
    visitor.kiosk.visit.choose_output(Output.LOUDSPEAKER)
    to_the_card(visitor)
    visitor.touch("print")
    visitor.touch("listen")
    assert visitor.route is Route.ALOUD
    assert said(visitor) == []
    visitor.touch("aloud")
    assert visitor.route is Route.CARD_PAPER
    visitor.touch("listen")
    assert visitor.voice.requests[-1].private


@pytest.mark.parametrize("size", [1, 4])
def test_it_fits_in_every_language(visitor, size):
    """Four buttons in a row leave little room for a long word."""
    for need in tuple(Need)[:6]:
        visitor.kiosk.visit.toggle_need(need)
    visitor.kiosk.visit.choose_audio(Audio.OFF)
    found = []
    for language in LANGUAGES:
        visitor.stand.choose(language.tag, size)
        for route in (Route.CARD, Route.CARD_PAPER, Route.INTERPRETER, Route.INTERPRETER_PAPER):
            visitor.stand.go(route)
            found += [f"{language.tag} {route}: {one}" for one in faults(visitor.stand)]
    assert found == []
