"""The one espeak-ng of every machine: the wheel's own library and data, never the system's."""

import ctypes
from pathlib import Path

import espeakng_loader


class EngineError(Exception):
    """The speech engine cannot be used; ``str()`` is one plain sentence."""


def load_library() -> None:
    """Load the wheel's library, so that pyttsx3 finds it under the name it looks for. Raises EngineError.

    Call before pyttsx3's espeak module is imported: it opens the library by name only, and the dynamic
    linker answers with the one of that name that is loaded already.
    """
    try:
        ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
    except OSError as error:
        raise EngineError(f"the speech engine cannot be loaded: {error}; run make setup again") from error


def way_to_root() -> str:
    """Return the way from the folder of voices to the top of the file system, as ``../../../``."""
    return "../" * len((Path(data_folder().decode()) / "voices").resolve().parts[1:])


def data_folder() -> bytes:
    """Return where the wheel keeps its voices. Raises EngineError when they are not there."""
    try:
        return str(espeakng_loader.get_data_path()).encode()
    except RuntimeError as error:
        raise EngineError(f"the speech engine has no voices: {error}; run make setup again") from error
