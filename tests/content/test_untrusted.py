"""A leaflet folder may come from anybody: each fault is one plain refusal, and soon."""

import os
from base64 import b64encode
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.errors import LeafletError
from kiosk.content.front_matter import LANGUAGES
from kiosk.content.loader import MOST_LINES, load_leaflet
from kiosk.i18n import languages
from tests.content.conftest import jpeg, png, write_leaflet


def refusal(folder):
    with pytest.raises(LeafletError) as caught:
        load_leaflet(folder)
    return str(caught.value)


def change(folder, name, old, new):
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), "utf-8")


def photograph(folder, name, image):
    (folder / "figures" / name).write_bytes(image)
    text = (folder / "figures" / "figures.toml").read_text("utf-8").split("\n[[figure.part]]")[0]
    (folder / "figures" / "figures.toml").write_text(text.replace("knee.svg", name), "utf-8")


@pytest.mark.parametrize(
    ("name", "image"), [("knee.png", png(60_000, 60_000)), ("knee.jpg", jpeg(9000, 9000))]
)
def test_a_small_file_that_unfolds_to_a_huge_picture_is_refused(folder, name, image):
    photograph(folder, name, image)
    assert "pixels, more than 16 million; make it smaller." in refusal(folder)


@pytest.mark.parametrize(("name", "image"), [("knee.png", png()[:20]), ("knee.jpg", jpeg()[:8])])
def test_a_picture_without_a_size_is_refused(folder, name, image):
    photograph(folder, name, image)
    assert refusal(folder).endswith("the picture is not what its name says; save it again.")


@pytest.mark.parametrize("media", ["png", "jpeg"])
def test_a_huge_picture_inside_a_drawing_is_refused(folder, media):
    image = {"png": png, "jpeg": jpeg}[media](60_000, 60_000)
    address = f"data:image/{media};base64,{b64encode(image).decode()}"
    change(folder, "figures/knee.svg", "<path", f'<image href="{address}"/><path')
    assert "line 3: the drawing holds a picture that is damaged or huge" in refusal(folder)


@pytest.mark.parametrize("name", ["../../knee.svg", "../../../../../../etc/hostname.svg"])
def test_a_picture_outside_the_folder_is_refused(folder, name):
    change(folder, "figures/figures.toml", '"knee.svg"', f'"{name}"')
    assert refusal(folder).endswith("the file lies outside the leaflet's folder; copy it into the folder.")


@pytest.mark.parametrize(
    "name",
    ["leaflet.md", "easy-read.md", "speech.toml", "issues.toml", "figures/figures.toml", "figures/knee.svg"],
)
def test_a_link_out_of_the_folder_is_refused(folder, tmp_path, name):
    secret = tmp_path / "secret"
    secret.write_text((folder / name).read_text("utf-8") if (folder / name).exists() else "secret", "utf-8")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(secret)
    assert refusal(folder).endswith("the file lies outside the leaflet's folder; copy it into the folder.")


@pytest.mark.parametrize("name", ["bsl", "figures"])
def test_a_linked_folder_is_refused(folder, tmp_path, name):
    outside = write_leaflet(tmp_path / "outside")
    if (folder / name).exists():
        (folder / name).rename(tmp_path / "moved")
    (folder / name).symlink_to(outside / "figures")
    assert refusal(folder).endswith("the file lies outside the leaflet's folder; copy it into the folder.")


@pytest.mark.parametrize("name", ["\\u0000.svg", f"{'a' * 300}.svg"])
def test_a_name_that_no_file_can_have_is_refused(folder, name):
    change(folder, "figures/figures.toml", '"knee.svg"', f'"{name}"')
    assert refusal(folder).endswith("cannot be opened; rename it.")


@pytest.mark.parametrize("name", ["speech.toml", "figures/knee.svg", "bsl"])
def test_links_in_a_circle_are_refused(folder, name):
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(folder / name)
    assert refusal(folder).endswith("cannot be opened; rename it.")


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_not_waited_for(folder, make):
    make(folder / "speech.toml")
    assert "speech.toml: the file is not there" in refusal(folder)


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("leaflet.md", '["K 1"]', "[" * 5000 + "]" * 5000, "too many lists or tables lie inside each other"),
        ("figures/figures.toml", '"knee"', "[" * 90_000, "too many lists or tables lie inside each other"),
        ("leaflet.md", '"March 2019"', "9" * 9000, "a number is too large"),
        ("leaflet.md", '"en-GB"', '"xx"', '"xx" is not a language of this kiosk'),
        ("leaflet.md", "You have", ">" * 20_000 + "You have", "a quotation is not a kind of block"),
        ("leaflet.md", "You have", "<script>1</script>\nYou have", "HTML is not a kind of block"),
        ("leaflet.md", "You have", "x\n" * MOST_LINES, "the text has more than 20000 lines"),
    ],
    ids=["front matter", "table", "number", "language", "quotes", "html", "lines"],
)
def test_what_could_exhaust_the_kiosk_is_refused(folder, name, old, new, said):
    change(folder, name, old, new)
    assert said in refusal(folder)


@pytest.mark.parametrize("signs", ["0", "a.", "www.", "a@", "*a ", "[", "<", "`a", "0 "])
def test_a_long_run_of_signs_does_not_hold_the_kiosk(folder, signs):
    change(folder, "leaflet.md", "You have", signs * 50_000 + " You have")
    assert load_leaflet(folder).id == "knees"


def test_the_languages_of_leaflets_are_those_of_the_kiosk():
    assert sorted(LANGUAGES) == sorted(one.tag for one in languages.LANGUAGES)


NAMES = ("leaflet.md", "figures/figures.toml", "figures/knee.svg", "easy-read.md", "speech.toml")


@settings(max_examples=80, deadline=None, derandomize=True)
@given(name=st.sampled_from(NAMES), at=st.floats(0, 1), raw=st.binary(max_size=16), cut=st.integers(0, 40))
def test_any_bytes_anywhere_are_a_leaflet_or_a_plain_refusal(tmp_path_factory, name, at, raw, cut):
    folder = write_leaflet(tmp_path_factory.mktemp("any") / "knees")
    good = (folder / name).read_bytes() if (folder / name).exists() else b""
    begin = int(at * len(good))
    (folder / name).write_bytes(good[:begin] + raw + good[begin + cut :])
    with suppress(LeafletError):
        assert load_leaflet(folder).blocks


@settings(max_examples=40, deadline=None, derandomize=True)
@given(image=st.binary(max_size=60), name=st.sampled_from(["knee.png", "knee.jpg"]))
def test_any_bytes_are_a_picture_or_a_plain_refusal(tmp_path_factory, image, name):
    folder = write_leaflet(tmp_path_factory.mktemp("any") / "knees")
    begin = {"knee.png": png(), "knee.jpg": jpeg()}[name][:12]
    photograph(folder, name, begin + image)
    with suppress(LeafletError):
        assert load_leaflet(folder).figures[0].image == begin + image
