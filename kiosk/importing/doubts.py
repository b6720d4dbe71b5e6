"""Oddities of a text that staff should look at; the text itself is kept. They go to issues.toml."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.content.dates import Dates, year_and_month
from kiosk.content.model import BlockKind
from kiosk.content.oddities import Issue
from kiosk.importing.draft import Draft, DraftBlock
from kiosk.importing.guard import guarded
from kiosk.importing.invisible import GUARD
from kiosk.importing.numbers_printed import addresses, doubtful_hosts, phone_shapes

_KEPT = "Kept as it was received."
_OWNER = "Yes: ask the leaflet's owner."
_EDIT = "Optional: for the next copy-edit."
_ENDS = frozenset(".!?:;…।؟۔。")
_AFTER_END = re.compile(r"[)\]\"'”’*\s]+$")
_TOO_MANY_BLANKS = re.compile(r"(?<=\S)[ \N{NO-BREAK SPACE}]{2,}(?=\S)")
_FILED = re.compile(r"/(20\d\d)[-/](0[1-9]|1[0-2])(?:[-/]|$)")
_LOG_IN = re.compile(r"/(?:log-?in|sign-?in|account|auth)\b|\b(?:login|portal)\b", re.IGNORECASE)
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET})


def doubts(draft: Draft, today: date) -> Iterator[Issue]:
    """Yield the oddities of a leaflet. ``today`` decides whether its review date has passed."""
    yield from _of_dates(draft, today)
    yield from _of_addresses(draft)
    yield from _of_numbers(draft)
    yield from _of_writing(draft)
    figures = [one for one in draft.blocks if one.kind is BlockKind.FIGURE]
    if figures:
        what = "The text has words for a picture, but the picture itself did not come with it."
        tell = "Yes: supply the picture and the permission to use it."
        yield _issue("picture-not-supplied", what, figures, tell, "The words are shown under an empty frame.")
    for name in ("first published", "last reviewed", "next review"):
        if not getattr(draft.facts, name.replace(" ", "_")):
            yield _issue(f"no-{name.replace(' ', '-')}", f'The text gives no date "{name}".', (), _OWNER,
                         "None is invented.")  # fmt: skip


def _issue(name: str, what: str, where: Iterable[DraftBlock], tell: str = _OWNER, kept: str = _KEPT) -> Issue:
    return Issue(name, what, ", ".join(one.id for one in where) or "whole leaflet", kept, tell)


def _of_dates(draft: Draft, today: date) -> Iterator[Issue]:
    facts = draft.facts
    about = [one for one in draft.blocks if one.kind is BlockKind.META]
    if facts.next_review and Dates("", "", facts.next_review).review_due(today):
        what = f"The next review date printed in the leaflet, {facts.next_review}, has passed."
        yield _issue("review-date-passed", what, [one for one in about if "review" in one.text.lower()],
                     "Yes: ask the leaflet's owner for a reviewed text.")  # fmt: skip
    given = [one for one in (facts.first_published, facts.last_reviewed, facts.next_review) if one]
    if [year_and_month(one) for one in given] != sorted(year_and_month(one) for one in given):
        yield _issue("dates-out-of-order", f"The dates do not follow each other: {', '.join(given)}.", about)
    if facts.last_reviewed:
        reviewed = year_and_month(facts.last_reviewed)
        filed = [(int(year), int(month)) for one in draft.blocks for year, month in _FILED.findall(one.text)]
        if any(reviewed < one <= (today.year, today.month) for one in filed):
            what = f"Last reviewed in {facts.last_reviewed}, yet a link leads to a file of a later date."
            yield _issue("edited-after-review", what, _matching(draft, _FILED))


def _of_addresses(draft: Draft) -> Iterator[Issue]:
    hosts = [(one, host) for one in draft.blocks for host in addresses(one.text)]
    for odd, usual in doubtful_hosts([host for _, host in hosts]):
        where = [one for one, host in hosts if host == odd]
        what = f"The address {odd} is almost the address {usual}, which stands more often."
        yield _issue(
            f"address-{odd.replace('.', '-')}", what, where, "Yes: this may be a typing error; confirm it."
        )
    if found := [one for one in draft.blocks if "://" in one.text and _LOG_IN.search(one.text)]:
        what = "A link leads to a personal log-in page."
        yield _issue("personal-log-in", what, found, "Yes: never let patients log in on a shared machine.")


def _of_numbers(draft: Draft) -> Iterator[Issue]:
    shapes: dict[str, list[DraftBlock]] = {}
    for one in draft.blocks:
        for shape in phone_shapes(one.text):
            shapes.setdefault(shape, []).append(one)
    if len(shapes) > 1:
        usual = max(shapes, key=lambda shape: len(shapes[shape]))
        odd = [one for shape, found in shapes.items() if shape != usual for one in found]
        what = f"Telephone numbers are grouped in {len(shapes)} ways."
        yield _issue("numbers-in-different-forms", what, dict.fromkeys(odd), "Yes: check the numbers.")


def _of_writing(draft: Draft) -> Iterator[Issue]:
    if found := _matching(draft, _TOO_MANY_BLANKS):
        yield _issue("double-spaces", "There are two or more blanks in a row.", found, _EDIT)
    if found := [one for one in draft.blocks if not _closed(one.text)]:
        yield _issue(
            "unclosed-brackets", "A bracket is opened and not closed, or closed and not opened.", found
        )
    prose = [one for one in draft.blocks if one.kind in _PROSE and "\n" not in one.text]
    open_ended = [one for one in prose if _AFTER_END.sub("", one.text)[-1:] not in _ENDS]
    if open_ended and len(open_ended) * 2 < len(prose):
        yield _issue("no-full-stop", "A sentence has no full stop, or is cut off.", open_ended,
                     "Optional: is the text complete?")  # fmt: skip
    if found := [one for one in draft.blocks if GUARD in guarded(one.text)]:
        what = "An invisible character keeps a sign in the text from being read as a mark of the file."
        yield _issue("signs-guarded", what, found, "No")


def _matching(draft: Draft, pattern: re.Pattern[str]) -> list[DraftBlock]:
    return [one for one in draft.blocks if pattern.search(one.text)]


def _closed(text: str) -> bool:
    depth = 0
    for one in text:
        depth += (one == "(") - (one == ")")
        if depth < 0:
            return _is_list_letter(text)
    return depth == 0


def _is_list_letter(text: str) -> bool:
    """Whether the only odd bracket is that of "a)" or "1)"."""
    return re.match(r"(?:\d{1,2}|[a-z])\)", text) is not None and text.count(")") == text.count("(") + 1
