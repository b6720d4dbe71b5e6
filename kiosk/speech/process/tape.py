"""Samples in a file in memory: the output reads them while the rest is still being written."""

import os

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QObject


class Tape(QFile):
    """Room for ``size`` bytes of samples, silent at first. Reading needs no Python, and no lock."""

    def __init__(self, size: int, parent: QObject) -> None:
        super().__init__(parent)
        self.written = 0
        self._descriptor = os.memfd_create("kiosk-sound", os.MFD_CLOEXEC)
        os.ftruncate(self._descriptor, size)
        # unbuffered: a buffer would hold the silence that was there before the samples
        mode = QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered
        self.open(self._descriptor, mode, QFileDevice.FileHandleFlag.AutoCloseHandle)

    def append(self, pcm: bytes) -> None:
        """Write after what is written already."""
        self.written += os.pwrite(self._descriptor, pcm, self.written)

    def piece(self, begin: int, size: int) -> bytes:
        """Return written samples, from a byte on."""
        return os.pread(self._descriptor, size, begin)
