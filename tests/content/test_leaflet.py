"""The shipped leaflet against the text as it was received: every word once, and none of the web site's."""

import json
from collections import Counter
from pathlib import Path

import pytest

from kiosk.content.dates import year_and_month
from kiosk.content.loader import load_leaflet
from kiosk.content.messages import messages
from kiosk.content.model import BlockKind, Leaflet
from kiosk.content.plain import plain_text
from kiosk.paths import leaflets

DATA = Path(__file__).parent.parent / "data"

# Lines of the web site's editing page, in the order received.
DEBRIS = [
    "Image",
    "Browse",
    "Upload file or drag & drop here to replace.",
    "sacroiliac-joints-1720103942.pngSet Alt",
    "197.60 KB",
    "Set default height",
    "Sets the image to use the default small height and centres the image. Use if original image is too big.",
    "Caption",
    "Text",
    "2",
    "3",
    "Flip Image Content",
]

# The lone line above the first question: heading or name of a component? Data only, see issues.toml.
LONE = ["Sacroiliac joints"]

# The editing page's second copy of two sections.
COPY = """\
What are sacroiliac joints?
Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. \
There are two sacroiliac joints, one on the right and one on the left.
Sacroiliac joints do not move much, but they are essential weight bearing joints. \
Usually they cause no pain at all. However should one or both become inflamed or arthritic \
(also known as 'wear and tear') they can then become painful.
How will a sacroiliac joint injection help?
A sacroiliac joint injection is one way of treating back pain that starts from these joints. \
This is not a cure but may reduce your pain temporarily.
A preparation of steroid and a local anaesthetic is injected in to or around these joints. \
This may reduce inflammation and pain.
""".splitlines()


def received() -> Counter[str]:
    lines = (DATA / "leaflet-as-received.txt").read_text("utf-8").split("\n")
    return Counter(line.strip() for line in lines if line.strip())


def words(lines: Counter[str]) -> Counter[str]:
    plain = {line: line.replace("**", "").replace("<", "").replace(">", "") for line in lines}
    return Counter(word for line in lines.elements() for word in plain[line].split() if word != "-")


@pytest.fixture(scope="module")
def leaflet() -> Leaflet:
    return load_leaflet(leaflets() / "sacroiliac-joint-injections")


@pytest.fixture(scope="module")
def wanted() -> Counter[str]:
    lines = received()
    for line in (*DEBRIS, *LONE, *COPY):
        assert lines[line] >= 1, line
        lines[line] -= 1
    return +lines


def test_every_word_is_shown_once_and_none_is_added(leaflet, wanted):
    shown = Counter(word for block in leaflet.blocks for word in block.text.split())
    assert shown == words(wanted)


def test_every_line_stands_as_received_with_its_bold_and_bullet(leaflet, wanted):
    lines = Counter()
    for block in leaflet.blocks:
        first, *rest = block.markdown.split("\n")
        lines.update([f"- {first}" if block.bulleted else first, *rest])
    assert lines == wanted


def test_what_was_received_twice_comes_once(leaflet):
    text = plain_text(leaflet)
    for line in COPY:
        assert text.count(line) == 1


def test_ids_and_texts_are_the_checked_units(leaflet):
    units = json.loads((DATA / "units.json").read_text("utf-8"))
    own = {"cover", "about"}
    blocks = {block.id: block for block in leaflet.blocks if block.id.split(".")[0] not in own}
    headings = {name: block for name, block in blocks.items() if block.kind is BlockKind.HEADING}
    assert {name: block.markdown for name, block in blocks.items() if name not in headings} == units["blocks"]
    assert {name: block.text for name, block in headings.items()} == {
        name: heading for name, heading in units["sections"].items() if heading
    }
    assert [section.id for section in leaflet.sections] == ["cover", *units["sections"], "about"]


def test_the_page_about_the_leaflet_agrees_with_its_front_matter(leaflet):
    assert leaflet.block("cover.title").text == leaflet.title
    assert leaflet.block("about.m1").text == f"Reference number: {leaflet.reference}"
    dates = (leaflet.dates.first_published, leaflet.dates.last_reviewed, leaflet.dates.next_review)
    assert [leaflet.block(f"about.m{number}").text.split("\n")[1] for number in (2, 3, 4)] == list(dates)
    assert [year_and_month(date) for date in dates] == [(2017, 8), (2022, 5), (2025, 9)]
    assert leaflet.block("about.m6").text == f"Copyright © {leaflet.publisher}."


def test_numbers_and_addresses_are_data(leaflet):
    found = {(data.kind.value, block.text[data.range.start : data.range.end])
             for block in leaflet.blocks for data in block.data}  # fmt: skip
    assert found == {
        ("phone", "01227 783049"),
        ("phone", "01843 235094"),
        ("phone", "01233 616691"),
        ("phone", "01227 783145"),
        ("email", "ekh-tr.pals@nhs.net"),
        ("url", "https://www.ekhft.nhs.uk/services/pain-services/"),
        (
            "url",
            "https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf",
        ),
        ("url", "https://www.ekhuft.nhs.uk/ais"),
        ("url", "https://pp.ekhuft.nhs.uk/login"),
        ("url", "https://www.ekhuft.nhs.uk/patient-information"),
        ("term", "QEQM"),
        ("term", "Web 316"),
    }


def test_the_warning_about_pregnancy_is_bold_and_marked(leaflet):
    block = leaflet.block("procedure.b1")
    assert block.safety == "pregnancy"
    (bold,) = block.bold
    warning = block.text[bold.start : bold.end]
    assert warning.startswith("It is important that you tell your consultant")
    assert warning.endswith("may harm your baby.")


def test_staff_are_told_every_oddity_where_it_is(leaflet):
    assert len(leaflet.issues) == 23
    known = {block.id for block in leaflet.blocks} | {section.id for section in leaflet.sections}
    for issue in leaflet.issues:
        assert set(issue.where.split(", ")) <= known | {"whole leaflet"}
        assert issue.tell_staff.split(":")[0] in {"Yes", "Optional", "No"}
        assert issue.what.endswith(".")
        assert issue.kept.endswith(".")


def test_the_lone_line_is_told_and_not_shown(leaflet):
    assert any(f"'{LONE[0]}'" in issue.what for issue in leaflet.issues)
    assert LONE[0] not in {line for block in leaflet.blocks for line in block.text.split("\n")}


def test_message_ids_are_unique(leaflet):
    ids = [message.id for message in messages(leaflet)]
    assert len(ids) == len(set(ids))
