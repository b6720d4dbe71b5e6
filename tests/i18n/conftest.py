import sys
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.content.model import (
    Block,
    BlockKind,
    DataKind,
    DataRange,
    Dates,
    Figure,
    Leaflet,
    Part,
    Range,
    Section,
)

ROOT = Path(__file__).resolve().parents[2]


def script(name):
    """A module of scripts/, which is no package."""
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The catalogues of the project, compiled."""
    into = tmp_path_factory.mktemp("built")
    script("compile_translations").compile_all(ROOT, into)
    return into


@pytest.fixture
def demo():
    phone = DataRange(Range(11, 23), DataKind.PHONE)
    return Leaflet(
        id="demo",
        title="A demo",
        short_title="Demo",
        publisher="Trust",
        reference="Web 1",
        dates=Dates("May 2020", "May 2021", "May 2027"),
        language="en-GB",
        sections=(
            Section("front", "Front page", False, (Block("front.t", BlockKind.TITLE, "A\ndemo", "A\ndemo"),)),
            Section(
                "rest",
                "How to rest",
                True,
                (
                    Block("rest", BlockKind.HEADING, "How to rest", "How to rest"),
                    Block("rest.b1", BlockKind.BULLET, "**Rest** a day.", "Rest a day.", bold=(Range(0, 4),)),
                    Block("rest.f", BlockKind.FIGURE, "A bed", "A bed", figure="bed"),
                    Block(
                        "rest.c1",
                        BlockKind.CONTACT,
                        "Telephone: 01227 783049",
                        "Telephone: 01227 783049",
                        data=(phone,),
                        bulleted=True,
                    ),
                ),
            ),
        ),
        figures=(
            Figure(
                "bed", "<svg/>", "Bed", "A soft bed.", "Ours.", (Part("leg", ("l",), "Leg", "It stands."),)
            ),
        ),
        terms=("QEQM",),
    )


@pytest.fixture
def polish():
    """Drafts for every message of the demo."""
    return {
        "leaflet.short-title": "Pokaz",
        "front.label": "Strona tytułowa",
        "front.t": "Pewien\npokaz",
        "rest": "Jak odpoczywać",
        "rest.b1": "Proszę **odpoczywać** jeden dzień.",
        "rest.f": "Łóżko",
        "rest.c1": "Telefon: 01227 783049",
        "figure.bed.short": "Łóżko",
        "figure.bed.long": "Miękkie łóżko.",
        "figure.bed.credit": "Nasze.",
        "figure.bed.leg.name": "Noga",
        "figure.bed.leg.sentence": "Stoi.",
    }
