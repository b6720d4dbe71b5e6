"""The number that a browser puts before an item of a numbered list."""

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def number_of(count: int, style: str) -> str:
    """Return a number as a list of this ``type`` (1, a, A, i or I) prints it."""
    if style in {"a", "A"} and 1 <= count <= 26:
        return chr(ord(style) + count - 1)
    if style in {"i", "I"} and 1 <= count <= 399:
        written = _roman(count)
        return written.upper() if style == "I" else written
    return str(count)


def _roman(count: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        times, count = divmod(count, value)
        written += letters * times
    return written
