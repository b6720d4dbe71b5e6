"""Qt counts UTF-16 code units, Python counts code points."""

from bisect import bisect_right


class CodeUnits:
    """Where each character of a text stands in UTF-16; characters beyond U+FFFF take two units."""

    def __init__(self, text: str) -> None:
        self._ends: list[int] = []
        end = 0
        for character in text:
            end += units(character)
            self._ends.append(end)

    def code_point(self, utf16: int) -> int:
        """Return the offset in code points; inside a pair of surrogates, that of the character."""
        return bisect_right(self._ends, utf16)


def units(character: str) -> int:
    """Return how many UTF-16 units one character takes."""
    return 2 if character > "\uffff" else 1
