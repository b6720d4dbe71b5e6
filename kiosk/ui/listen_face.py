"""The button that begins to read a screen aloud, and stops."""

from kiosk.ui.face import Face, Tone
from kiosk.ui.narrator import Voicing


def listen_face(voicing: Voicing, listen: str, stop: str) -> Face:
    """Return the button with the words for what a touch does now."""
    if voicing is Voicing.SILENT:
        return Face("listen", "fa6s.volume-high", listen, Tone.VOICE)
    return Face("listen", "fa6s.stop", stop, Tone.VOICE)
