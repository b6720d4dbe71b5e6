"""Something that must be answered before anything else."""

from PySide6.QtWidgets import QWidget


class Question(QWidget):
    """Something that covers the window until it is answered."""

    def press(self, name: str) -> None:
        """Answer."""
