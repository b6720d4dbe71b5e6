"""Press each key: finds out which key of a keypad asks for what. Pure; each step is a new value."""

from dataclasses import dataclass, replace

from kiosk.access.keypad import Action, name_of
from kiosk.access.press import Press

#: What a keypad cannot do without, and one or two switches, in the order in which it is asked for (a7).
WANTED = (
    Action.NEXT_ITEM,
    Action.PREVIOUS_ITEM,
    Action.ACTIVATE,
    Action.BACK,
    Action.HELP,
    Action.LISTEN,
    Action.LOUDER,
    Action.QUIETER,
    Action.SWITCH_1,
    Action.SWITCH_2,
)


@dataclass(frozen=True, slots=True)
class Learner:
    """Asks for one action after the other; ``learnt`` goes into the table [keys] of kiosk.toml."""

    actions: tuple[Action, ...] = WANTED
    learnt: tuple[tuple[Action, str], ...] = ()
    skipped: tuple[Action, ...] = ()
    refused: str = ""

    @property
    def wanted(self) -> Action | None:
        """The action whose key is to be pressed now; None at the end."""
        done = {action for action, _ in self.learnt} | set(self.skipped)
        return next((action for action in self.actions if action not in done), None)

    def press(self, press: Press) -> "Learner":
        """Take a key; one that was pressed for another action already is ``refused`` and asked for again."""
        name, action = name_of(press), self.wanted
        if action is None:
            return self
        if any(name == known for _, known in self.learnt):
            return replace(self, refused=name)
        return replace(self, learnt=(*self.learnt, (action, name)), refused="")

    def skip(self) -> "Learner":
        """Leave out an action that this keypad has no key for."""
        action = self.wanted
        return replace(self, skipped=(*self.skipped, action), refused="") if action else self

    def lines(self) -> tuple[str, ...]:
        """Return the lines for kiosk.toml."""
        return ("[keys]", *(f'{action} = ["{name}"]' for action, name in self.learnt))
