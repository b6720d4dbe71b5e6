"""About this leaflet: whose it is, how old, and who checked this translation."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.model import Block, BlockKind
from kiosk.ui.narrator import Narrator
from kiosk.ui.notices import draft_notice
from kiosk.ui.scene import Scene
from kiosk.ui.text_screen import TextScreen, own_block


class AboutScreen(TextScreen):
    """The kiosk's own words about the leaflet, with its data verbatim."""

    def __init__(self, scene: Scene, narrator: Narrator, today: date) -> None:
        super().__init__(scene, narrator, tuple(self._blocks_of(scene, today)))

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("About this leaflet")

    def _blocks_of(self, scene: Scene, today: date) -> list[Block]:
        leaflet, origin = scene.leaflet, self.tr("From: {name}")
        blocks = [
            own_block("about.title", BlockKind.HEADING, leaflet.short_title),
            own_block("about.from", BlockKind.PARAGRAPH, origin.format(name=leaflet.publisher)),
            *(block for block in leaflet.blocks if block.kind is BlockKind.META),
        ]
        if leaflet.dates.review_due(today):
            due = self.tr("This leaflet is past its review date. Please ask staff if you have questions.")
            blocks.append(own_block("about.due", BlockKind.PARAGRAPH, due))
        blocks.extend(
            own_block(f"about.trust.{number}", BlockKind.PARAGRAPH, words)
            for number, words in enumerate(self._who_checked(scene))
        )
        blocks.extend(
            own_block(f"about.figure.{figure.name}", BlockKind.PARAGRAPH, figure.credit)
            for figure in leaflet.figures
        )
        makers = self.tr(
            "The kiosk itself is not made by the hospital and was not approved by it. "
            "It keeps nothing about you: your choices are gone when you touch Start again."
        )
        blocks.append(own_block("about.makers", BlockKind.PARAGRAPH, makers))
        return blocks

    def _who_checked(self, scene: Scene) -> Iterator[str]:
        """Yield that a translation is a draft, or who checked and approved it; nothing of the original."""
        if scene.draft:
            yield draft_notice()
            yield self.tr("This translation is a draft made by the kiosk's makers. Checked by: nobody yet.")
        elif scene.standing and scene.standing.checked_by:
            standing = scene.standing
            checked = self.tr("This translation was checked by: {names}. Date: {date}.")
            yield checked.format(names=", ".join(standing.checked_by), date=standing.last_on)
            if standing.approved_by:
                approved = self.tr("Approved by: {names}.")
                yield approved.format(names=", ".join(standing.approved_by))
