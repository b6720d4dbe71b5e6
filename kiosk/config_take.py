"""What may be taken away at the kiosk itself; off without a setting."""

from typing import Annotated

from msgspec import Meta, Struct


class Take(Struct, frozen=True, forbid_unknown_fields=True):
    """The printer and the place of a memory stick that reception hands copies out from."""

    printer: Annotated[str, Meta(description='the name of a CUPS printer in quotes, or "" for none')] = ""
    usb: Annotated[str, Meta(description='the path of a memory stick in quotes, or "" for none')] = ""
    cards: Annotated[bool, Meta(description="true or false")] = False
