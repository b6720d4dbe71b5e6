"""Words for signs, numbers and addresses in Chinese, in traditional writing and Cantonese."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("零", "一", "二", "三", "四", "五", "六", "七", "八", "九"),
    plus="加",
    dot="點",
    dash="橫線",
    slash="斜線",
    at="at",
    low_line="底線",
    web_address_is="網址是",
    web_address_on_screen="網址顯示在螢幕上",
    picture="圖片",
    copyright=("版權", "copyright"),
    to="至",
    comma="，",
    stop="。",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    units=MappingProxyType({"mg": "毫克", "ml": "毫升", "kg": "公斤", "cm": "厘米"}),
)
