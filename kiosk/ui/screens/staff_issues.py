"""Known issues: oddities of the leaflet as it was received, which are shown to patients as they are."""

from collections.abc import Iterator

from kiosk.content.model import Block, BlockKind, Leaflet
from kiosk.ui.narrator import Narrator
from kiosk.ui.scene import Scene
from kiosk.ui.text_screen import TextScreen, own_block


class StaffIssuesScreen(TextScreen):
    """Pages of issues: what it is, what the kiosk does, and whether the leaflet's owner should be asked."""

    def __init__(self, scene: Scene, narrator: Narrator) -> None:
        super().__init__(scene, narrator, tuple(_blocks(scene.leaflet)))

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Known issues of the leaflet"


def _blocks(leaflet: Leaflet) -> Iterator[Block]:
    if not leaflet.issues:
        yield own_block("issues.title", BlockKind.HEADING, "This leaflet has no known issues.")
        return
    yield own_block("issues.title", BlockKind.HEADING, leaflet.short_title)
    for issue in leaflet.issues:
        yield own_block(f"issue.{issue.id}", BlockKind.SUBHEADING, issue.what)
        yield own_block(f"issue.{issue.id}.kept", BlockKind.PARAGRAPH, issue.kept)
        owner = f"Ask the leaflet's owner? {issue.tell_staff}"
        yield own_block(f"issue.{issue.id}.owner", BlockKind.PARAGRAPH, owner)
