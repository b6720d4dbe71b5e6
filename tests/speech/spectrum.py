"""How loud a piece of sound is in a band; slow and plain, for short pieces."""

import cmath
import math

_WINDOW = 4096


def _transform(values):
    if len(values) == 1:
        return values
    even, odd = _transform(values[::2]), _transform(values[1::2])
    half = len(values) // 2
    turned = [cmath.exp(-1j * math.pi * index / half) * odd[index] for index in range(half)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [
        a - b for a, b in zip(even, turned, strict=True)
    ]


def share_outside(samples, hz, lowest, highest):
    """Energy below ``lowest`` or above ``highest`` Hz against all of it, in dB."""
    total = outside = 0.0
    window = [0.5 - 0.5 * math.cos(2 * math.pi * index / _WINDOW) for index in range(_WINDOW)]
    for start in range(0, len(samples) - _WINDOW, _WINDOW):
        piece = [
            value * weight for value, weight in zip(samples[start : start + _WINDOW], window, strict=True)
        ]
        for index, value in enumerate(_transform(piece)[1 : _WINDOW // 2], 1):
            power = abs(value) ** 2
            total += power
            if not lowest <= index * hz / _WINDOW <= highest:
                outside += power
    return 10 * math.log10(outside / total)


def levels_db(samples, hz, ms):
    """Root mean square of each piece of ``ms`` in dB below full scale."""
    size = hz * ms // 1000
    pieces = (samples[start : start + size] for start in range(0, len(samples) - size, size))
    return [10 * math.log10(sum(v * v for v in piece) / size / 32768**2 + 1e-12) for piece in pieces]
