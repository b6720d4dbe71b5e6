"""Which lines of Markdown or pasted text make a paragraph together."""

import re
from collections.abc import Iterator, Sequence

#: A line at least this long was wrapped by a program; a shorter one ends where its writer ended it.
WRAPPED = 60

#: A line longer than this was not wrapped at all.
UNWRAPPED = 130

#: Text with at most this share of blank lines, and lines that were not wrapped, has a paragraph a line.
DENSE = 0.15

_LABEL = re.compile(r"[A-Z][\w -]{0,30}:(?:\s|$)")

Numbered = tuple[int, str]


def is_dense(lines: Sequence[str]) -> bool:
    """Whether each line of a text is a paragraph, as when it is pasted from a word processor."""
    blank = sum(not one.strip() for one in lines)
    return blank <= DENSE * len(lines) and any(len(one) > UNWRAPPED for one in lines)


def continues_item(before: str, raw: str) -> bool:
    """Whether a line belongs to the list item above it; ``before`` is the item's last line so far."""
    wrapped = WRAPPED <= len(before) <= UNWRAPPED and raw.strip()[:1].islower()
    return raw[:1].isspace() or _LABEL.match(raw.strip()) is not None or wrapped


def paragraphs(group: Sequence[Numbered], *, item: bool, dense: bool) -> Iterator[Numbered]:
    """Yield the paragraphs of numbered lines without a blank one between them, each with its first line."""
    lines = [words for _, words in group]
    if not group:
        return
    if dense and not item:
        yield from _line_by_line(group)
    elif not any(_LABEL.match(one) for one in lines[1:]) and _wrapped(lines):
        yield group[0][0], " ".join(lines)
    elif not item and any(len(one) > UNWRAPPED for one in lines):
        yield from group
    elif not item and lines[0].endswith("?"):
        yield group[0]
        yield from paragraphs(group[1:], item=False, dense=False)
    else:
        yield group[0][0], _run_on(lines)


def _run_on(lines: Sequence[str]) -> str:
    """Return lines one below the other, but for those that go on in small letters."""
    said = lines[0]
    for one in lines[1:]:
        said += f" {one}" if one[:1].islower() else f"\n{one}"
    return said


def _line_by_line(group: Sequence[Numbered]) -> Iterator[Numbered]:
    """Yield each line, with lines such as "Telephone: ..." kept below the short one they belong to."""
    number, said = group[0]
    for following, words in group[1:]:
        last = said.split("\n")[-1]
        if _LABEL.match(words) and len(last) <= WRAPPED and last[-1] not in ".?!":
            said += f"\n{words}"
        else:
            yield number, said
            number, said = following, words
    yield number, said


def _wrapped(lines: list[str]) -> bool:
    return all(WRAPPED <= len(one) <= UNWRAPPED for one in lines[:-1])
