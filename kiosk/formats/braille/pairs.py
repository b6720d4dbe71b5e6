"""Text changed by pairs: what a table wants otherwise than print has it, and the way back."""

import re

#: A pattern and what stands for it, one after the other.
Pairs = tuple[tuple[str, str], ...]


def changed(text: str, pairs: Pairs) -> str:
    """Return a text with each pattern replaced, in their order."""
    for pattern, instead in pairs:
        text = re.sub(pattern, instead, text)
    return text
