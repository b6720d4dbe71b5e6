"""Is this machine well? The self-check, what needs a person first."""

from collections.abc import Iterator, Sequence

from kiosk.content.model import Block, BlockKind
from kiosk.staff.selfcheck import Finding, summary
from kiosk.ui.narrator import Narrator
from kiosk.ui.scene import Scene
from kiosk.ui.text_screen import TextScreen, own_block


class StaffCheckScreen(TextScreen):
    """Pages of findings: what was looked at, how it is, what to do."""

    def __init__(self, scene: Scene, narrator: Narrator, findings: Sequence[Finding]) -> None:
        super().__init__(scene, narrator, tuple(_blocks(findings)))

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Is this machine well?"


def _blocks(findings: Sequence[Finding]) -> Iterator[Block]:
    waiting = [one for one in findings if not one.well]
    well = [one for one in findings if one.well]
    here, translations = summary(findings)
    yield own_block("check.title", BlockKind.HEADING, here)
    yield from _waiting("waiting", [one for one in waiting if not one.translator])
    if translations:
        yield own_block("check.translations", BlockKind.SUBHEADING, translations)
    yield from _waiting("translation", [one for one in waiting if one.translator])
    if well:
        yield own_block("check.well", BlockKind.SUBHEADING, "In order")
    for index, one in enumerate(well):
        yield own_block(f"check.well.{index}", BlockKind.BULLET, f"{one.what}: {one.how}")


def _waiting(name: str, findings: Sequence[Finding]) -> Iterator[Block]:
    for index, one in enumerate(findings):
        words = f"{one.what}: {one.how}. {one.do}".replace("..", ".")
        yield own_block(f"check.{name}.{index}", BlockKind.BULLET, words)
