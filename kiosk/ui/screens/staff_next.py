"""Set for the next person: language, size and more, one touch each; the last touch hands over."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from kiosk.speech.outputs import Use
from kiosk.staff.next_person import NextPerson
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.hearing import Hearing
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.preferences import Audio, Edition
from kiosk.visit.visit import Visit

T = TypeVar("T")

_SIZES = {1: "Usual print", 2: "Large print", 3: "Larger print", 4: "Largest print"}
_AUDIO = {
    Audio.OFF: ("fa6s.volume-xmark", "Buttons are silent"),
    Audio.LISTEN: ("fa6s.volume-high", "Speak every button"),
    Audio.EXPLORE: ("fa6s.hand-pointer", "For who cannot see"),
}
_EDITIONS = {
    Edition.FULL: ("fa6s.book-open", "Whole leaflet"),
    Edition.EASY_READ: ("fa6s.book-open-reader", "Easy Read"),
}


class StaffNextScreen(GridScreen):
    """A tile a language, a tile a setting. Nothing of it is kept."""

    def __init__(self, scene: Scene, visit: Visit, hearing: Hearing) -> None:
        self._visit = visit
        self._loop = Use.LOOP in hearing.connected
        self.next_person = NextPerson.usual(visit.fresh)
        super().__init__(scene, [])
        portrait = scene.look.sizes.panel.portrait
        self.grid.set_groups(
            [
                Group("", self._setting_faces(), 2 if portrait else 4, high=28.0),
                Group("", self._language_faces(), 3 if portrait else 6, high=24.0),
            ]
        )

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Set for the next person"

    def faces(self) -> tuple[Face, ...]:
        """Return closing, all else for staff, more tiles if there are, and handing over."""
        more = (Face("next", "fa6s.ellipsis", "More choices"),) if self.grid.page_count > 1 else ()
        return (
            Face("lock", "fa6s.lock", "Close"),
            Face("menu", "fa6s.screwdriver-wrench", "This machine"),
            *more,
            Face("hand-over", "fa6s.check", "Hand over", Tone.GO),
        )

    def press(self, name: str) -> None:
        """Do what a button below says."""
        if name == "lock":
            self._visit.reset()
        elif name == "menu":
            self.routeChosen.emit(Route.STAFF_MENU)
        elif name == "hand-over":
            self._visit.prepare(self.next_person.choices(self._visit.fresh))
        else:
            super().press(name)

    def choose_name(self, name: str) -> None:
        """Set one thing."""
        now, (kind, _, value) = self.next_person, name.partition(".")
        self.next_person = {
            "language": lambda: replace(now, language=value),
            "size": lambda: replace(now, size=_after(now.size, _SIZES)),
            "edition": lambda: replace(now, edition=_after(now.edition, _EDITIONS)),
            "audio": lambda: replace(now, audio=_after(now.audio, _AUDIO)),
            "loop": lambda: replace(now, loop=not now.loop),
        }[kind]()
        self._show_chosen()

    def take_after(self, before: Screen) -> None:
        """Go on with what was set when the colours or the size of the window changed."""
        if isinstance(before, StaffNextScreen):
            self.next_person = before.next_person
            self._show_chosen()
        super().take_after(before)

    def _show_chosen(self) -> None:
        faces = {face.name: face for face in (*self._language_faces(), *self._setting_faces())}
        for button in self.grid.buttons:
            if button.face != faces[button.face.name]:
                button.set_face(faces[button.face.name])
        self.grid.show_page(self.grid.page)

    def _language_faces(self) -> tuple[Face, ...]:
        return tuple(
            Face(
                f"language.{one.tag}",
                "",
                one.endonym,
                detail=one.english,
                selected=one.tag == self.next_person.language,
                language=one,
            )
            for one in self.scene.languages
        )

    def _setting_faces(self) -> tuple[Face, ...]:
        """Return a button a setting: it says what is set, and a touch goes on to the next."""
        now, usual = self.next_person, NextPerson.usual(self._visit.fresh)
        icon, words = _AUDIO[now.audio]
        faces = [
            Face("size", "fa6s.text-height", _SIZES[now.size], selected=now.size != usual.size),
            Face("audio", icon, words, selected=now.audio is not usual.audio),
        ]
        if self.scene.leaflet.easy_read:
            icon, words = _EDITIONS[now.edition]
            faces.insert(1, Face("edition", icon, words, selected=now.edition is not usual.edition))
        if self._loop:
            words = "Sound on the loop" if now.loop else "No hearing loop"
            faces.append(Face("loop", "fa6s.ear-listen", words, selected=now.loop))
        return tuple(faces)


def _after(now: T, known: Mapping[T, object]) -> T:
    """Return the choice after this one, round and round."""
    every = list(known)
    return every[(every.index(now) + 1) % len(every)]
