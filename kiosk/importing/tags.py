"""What the tags of a web page mean for its words."""

VOID = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
        "track", "wbr",
    }
)  # fmt: skip

#: Tags whose whole content is left out, and why.
LEFT_OUT = {
    "script": "a program",
    "style": "a style sheet",
    "template": "a template, not shown",
    "noscript": "words for browsers without scripts",
    "iframe": "another page inside the page",
    "object": "an inserted object",
    "embed": "an inserted object",
    "applet": "a program",
    "audio": "a sound",
    "video": "a film",
    "canvas": "a drawing made by a program",
    "svg": "a drawing inside the page",
    "math": "a formula",
    "button": "a button",
    "input": "a field to fill in",
    "select": "a field to fill in",
    "textarea": "a field to fill in",
    "nav": "navigation",
    "dialog": "a dialogue box",
}

#: Tags whose content is a program or a style: only its beginning is noted.
NO_WORDS = frozenset({"script", "style"})

#: The same for ``role`` ...
LEFT_OUT_ROLES = {
    "navigation": "navigation",
    "search": "a search box",
    "dialog": "a dialogue box",
    "alertdialog": "a dialogue box",
    "menu": "a menu",
    "menubar": "a menu",
}

#: ... and for words of ``class`` and ``id``.
LEFT_OUT_NAMES = {
    "breadcrumb": "breadcrumbs",
    "breadcrumbs": "breadcrumbs",
    "cookie": "words about cookies",
    "cookies": "words about cookies",
    "share": "links to share the page",
    "sharing": "links to share the page",
    "socialmedia": "links to share the page",
    "sharedaddy": "links to share the page",
    "addtoany": "links to share the page",
    "skip": "a link past the navigation",
    "pager": "links to other pages",
    "pagination": "links to other pages",
    "navbar": "navigation",
}

HEADINGS = {f"h{level}": level for level in range(1, 7)}

#: Tags that end the paragraph before them and begin a new one.
BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "label", "legend", "li",
        "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
        *HEADINGS,
    }
)  # fmt: skip

BOLD = frozenset({"b", "strong"})

Attributes = dict[str, str]


def why_left_out(tag: str, attributes: Attributes) -> str | None:
    """Return why a tag and all in it is left out, None if it is not."""
    if tag in LEFT_OUT:
        return LEFT_OUT[tag]
    if tag in {"html", "body", "main", "article"}:
        return None
    if (role := attributes.get("role", "").lower()) in LEFT_OUT_ROLES:
        return LEFT_OUT_ROLES[role]
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower().replace("_", "-")
    words = (word for name in names.split() for word in name.split("-"))
    return next((LEFT_OUT_NAMES[word] for word in words if word in LEFT_OUT_NAMES), None)


def is_hidden(attributes: Attributes) -> bool:
    """Whether a browser hides it until something is pressed, as it does a folded part of a page."""
    style = attributes.get("style", "").lower().replace(" ", "")
    unseen = "display:none" in style or "visibility:hidden" in style
    return "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true" or unseen
