"""A start reads one small index, not the catalogue of every language."""

import json
from dataclasses import replace

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.i18n import offer
from kiosk.i18n.built import INDEX
from kiosk.i18n.languages import ENGLISH, LANGUAGES
from kiosk.i18n.offer import offered
from kiosk.paths import leaflets


@pytest.fixture(scope="module")
def leaflet():
    return load_leaflet(leaflets() / "sacroiliac-joint-injections")


@pytest.fixture
def read(monkeypatch):
    """The tags of the catalogues that are read."""
    tags = []
    load = offer.catalogue_of
    monkeypatch.setattr(
        offer,
        "catalogue_of",
        lambda leaflet, tag, **more: tags.append(tag) or load(leaflet, tag, **more),
    )
    return tags


def test_no_catalogue_is_read_to_know_the_languages(leaflet, built, read):
    assert {"pl", "ne", "ar"} <= {known.tag for known in offered(leaflet, folder=built)}
    assert offered(leaflet, drafts=False, folder=built) == (ENGLISH,)
    assert read == []


def test_what_the_index_cannot_know_is_looked_up(leaflet, built, read):
    """English that was changed since the build: each catalogue says which of its words still hold."""
    changed = replace(leaflet, short_title="Injections")
    assert offered(changed, folder=built) == offered(leaflet, folder=built)
    assert read == [known.tag for known in LANGUAGES if known != ENGLISH]


def test_a_language_without_words_is_not_offered(leaflet, built, tmp_path):
    index = json.loads((built / INDEX).read_text("utf-8"))
    index[leaflet.id]["pl"]["draft"] = False
    for file in built.glob("*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / INDEX).write_text(json.dumps(index), "utf-8")
    assert "pl" not in {known.tag for known in offered(leaflet, folder=tmp_path)}
    assert "ne" in {known.tag for known in offered(leaflet, folder=tmp_path)}


def test_another_leaflet_has_only_english(leaflet, built):
    assert offered(replace(leaflet, id="another"), folder=built) == (ENGLISH,)
