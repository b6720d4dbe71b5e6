"""A person at the kiosk who never looks at it: only a hand, keys, and what is heard."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.access.scanning import REPEAT_MS
from kiosk.app import Borders
from kiosk.config import Config
from kiosk.i18n.languages import ENGLISH, LANGUAGES
from kiosk.ui.narrator import Voicing
from tests.ui.stand import PORTRAIT, HeldVoice, Stand

#: More steps than this to find something is no way for anybody.
PATIENCE = 40


class Clock:
    """Time that passes when the test says so, with its alarms."""

    def __init__(self):
        self.ms = 0
        self.alarms = []

    def now(self):
        return self.ms

    def alarm(self, ring):
        self.alarms.append(Alarm(self, ring))
        return self.alarms[-1]

    def pass_by(self, ms):
        end = self.ms + ms
        while due := [one for one in self.alarms if one.due is not None and one.due <= end]:
            first = min(due, key=lambda one: one.due)
            self.ms, first.due = max(self.ms, first.due), None
            first.ring()
        self.ms = end


class Alarm:
    def __init__(self, clock, ring):
        self.clock, self.ring, self.due = clock, ring, None

    def set(self, seconds):
        self.due = self.clock.ms + round(seconds * 1000)

    def clear(self):
        self.due = None


class HeardVoice(HeldVoice):
    """Keeps what was said, and what of it was cut off."""

    def __init__(self):
        super().__init__()
        self.heard = []
        self._open = self._begun = False

    def play(self, request):
        self._cut()
        super().play(request)
        words = _in_english(request)
        self.heard.append(" ".join(filter(None, (f"[{request.tone}]" if request.tone else "", words))))
        self._open, self._begun = bool(words), False

    def begin(self, request=None):
        self._begun = True
        super().begin(request)

    def stop(self):
        self._cut()
        super().stop()

    def end(self, request=None):
        self._open = False
        super().end(request)

    def take(self):
        told, self.heard = self.heard, []
        return told

    def _cut(self):
        """What had begun is cut off; what had not was never heard."""
        if self._open and self.heard:
            said = self.heard.pop()
            self.heard += [f"{said} --"] if self._begun else []
        self._open = False


def _in_english(request):
    """What is said; of other languages the names alone, as their words are drafts that change."""
    words = " ".join(segment.text for segment in request.segments)
    voices = {segment.voice for segment in request.segments} - {ENGLISH.voice}
    if voices and " " in words:
        return f"[{next(one.english for one in LANGUAGES if one.voice in voices)}]"
    return words


class Listener:
    """Hand, keys and ears; everything done and heard goes into ``transcript``."""

    def __init__(self, leaflet, finger, config=None, desk=None, library=None):
        self.clock = Clock()
        self._finger = finger
        self.transcript = []
        borders = Borders(self.clock.alarm, lambda: date(2025, 1, 1), 0, self.clock.now, desk)
        self.stand = Stand(leaflet, borders, config or Config(), HeardVoice(), library)
        self.kiosk, self.voice = self.stand.kiosk, self.stand.voice
        self.stand.open(PORTRAIT)
        self.kiosk.window.activateWindow()

    # what is heard

    def listen(self, passages=PATIENCE):
        """Hear what is said now, to its end or so many passages of it."""
        for _ in range(passages):
            if self.kiosk.narrator.voicing is not Voicing.SPEAKING:
                break
            self.voice.begin()
            self.voice.reach(0)
            self.voice.end()
            self.stand.settle()
        return self._note_heard()

    def _note_heard(self):
        said = " ".join(_sentence(one) for one in self.voice.take())
        if said:
            self.transcript.append(said)
        return said

    def note(self, done):
        self._note_heard()
        self.transcript.append(f"> {done}")

    # what the hand does, in mm from the middle of the glass unless told otherwise

    def at(self, x_mm, y_mm):
        panel = PORTRAIT
        return QPoint(round(x_mm * panel.px_per_mm), round(y_mm * panel.px_per_mm))

    def _touch(self, *points, ms=60):
        """Draw a finger from point to point, as long as that takes in all."""
        window, event = self.kiosk.window, QTest.touchEvent
        event(window, self._finger).press(0, points[0]).commit()
        for point in points[1:]:
            self.clock.pass_by(ms // len(points[1:]))
            event(window, self._finger).move(0, point).commit()
        if len(points) == 1:
            self.clock.pass_by(ms)
        event(window, self._finger).release(0, points[-1]).commit()
        self.stand.settle()

    def hold(self, ms=1600, x=150, y=265):
        self.note("hold a finger still")
        self._touch(self.at(x, y), ms=ms)
        return self.listen()

    def rest(self, x, y, *, ms=400):
        self.note(f"rest a finger at {x}, {y} mm")
        self._touch(self.at(x, y), ms=ms)
        return self.listen()

    def swipe(self, direction):
        self.note(f"swipe {direction}")
        x, y = {"right": (40, 0), "left": (-40, 0), "up": (0, -40), "down": (0, 40)}[direction]
        self._touch(self.at(150, 265), self.at(150 + x / 2, 265 + y / 2), self.at(150 + x, 265 + y), ms=160)
        return self.listen()

    def double_tap(self, passages=PATIENCE):
        self.note("tap twice")
        self._touch(self.at(150, 265))
        self.clock.pass_by(150)
        self._touch(self.at(152, 268))
        return self.listen(passages)

    def tap_corner(self, corner, passages=PATIENCE):
        self.note(f"tap the {corner} corner")
        x, y = {"top left": (8, 8), "top right": (290, 8), "bottom left": (8, 524)}.get(corner, (290, 524))
        self._touch(self.at(x, y))
        return self.listen(passages)

    def slide_rail(self, words):
        """Slide down the right edge until something is heard."""
        self.note("slide down the right edge")
        window, event, panel = self.kiosk.window, QTest.touchEvent, PORTRAIT
        event(window, self._finger).press(0, self.at(292, 32)).commit()
        for y in range(32, round(panel.height_mm) - 32, 3):
            event(window, self._finger).move(0, self.at(292, y)).commit()
            self.clock.pass_by(120)
            if words in self.listen():
                break
        event(window, self._finger).release(0, self.at(292, y)).commit()
        self.stand.settle()

    def key(self, name, passages=PATIENCE):
        self.note(f"press {name}")
        QTest.keyClick(self.kiosk.window.windowHandle(), getattr(Qt.Key, f"Key_{name}"))
        self.stand.settle()
        return self.listen(passages)

    # what the switch does; F7 is the first one

    def press_switch(self, passages=PATIENCE, key="F7"):
        """Press a switch, not so soon after the last time that it would be a tremor."""
        self.clock.pass_by(REPEAT_MS)
        return self.key(key, passages)

    def wait(self, ms=2000):
        """Let the scan go on."""
        self.clock.pass_by(ms)
        self.stand.settle()
        return self.listen()

    def scan_to(self, *names):
        """Wait until each is named, and press at all but the last of them."""
        for name in names[:-1]:
            self.seek(name, self.wait)
            self.press_switch()
        if names[-1] not in self.transcript[-1]:
            self.seek(names[-1], self.wait)

    def seek(self, words, go_on):
        """Go on from item to item until something is heard."""
        for _ in range(PATIENCE):
            if words in go_on():
                return
        raise AssertionError(f"never heard: {words}\n" + "\n".join(self.transcript))

    def close(self):
        self.stand.close()


def _sentence(words):
    return words if words[-1:] in {".", "?", "!", ":", "-", "]", " "} else f"{words}."
