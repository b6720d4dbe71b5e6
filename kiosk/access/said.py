"""How items are said: name, role, state, position. Whole sentences, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.access.clusters import Cluster, Region
from kiosk.access.items import Item, Items, Position, Role
from kiosk.content.model import Range
from kiosk.i18n.languages import ENGLISH, LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence to say. ``language`` is its tag where it is not the screen's own.

    With a ``block_id`` it is this part of a block, which the voice says as it reads the page aloud.
    """

    words: str
    language: str = ""
    block_id: str = ""
    part: Range | None = None


def said(item: Item, language: Language) -> tuple[Saying, ...]:
    """Return what is said of an item, in the language of the screen."""
    return tuple(_sentences(item, language))


def said_cluster(cluster: Cluster, language: Language) -> tuple[Saying, ...]:
    """Return what is said of items that stand together: heading, first item or place, and how many."""
    count = QCoreApplication.translate("Access", "Group of {count}")
    place = Saying(cluster.title or _region_words(cluster.region))
    names = _names(cluster.items[0]) if cluster.by_first else (place,)
    return *names, Saying(count.format(count=language.number(len(cluster.items))))


def _names(item: Item) -> Iterator[Saying]:
    """Yield an item's name alone; what has a voice of its own or none is told in English too."""
    if _has_voice(item.language):
        yield Saying(item.name, item.language)
    if item.detail and item.language:
        yield Saying(item.detail, ENGLISH.tag)


def _region_words(region: Region) -> str:
    match region:
        case Region.TOP:
            return QCoreApplication.translate("Access", "Buttons at the top")
        case Region.BOTTOM:
            return QCoreApplication.translate("Access", "Buttons at the bottom")
        case Region.TEXT:
            return QCoreApplication.translate("Access", "Text of this page")
        case Region.REST:
            return QCoreApplication.translate("Access", "Buttons on this page")


def outline(items: Items, page: str, language: Language) -> tuple[Saying, ...]:
    """Return the outline of a screen: which page, how many items, its headings. ``page`` may be empty."""
    count = QCoreApplication.translate("Access", "Items on this screen: {count}")
    heads = tuple(Saying(item.name) for item in items if item.role is Role.HEADING)
    return (
        *((Saying(page),) if page else ()),
        Saying(count.format(count=language.number(len(items)))),
        *heads,
    )


def _sentences(item: Item, language: Language) -> Iterator[Saying]:
    if _has_voice(item.language):
        yield Saying(item.name, item.language, item.block_id, item.part)
    what = _role_words(item, language)
    if what:
        yield Saying(what)
    if item.detail:
        yield Saying(item.detail, ENGLISH.tag if item.language else "")


def _has_voice(tag: str) -> bool:
    """Return whether words can be said in a language; those of others are told in English by the detail."""
    return not tag or tag in {one.tag for one in LANGUAGES}


def _role_words(item: Item, language: Language) -> str:
    match item.role:
        case Role.BUTTON:
            return _button_words(item, language)
        case Role.LIST_ITEM if item.position:
            words = QCoreApplication.translate("Access", "List item, {number} of {count}")
            return _placed(words, item.position, language)
        case Role.HEADING:
            return QCoreApplication.translate("Access", "Heading")
        case Role.PICTURE:
            return QCoreApplication.translate("Access", "Picture")
        case Role.NOTE:
            return QCoreApplication.translate("Access", "Note")
    return ""


def _button_words(item: Item, language: Language) -> str:
    if item.position is None:
        if item.chosen:
            return QCoreApplication.translate("Access", "Button, chosen")
        return QCoreApplication.translate("Access", "Button")
    if item.chosen:
        words = QCoreApplication.translate("Access", "Button, chosen, {number} of {count}")
    else:
        words = QCoreApplication.translate("Access", "Button, {number} of {count}")
    return _placed(words, item.position, language)


def _placed(words: str, position: Position, language: Language) -> str:
    return words.format(number=language.number(position.number), count=language.number(position.count))
