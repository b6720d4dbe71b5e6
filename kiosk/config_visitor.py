"""The tables [idle] and [touch] of kiosk.toml: how long visitors are waited for."""

from typing import Annotated

from msgspec import Meta, Struct


class Idle(Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds without touch until the visit ends (0: never), and for how long that is announced."""

    reset_s: Annotated[
        int, Meta(ge=0, le=3600, description="a whole number of seconds up to 3600, 0 for never")
    ] = 120
    warning_s: Annotated[int, Meta(ge=20, le=600, description="a whole number of seconds from 20 to 600")] = (
        60
    )


class Touch(Struct, frozen=True, forbid_unknown_fields=True):
    """How the glass takes a hand that trembles, ms (D-03)."""

    repeat_ms: Annotated[
        int, Meta(ge=0, le=2000, description="a whole number of milliseconds from 0 to 2000")
    ] = 500
    hold_ms: Annotated[
        int, Meta(ge=300, le=2000, description="a whole number of milliseconds from 300 to 2000")
    ] = 500
