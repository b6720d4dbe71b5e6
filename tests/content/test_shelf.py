from kiosk.content.loader import load_leaflet
from kiosk.content.shelf import find_leaflet, load_shelf
from tests.content.conftest import write_leaflet


def other(folder, new_id):
    write_leaflet(folder)
    text = (folder / "leaflet.md").read_text("utf-8")
    (folder / "leaflet.md").write_text(text.replace('id = "knees"', f'id = "{new_id}"'), "utf-8")
    return folder


def test_a_bad_leaflet_never_stops_the_others(tmp_path):
    other(tmp_path / "b", "elbows")
    other(tmp_path / "c", "knees")
    (other(tmp_path / "a", "hips") / "leaflet.md").write_text("nothing", "utf-8")
    shelf = load_shelf(tmp_path)
    assert [leaflet.id for leaflet in shelf.leaflets] == ["elbows", "knees"]
    assert [error.file for error in shelf.refused] == [tmp_path / "a" / "leaflet.md"]


def test_two_leaflets_cannot_have_one_id(tmp_path):
    write_leaflet(tmp_path / "a")
    write_leaflet(tmp_path / "b")
    shelf = load_shelf(tmp_path)
    assert len(shelf.leaflets) == 1
    file, first = tmp_path / "b" / "leaflet.md", tmp_path / "a"
    assert [str(error) for error in shelf.refused] == [
        f'{file}: the id "knees" already belongs to the leaflet in {first}; give this leaflet another id.'
    ]


def test_files_and_hidden_folders_are_passed_over(tmp_path):
    write_leaflet(tmp_path / "a")
    (tmp_path / ".git").mkdir()
    (tmp_path / "README").write_text("hello", "utf-8")
    assert load_shelf(tmp_path).refused == ()


def test_a_leaflets_own_folder_is_a_shelf_of_one(folder):
    assert [leaflet.id for leaflet in load_shelf(folder).leaflets] == ["knees"]


def test_a_folder_that_is_not_there_or_empty_says_so(tmp_path):
    (refused,) = load_shelf(tmp_path / "nowhere").refused
    assert str(refused) == f"{tmp_path / 'nowhere'}: this folder of leaflets cannot be opened; name another."
    (refused,) = load_shelf(tmp_path).refused
    assert str(refused) == f"{tmp_path}: there is no leaflet in this folder; put one there."


def test_the_first_leaflet_that_can_be_shown_is_found(tmp_path):
    (other(tmp_path / "a", "hips") / "leaflet.md").write_text("nothing", "utf-8")
    other(tmp_path / "b", "elbows")
    assert find_leaflet(tmp_path, "").id == "elbows"


def test_a_leaflet_is_found_by_its_id_and_no_other_is_read(tmp_path, monkeypatch):
    for place, name in (("a", "hips"), ("b", "elbows"), ("c", "knees")):
        other(tmp_path / place, name)
    read = []
    monkeypatch.setattr(
        "kiosk.content.layers.load_leaflet",
        lambda place, over: read.append(place) or load_leaflet(place, over),
    )
    assert find_leaflet(tmp_path, "elbows").id == "elbows"
    assert read == [tmp_path / "b"]


def test_a_leaflet_that_only_speaks_of_the_id_is_not_it(tmp_path):
    other(tmp_path / "a", "hips")
    text = (tmp_path / "a" / "leaflet.md").read_text("utf-8")
    (tmp_path / "a" / "leaflet.md").write_text(text + "\n{#last.p1}\nSee wrists.\n", "utf-8")
    assert find_leaflet(tmp_path, "wrists") is None
    other(tmp_path / "b", "wrists")
    assert find_leaflet(tmp_path, "wrists").id == "wrists"


def test_of_two_leaflets_with_one_id_the_first_is_found(tmp_path):
    for place in ("a", "b"):
        write_leaflet(tmp_path / place)
    title = (tmp_path / "b" / "leaflet.md").read_text("utf-8").replace('title = "', 'title = "Other ', 1)
    (tmp_path / "b" / "leaflet.md").write_text(title, "utf-8")
    assert find_leaflet(tmp_path, "knees") == load_shelf(tmp_path).leaflets[0]
