"""Nepali words for signs, numbers and addresses."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("शून्य", "एक", "दुई", "तीन", "चार", "पाँच", "छ", "सात", "आठ", "नौ"),
    plus="प्लस",
    dot="डट",
    dash="ड्यास",
    slash="स्ल्यास",
    at="एट",
    low_line="अन्डरस्कोर",
    web_address_is="वेब ठेगाना यस्तो छ",
    web_address_on_screen="वेब ठेगाना स्क्रिनमा छ",
    picture="तस्बिर",
    copyright=("प्रतिलिपि अधिकार", "कपिराइट", "copyright"),
    to="देखि",
    stop="।",
    abbreviations=MappingProxyType({"डा.": "डाक्टर"}),
    units=MappingProxyType({"mg": "मिलिग्राम", "ml": "मिलिलिटर", "kg": "किलोग्राम", "cm": "सेन्टिमिटर"}),
)
