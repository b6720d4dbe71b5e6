"""Sound as a WAV file whose chapters are cue points with names (RIFF ``cue`` and ``adtl``)."""

import struct
from collections.abc import Sequence
from itertools import accumulate

from kiosk.formats.spoken import SoundChapter

_PCM, _MONO, _BYTES = 1, 1, 2


def wav_file(chapters: Sequence[SoundChapter]) -> bytes:
    """Return the file: 16 bit mono. ``chapters`` has at least one, all of the same rate."""
    hz = chapters[0].hz
    form = struct.pack("<HHIIHH", _PCM, _MONO, hz, hz * _BYTES, _BYTES, 8 * _BYTES)
    sound = b"".join(chapter.pcm for chapter in chapters)
    starts = [0, *accumulate(chapter.samples for chapter in chapters[:-1])]
    points = (struct.pack("<II4sIII", n, start, b"data", 0, 0, start) for n, start in enumerate(starts, 1))
    cues = struct.pack("<I", len(starts)) + b"".join(points)
    names = (struct.pack("<I", n) + chapter.title.encode() + b"\0" for n, chapter in enumerate(chapters, 1))
    labels = b"adtl" + b"".join(_chunk(b"labl", name) for name in names)
    parts = ((b"fmt ", form), (b"data", sound), (b"cue ", cues), (b"LIST", labels))
    return _chunk(b"RIFF", b"WAVE" + b"".join(_chunk(name, content) for name, content in parts))


def _chunk(name: bytes, content: bytes) -> bytes:
    """Return a chunk; it ends on an even byte."""
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
