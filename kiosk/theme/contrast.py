"""How well two colours can be told apart, and colours between two others. Colours are ``#rrggbb``."""

from collections.abc import Iterable


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 1.4.6)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(ground: str, other: str, share: float) -> str:
    """Return a colour on the way from the ground, 0, to another, 1."""
    both = zip(_parts(ground), _parts(other), strict=True)
    return "#" + "".join(f"{round(here + (there - here) * share):02x}" for here, there in both)


def tint(ground: str, ink: str, share: float, least: float) -> str:
    """Return the ground with up to this share of the ink, which keeps a ratio of ``least`` to it."""
    tints = (mixed(ground, ink, share * step / 10) for step in range(10, 0, -1))
    return next((made for made in tints if contrast(made, ink) >= least), ground)


def first_clear(colours: Iterable[str], grounds: Iterable[str], least: float) -> str | None:
    """Return the first colour that has a ratio of ``least`` to all grounds, or None."""
    under = tuple(grounds)
    return next((one for one in colours if all(contrast(one, ground) >= least for ground in under)), None)


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _linear(part: int) -> float:
    value = part / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
