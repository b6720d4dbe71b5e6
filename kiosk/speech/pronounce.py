"""What is shown → what the voice says, piece by piece, each piece a slice of what is shown."""

from collections.abc import Iterator

from kiosk.content.model import Block, BlockKind, DataKind, DataRange, Range
from kiosk.speech.addresses import spelled_address
from kiosk.speech.numbers import one_by_one, telephone
from kiosk.speech.signs import PAUSES, Signs
from kiosk.speech.speaker import EVERYWHERE, Piece, Speaker

#: The lines of these are one name, not sentences of their own.
ONE_NAME = frozenset({BlockKind.PUBLISHER, BlockKind.TITLE})

_BRACKETS = frozenset({"()", "（）"})


def pronounced(block: Block, speaker: Speaker) -> tuple[Piece, ...]:
    """Return the pieces of a block in order; together they cover its text."""
    signs = Signs(block.text, speaker, one_name=block.kind in ONE_NAME)
    pieces: list[Piece] = []
    done = 0
    for piece in _said_otherwise(block, speaker):
        pieces.extend(signs.pieces(Range(done, piece.shown.start)))
        pieces.append(piece)
        done = piece.shown.end
    pieces.extend(signs.pieces(Range(done, len(block.text))))
    return tuple(pieces)


def _said_otherwise(block: Block, speaker: Speaker) -> list[Piece]:
    """Return the pieces of data and of sayings, in order; a saying that covers data wins."""
    sayings = [piece for piece in _sayings(block, speaker) if not _cuts_data(piece.shown, block)]
    data = [
        piece
        for one in block.data
        if not any(_overlap(saying.shown, one.range) for saying in sayings)
        for piece in _data(block.text, one, speaker)
    ]
    return sorted((*sayings, *data), key=lambda piece: piece.shown)


def _sayings(block: Block, speaker: Speaker) -> Iterator[Piece]:
    for place, saying in speaker.said(block.text):
        spoken = saying.spoken
        if block.text[place.start].isupper():
            spoken = spoken[:1].upper() + spoken[1:]
        one_word = " " not in block.text[place.start : place.end]
        lit = place if one_word else None
        yield Piece(place, spoken, speaker.voice_of(saying), lit, reworded=not one_word)


def _cuts_data(place: Range, block: Block) -> bool:
    """Tell whether a saying would take a part out of an address or number, or an address as a whole."""
    for one in block.data:
        if _overlap(place, one.range):
            covers = place.start <= one.range.start and one.range.end <= place.end
            if not covers or one.kind in {DataKind.URL, DataKind.EMAIL}:
                return True
    return False


def _overlap(one: Range, other: Range) -> bool:
    return one.start < other.end and other.start < one.end


def _data(text: str, data: DataRange, speaker: Speaker) -> Iterator[Piece]:
    shown, words = text[data.range.start : data.range.end], speaker.wording
    match data.kind:
        case DataKind.URL | DataKind.EMAIL:
            yield from _address(text, data, speaker)
        case DataKind.PHONE:
            spoken = f"{telephone(shown, words)}{_pause_after(text, data.range.end, speaker)}"
            yield Piece(data.range, spoken, speaker.voice, data.range)
        case DataKind.TERM:
            yield Piece(data.range, _term(shown, speaker), speaker.voice, data.range)


def _term(shown: str, speaker: Speaker) -> str:
    """Return a term with its figures one by one and its capitals by name."""
    words = speaker.wording
    said = []
    for word in shown.split():
        if word.isdecimal():
            said.append(one_by_one(word, words))
        elif word.isupper() and word not in words.whole_words:
            said.append(words.spelled(word))
        else:
            said.append(word)
    return " ".join(said)


def _address(text: str, data: DataRange, speaker: Speaker) -> Iterator[Piece]:
    """Yield an address, and the bracket before it if it stands in brackets alone.

    A web address is spelled only if a saying says how (then somebody has confirmed it);
    otherwise it is on the screen. E-mail addresses are always spelled.
    """
    place = _with_brackets(text, data.range)
    if place.start < data.range.start:
        pause = ": " if data.kind is DataKind.EMAIL else f"{speaker.wording.stop} "
        bracket = Range(place.start, data.range.start)
        yield Piece(bracket, pause if place.start else "", speaker.voice)
    said, voice = _address_in_words(text[data.range.start : data.range.end], data.kind, speaker)
    said += _pause_after(text, place.end, speaker)
    yield Piece(Range(data.range.start, place.end), said, voice, data.range)


def _address_in_words(address: str, kind: DataKind, speaker: Speaker) -> tuple[str, str]:
    words, voice = speaker.wording, speaker.phrase_voice
    saying = speaker.saying(address)
    if kind is DataKind.URL and saying is None:
        return words.web_address_on_screen, voice
    if saying is not None and saying.language != EVERYWHERE:
        said = saying.spoken
    else:
        said = spelled_address(saying.spoken if saying else address, words)
    return (said, voice) if kind is DataKind.EMAIL else (f"{words.web_address_is}: {said}", voice)


def _with_brackets(text: str, place: Range) -> Range:
    """Return the address with the brackets round it and the blanks before, if it stands in brackets alone."""
    start, end = place.start, place.end
    if text[start - 1 : start] + text[end : end + 1] not in _BRACKETS:
        return place
    start -= 1
    while start and text[start - 1].isspace():
        start -= 1
    return Range(start, end + 1)


def _pause_after(text: str, end: int, speaker: Speaker) -> str:
    """Return the pause that numbers and addresses need after them, if the text makes none."""
    after = text[end:].lstrip("\u2069\u200e\u200f")
    if not after.strip():
        return speaker.wording.stop
    makes_one = after[0] in PAUSES or after[0] in ")]）\n" or after.lstrip()[0] in "([（"
    return "" if makes_one else speaker.wording.comma
