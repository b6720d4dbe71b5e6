"""The leaflet as one HTML file that needs no network, no script and no second file."""

from html import escape

from kiosk.content.model import BlockKind
from kiosk.formats.takeaway import TakeAway
from kiosk.formats.web_addresses import confirmed_addresses
from kiosk.formats.web_blocks import chapter_html, contents_html
from kiosk.paths import resources

#: Nothing may be fetched, run or sent: the drawing and the style are in the file itself.
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def web_page(copy: TakeAway) -> str:
    """Return the page: notices, contents and leaflet, with a link that skips to the leaflet."""
    opening, *chapters = copy.chapters
    links = confirmed_addresses(copy.leaflet)
    leaflet = "\n".join(chapter_html(chapter, links) for chapter in chapters)
    own = f'lang="{copy.own.language}"'
    return f"""<!doctype html>
<html lang="{copy.language.tag}" dir="{"rtl" if copy.language.rtl else "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="publisher" content="{escape(copy.leaflet.publisher)}">
<meta name="reference" content="{escape(copy.leaflet.reference)}">
<title>{escape(copy.leaflet.title)}</title>
<style>
{_style(copy)}</style>
</head>
<body>
<a class="skip" href="#leaflet" {own}>{escape(copy.own.skip)}</a>
{chapter_html(opening, links)}
{contents_html(chapters, copy.own.contents)}
<main id="leaflet" tabindex="-1">
{_title(copy)}{leaflet}
</main>
</body>
</html>
"""


def _title(copy: TakeAway) -> str:
    """Return the title as a heading where the leaflet does not print it as one."""
    printed = any(piece.block.kind is BlockKind.TITLE for piece in copy.pieces)
    return "" if printed else f"<h1>{escape(copy.leaflet.title)}</h1>\n"


def _style(copy: TakeAway) -> str:
    style = (resources() / "formats" / "web-page.css").read_text("utf-8")
    families = ", ".join(f'"{family}"' for family in copy.language.families)
    pitch = f"{copy.language.line_pitch:g}"
    return style.replace("{{families}}", families).replace("{{pitch}}", pitch)
