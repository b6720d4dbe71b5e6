"""The table [look] of kiosk.toml."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

_Colour = Annotated[
    Literal["", "white", "cream", "yellow", "pale-blue", "pale-green", "soft-grey", "black", "dark-blue"],
    Meta(
        description='"white", "cream", "yellow", "pale-blue", "pale-green", "soft-grey", "black" or '
        '"dark-blue"; "" for the theme\'s'
    ),
]


class Look(Struct, frozen=True, forbid_unknown_fields=True):
    """How the kiosk looks to a new visitor.

    ``ink`` on ``paper``, where set, stand in place of the theme's colours.
    """

    theme: Annotated[
        Literal["day", "cream", "contrast", "yellow", "calm"],
        Meta(description='"day", "cream", "contrast", "yellow" or "calm"'),
    ] = "day"
    ink: _Colour = ""
    paper: _Colour = ""
    size: Annotated[int, Meta(ge=1, le=4, description="a text size from 1 to 4")] = 1
    spacing: Annotated[int, Meta(ge=1, le=3, description="a line spacing from 1 to 3")] = 1
    following: Annotated[
        Literal["word", "sentence", "off"], Meta(description='"word", "sentence" or "off"')
    ] = "word"
    guide: Annotated[Literal["off", "ruler", "mask"], Meta(description='"off", "ruler" or "mask"')] = "off"
    motion: Annotated[bool, Meta(description="true or false")] = False
