"""Where the sound goes: to the device of the output in use, never to another one."""

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from kiosk.speech.outputs import Device, Use, Wiring
from kiosk.speech.process.plugs import PROGRAM, Plugs

#: A sound server that does not answer within this time is not waited for.
_PATIENCE_MS = 500


class Switchboard(QObject):
    """Knows the outputs of this machine, and the one in use.

    A loudspeaker that the site names is muted at the sound server while another output is in use: a
    server moves the sound of an output that goes to the next one, and that moment could be heard.

    Signals:
        gone(): the device in use went, or its plug was pulled; be silent now
        changed(): other outputs are connected than before
        ready(): once, when what is connected is known as well as it will be
        lost(): comes after both: what was being said will not be heard
    """

    gone = Signal()
    changed = Signal()
    ready = Signal()
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._use, self._wiring = Use.LOUDSPEAKER, Wiring()
        self._jack: bool | None = None
        self._in_use: Device | None = None
        self._hushed: tuple[str, bool] | None = None
        self._media = QMediaDevices(self)
        self._devices = _as_qt_knows()
        self._told: frozenset[Use] | None = None
        self._watched = self._known = False
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_known)
        self._plugs = Plugs(self)
        self._plugs.changed.connect(self._on_plugs)
        self._plugs.gone.connect(self._on_gone)
        self._media.audioOutputsChanged.connect(self._on_qt)
        self._plugs.blind.connect(self._on_known)
        self._patience.start()
        # not yet: without pactl all is known at once, and nobody has asked to be told
        QTimer.singleShot(0, self, self._plugs.start)

    @property
    def use(self) -> Use:
        """The output in use."""
        return self._use

    @property
    def uses(self) -> frozenset[Use]:
        """The outputs that are connected."""
        return frozenset(use for use in Use if self._device(use) is not None)

    @property
    def any_output(self) -> bool:
        """Whether this machine has any sound output at all."""
        return any(_qt_device(device.name) for device in self._devices)

    def device(self) -> QAudioDevice | None:
        """Return the device in use, None while it is not connected."""
        device = self._device(self._use)
        return None if device is None else _qt_device(device.name)

    def route(self, use: Use, wiring: Wiring) -> None:
        """Speak to another output from now on."""
        self._use, self._wiring = use, wiring
        self._in_use = None
        self._note()

    def note_jack(self, *, plugged: bool) -> None:
        """Learn from a keypad whether headphones are in its socket."""
        self._jack = plugged
        self._note()

    def close(self) -> None:
        """Watch no longer, and leave the loudspeaker as it is meant to be."""
        self._plugs.close()
        if self._hushed is not None and self._hushed[1]:
            _mute(self._hushed[0], muted=False)

    def _device(self, use: Use) -> Device | None:
        if use is Use.HEADPHONES and self._jack is False:
            return None
        default = bytes(QMediaDevices.defaultAudioOutput().id().data()).decode()
        known = [device for device in self._devices if _qt_device(device.name)]
        return self._wiring.device(use, known, default)

    def _on_plugs(self, devices: tuple[Device, ...]) -> None:
        self._watched = True
        self._devices = devices
        self._note()
        self._on_known()

    def _on_known(self) -> None:
        if not self._known:
            self._known = True
            self._patience.stop()
            self.ready.emit()

    def _on_gone(self, index: int) -> None:
        self._devices = tuple(device for device in self._devices if device.index != index)
        self._note()

    def _on_qt(self) -> None:
        if not self._watched:
            self._devices = _as_qt_knows()
        self._note()

    def _note(self) -> None:
        """Tell what is different now, in the order in which it matters."""
        before, self._in_use = self._in_use, self._device(self._use)
        gone = before is not None and not self._still_there(before)
        if gone:
            self.gone.emit()
        self._hush()
        uses = self.uses
        if uses != self._told:
            self._told = uses
            self.changed.emit()
        if gone:
            self.lost.emit()

    def _still_there(self, device: Device) -> bool:
        """Return whether a device that was in use can be heard where it was heard before."""
        if self._in_use is not None and self._in_use.name == device.name:
            return True
        now = next((one for one in self._devices if one.name == device.name), None)
        return now is not None and self._use is Use.LOUDSPEAKER

    def _hush(self) -> None:
        """Mute the loudspeaker exactly while another device is in use."""
        speaker = self._device(Use.LOUDSPEAKER)
        if speaker is None or not self._wiring.loudspeaker:
            return
        apart = self._use is not Use.LOUDSPEAKER and (
            self._in_use is None or self._in_use.name != speaker.name
        )
        if (speaker.name, apart) != self._hushed:
            self._hushed = (speaker.name, apart)
            _mute(speaker.name, muted=apart)


def _as_qt_knows() -> tuple[Device, ...]:
    return tuple(
        Device(-1, bytes(device.id().data()).decode(), device.description())
        for device in QMediaDevices.audioOutputs()
    )


def _qt_device(name: str) -> QAudioDevice | None:
    return next(
        (one for one in QMediaDevices.audioOutputs() if bytes(one.id().data()).decode() == name), None
    )


def _mute(name: str, *, muted: bool) -> None:
    QProcess.startDetached(PROGRAM, ["set-sink-mute", name, str(int(muted))])
