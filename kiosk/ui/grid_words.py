"""What the words in a grid have in common: titles, one size, and the digits of a keypad."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from kiosk.theme.look import Look
from kiosk.ui.rows import Group, Row
from kiosk.ui.touch_button import TouchButton, match_words
from kiosk.ui.words import Words

#: A keypad chooses among so many, from 1.
_DIGITS = 9


def title_of(group: Group, look: Look) -> Words:
    """Return the title of a group of buttons."""
    title = Words(group.title, look, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, bold=True)
    title.heading = True
    title.ink = look.palette.heading
    return title


def match_rows(rows: Sequence[Row]) -> None:
    """Draw the words of each group equally large; samples of sizes differ on purpose."""
    for group in {row.group for row in rows}:
        faces = [button for row in rows if row.group is group for button in row.buttons]
        for wish in {button.face.px for button in faces}:
            match_words(button for button in faces if button.face.px == wish)


def show_digits(buttons: Sequence[TouchButton]) -> None:
    """Show the digit that chooses it on each of the first nine, where they all have room for one."""
    roomy = all(button.has_corner() for button in buttons[:_DIGITS])
    for number, button in enumerate(buttons, 1):
        button.show_digit(number if roomy and number <= _DIGITS else 0)
