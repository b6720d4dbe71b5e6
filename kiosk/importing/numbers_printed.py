"""Telephone numbers and addresses as a leaflet prints them, for finding the odd one out."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kiosk.content.inline import parse_inline

_HOST = re.compile(r"(?:https?://(?:www\.)?|(?<![\w@.])www\.)([A-Za-z0-9.-]+[A-Za-z])", re.IGNORECASE)
_COMPARED = 200


def phone_shapes(text: str) -> Iterator[str]:
    """Yield how each telephone number is grouped, e.g. ``"00000 000000"``."""
    shown, _, data = parse_inline(text)
    for one in data:
        if one.kind == "phone":
            yield re.sub(r"\d", "0", shown[one.range.start : one.range.end]).strip()


def addresses(text: str) -> list[str]:
    """Return the hosts of web addresses in a text, without ``www.``."""
    return [one.lower() for one in _HOST.findall(text)]


def doubtful_hosts(hosts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of a host and a more usual one that differs in one letter, added, left out or another."""
    counts = Counter(_owner(host) for host in hosts[:_COMPARED])
    for odd in dict.fromkeys(hosts[:_COMPARED]):
        mine = _owner(odd)
        for usual, count in counts.items():
            if count > counts[mine] and _one_letter_apart(mine, usual):
                yield odd, usual


def _owner(host: str) -> str:
    """Return the part of a host that its owner has registered: three parts under .uk, else two."""
    parts = host.split(".")
    return ".".join(parts[-3:] if parts[-1] == "uk" else parts[-2:])


def _one_letter_apart(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long or len(long) - len(short) > 1:
        return False
    same = next((index for index, letter in enumerate(short) if letter != long[index]), len(short))
    return long[same + 1 :] == (short[same:] if len(long) > len(short) else short[same + 1 :])
