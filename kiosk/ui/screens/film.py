"""A film in British Sign Language: the signer as large as the glass allows, captions below, no sound.

QtMultimedia is loaded only when the first film is shown, and nothing here opens a sound output.
"""

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.content.films import Film
from kiosk.ui.face import Face, Tone
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.words import Words

#: Share of the height that captions have.
_CAPTIONS = 0.16


class FilmScreen(Screen):
    """Plays at once; below: Go back, Pause or Go on, and from the beginning."""

    def __init__(self, scene: Scene, film: Film) -> None:
        super().__init__(scene)
        self._label = next(one.label for one in scene.leaflet.sections if one.id == film.section)
        self._image = QImage()
        self._box = QRect()
        self._caption = Words("", scene.look)
        self._caption.setParent(self)
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._show_frame)
        self._sink.subtitleTextChanged.connect(self._caption.say)
        self._player.playbackStateChanged.connect(self._note_state)
        self._player.tracksChanged.connect(self._show_captions)
        self._player.errorOccurred.connect(self._tell_failure)
        self._player.setSource(QUrl.fromLocalFile(str(film.file)))
        self._player.play()

    @property
    def title(self) -> str:
        """The section that is signed."""
        return self._label

    @property
    def image(self) -> QImage:
        """The picture of the film shown now."""
        return self._image

    @property
    def playing(self) -> bool:
        """Whether the film runs."""
        return self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, Pause or Go on, and Again."""
        icon, words = ("fa6s.pause", self.tr("Pause")) if self.playing else ("fa6s.play", self.tr("Go on"))
        return (
            Face("leave", "fa6s.rotate-left", self.tr("Go back")),
            Face("play", icon, words, Tone.GO),
            Face("again", "fa6s.backward-fast", self.tr("Again")),
        )

    def press(self, name: str) -> None:
        """Leave, pause or go on, or begin again."""
        if name == "leave":
            self.left.emit()
        elif name == "again":
            self._player.setPosition(0)
            self._player.play()
        elif self.playing:
            self._player.pause()
        else:
            self._player.play()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop: another screen is shown, or this one anew."""
        self._player.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the film all but the captions' room."""
        margin = self.scene.look.sizes.gap
        inside = self.rect().adjusted(margin, margin, -margin, -margin)
        captions = max(2 * self.scene.look.sizes.floor, round(_CAPTIONS * inside.height()))
        self._box = inside.adjusted(0, 0, 0, -captions)
        self._caption.setGeometry(inside.left(), self._box.bottom() + 1, inside.width(), captions)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture of the film as large as its room."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self._box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(self._box.topLeft(), size)
        box.moveCenter(self._box.center())
        painter.fillRect(self._box, QColor(self.scene.look.palette.chrome))
        painter.drawImage(box, self._image)

    def _show_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._image = frame.toImage()
            self.update(self._box)

    def _show_captions(self) -> None:
        """Show the film's captions from the beginning, where it has some (F-03)."""
        if self._player.subtitleTracks() and self._player.activeSubtitleTrack() < 0:
            self._player.setActiveSubtitleTrack(0)

    def _note_state(self) -> None:
        self.busyChanged.emit(self.playing)
        self.facesChanged.emit()

    def _tell_failure(self) -> None:
        self._caption.say(self.tr("This film cannot be shown. Please ask a member of staff."))
