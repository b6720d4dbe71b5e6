"""A draft as the files of a leaflet folder."""

import json
from collections.abc import Iterable, Iterator, Sequence

from kiosk.content.model import BlockKind
from kiosk.content.oddities import Issue
from kiosk.importing.draft import Draft, DraftBlock, DraftSection
from kiosk.importing.guard import guarded
from kiosk.importing.ledger import Entry
from kiosk.importing.pictures import FRAME, FRAME_NAME, FRAME_WORDS

_PLAIN_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET})


def files_of(
    draft: Draft, issues: Iterable[Issue], dropped: Sequence[Entry], changed: Sequence[Entry]
) -> dict[str, str]:
    """Return the files of the folder by name: leaflet.md, issues.toml, dropped.toml, and figures if any."""
    files = {
        "leaflet.md": f"{_front_matter(draft)}\n" + "\n".join(_section(one) for one in draft.sections),
        "issues.toml": _issues(issues),
        "dropped.toml": _confirm(dropped, changed),
    }
    if any(one.kind is BlockKind.FIGURE for one in draft.blocks):
        words = {"name": FRAME_NAME, "file": f"{FRAME_NAME}.svg", "short": FRAME_WORDS, "long": FRAME_WORDS}
        files["figures/figures.toml"] = _table(
            "figure",
            {**words, "credit": "The picture itself was not supplied; this empty frame is the kiosk's."},
        )
        files[f"figures/{FRAME_NAME}.svg"] = FRAME
    return files


def quoted(text: str) -> str:
    """Return a TOML string."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _front_matter(draft: Draft) -> str:
    facts = draft.facts
    values = {
        "id": draft.id,
        "title": draft.title,
        "short_title": draft.short_title,
        "publisher": draft.publisher,
        "reference": facts.reference,
        "first_published": facts.first_published,
        "last_reviewed": facts.last_reviewed,
        "next_review": facts.next_review,
        "language": draft.language,
    }
    lines = [f"{name} = {quoted(value)}" for name, value in values.items() if value]
    if draft.terms:
        lines.append(f"terms = [{', '.join(quoted(one) for one in draft.terms)}]")
    return "\n".join(["---", *lines, "---", ""])


def _section(section: DraftSection) -> str:
    if section.label:
        head = f'{{#{section.id} label="{section.label}"}}\n***\n'
    else:
        head = f"{{#{section.id}}}\n## {guarded(section.heading)}\n"
    return "\n".join([head, *(_block(one) for one in section.blocks)])


def _block(block: DraftBlock) -> str:
    kind = "" if block.kind in _PLAIN_KINDS else f" .{block.kind}"
    figure = f" figure={FRAME_NAME}" if block.kind is BlockKind.FIGURE else ""
    text = guarded(block.text)
    if block.bulleted:
        text = "- " + text.replace("\n", "\n  ")
    return f"{{#{block.id}{kind}{figure}}}\n{text}\n"


def _issues(issues: Iterable[Issue]) -> str:
    head = "# Oddities that the import found. The text is kept as received; this list is for staff.\n\n"
    return head + "\n".join(
        _table(
            "issue",
            {
                "id": one.id,
                "what": one.what,
                "where": one.where,
                "kept": one.kept,
                "tell_staff": one.tell_staff,
            },
        )
        for one in issues
    )


def _confirm(dropped: Sequence[Entry], changed: Sequence[Entry]) -> str:
    head = (
        "# For a person to confirm. [[dropped]]: words of the imported file that are not in the leaflet.\n"
        "# [[changed]]: words that stand in it in another place or form.\n"
        "# Lines are those of the imported file.\n\n"
    )
    return head + "\n".join((*_entries("dropped", dropped), *_entries("changed", changed)))


def _entries(name: str, entries: Sequence[Entry]) -> Iterator[str]:
    for one in entries:
        yield f"[[{name}]]\nline = {one.line}\nwords = {quoted(one.words)}\nreason = {quoted(one.reason)}\n"


def _table(name: str, values: dict[str, str]) -> str:
    return f"[[{name}]]\n" + "".join(f"{key} = {quoted(value)}\n" for key, value in values.items())
