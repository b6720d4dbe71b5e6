from kiosk.content.loader import load_leaflet
from kiosk.content.plain import plain_sections, plain_text

TEXT = """\
About knees

You have two knees.

- Do not fall.

- The Knee Hospital
  Telephone: 01234 567890

A knee

Reference: K 1
"""


def test_the_text_is_what_the_patient_sees(folder):
    assert plain_text(load_leaflet(folder)) == TEXT


def test_with_ids_each_block_is_named_on_a_line_of_its_own(folder):
    leaflet = load_leaflet(folder)
    lines = plain_text(leaflet, ids=True).split("\n")
    assert [line[1:-1] for line in lines if line.startswith("[")] == [block.id for block in leaflet.blocks]
    assert "\n".join(line for line in lines if not line.startswith("[")) == TEXT


def test_one_section_alone(folder):
    assert plain_sections(load_leaflet(folder).sections[1:]) == "Reference: K 1\n"
