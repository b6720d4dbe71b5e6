"""Where a visitor can go."""

from enum import StrEnum


class Route(StrEnum):
    """The screens."""

    START = "start"
    LEAFLETS = "leaflets"
    READING = "reading"
    CONTENTS = "contents"
    PICTURE = "picture"
    LANGUAGES = "languages"
    EASIER = "easier"
    COLOURS = "colours"
    AIDS = "aids"
    SWITCHES = "switches"
    VOICE = "voice"
    LOOP = "loop"
    NEEDS = "needs"
    CARD = "card"
    CARD_PAPER = "card-paper"
    SPOKEN = "spoken"
    INTERPRETER = "interpreter"
    INTERPRETER_PAPER = "interpreter-paper"
    TAKE = "take"
    PHONE = "phone"
    PAPER = "paper"
    STICK = "stick"
    SIGNED = "signed"
    FILM = "film"
    ABOUT = "about"
    HELP = "help"
    PRACTICE = "practice"
    ALOUD = "aloud"
    PREPARED = "prepared"
    STAFF = "staff"
    STAFF_NEXT = "staff-next"
    STAFF_MENU = "staff-menu"
    STAFF_CHECK = "staff-check"
    STAFF_ISSUES = "staff-issues"
    STAFF_LANGUAGES = "staff-languages"
    STAFF_HOURS = "staff-hours"
    STAFF_SOUND = "staff-sound"
    STAFF_END = "staff-end"
    STAFF_LEAFLETS = "staff-leaflets"


#: What is said on these is for the visitor's own ears (accessibility B-07).
PRIVATE = frozenset({Route.NEEDS, Route.CARD, Route.CARD_PAPER})


def is_for_staff(route: Route) -> bool:
    """Return whether a screen is for staff only: in English, and behind their PIN."""
    return route.startswith("staff")
