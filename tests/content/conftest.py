"""A small good leaflet folder to break in one place at a time."""

import struct
from pathlib import Path

import pytest

LEAFLET = """\
---
id = "knees"
title = "All about knees"
short_title = "Knees"
publisher = "The Knee Hospital"
reference = "K 1"
first_published = "March 2019"
last_reviewed = "1 May 2022"
next_review = "May 2025"
language = "en-GB"
terms = ["K 1"]
---

{#about-knees}
## About knees

{#about-knees.p1}
You have **two** knees.

{#about-knees.b1 safety=fall}
- Do not fall.
{#about-knees.c1 .contact}
- The Knee Hospital
  Telephone: 01234 567890

{#about-knees.fig1 .figure figure=knee}
A knee

{#end label="The end"}
***

{#end.m1 .meta}
Reference: K 1
"""

FIGURES = """\
[[figure]]
name = "knee"
file = "knee.svg"
short = "A knee"
long = "A knee, drawn from the side."
credit = "Drawn by nobody."

[[figure.part]]
id = "cap"
elements = ["cap", "rim"]
name = "Knee cap"
sentence = "The knee cap is in front."
"""

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
  <g id="cap" fill="{{bone}}"><circle r="3"/></g>
  <path id="rim" d="M0 0h9"/>
</svg>
"""


def png(width: int = 4, height: int = 3) -> bytes:
    """The head of a PNG, with the size it says it has."""
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", width, height) + b"\x08\x06rest"


def jpeg(width: int = 4, height: int = 3) -> bytes:
    """The head of a JPEG, with the size it says it has."""
    return b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03rest"


def write_leaflet(folder: Path) -> Path:
    (folder / "figures").mkdir(parents=True)
    (folder / "leaflet.md").write_text(LEAFLET, "utf-8")
    (folder / "figures" / "figures.toml").write_text(FIGURES, "utf-8")
    (folder / "figures" / "knee.svg").write_text(SVG, "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_leaflet(tmp_path / "knees")
