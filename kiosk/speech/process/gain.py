"""Decibels → the linear volume that Qt's sound output takes."""


def volume(decibel: float) -> float:
    """Return the factor on the samples, at most 1: louder than the recording would clip."""
    return float(10 ** (min(decibel, 0.0) / 20))
