"""The one rule of what may be said where others can hear it (accessibility B-07)."""

from kiosk.speech.outputs import Use


def may_be_spoken(use: Use, *, private: bool, aloud: bool) -> bool:
    """Say whether a thing may be spoken to an output: a private one to headphones only.

    ``aloud``: the person was warned and chose to have private things spoken elsewhere too. A hearing
    loop is not private: whoever sits near it with a hearing aid hears it as well.
    """
    return not private or aloud or use is Use.HEADPHONES
