"""The page that shows a tour's pictures side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_STYLE = (
    "body{font:18px sans-serif;margin:24px;background:#f0f4f5;color:#212b32}"
    "section{margin-bottom:40px}div{display:flex;flex-wrap:wrap;gap:16px}"
    "figure{margin:0;background:#fff;border:1px solid #aeb7bd;padding:8px}"
    "img{width:300px;display:block}figcaption{padding-top:6px}"
)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of the tour: its file relative to the index, and what it shows."""

    file: str
    caption: str


def index_page(title: str, shots: dict[str, Sequence[Shot]], sounds: dict[str, str]) -> str:
    """Return the HTML: a section a language, with its pictures and the sound of its first section."""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    parts = [f'<!doctype html><html lang="en">{head}<h1>{escape(title)}</h1>']
    for language, pictures in shots.items():
        parts.append(f"<section><h2>{escape(language)}</h2>")
        if language in sounds:
            parts.append(f'<p><audio controls src="{escape(sounds[language])}"></audio></p>')
        parts.append("<div>")
        parts.extend(_figure(shot) for shot in pictures)
        parts.append("</div></section>")
    parts.append("</html>\n")
    return "".join(parts)


def _figure(shot: Shot) -> str:
    file, caption = escape(shot.file), escape(shot.caption)
    picture = f'<img src="{file}" alt="{caption}" loading="lazy">'
    return f'<figure><a href="{file}">{picture}</a><figcaption>{caption}</figcaption></figure>'
