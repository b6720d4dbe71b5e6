"""Every glass, language, size and handling: all of them, and few in which each two meet once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, product

from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton

from kiosk.config import Sound
from kiosk.i18n.languages import LANGUAGES
from kiosk.theme.sizes import BIGGER_MM, Panel
from kiosk.ui.hot_spot import HotSpot
from kiosk.visit.preferences import Touch
from tests.ui.fitting import faults
from tests.ui.stand import BY_EYE, Stand

#: Longer side in px, both sides in mm, and how high the lower edge stands, lying and upright, mm.
GLASS = {
    "15.6": (1920, 345.4, 194.3, 900.0, 780.0),
    "24": (1920, 531.4, 298.9, 850.0, 750.0),
    "32": (1920, 708.4, 398.5, 780.0, 600.0),
    "32-4k": (3840, 708.4, 398.5, 780.0, 600.0),
}
TAGS = tuple(one.tag for one in LANGUAGES)
SIZES = (1, 2, 3, 4)
#: Every kiosk has a hearing loop here, so that its sign stands on every screen.
WITH_LOOP = replace(BY_EYE, sound=Sound(loop=("loop",)))

HANDLING = {
    "plain": Touch(),
    "bigger": Touch(steady=True),
    "low": Touch(reach=True),
    "bigger-low": Touch(steady=True, reach=True),
}


@dataclass(frozen=True, order=True)
class Case:
    """One way in which the kiosk may stand before somebody."""

    glass: str
    upright: bool
    tag: str
    size: int
    handling: str

    @property
    def panel(self) -> Panel:
        longer, width, height, lying, upright = GLASS[self.glass]
        shorter = longer * 9 // 16
        if self.upright:
            return Panel(shorter, longer, height, width, floor_mm=upright)
        return Panel(longer, shorter, width, height, floor_mm=lying)


def all_cases() -> list[Case]:
    return [Case(*chosen) for chosen in product(GLASS, (False, True), TAGS, SIZES, HANDLING)]


def covering_cases() -> list[Case]:
    """Few cases in which any two values of two factors meet: each language once with each handling."""
    glass, handling = tuple(GLASS), tuple(HANDLING)
    return [
        Case(
            glass[(hand + tag // 4) % 4], (tag + hand // 2) % 2 == 1, TAGS[tag], SIZES[(hand + tag) % 4], way
        )
        for tag in range(len(TAGS))
        for hand, way in enumerate(handling)
    ]


def pairs(cases: Iterable[Case]) -> set[object]:
    """All that meets in some cases, two and two."""
    return {pair for case in cases for pair in _pairs(case)}


def _pairs(case: Case) -> frozenset[tuple[tuple[int, object], tuple[int, object]]]:
    factors = enumerate((case.glass, case.upright, case.tag, case.size, case.handling))
    return frozenset(combinations(factors, 2))


def show(stand: Stand, case: Case) -> None:
    """Let the kiosk, whose panel is the case's, be used as the case says."""
    stand.choose(case.tag, case.size)
    stand.visit.choose_touch(HANDLING[case.handling])


def found_in(stand: Stand, case: Case) -> Iterator[str]:
    """Yield what is wrong on any screen, in words."""
    show(stand, case)
    for shown in stand.screens():
        for one in (*faults(stand), *_smaller_than_wished(stand, case), *_out_of_reach(stand, case)):
            yield f"{case} {shown}: {one}"


def _smaller_than_wished(stand: Stand, case: Case) -> Iterator[str]:
    if HANDLING[case.handling].steady:
        least = BIGGER_MM * case.panel.px_per_mm - 1
        for one in stand.controls():
            if min(one.width(), one.height()) < least:
                yield f"below 40 mm: {one.objectName()} {one.width()}x{one.height()}"


def _out_of_reach(stand: Stand, case: Case) -> Iterator[str]:
    if HANDLING[case.handling].reach:
        top, bottom = case.panel.reach
        for one in stand.seen(QAbstractButton):
            box = stand.box(one)
            if not isinstance(one, HotSpot) and not (top <= box.top() and box.bottom() < bottom):
                yield f"out of reach: {one.objectName()} {box.top()}-{box.bottom()}"
