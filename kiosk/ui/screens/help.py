"""Help: how to use the kiosk, in a few plain sentences."""

from kiosk.content.model import Block, BlockKind
from kiosk.ui.narrator import Narrator
from kiosk.ui.scene import Scene
from kiosk.ui.text_screen import TextScreen, own_block
from kiosk.visit.idle import limit_of


class HelpScreen(TextScreen):
    """Names the buttons by the words that stand on them."""

    def __init__(self, scene: Scene, narrator: Narrator, reset_s: int) -> None:
        super().__init__(scene, narrator, tuple(self._blocks_of(scene, reset_s)))

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Help")

    def _blocks_of(self, scene: Scene, reset_s: int) -> list[Block]:
        lines = [
            ("read", self.tr("Touch Next or Back to turn the page.")),
            ("listen", self.tr("Touch Listen to have the page read aloud. Touch Pause to stop for a while.")),
            ("sentence", self.tr("Touch a sentence to hear it read from there.")),
            ("menu", self.tr("Touch Menu to choose a part of the leaflet.")),
            ("language", self.tr("Touch the globe at the top to change the language.")),
            ("size", self.tr("Touch the letter A at the top for larger text.")),
            (
                "easier",
                self.tr("Touch Menu, then Make it easier, for other colours, a slower voice or switches."),
            ),
            ("curtain", self.tr("Make it easier can hide the screen. Touch it to show it again.")),
            ("again", self.tr("Touch Start again when you have finished. Your choices are erased.")),
        ]
        if reset_s:
            limit_s = limit_of(scene.preferences, reset_s)  # a full page leaves more: this is the least
            minutes = scene.language.number(max(1, round(limit_s / 60)))
            time = self.tr("This screen goes back to the start after {minutes} minutes without a touch.")
            lines.append(("time", time.format(minutes=minutes)))
        lines.append(("staff", self.tr("You can also ask a member of staff. They are happy to help.")))
        heading = own_block("help.title", BlockKind.HEADING, self.tr("How to use this screen"))
        return [heading, *(own_block(f"help.{name}", BlockKind.BULLET, text) for name, text in lines)]
