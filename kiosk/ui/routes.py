"""Where a visitor can go."""

from enum import StrEnum


class Route(StrEnum):
    """The screens."""

    START = "start"
    READING = "reading"
    CONTENTS = "contents"
    PICTURE = "picture"
    LANGUAGES = "languages"
    EASIER = "easier"
    COLOURS = "colours"
    AIDS = "aids"
    VOICE = "voice"
    LOOP = "loop"
    NEEDS = "needs"
    CARD = "card"
    SPOKEN = "spoken"
    INTERPRETER = "interpreter"
    TAKE = "take"
    SIGNED = "signed"
    FILM = "film"
    ABOUT = "about"
    HELP = "help"
    PRACTICE = "practice"
    ALOUD = "aloud"


#: What is said on these is for the visitor's own ears (accessibility B-07).
PRIVATE = frozenset({Route.NEEDS, Route.CARD})
