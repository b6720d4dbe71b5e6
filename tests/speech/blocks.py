"""Blocks and passages as short as a test needs."""

from kiosk.content.inline import parse_inline
from kiosk.content.model import Block, BlockKind, Saying
from kiosk.i18n.languages import language
from kiosk.speech.passage import Passage, passage_of

TERMS = ("QEQM", "Web 316")


def block(markdown: str, kind: BlockKind = BlockKind.PARAGRAPH, block_id: str = "x.p1") -> Block:
    text, bold, data = parse_inline(markdown, TERMS)
    return Block(block_id, kind, markdown, text, bold, data)


def passage(
    markdown: str, tag: str = "en", sayings: tuple[Saying, ...] = (), block_id: str = "x.p1"
) -> Passage:
    return passage_of(block(markdown, block_id=block_id), language(tag), sayings)


def lit(one: Passage) -> list[tuple[str, str | None]]:
    """Each spoken word with the shown words that are lit meanwhile."""
    return [
        (
            segment.text[token.spoken.start : token.spoken.end],
            one.shown[token.shown.start : token.shown.end] if token.shown else None,
        )
        for segment, tokens in zip(one.segments, one.tokens, strict=True)
        for token in tokens
    ]
