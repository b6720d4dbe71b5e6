"""A site's own folders over the kiosk's: who comes first, and what a broken one does."""

import pytest

from kiosk.content.model import Leaflet
from kiosk.content.sources import Sources
from tests.content.conftest import FIGURES, SVG, png, write_leaflet


def change(folder, old, new):
    file = folder / "leaflet.md"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    return folder


def leaflet(folder, leaflet_id, title="All about knees"):
    change(write_leaflet(folder), 'id = "knees"', f'id = "{leaflet_id}"')
    return change(folder, 'title = "All about knees"', f'title = "{title}"')


@pytest.fixture
def shipped(tmp_path):
    write_leaflet(tmp_path / "shipped" / "knees")
    return tmp_path / "shipped"


@pytest.fixture
def sites(tmp_path):
    """The site's folders, the strongest first."""
    return tmp_path / "strong", tmp_path / "weak"


@pytest.fixture
def sources(shipped, sites):
    return Sources(shipped, sites)


def only(shelf) -> Leaflet:
    (found,) = shelf.leaflets
    return found


def test_a_site_adds_a_leaflet(sources, sites):
    leaflet(sites[0] / "leaflets" / "hips", "hips")
    shelf = sources.load()
    assert [one.id for one in shelf.leaflets] == ["knees", "hips"], "what is added does not come first"
    assert sources.find("").id == "knees"
    assert shelf.refused == ()
    assert sources.find("hips").id == "hips"


def test_a_site_replaces_a_leaflet_by_the_name_of_its_folder(sources, sites):
    leaflet(sites[1] / "leaflets" / "knees", "knees", "Weak")
    assert only(sources.load()).title == "Weak"
    leaflet(sites[0] / "leaflets" / "knees", "knees", "Strong")
    assert only(sources.load()).title == sources.find("knees").title == "Strong"


def test_a_site_replaces_a_leaflet_by_its_id(sources, sites):
    leaflet(sites[0] / "leaflets" / "new-knees", "knees", "Strong")
    shelf = sources.load()
    assert only(shelf).title == sources.find("knees").title == "Strong"
    assert shelf.refused == ()
    leaflet(sites[0] / "leaflets" / "hips", "hips")
    assert [one.id for one in sources.load().leaflets] == ["knees", "hips"]


def test_a_site_replaces_one_picture_of_a_figure(sources, sites):
    place = sites[1] / "leaflets" / "knees" / "figures"
    place.mkdir(parents=True)
    (place / "knee.svg").write_text(SVG.replace("M0 0h9", "M0 0h8"), "utf-8")
    found = only(sources.load())
    assert "M0 0h8" in found.figure("knee").svg
    assert (found.title, found.figure("knee").short) == ("All about knees", "A knee")


def test_a_site_replaces_one_picture_of_easy_read(sources, sites, shipped):
    head = '---\nchecked_by = ""\nchecked_on = ""\n---\n\n'
    line = "{#easy.1 picture=fa6s.house from=about-knees.b1}\nDo not fall.\n"
    text = f"{head}{{#easy}}\n## Start\n\n{line}"
    (shipped / "knees" / "easy-read.md").write_text(text, "utf-8")
    place = sites[0] / "leaflets" / "knees" / "easy-read"
    place.mkdir(parents=True)
    (place / "fa6s.house.png").write_bytes(png())
    shelf = sources.load()
    assert shelf.refused == ()
    assert [one.image for one in only(shelf).easy_read.pictures] == [png()]


def test_pictures_lie_over_the_strongest_leaflet_only_from_above(sources, sites):
    leaflet(sites[0] / "leaflets" / "knees", "knees", "Strong")
    below = sites[1] / "leaflets" / "knees" / "figures"
    below.mkdir(parents=True)
    (below / "knee.svg").write_text("no drawing", "utf-8")
    shelf = sources.load()
    assert (only(shelf).title, shelf.refused) == ("Strong", ())


def test_a_broken_leaflet_of_a_site_is_refused_and_the_next_one_shown(sources, sites):
    change(leaflet(sites[0] / "leaflets" / "knees", "knees", "Strong"), "**two**", "**two")
    shelf = sources.load()
    assert only(shelf).title == sources.find("knees").title == "All about knees"
    (refused,) = shelf.refused
    assert refused.file == sites[0] / "leaflets" / "knees" / "leaflet.md"


def test_a_broken_picture_of_a_site_is_refused_and_the_leaflets_own_shown(sources, sites):
    place = sites[0] / "leaflets" / "knees" / "figures"
    place.mkdir(parents=True)
    (place / "knee.svg").write_text("<svg><script/></svg>", "utf-8")
    shelf = sources.load()
    assert only(shelf).figure("knee").svg == SVG
    assert [error.file for error in shelf.refused] == [place / "knee.svg"]


def test_a_folder_of_pictures_for_no_leaflet_says_so(sources, sites):
    place = sites[0] / "leaflets" / "elbows" / "figures"
    place.mkdir(parents=True)
    (place / "figures.toml").write_text(FIGURES, "utf-8")
    (refused,) = sources.load().refused
    assert str(refused).startswith(f"{place.parent / 'leaflet.md'}: the file is not there")


def test_the_last_good_copies_stand_between_the_site_and_the_kiosk(shipped, sites, tmp_path):
    leaflet(tmp_path / "kept" / "knees", "knees", "Kept")
    sources = Sources(shipped, sites, tmp_path / "kept")
    assert only(sources.load()).title == "All about knees", "the site has taken it away"
    home = leaflet(sites[1] / "leaflets" / "knees", "knees", "Weak")
    assert only(sources.load()).title == "Weak"
    change(home, "**two**", "**two")
    assert only(sources.load()).title == "Kept"


def test_translations_of_the_site_come_before_those_in_the_leaflets_folder(sources, sites):
    home = leaflet(sites[0] / "leaflets" / "hips", "hips")
    (home / "translations").mkdir()
    (sites[1] / "translations").mkdir(parents=True)
    assert sources.find("hips").catalogues == (sites[1] / "translations", home / "translations")
    assert sources.find("knees").catalogues == (sites[1] / "translations",)
