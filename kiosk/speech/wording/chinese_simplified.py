"""Words for signs, numbers and addresses in Chinese, in simplified writing and Mandarin."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("零", "一", "二", "三", "四", "五", "六", "七", "八", "九"),
    plus="加",
    dot="点",
    dash="短横线",
    slash="斜线",
    at="艾特",
    low_line="下划线",
    web_address_is="网址是",
    web_address_on_screen="网址显示在屏幕上",
    picture="图片",
    copyright=("版权", "copyright"),
    to="至",
    comma="，",
    stop="。",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    units=MappingProxyType({"mg": "毫克", "ml": "毫升", "kg": "公斤", "cm": "厘米"}),
)
