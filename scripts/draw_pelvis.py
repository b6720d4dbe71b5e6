"""Writes the drawing of the pelvis from behind: the left half is drawn here, the right half mirrors it.

Paths use absolute commands with x, y pairs only, so that mirroring is 1000 - x. Left is the patient's
left, which is the left of the picture when seen from behind. Colours are roles of the theme.
"""

import re
from pathlib import Path

FILE = (
    Path(__file__).resolve().parent.parent
    / "resources/leaflets/sacroiliac-joint-injections/figures/pelvis-from-behind.svg"
)
WIDTH, HEIGHT = 1000, 900
LINE = 5.0

_PAIR = re.compile(r"(-?[\d.]+)[ ,]+(-?[\d.]+)")


def mirrored(path: str) -> str:
    """Return the path on the other side."""
    return _PAIR.sub(lambda pair: f"{WIDTH - float(pair[1]):g} {pair[2]}", path)


def shape(path: str, fill: str, line: float = LINE, colour: str = "outline", opacity: float = 1.0) -> str:
    """Return a filled path with an outline; ``fill`` and ``colour`` are roles, or none."""
    filled = f"{{{{{fill}}}}}" if fill else "none"
    stroke = f' stroke="{{{{{colour}}}}}" stroke-width="{line:g}"' if line else ""
    faint = f' opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<path d="{path}" fill="{filled}"{stroke} stroke-linejoin="round" stroke-linecap="round"{faint}/>'


def group(name: str, *parts: str) -> str:
    """Return a named element."""
    return f'<g id="{name}">{"".join(parts)}</g>'


def pair(name: str, *shapes: tuple[str, str, float, str, float]) -> str:
    """Return an element for each side, the right one mirrored."""
    left = group(f"{name}-left", *(shape(*one) for one in shapes))
    right = group(f"{name}-right", *(shape(mirrored(one[0]), *one[1:]) for one in shapes))
    return left + right


def solid(path: str, fill: str = "bone", line: float = LINE) -> tuple[str, str, float, str, float]:
    """Return a part that is filled."""
    return path, fill, line, "outline", 1.0


def stroke(
    path: str, colour: str = "bone_shade", line: float = LINE, opacity: float = 1.0
) -> tuple[str, str, float, str, float]:
    """Return a line that is not filled."""
    return path, "", line, colour, opacity


FEMUR = (
    "M 74 890 C 78 820 78 752 64 706 C 34 668 30 604 72 576 C 98 560 118 578 132 560 "
    "C 146 528 180 514 212 528 C 246 546 254 600 228 632 C 208 654 182 646 170 664 "
    "C 162 680 184 692 180 716 C 172 752 160 820 160 890 Z"
)
NECK = "M 148 548 C 178 560 192 606 178 650"
SEAM = "M 270 590 C 284 592 298 588 308 584"
SUPERIOR_RAMUS = "M 286 590 C 350 588 430 620 486 668 L 486 706 C 436 684 372 650 318 640 Z"
INFERIOR_RAMUS = "M 306 800 C 364 800 436 776 486 742 L 486 700 C 446 716 398 738 348 738 Z"
ILIUM = (
    "M 344 286 C 330 240 296 186 236 164 C 172 142 106 178 86 258 C 78 298 90 330 108 352 "
    "C 132 382 142 424 150 466 C 154 492 166 508 184 520 C 214 528 246 552 262 584 "
    "C 280 592 300 588 312 580 C 288 548 286 504 326 486 C 350 478 372 488 392 496 "
    "C 366 446 344 380 342 330 Z"
)
CREST = (
    "M 344 286 C 330 240 296 186 236 164 C 172 142 106 178 86 258 C 78 298 90 330 108 352 "
    "C 116 352 122 346 124 338 C 110 314 108 296 114 270 C 130 208 180 178 228 194 "
    "C 278 212 304 256 320 306 C 330 306 338 298 344 286 Z"
)
GLUTEAL_BACK = "M 296 262 C 304 320 300 380 280 440"
GLUTEAL_FRONT = "M 138 262 C 192 292 236 366 244 470"
GLUTEAL_LOW = "M 166 440 C 196 446 226 470 240 500"
HOLLOW = "M 316 322 C 300 352 304 398 334 428"
ISCHIUM = (
    "M 214 530 C 244 552 256 580 268 586 C 288 592 302 586 314 580 C 334 582 356 590 374 604 "
    "C 352 608 338 620 338 640 C 340 668 356 696 358 734 C 360 776 338 808 304 810 "
    "C 268 812 250 780 248 742 C 246 700 232 668 234 634 C 250 600 242 556 214 530 Z"
)
RIM = (
    "M 184 518 C 226 514 262 556 258 604 C 256 632 246 648 232 656 C 226 652 224 644 228 636 "
    "C 250 604 240 552 190 532 Z"
)
TUBEROSITY = (
    "M 262 706 C 284 688 330 686 348 704 C 360 736 358 776 334 798 C 308 816 268 808 254 776 "
    "C 246 752 250 722 262 706 Z"
)
TUBEROSITY_LINE = "M 256 756 C 286 742 326 742 354 754"
JOINT = (
    "M 344 286 C 338 332 346 392 370 452 C 378 472 386 486 396 498 C 402 498 408 494 410 488 "
    "C 398 470 388 448 380 428 C 364 380 358 332 364 280 C 358 278 350 280 344 286 Z"
)
SACRUM = (
    "M 364 280 C 390 266 420 262 436 260 C 436 234 472 230 476 258 C 490 264 510 264 524 258 "
    "C 528 230 564 234 564 260 C 580 262 610 266 636 280 C 642 332 636 380 620 428 "
    "C 612 448 602 470 590 488 C 584 520 566 548 548 568 C 540 580 532 590 524 598 "
    "L 476 598 C 468 590 460 580 452 568 C 434 548 416 520 410 488 C 398 470 388 448 380 428 "
    "C 364 380 358 332 364 280 Z"
)
SACRUM_SIDE = "M 398 300 C 398 360 410 420 432 480"
ANGLE = "M 418 506 C 428 516 438 520 448 518"
HIATUS = "M 480 596 C 482 566 490 546 500 546 C 510 546 518 566 520 596 Z"
COCCYX = (
    "M 474 604 C 486 600 514 600 526 604 C 530 612 524 622 518 630 L 482 630 C 476 622 470 612 474 604 Z",
    "M 483 636 C 490 633 510 633 517 636 C 519 644 515 652 511 658 L 489 658 C 485 652 481 644 483 636 Z",
    "M 490 664 C 495 662 505 662 510 664 C 512 672 509 680 507 684 L 493 684 C 491 680 488 672 490 664 Z",
    "M 495 690 C 498 688 502 688 505 690 C 506 698 503 708 500 712 C 497 708 494 698 495 690 Z",
)
FORAMINA = ((320, 66, 14, 16), (374, 60, 13, 15), (426, 52, 12, 14), (474, 43, 11, 12))
CREST_KNOBS = ((302, 13, 19), (352, 12, 18), (402, 11, 17), (450, 10, 15), (496, 8, 13))


def ellipse(
    centre: tuple[float, float], radii: tuple[float, float], fill: str, line: float, opacity: float = 1.0
) -> str:
    """Return an ellipse."""
    (x, y), (rx, ry) = centre, radii
    stroke_part = f' stroke="{{{{outline}}}}" stroke-width="{line:g}"' if line else ""
    faint = f' opacity="{opacity:g}"' if opacity < 1 else ""
    return (
        f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{{{{{fill}}}}}"{stroke_part}{faint}/>'
    )


def vertebra(name: str, y: float, scale: float) -> str:
    """Return a lumbar vertebra from behind: body, transverse processes, arch, joints, spine."""

    def at(path: str) -> str:
        return _PAIR.sub(
            lambda two: f"{500 + (float(two[1]) - 500) * scale:g} {y + float(two[2]) * scale:g}", path
        )

    body = (
        "M 430 -40 C 460 -46 540 -46 570 -40 C 566 -14 566 14 574 38 C 540 46 460 46 426 38 "
        "C 434 14 434 -14 430 -40 Z"
    )
    process = "M 448 -20 C 414 -28 376 -40 346 -38 C 328 -34 328 -12 344 -8 C 378 -6 414 2 448 12 Z"
    arch = (
        "M 446 -52 C 456 -58 470 -50 472 -36 C 484 -24 516 -24 528 -36 C 530 -50 544 -58 554 -52 "
        "C 566 -40 562 -18 552 -2 C 546 14 552 34 562 52 C 566 70 546 78 536 62 C 526 44 514 34 500 34 "
        "C 486 34 474 44 464 62 C 454 78 434 70 438 52 C 448 34 454 14 448 -2 C 438 -18 434 -40 446 -52 Z"
    )
    spine = (
        "M 486 -16 C 492 -24 508 -24 514 -16 C 516 8 520 40 514 62 "
        "C 508 72 492 72 486 62 C 480 40 484 8 486 -16 Z"
    )
    return group(
        name,
        shape(at(body), "bone"),
        shape(at(process), "bone"),
        shape(mirrored(at(process)), "bone"),
        shape(at(arch), "bone"),
        shape(at(spine), "bone_shade"),
    )


def disc(y: float, half: float) -> str:
    """Return the disc below a vertebra."""
    left, right = 500 - half, 500 + half
    path = f"M {left} {y} C {left - 12} {y + 6} {left - 12} {y + 18} {left} {y + 24} L {right} {y + 24} "
    path += f"C {right + 12} {y + 18} {right + 12} {y + 6} {right} {y} Z"
    return shape(path, "cartilage", 4)


def sacrum() -> str:
    """Return the sacrum with its crest, side lines and the opening at its end."""
    knobs = "".join(ellipse((500, y), (rx, ry), "bone_shade", 3.5) for y, rx, ry in CREST_KNOBS)
    lines = [shape(*stroke(SACRUM_SIDE)), shape(*stroke(mirrored(SACRUM_SIDE)))]
    lines += [shape(*stroke(ANGLE)), shape(*stroke(mirrored(ANGLE)))]
    return group("sacrum", shape(SACRUM, "bone"), *lines, shape(HIATUS, "bone_shade", 3.5), knobs)


def foramina() -> str:
    """Return the four pairs of openings."""
    holes = []
    for y, apart, rx, ry in FORAMINA:
        for x in (500 - apart, 500 + apart):
            holes.append(ellipse((x, y), (rx, ry), "bone_shade", 4))
            holes.append(ellipse((x, y + 2), (rx - 5, ry - 5), "outline", 0, 0.55))
    return group("foramina", *holes)


def coccyx() -> str:
    """Return the tailbone in four pieces."""
    return group(
        "coccyx",
        *(shape(path, "bone", 4) for path in COCCYX),
    )


def drawing() -> str:
    """Return the whole drawing, what lies deepest first."""
    symphysis = shape("M 486 666 L 514 666 L 514 744 L 486 744 Z", "cartilage", 4)
    parts = [
        pair("pubis", solid(SUPERIOR_RAMUS, "bone_shade", 4), solid(INFERIOR_RAMUS, "bone_shade", 4)),
        group("symphysis", symphysis),
        disc(112, 70),
        disc(216, 72),
        vertebra("vertebra-l4", 74, 0.92),
        vertebra("vertebra-l5", 174, 0.96),
        pair("hip", solid(FEMUR, "bone"), stroke(NECK, "bone_shade", 6), solid(RIM, "cartilage", 4)),
        pair("ischium", solid(ISCHIUM)),
        pair("sitting-bone", solid(TUBEROSITY, "bone_shade", 4), stroke(TUBEROSITY_LINE, "outline", 3, 0.6)),
        pair(
            "ilium", solid(ILIUM), stroke(GLUTEAL_BACK), stroke(GLUTEAL_FRONT), stroke(GLUTEAL_LOW),
            stroke(HOLLOW), stroke(SEAM, "bone", 8),
        ),
        pair("crest", solid(CREST, "bone_shade")),
        sacrum(),
        foramina(),
        coccyx(),
        pair("joint", solid(JOINT, "joint", 3.5)),
    ]  # fmt: skip
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
    return "\n".join([head, *parts, "</svg>", ""])


if __name__ == "__main__":
    FILE.write_text(drawing(), "utf-8")
