"""Sound as an MP3 file with a title, a language and chapters (ID3v2 ``CTOC`` and ``CHAP``)."""

import io
from collections.abc import Sequence
from itertools import accumulate, pairwise

import lameenc
from mutagen.id3 import CHAP, CTOC, ID3, TALB, TIT2, TPE1, CTOCFlags, Encoding

from kiosk.content.model import Leaflet
from kiosk.formats.spoken import SoundChapter

#: Kilobits a second: speech in mono at 22 kHz is clear, a quarter of an hour takes 7 MB.
BIT_RATE = 64
_NOWHERE = 0xFFFFFFFF


def mp3_file(leaflet: Leaflet, chapters: Sequence[SoundChapter]) -> bytes:
    """Return the file. ``chapters`` has at least one, all of the same rate."""
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(BIT_RATE)
    encoder.set_in_sample_rate(chapters[0].hz)
    encoder.set_channels(1)
    encoder.set_quality(2)
    encoder.silence()
    sound = b"".join(bytes(encoder.encode(chapter.pcm)) for chapter in chapters)
    file = io.BytesIO(sound + bytes(encoder.flush()))
    _tags(leaflet, chapters).save(file)
    return file.getvalue()


def _tags(leaflet: Leaflet, chapters: Sequence[SoundChapter]) -> ID3:
    ids = [f"chapter{number}" for number in range(1, len(chapters) + 1)]
    tags = ID3()
    tags.add(TIT2(encoding=Encoding.UTF8, text=leaflet.title))
    tags.add(TPE1(encoding=Encoding.UTF8, text=leaflet.publisher))
    tags.add(TALB(encoding=Encoding.UTF8, text=leaflet.reference))
    tags.add(CTOC(element_id="toc", flags=CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED, child_element_ids=ids))
    bounds = accumulate((chapter.samples for chapter in chapters), initial=0)
    times = (samples * 1000 // chapters[0].hz for samples in bounds)
    for name, chapter, (start, end) in zip(ids, chapters, pairwise(times), strict=True):
        title = TIT2(encoding=Encoding.UTF8, text=chapter.title)
        place = {"start_time": start, "end_time": end, "start_offset": _NOWHERE, "end_offset": _NOWHERE}
        tags.add(CHAP(element_id=name, sub_frames=[title], **place))
    return tags
