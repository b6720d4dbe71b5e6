"""What is said between two blocks of the leaflet, before reading goes on."""

from collections.abc import Callable, Sequence

from kiosk.speech.held import Held
from kiosk.speech.passage import Passage
from kiosk.speech.reading import Reading, reading_of


class Between:
    """``ask`` returns what is said after the block of an id: nothing, until somebody sets it."""

    def __init__(self) -> None:
        self.ask: Callable[[str], Sequence[Passage]] = lambda _block_id: ()

    def after(self, reading: Reading, held: Held) -> Reading | None:
        """Return what follows a passage that was said: its interlude, with the rest held, or the rest."""
        following, block_id = reading.next_passage(), reading.current.block_id
        if following is None or not reading.leaflet or block_id is None:
            return following
        interlude = reading_of(self.ask(block_id), leaflet=False)
        if interlude is None:
            return following
        held.keep(following)
        return interlude
