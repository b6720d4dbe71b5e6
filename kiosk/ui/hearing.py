"""Where the voice is heard now: what the visitor chose, and what is plugged in."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.speech.outputs import Use
from kiosk.speech.reader import Reader
from kiosk.speech.state import Playing, Starting
from kiosk.speech.voice import Tone, Voice
from kiosk.visit.preferences import HEADPHONES_LOUDNESS, Output, Preferences
from kiosk.visit.visit import Visit


def use_of(output: Output, *, plugged: bool, pulled: bool) -> Use:
    """Return the output in use. ``pulled``: headphones were pulled out in this visit.

    Whoever pulled headphones out hears nothing from the loudspeaker until they choose it themselves.
    """
    if output is Output.LOOP:
        return Use.LOOP
    if output is Output.AUTO and (plugged or pulled):
        return Use.HEADPHONES
    return Use.LOUDSPEAKER


class Hearing(QObject):
    """Leads the voice to one output; each begins at its safe loudness (accessibility B-04, B-06).

    ``cut_off``: something was being said when headphones were pulled out.

    Signals:
        headphonesChanged(bool): headphones were plugged in, or pulled out; what was being said is held then
        outputChanged(Use): another output is in use
        withheld(): something private was not said, because others would have heard it
        trialFailed(Use): nothing was heard from the output that was tried
        levelChanged(float): how loud it is on the loop, dB below full scale; only while it speaks
    """

    headphonesChanged = Signal(bool)
    outputChanged = Signal(object)
    withheld = Signal()
    levelChanged = Signal(float)
    trialFailed = Signal(object)

    def __init__(self, visit: Visit, reader: Reader, voice: Voice) -> None:
        super().__init__(reader)
        self._visit, self._reader, self._voice = visit, reader, voice
        self._loudspeaker = visit.fresh.loudness
        self._uses: frozenset[Use] = frozenset()
        self._pulled = False
        self.use = Use.LOUDSPEAKER
        self.cut_off = False
        self._trial: Use | None = None
        reader.outlet.troubled.connect(self._note_trouble)
        voice.outputsChanged.connect(self._on_outputs)
        voice.levelChanged.connect(self.levelChanged)
        reader.outlet.withheld.connect(self.withheld)
        visit.preferencesChanged.connect(self._follow)
        visit.ended.connect(self._on_ended)

    @property
    def connected(self) -> frozenset[Use]:
        """The outputs that can be heard now."""
        return self._uses

    @property
    def private(self) -> bool:
        """Whether only the visitor hears what is said."""
        return self.use is Use.HEADPHONES

    def try_out(self, use: Use) -> None:
        """Let a tone be heard from one output, whichever is in use."""
        self._trial = use
        self._reader.outlet.set_output(use)
        self._reader.ring(Tone.TRIAL)

    def end_trial(self) -> None:
        """Speak to the output in use again."""
        if self._trial is not None:
            self._trial = None
            self._reader.stop()
            self._reader.outlet.set_output(self.use)

    def _note_trouble(self) -> None:
        if self._trial is not None:
            self.trialFailed.emit(self._trial)

    def note_jack(self, *, plugged: bool) -> None:
        """Learn from a keypad that headphones were plugged into its socket, or pulled out."""
        self._voice.note_jack(plugged=plugged)

    def _on_outputs(self, uses: frozenset[Use]) -> None:
        before, self._uses = Use.HEADPHONES in self._uses, uses
        plugged = Use.HEADPHONES in uses
        if plugged is before:
            return
        loudness = HEADPHONES_LOUDNESS if plugged else self._loudspeaker
        self._visit.begin_with(replace(self._visit.fresh, loudness=loudness))
        if plugged:
            self._pulled = False
            self._visit.choose_output(Output.AUTO)
        elif self.use is Use.HEADPHONES:
            self._pulled = True
            self.cut_off = isinstance(self._reader.state, Starting | Playing)
            self._reader.pause()
        self._follow(self._visit.preferences)
        self.headphonesChanged.emit(plugged)

    def _follow(self, preferences: Preferences) -> None:
        """Use the output that follows from all this."""
        self._reader.outlet.set_aloud(aloud=preferences.aloud)
        plugged = Use.HEADPHONES in self._uses
        use = use_of(preferences.output, plugged=plugged, pulled=self._pulled)
        if use is self.use:
            return
        self.use = use
        safe = HEADPHONES_LOUDNESS if use is Use.HEADPHONES else self._loudspeaker
        self._visit.choose_loudness(safe)
        self._reader.outlet.set_output(use)
        self.outputChanged.emit(use)

    def _on_ended(self) -> None:
        self._pulled = False
        self._follow(self._visit.preferences)
