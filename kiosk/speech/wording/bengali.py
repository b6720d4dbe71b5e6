"""Bengali words for signs, numbers and addresses.

The voice has the sounds of one and seven right in figures only.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("শূন্য", "১", "দুই", "তিন", "চার", "পাঁচ", "ছয়", "৭", "আট", "নয়"),
    plus="প্লাস",
    dot="ডট",
    dash="ড্যাশ",
    slash="স্ল্যাশ",
    at="অ্যাট",
    low_line="আন্ডারস্কোর",
    web_address_is="ওয়েব ঠিকানাটি হলো",
    web_address_on_screen="ওয়েব ঠিকানাটি পর্দায় আছে",
    picture="ছবি",
    copyright=("কপিরাইট", "copyright"),
    to="থেকে",
    stop="।",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType({"ডা.": "ডাক্তার", "ডাঃ": "ডাক্তার"}),
    units=MappingProxyType({"mg": "মিলিগ্রাম", "ml": "মিলিলিটার", "kg": "কিলোগ্রাম", "cm": "সেন্টিমিটার"}),
)
