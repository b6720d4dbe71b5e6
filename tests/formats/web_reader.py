"""What a browser and a screen reader find in a web page."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_ALONE = {"meta", "img", "br"}
_BLOCKS = {"p", "li", "h1", "h2", "h3", "figcaption", "section", "br"}


@dataclass
class Found:
    name: str
    attributes: dict[str, str | None]
    text: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).split())


class WebReader(HTMLParser):
    """All elements in order with their words; complains of what is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[Found] = []
        self._open: list[Found] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        made = Found(tag, dict(attrs))
        self.found.append(made)
        if tag in _BLOCKS:
            self.handle_data(" ")
        if tag not in _ALONE:
            self._open.append(made)

    def handle_endtag(self, tag):
        assert self._open.pop().name == tag

    def handle_data(self, data):
        for element in self._open:
            element.text.append(data)

    def all(self, name: str) -> list[Found]:
        return [one for one in self.found if one.name == name]

    def one(self, name: str) -> Found:
        (only,) = self.all(name)
        return only
