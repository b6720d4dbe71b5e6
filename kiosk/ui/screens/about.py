"""About this leaflet: whose it is, how old, and who checked this translation."""

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
        if scene.draft:
            blocks.append(own_block("about.draft", BlockKind.PARAGRAPH, draft_notice()))
            nobody = self.tr(
                "This translation is a draft made by the kiosk's makers. Checked by: nobody yet."
            )
            blocks.append(own_block("about.checked", BlockKind.PARAGRAPH, nobody))
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
