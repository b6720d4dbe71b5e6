"""Arabic words for signs, numbers and addresses.

The voice guesses the vowels of written number words and loses most of them, but has those of
single figures right; only its zero stumbles, so that one is written with its vowels.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("صِفْر", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    plus="زائد",
    dot="نقطة",
    dash="شرطة",
    slash="شرطة مائلة",
    at="آت",
    low_line="شرطة سفلية",
    web_address_is="عنوان الموقع هو",
    web_address_on_screen="عنوان الموقع معروض على الشاشة",
    picture="صورة",
    copyright=("حقوق النشر", "حقوق الطبع", "copyright"),
    to="إلى",
    comma="،",
    units=MappingProxyType({"mg": "مليغرام", "ml": "مليلتر", "kg": "كيلوغرام", "cm": "سنتيمتر"}),
)
