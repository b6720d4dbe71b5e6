"""What keys mean: plain keyboard and keypad alike."""

from enum import StrEnum

from PySide6.QtCore import Qt


class Action(StrEnum):
    """What a key asks for."""

    NEXT_ITEM = "next-item"
    PREVIOUS_ITEM = "previous-item"
    RIGHT = "right"
    LEFT = "left"
    ACTIVATE = "activate"
    BACK = "back"
    START_AGAIN = "start-again"
    HELP = "help"
    LISTEN = "listen"
    STOP = "stop"
    AGAIN = "again"
    LANGUAGES = "languages"
    LOUDER = "louder"
    QUIETER = "quieter"
    FASTER = "faster"
    SLOWER = "slower"


_K = Qt.Key
_ACTIONS = {
    Action.NEXT_ITEM: (_K.Key_Down, _K.Key_Tab),
    Action.PREVIOUS_ITEM: (_K.Key_Up, _K.Key_Backtab),
    Action.RIGHT: (_K.Key_Right, _K.Key_PageDown),
    Action.LEFT: (_K.Key_Left, _K.Key_PageUp),
    Action.ACTIVATE: (_K.Key_Return, _K.Key_Enter, _K.Key_Space, _K.Key_Select),
    Action.BACK: (_K.Key_Backspace, _K.Key_Back),
    Action.START_AGAIN: (_K.Key_Home, _K.Key_Escape, _K.Key_HomePage),
    Action.HELP: (_K.Key_F1, _K.Key_Help, _K.Key_Question),
    Action.LISTEN: (_K.Key_L, _K.Key_P, _K.Key_MediaPlay, _K.Key_MediaTogglePlayPause),
    Action.STOP: (_K.Key_S, _K.Key_MediaStop),
    Action.AGAIN: (_K.Key_R,),
    Action.LANGUAGES: (_K.Key_0,),
    Action.LOUDER: (_K.Key_VolumeUp,),
    Action.QUIETER: (_K.Key_VolumeDown,),
    Action.FASTER: (_K.Key_Plus, _K.Key_Equal),
    Action.SLOWER: (_K.Key_Minus,),
}


def action_of(key: int) -> Action | None:
    """Return what a key asks for, or None."""
    for action, keys in _ACTIONS.items():
        if key in keys:
            return action
    return None


def digit_of(key: int) -> int | None:
    """Return 1-9 for the keys that choose an item, or None."""
    return key - int(_K.Key_0) if int(_K.Key_1) <= key <= int(_K.Key_9) else None
