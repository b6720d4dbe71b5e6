"""What a setting may be where that takes more than a look at its own line."""

from collections.abc import Mapping, Sequence

from kiosk.content.tables import TableError, line_of
from kiosk.i18n.languages import LANGUAGES


def check_languages(text: str, default: str, offered: Sequence[str]) -> None:
    """Refuse a language this kiosk does not know, or a default that is not on offer. Raises TableError."""
    known = [language.tag for language in LANGUAGES]
    for key, tags in (("default", (default,)), ("offered", offered)):
        for tag in tags:
            if tag not in known:
                raise _wrong(text, f"languages.{key}", f'has no language "{tag}"', ", ".join(known))
    if offered and default not in offered:
        raise _wrong(text, "languages.default", f'is "{default}", which is not offered', ", ".join(offered))


def check_keys(text: str, keys: Mapping[str, Sequence[str]]) -> None:
    """Refuse an action or a key that there is not. Raises TableError."""
    if not keys:
        return
    from kiosk.access.keypad import Action, is_key  # noqa: PLC0415 - few machines change their keys

    for action, names in keys.items():
        if action not in list(Action):
            raise _wrong(text, f"keys.{action}", "is no action", ", ".join(Action))
        for name in names:
            if not is_key(name):
                known = "Qt's name of a key such as Down, F23 or VolumeUp, or scan: and its number"
                raise _wrong(text, f"keys.{action}", f'has "{name}", which is no key', known)


def check_pair(text: str, ink: str, paper: str) -> None:
    """Refuse an ink without a paper, or one that is not clear on it. Raises TableError."""
    if not ink and not paper:
        return
    from kiosk.theme.pairs import TEXT_RATIO, Colour, Pair, inks_on  # noqa: PLC0415 - few machines have own colours

    if not ink or not paper:
        alone, other = ("paper", "ink") if paper else ("ink", "paper")
        raise TableError(
            f"look.{alone} stands alone", line_of(text, f"look.{alone}"), "", f"set look.{other} too"
        )
    if not Pair(Colour(ink), Colour(paper)).clear:
        problem = f"is {ink} on {paper}, which is less than {TEXT_RATIO:g}:1 clear"
        raise _wrong(text, "look.ink", problem, ", ".join(inks_on(Colour(paper))))


def _wrong(text: str, key: str, problem: str, known: str) -> TableError:
    return TableError(f"{key} {problem}", line_of(text, key), key, f"use one of: {known}")
