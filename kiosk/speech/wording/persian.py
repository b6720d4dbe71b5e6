"""Persian words for signs, numbers and addresses.

The voice guesses the vowels of written number words, and has those of figures right.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹"),
    plus="به علاوه",
    dot="نقطه",
    dash="خط تیره",
    slash="اسلش",
    at="اَت",
    low_line="زیرخط",
    web_address_is="نشانی وب\u200cسایت این است",
    web_address_on_screen="نشانی وب\u200cسایت روی صفحه است",
    picture="تصویر",
    copyright=("حق نشر", "حق تکثیر", "copyright"),
    to="تا",
    comma="،",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    units=MappingProxyType(
        {"mg": "میلی\u200cگرم", "ml": "میلی\u200cلیتر", "kg": "کیلوگرم", "cm": "سانتی\u200cمتر"}
    ),
)
