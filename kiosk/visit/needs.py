"""What a visitor may need: the leaflet's list, what the Accessible Information Standard asks, and more."""

from enum import StrEnum


class Need(StrEnum):
    """One need, in the order it is offered: six to a page.

    The first eight are the leaflet's own (sign language is an interpreter too); the others are ways to
    communicate and to be contacted that the Accessible Information Standard (DAPB1605) has staff ask about.
    The last three are reasonable adjustments of the room and the day (Equality Act 2010).
    """

    LOOP = "loop"
    COMPANION = "companion"
    INTERPRETER = "interpreter"
    SIGN = "sign"
    EASY_READ = "easy-read"
    LARGE_PRINT = "large-print"
    BRAILLE = "braille"
    AUDIO = "audio"
    FACE_ME = "face-me"
    WRITE = "write"
    FETCH = "fetch"
    TIME = "time"
    LIPSPEAKER = "lipspeaker"
    DEAFBLIND = "deafblind"
    CAPTIONS = "captions"
    ADVOCATE = "advocate"
    EMAIL = "email"
    TEXT = "text"
    QUIET = "quiet"
    DOG = "dog"
    MOVE = "move"
