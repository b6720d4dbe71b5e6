"""Make it easier: text size, colours, moving pages, and the ways to what is chosen less often."""

from collections.abc import Callable

from kiosk.speech.outputs import Use
from kiosk.ui.curtain import curtain_words
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.hearing import Hearing
from kiosk.ui.loudness import change_loudness, loudness_group
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.screens.loop import loop_words
from kiosk.ui.screens.still_there import more_time_face
from kiosk.ui.sight_faces import change_sight, curtain_face, size_faces, size_title, theme_faces
from kiosk.ui.touch_faces import change_touch, touch_faces
from kiosk.visit.preferences import Audio, Output
from kiosk.visit.visit import Visit


class EasierScreen(GridScreen):
    """Every choice acts at once, on this screen too."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator, hearing: Hearing) -> None:
        self._visit = visit
        self._narrator = narrator
        self._hearing = hearing
        super().__init__(scene, [])
        sound = [self._sound_group()] if len(hearing.connected) > 1 else []
        self.grid.set_groups(
            [
                self._size_group(),
                self._colour_group(),
                self._other_group(),
                Group(self.tr("Touch"), touch_faces(scene), 3, high=30.0),
                *sound,
                loudness_group(scene),
                self._ear_group(),
            ]
        )

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Make it easier")

    def choose_name(self, name: str) -> None:
        """Make the choice."""
        kind, _, value = name.partition(".")
        does: dict[str, Callable[[], None]] = {
            "size": lambda: change_sight(self._visit, name),
            "theme": lambda: change_sight(self._visit, name),
            "motion": lambda: self._visit.choose_motion(not self.scene.preferences.motion),
            "curtain": self._hide,
            "sound": lambda: self._choose_sound(Use(value)),
            "loudness": lambda: change_loudness(self._visit, self._narrator, 1 if value == "more" else -1),
            "audio": lambda: self._choose_audio(Audio(value)),
            "more-time": lambda: self._visit.choose_more_time(not self.scene.preferences.more_time),
            "route": lambda: self.routeChosen.emit(Route(value)),
        }
        if kind in does:
            does[kind]()
        else:
            change_touch(self._visit, kind)

    def _hide(self) -> None:
        """Hide the page, or show it; who hears every button hears its state, and touch may not lift it."""
        change_sight(self._visit, "curtain")
        if self.scene.preferences.audio is Audio.OFF:
            self._narrator.tell(curtain_words())

    def _choose_audio(self, chosen: Audio) -> None:
        self._visit.choose_audio(Audio.OFF if self.scene.preferences.audio is chosen else chosen)

    def _choose_sound(self, use: Use) -> None:
        outputs = {
            Use.LOUDSPEAKER: Output.LOUDSPEAKER,
            Use.HEADPHONES: Output.AUTO,
            Use.LOOP: Output.LOOP,
        }
        self._visit.choose_output(outputs[use])
        if use is Use.LOOP:
            self.routeChosen.emit(Route.LOOP)
            self._narrator.tell(*loop_words())

    def _size_group(self) -> Group:
        columns = 2 if self.scene.look.sizes.panel.portrait else 4
        return Group(size_title(), size_faces(self.scene), columns, high=34.0)

    def _colour_group(self) -> Group:
        own = Face(
            "route.colours",
            "fa6s.palette",
            self.tr("Own colours"),
            selected=self.scene.preferences.pair is not None,
        )
        return Group(self.tr("Colours"), (*theme_faces(self.scene), own), 3)

    def _other_group(self) -> Group:
        moving = self.scene.preferences.motion
        words = self.tr("Moving pages: on") if moving else self.tr("Moving pages: off")
        icon = "fa6s.toggle-on" if moving else "fa6s.toggle-off"
        faces = (
            Face("motion", icon, words, selected=moving),
            Face("route.aids", "fa6s.align-left", self.tr("Reading aids")),
            curtain_face(self.scene),
            Face("route.voice", "fa6s.volume-high", self.tr("Voice and sound"), Tone.VOICE),
        )
        return Group(self.tr("More"), faces, 3, turned=True)

    def _ear_group(self) -> Group:
        """Return what serves those who use the kiosk by ear, or slowly; each goes off as it went on."""
        chosen = self.scene.preferences
        ways = {
            Audio.LISTEN: ("fa6s.comment-dots", self.tr("Speak every button")),
            Audio.EXPLORE: ("fa6s.hand-pointer", self.tr("Explore by touch")),
        }
        faces = tuple(
            Face(f"audio.{audio}", icon, words, selected=chosen.audio is audio)
            for audio, (icon, words) in ways.items()
        )
        more = more_time_face(chosen=chosen.more_time)
        return Group(self.tr("Use it by ear, or take your time"), (*faces, more), 3, high=30.0)

    def _sound_group(self) -> Group:
        names = {
            Use.LOUDSPEAKER: ("fa6s.volume-high", self.tr("Loudspeaker")),
            Use.HEADPHONES: ("fa6s.headphones", self.tr("Headphones")),
            Use.LOOP: ("fa6s.ear-listen", self.tr("Hearing loop")),
        }
        faces = tuple(
            Face(f"sound.{use}", icon, words, selected=use is self._hearing.use)
            for use, (icon, words) in names.items()
            if use in self._hearing.connected
        )
        return Group(self.tr("Sound"), faces, 3, high=30.0)
