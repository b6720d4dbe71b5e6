"""Which languages are offered, in which order, and whether drafts are shown. It lasts."""

from kiosk.i18n.languages import LANGUAGES, Language
from kiosk.staff.desk import Desk
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen


class StaffLanguagesScreen(GridScreen):
    """A tile a language, those on offer first; a touch offers it or not, or puts it first."""

    def __init__(self, scene: Scene, desk: Desk) -> None:
        self._desk = desk
        self.puts_first = False
        super().__init__(scene, [])
        columns = 3 if scene.look.sizes.panel.portrait else 6
        self.grid.set_groups([Group("", self._faces_now(), columns, high=26.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return (
            "Touch a language to put it first" if self.puts_first else "Touch a language to offer it or not"
        )

    def faces(self) -> tuple[Face, ...]:
        """Return the way back, what a touch does, drafts, and turning where there are more pages."""
        drafts = "Drafts are shown" if self._desk.now.drafts == "show" else "Drafts are hidden"
        touch = "Put first" if self.puts_first else "Offer or not"
        more = (Face("next", "fa6s.ellipsis", "More"),) if self.grid.page_count > 1 else ()
        return (
            Face("leave", "fa6s.rotate-left", "Go back"),
            Face("order", "fa6s.arrow-up-wide-short", touch, selected=self.puts_first),
            Face("drafts", "fa6s.pen-to-square", drafts),
            *more,
        )

    def press(self, name: str) -> None:
        """Do what a button below says."""
        if name == "order":
            self.puts_first = not self.puts_first
            self.facesChanged.emit()
        elif name == "drafts":
            self._desk.choose(drafts="hide" if self._desk.now.drafts == "show" else "show")
            self.facesChanged.emit()
        else:
            super().press(name)

    def choose_name(self, name: str) -> None:
        """Offer a language or no longer, or put it first."""
        tag, offered = name.partition(".")[2], list(self._offered())
        if self.puts_first:
            offered = [tag, *(one for one in offered if one != tag)]
        elif tag not in offered:
            offered.append(tag)
        elif tag != self._first_of_all():
            offered.remove(tag)
        self._desk.choose(offered=tuple(offered))
        for button, face in zip(self.grid.buttons, self._faces_now(), strict=True):
            button.set_face(face)
        self.grid.show_page(self.grid.page)

    def take_after(self, before: Screen) -> None:
        """Go on with what a touch does."""
        if isinstance(before, StaffLanguagesScreen):
            self.puts_first = before.puts_first
            self.facesChanged.emit()
        super().take_after(before)

    def _first_of_all(self) -> str:
        """Return the language of the leaflet itself, which is always offered."""
        return self.scene.language.tag

    def _offered(self) -> tuple[str, ...]:
        return self._desk.now.offered or tuple(one.tag for one in LANGUAGES)

    def _faces_now(self) -> tuple[Face, ...]:
        offered = self._offered()
        known = {one.tag: one for one in LANGUAGES}
        order = (*offered, *(tag for tag in known if tag not in offered))
        return tuple(_face(known[tag], offered, self.scene.languages) for tag in order)


def _face(shown: Language, offered: tuple[str, ...], there: tuple[Language, ...]) -> Face:
    """Return the tile of a language with its place by local need, of which English is none.

    A language on offer that is not ``there`` has no words of the leaflet: none were made, they are damaged,
    or they are drafts and hidden.
    """
    need = LANGUAGES.index(shown)
    on = shown.tag in offered
    detail = f"{shown.english}, need {need}" if need else shown.english
    if on and shown not in there:
        detail = f"{shown.english}, no words to show"
    tone = Tone.PLAIN if on else Tone.QUIET
    return Face(f"language.{shown.tag}", "", shown.endonym, tone, detail=detail, selected=on, language=shown)
