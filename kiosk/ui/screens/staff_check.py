"""Is this machine well? The self-check, what needs a person first."""

from collections.abc import Iterator, Sequence

from kiosk.content.model import Block, BlockKind
from kiosk.staff.selfcheck import Finding
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
    yield own_block("check.title", BlockKind.HEADING, _summary(len(waiting)))
    for index, one in enumerate(waiting):
        words = f"{one.what}: {one.how}. {one.do}".replace("..", ".")
        yield own_block(f"check.waiting.{index}", BlockKind.BULLET, words)
    if well:
        yield own_block("check.well", BlockKind.SUBHEADING, "In order")
    for index, one in enumerate(well):
        yield own_block(f"check.well.{index}", BlockKind.BULLET, f"{one.what}: {one.how}")


def _summary(waiting: int) -> str:
    if waiting == 0:
        return "This machine is well. Nothing needs a person."
    return "One thing needs a person" if waiting == 1 else f"{waiting} things need a person"
