"""Writes the drawing of the pelvis from behind: the left half is given here, the right half mirrors it.

A line is a row of landmarks ``x,y``; a smooth curve runs through them, ``*`` marks a corner. About 29 units
are 1 cm of a grown-up's pelvis. Left is the patient's left, which is the left of the picture when seen from
behind. What lies deepest is written first. Colours are roles of the theme.
"""

import re
from pathlib import Path

FILE = (
    Path(__file__).resolve().parent.parent
    / "resources/leaflets/sacroiliac-joint-injections/figures/pelvis-from-behind.svg"
)
WIDTH, HEIGHT, MIDDLE = 1000, 900, 500
LINE, FINE, FAINT = 4.8, 3.6, 0.45

Point = tuple[float, float]

CREST_TOP = (
    "*108,304 95,282 92,250 102,212 126,176 162,151 202,142 244,149 282,172 316,208 342,246 364,284 380,312 "
    "*391,338"
)
CREST_LIP = (
    "*391,338 388,352 368,356 342,330 318,288 294,248 266,214 236,192 204,184 174,191 150,210 134,238 "
    "126,268 *108,304"
)
CREST_LIGHT = "370,332 342,288 312,236 280,196 242,170 204,162 166,171 136,194 116,226 108,258"
UNDER_CREST = (
    "*374,357 342,331 318,289 294,249 266,215 236,193 204,185 174,192 150,211 *134,246 "
    "152,224 176,210 204,204 230,211 256,234 282,272 306,318 334,350"
)
FRONT = "*108,304 122,324 139,350 152,378 160,404 168,430 170,456 165,476 172,492 196,504 *222,524"
NOTCH = "*293,516 294,500 300,468 316,444 342,432 370,434 392,441 404,436 405,418 396,394 391,368 *391,338"
GLUTEAL = (
    "328,318 319,350 323,384 338,414",
    "130,240 178,250 224,294 256,354 272,416 276,464",
    "168,420 200,413 232,433 254,470",
)
ISCHIUM = (
    "*294,500 293,516 296,534 306,556 324,570 347,579 356,586 347,594 328,603 317,617 315,638 324,660 "
    "338,692 343,728 332,760 306,779 278,776 256,754 245,716 240,680 238,652 240,626 246,592 240,552 "
    "222,524 *196,504"
)
SOCKET = "240,636 244,610 245,590 239,552 222,525 202,508"
SEAT = "280,657 299,651 317,662 331,692 335,726 326,753 305,770 282,764 268,736 261,706 266,676"
SEAT_LIGHT = "287,670 277,700 280,732 294,756"
SEAT_RIDGE = "263,712 284,703 312,706 337,718"
RAMUS = "*300,552 350,572 410,588 460,598 *488,606"
ARCH = "*488,690 466,708 420,730 376,752 *318,766"
FORAMEN = "*322,600 370,612 424,630 444,650 434,676 404,696 366,714 *330,734"
THIGH = (
    "230,520 190,536 160,551 138,549 116,538 90,545 66,572 54,614 58,662 70,712 77,780 *80,892 *150,892 "
    "153,800 160,762 172,738 184,716 182,690 192,662 214,640 240,632"
)
TROCHANTER = "136,552 114,541 90,549 70,574 59,614 62,652 84,648 106,616 126,586"
TROCHANTER_CREST = "134,554 128,592 140,634 162,668 178,692"
HEAD = (237, 572), 64
NECK = "180,556 167,586 175,620 198,644"
FADE = "*40,780 *180,780 *180,900 *40,900"
ROUND = "0,-1 .71,-.71 1,0 .71,.71 0,1 -.71,.71 -1,0 -.71,-.71"
RIM = "*-1,.05 -.71,-.71 0,-1 .71,-.71 *1,.05 .55,-.1 0,-.2 -.55,-.1"

SACRUM = (
    "500,266 486,264 476,256 464,252 452,246 440,224 428,218 419,230 420,250 402,250 384,250 368,254 382,280 "
    "399,306 411,333 414,352 412,370 415,391 421,410 426,432 430,452 431,470 "
    "433,488 441,504 456,513 470,522 482,535 500,537"
)
SACRUM_BASE = "500,229 460,230 426,236 440,270 500,276"
GROOVE = "473,276 463,306 464,352 470,406 484,474 490,440 486,380 483,320"
ALA = "*372,262 400,259 428,268 420,284 400,296 384,286"
RIDGE = (
    "500,268 490,272 486,286 488,302 495,314 494,322 488,330 486,342 489,352 495,362 495,368 489,376 488,388 "
    "491,398 496,408 496,414 491,422 490,432 493,442 497,451 496,458 494,466 496,478 500,488"
)
HIATUS = "500,498 490,512 486,534 500,536"
HIATUS_EDGE = "500,498 490,512 *486,532 494,520 500,516"
FORAMINA = ((302, 64, 15, 12), (353, 58, 14, 11.5), (403, 51, 13, 11), (449, 43, 11.5, 10))
COCCYX = (
    "500,600 493,603 491,610 500,618",
    "500,583 489,585 486,592 491,600 500,602",
    "500,563 486,565 478,571 482,580 490,585 500,586",
    "500,535 488,536 480,532 474,538 463,541 461,549 470,555 478,561 486,566 500,567",
)
JOINT = "361,258 376,282 393,308 405,334 407,352 405,370 408,392 415,412 420,433"
SYMPHYSIS = "500,604 488,606 487,648 488,690 500,694"
DISC = "500,0 432,0 426,11 432,22 500,24"

BODY = "0,-40 -40,-41 -69,-43 -66,-22 -62,0 -66,22 -72,42 -40,45 0,45"
PROCESSES = {
    "vertebra-l4": "-46,-22 -70,-26 -98,-36 -122,-41 -136,-34 -131,-22 -108,-14 -82,-3 -64,9 -48,16",
    "vertebra-l5": "-46,-26 -72,-34 -98,-48 -118,-53 -131,-44 -127,-29 -106,-12 -84,4 -66,16 -48,20",
}
PROCESS_SHADES = {
    "vertebra-l4": "*-131,-24 -108,-14 -82,-3 -64,9 *-48,16 -62,2 -84,-9 -108,-21",
    "vertebra-l5": "*-127,-31 -106,-12 -84,4 -66,16 *-48,20 -64,7 -84,-6 -106,-23",
}
LAMINA = (
    "0,-12 -16,-16 -28,-30 -34,-50 -44,-62 -58,-59 -68,-46 -70,-28 -58,-10 -49,6 -48,24 -52,42 -50,58 -41,66 "
    "-31,59 -26,44 -16,33 0,30"
)
LAMINA_FOLD = "-53,-44 -52,-26 -42,-8 -31,6"
FACET = "-49,22 -53,42 -51,58 -42,67"
SPINE = "0,-24 -9,-14 -11,10 -15,34 -15,54 0,64"
SPINE_LIGHT = "-3,-10 -4,20 -5,48"

HOLLOW = "0 bone_shade 0.95, 0.5 bone_shade 0.6, 1 bone_shade 0"
SHAFT = "0 bone_shade 0.95, 0.4 bone_shade 0, 0.7 bone_shade 0, 1 bone_shade 0.7"
GRADIENTS = (
    ("radial", "g-wing-left", 'cx="226" cy="306" r="165"', HOLLOW),
    ("radial", "g-seat-left", 'cx="272" cy="606" r="66"', HOLLOW),
    ("radial", "g-head-left", 'cx="196" cy="548" r="62"', "0.5 bone_shade 0, 1 bone_shade 0.9"),
    ("linear", "g-thigh-left", 'x1="64" y1="700" x2="172" y2="690"', SHAFT),
    ("linear", "g-sacrum", 'x1="0" y1="250" x2="0" y2="540"', "0.35 bone_shade 0, 1 bone_shade 0.8"),
    ("linear", "g-fade", 'x1="0" y1="790" x2="0" y2="888"', "0 page 0, 1 page 1"),
)


def landmarks(row: str) -> list[tuple[complex, bool]]:
    """Return the place of each landmark, and whether it is a corner."""
    return [(complex(*map(float, word.lstrip("*").split(","))), word[0] == "*") for word in row.split()]


def back(row: str) -> str:
    """Return the row in the other direction."""
    return " ".join(reversed(row.split()))


def placed(row: str, at: Point, wide: float, high: float) -> str:
    """Return a row given about 0,0 at its place."""
    return " ".join(
        f"{'*' * corner}{at[0] + spot.real * wide:g},{at[1] + spot.imag * high:g}"
        for spot, corner in landmarks(row)
    )


def whole(half: str, middle: float = MIDDLE) -> str:
    """Return the closed row whose left half starts and ends in the middle."""
    other = back(placed(half, (2 * middle, 0), -1, 1))
    return " ".join(half.split() + other.split()[1:-1])


def handle(here: complex, end: complex, along: complex) -> str:
    """Return the control point of ``here`` on the way to ``end``, in the direction ``along``."""
    spot = here + along * 0.36 * abs(end - here) / (abs(along) or 1)
    return f"{spot.real:.1f} {spot.imag:.1f}"


def curve(row: str, *, closed: bool) -> str:
    """Return the path of a smooth curve through the landmarks."""
    marks = landmarks(row)
    ring = [*marks, *marks[:2]] if closed else [*marks, marks[-1]]
    path = f"M{marks[0][0].real:g} {marks[0][0].imag:g}"
    for at in range(len(ring) - 2):
        (here, corner), (end, end_corner) = ring[at], ring[at + 1]
        before = here if corner else marks[at - 1][0] if closed or at else here
        after = end if end_corner else ring[at + 2][0]
        path += (
            f"C{handle(here, end, end - before)} {handle(end, here, here - after)} {end.real:g} {end.imag:g}"
        )
    return path + "Z" * closed


def ink(role: str) -> str:
    """Return the paint of a role of the theme, a gradient or nothing."""
    return role if role == "none" else f"url(#{role})" if role.startswith("g-") else f"{{{{{role}}}}}"


def area(row: str, fill: str = "bone", line: float = 0, opacity: float = 1) -> str:
    """Return a filled shape; ``line`` 0 is without outline."""
    edge = f' stroke="{{{{outline}}}}" stroke-width="{line:g}" stroke-linejoin="round"' if line else ""
    faint = f' opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<path d="{curve(row, closed=True)}" fill="{ink(fill)}"{edge}{faint}/>'


def stroke(row: str, role: str = "outline", line: float = LINE, opacity: float = 1) -> str:
    """Return a line."""
    pen = f'stroke="{ink(role)}" stroke-width="{line:g}" stroke-linecap="round" stroke-linejoin="round"'
    faint = f' opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<path d="{curve(row, closed=False)}" fill="none" {pen}{faint}/>'


def solid(row: str, *tones: str, line: float = LINE) -> str:
    """Return a shape of bone with tones inside its outline."""
    return area(row) + "".join(tones) + area(row, "none", line)


def faint(*rows: str) -> str:
    """Return lines of the surface."""
    return "".join(stroke(row, line=FINE, opacity=FAINT) for row in rows)


def mirrored(left: str) -> str:
    """Return the other side of what is written for the left side."""
    flipped = re.sub(
        r"(-?[\d.]+) (-?[\d.]+)(?=[C Z\"])", lambda two: f"{WIDTH - float(two[1]):g} {two[2]}", left
    )
    ends = re.sub(r'((?:cx|x1|x2)=")([\d.]+)', lambda two: f"{two[1]}{WIDTH - float(two[2]):g}", flipped)
    return ends.replace("-left", "-right")


def group(name: str, *parts: str) -> str:
    """Return a named element."""
    return f'<g id="{name}">{"".join(parts)}</g>'


def pair(name: str, *parts: str) -> str:
    """Return an element of both sides."""
    left = group(f"{name}-left", *parts)
    return f"{left}\n{mirrored(left)}"


def both(left: str) -> str:
    """Return both sides of a part of one element."""
    return left + mirrored(left)


def hip_bone() -> tuple[str, str]:
    """Return the lower and the upper part of the hip bone, which meet without a line."""
    wing = f"{CREST_TOP} {back(NOTCH)} {back(FRONT)}"
    tones = area(wing, "g-wing-left") + area(UNDER_CREST, "bone_shade", 0, 0.8) + faint(*GLUTEAL)
    band = area(f"{CREST_TOP} {CREST_LIP}", "bone_shade") + stroke(CREST_LIGHT, "bone", 12, 0.8)
    lower = pair("ischium", area(f"{ISCHIUM} *230,470"), area(ISCHIUM, "g-seat-left"), stroke(ISCHIUM))
    lower += pair(
        "sitting-bone", area(SEAT, "bone_shade", FINE), stroke(SEAT_LIGHT, "bone", 12, 0.8), faint(SEAT_RIDGE)
    )
    upper = pair("ilium", area(wing), tones, *map(stroke, (CREST_TOP, FRONT, NOTCH)))
    return lower, upper + pair("crest", band, stroke(CREST_TOP), stroke(CREST_LIP, line=FINE))


def pubis() -> str:
    """Return the front of the pelvis, seen paler through its opening."""
    lines = (stroke(row, line=4, opacity=0.6) for row in (RAMUS, ARCH, FORAMEN))
    rami = pair("pubis", area(f"{RAMUS} {ARCH} {back(FORAMEN)}", opacity=0.55), *lines)
    return rami + group("symphysis", area(whole(SYMPHYSIS), "cartilage", FINE, 0.8))


def hip() -> str:
    """Return the thigh bone, which fades out, its head and the edge of the socket."""
    tones = (
        area(THIGH, "g-thigh-left") + area(TROCHANTER, "bone_shade", 0, 0.75) + stroke(NECK, "bone_shade", 7)
    )
    thigh = pair("thigh", solid(THIGH, tones), stroke(TROCHANTER_CREST, line=FINE), area(FADE, "g-fade"))
    ball = placed(ROUND, HEAD[0], HEAD[1], HEAD[1])
    socket = stroke(SOCKET, line=23) + stroke(SOCKET, "cartilage", 16)
    return thigh + pair("hip", solid(ball, area(ball, "g-head-left")), socket)


def openings() -> str:
    """Return the four pairs of openings of the sacrum, each with a raised edge."""
    holes = []
    for y, apart, wide, high in FORAMINA:
        at = (MIDDLE - apart, y)
        holes += [
            area(placed(ROUND, at, wide + 7, high + 6)),
            area(placed(ROUND, at, wide, high), "bone_shade", FINE),
        ]
        holes += [area(placed(RIM, at, wide, high), "outline")]
    return both("".join(holes))


def sacrum() -> str:
    """Return the sacrum; its openings are an element of their own as well, to be lit alone."""
    half = area(GROOVE, "bone_shade", 0, 0.8) + area(ALA, "bone_shade", 0, 0.7)
    bone = solid(whole(SACRUM), area(whole(SACRUM), "g-sacrum"), both(half))
    middle = area(whole(RIDGE), "bone", FINE) + area(whole(HIATUS), "bone_shade", FINE)
    middle += area(whole(HIATUS_EDGE), "outline") + openings()
    base = area(whole(SACRUM_BASE), "bone_shade", LINE)
    return group("sacrum", base, bone, middle) + group("foramina", openings())


def vertebra(name: str, y: float, wide: float) -> str:
    """Return a lumbar vertebra: its body lies deepest, its spine stands out."""

    def at(row: str) -> str:
        return placed(row, (MIDDLE, y), wide, 1)

    left = solid(at(PROCESSES[name]), area(at(PROCESS_SHADES[name]), "bone_shade"))
    left += stroke(at(FACET), line=17) + stroke(at(FACET), "cartilage", 11)
    arch = area(at(whole(LAMINA, 0)), "bone", LINE) + both(faint(at(LAMINA_FOLD)))
    spine = area(at(whole(SPINE, 0)), "bone_shade", FINE) + stroke(at(SPINE_LIGHT), "bone", 7, 0.8)
    return group(name, area(at(whole(BODY, 0)), "bone_shade", LINE), both(left), arch, spine)


def disc(y: float) -> str:
    """Return the disc whose top is at y."""
    return area(placed(whole(DISC), (0, y), 1, 1), "cartilage", FINE)


def gradients() -> str:
    """Return the tones that fade."""
    written = []
    for kind, name, where, stops in GRADIENTS:
        steps = (one.split() for one in stops.split(","))
        inner = "".join(
            f'<stop offset="{at}" stop-color="{ink(role)}" stop-opacity="{much}"/>'
            for at, role, much in steps
        )
        given = f'<{kind}Gradient id="{name}" gradientUnits="userSpaceOnUse" {where}>{inner}</{kind}Gradient>'
        written.append(both(given) if name.endswith("-left") else given)
    return f"<defs>{''.join(written)}</defs>"


def drawing() -> str:
    """Return the whole drawing, what lies deepest first."""
    lower, upper = hip_bone()
    coccyx = group("coccyx", *(area(whole(half), "bone", FINE) for half in COCCYX))
    joints = pair(
        "joint", stroke(JOINT, line=30), stroke(JOINT, "cartilage", 25.5), stroke(JOINT, "joint", 15)
    )
    middle = [disc(214), sacrum(), coccyx, joints]
    spine = [disc(112), vertebra("vertebra-l5", 177, 1.06), vertebra("vertebra-l4", 76, 0.98)]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
    return "\n".join([head, gradients(), pubis(), hip(), lower, *middle, upper, *spine, "</svg>", ""])


if __name__ == "__main__":
    FILE.write_text(drawing(), "utf-8")
