"""Words that belong to a web site or to its editing page, whatever leaflet they stand around."""

import re

_SITE = re.compile(
    r"skip to (?:the )?(?:main )?(?:content|navigation)|(?:you are here|breadcrumbs?):?.{0,120}"
    r"|back to (?:the )?top(?: of (?:the )?page)?|(?:toggle|open|close|show|hide|main) (?:navigation|menu)"
    r"|(?:share|email|tweet|print|download|save)(?: (?:this|on|via|to|the)(?: (?:page|article|leaflet|pdf))?"
    r"(?: (?:on|via|to|by))? ?(?:facebook|twitter|x|whatsapp|linkedin|email|pdf|print)?)"
    r"|(?:follow|find|like) us on (?:facebook|twitter|x|linkedin|instagram|youtube).{0,40}"
    r"|(?:tweet|pinterest|facebook|twitter|whatsapp|linkedin|instagram|youtube)"
    r"|(?:accept|reject|allow|manage|decline)(?: all| my)?"
    r"(?: (?:non-)?(?:essential|additional|optional))? cookies?"
    r"|cookies? (?:policy|settings|preferences|notice|statement)"
    r"|manage (?:your )?(?:cookie )?preferences"
    r"|(?:all rights reserved\.? )?powered by \w{1,30}|leave a (?:reply|comment)"
    r"|(?:read|show|view) (?:more|less)"
    r"|was this (?:page|information) (?:helpful|useful)\??|posted (?:on|in|by) .{0,60}"
    r"|previous page|next page",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"\b(?:we|this (?:web ?)?site|our (?:web ?)?site)\b.{0,40}\buses?\b.{0,40}\bcookies\b", re.IGNORECASE
)
_TRAIL = re.compile(r"home(?: ?[>»›→] ?[^>»›→\n]{1,60}){1,8}|home(?: [/|] [^/|\n]{1,60}){2,8}", re.IGNORECASE)
_MENU = re.compile(
    r"home|menu|search|contact(?: us)?|about(?: us)?|news|events|services|our services|departments"
    r"|careers|jobs"
    r"|vacancies|accessibility(?: statement)?|privacy(?: (?:policy|notice))?|terms(?: (?:and|&) conditions)?"
    r"|site ?map|log ?in|log ?out|sign in|register|my account|a-z|patients(?: and visitors)?|help"
    r"|disclaimer|share"
    r"|print|feedback|faqs?|gallery|media|staff|disclosure|freedom of information|previous"
    r"|next|edit|view|revisions",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"[\w%()+.-]{1,120}\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?)(?:\s?set \w{2,10})?", re.IGNORECASE
)
_FILE_SIZE = re.compile(r"\d+(?:[.,]\d+)? ?(?:[KMG]i?B|bytes)", re.IGNORECASE)
_UPLOAD = re.compile(
    r"upload (?:an? |new )?(?:file|image|media|picture)s?\b.{0,60}|.{0,40}\bdrag (?:&|and|n) drop\b.{0,60}"
    r"|browse|choose files?",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"(?:sets?|flip|add|edit|remove|delete|replace|insert|select|choose|change|move|use|resize|crop|align)\b"
    r".{0,120}\b(?:image|alt|height|width|size|block|file|media|content|link|row|column|paragraph|component)\b.{0,80}",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"image|images|caption|text|body|title|summary|alt(?: text)?|alternative text|media|file|url|link|heading"
    r"|sub-?heading|weight|published|unpublished|save|cancel|preview|delete"
    r"|format|full html|basic html|style",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,3}")


def of_the_site(words: str) -> str | None:
    """Return why words stand on a page as the site's own, wherever they stand; None if they do not."""
    if len(words) > 400:
        return None
    if _COOKIES.search(words):
        return "words about cookies"
    if _TRAIL.fullmatch(words):
        return "breadcrumbs"
    return "words of the web site, not of the leaflet" if _SITE.fullmatch(words.rstrip(".")) else None


def may_be_menu(words: str) -> bool:
    """Whether words are a usual entry of a menu; many in a row are a menu, one alone may be a heading."""
    return _MENU.fullmatch(words) is not None


def surely_editing(words: str) -> bool:
    """Whether words can only come from an editing page: a picture's file, its size, a place to upload."""
    if len(words) > 200:
        return False
    return any(one.fullmatch(words) for one in (_FILE, _FILE_SIZE)) or _UPLOAD.fullmatch(words) is not None


def names_a_picture(words: str) -> bool:
    """Whether words of an editing page are a picture's file."""
    return _FILE.fullmatch(words) is not None


def maybe_editing(words: str) -> bool:
    """Whether words are an editing page's if they stand beside others that surely are."""
    if len(words) > 200:
        return False
    return any(one.fullmatch(words) for one in (_FIELD, _NUMBER, _EDITED))
