import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.text import sentences, words

TAGS = st.sampled_from(["en-GB", "ne", "pl", "ar", "zh-Hant"])
TEXTS = st.text(
    st.sampled_from("abcD .?!\n।؟,नेłé😀𝐀1\u00a0\u2066") | st.characters(exclude_categories=["Cs"])
)


def cut(text, tag):
    return [text[found.start : found.end] for found in sentences(text, tag)]


@given(TEXTS, TAGS)
def test_sentences_cover_the_text_without_gaps(text, tag):
    assert "".join(cut(text, tag)) == text
    assert all(cut(text, tag)), "an empty sentence"


@given(TEXTS, TAGS)
def test_no_sentence_begins_with_a_blank_or_goes_on_after_a_line_break(text, tag):
    for index, sentence in enumerate(cut(text, tag)):
        assert index == 0 or not sentence[0].isspace()
        assert "\n" not in sentence.strip()


@given(TEXTS, TAGS)
def test_words_stand_in_order_inside_the_text_and_lose_no_letter(text, tag):
    end = 0
    outside = ""
    for word in words(text, tag):
        assert end <= word.start < word.end <= len(text)
        outside += text[end : word.start]
        end = word.end
    assert not re.search(r"[^\W_]", outside + text[end:])


@pytest.mark.parametrize(
    ("tag", "parts"),
    [
        ("en-GB", ["This may sting. ", "Usually they cause no pain at all."]),
        ("en-GB", ["Ask Dr. Smith on Mon. 3 May. ", "Thank you."]),
        ("en-GB", ["See A. I. S. Online."]),
        ("en-GB", ["Say No. ", "Then go."]),
        ("en-GB", ["Room No. 5 is here. ", "Wait."]),
        ("en-GB", ["At 10.30 a.m. on Monday, 2.5 ml, www.nhs.uk is open. ", "Come."]),
        ("en-GB", ["First published:\n", "August 2017"]),
        ("en-GB", ["Line after Dr.\n", "Next"]),
        ("pl", ["Leki, np. Warfarin, przy ul. Długiej. ", "Proszę pytać."]),
        ("pl", ["Zob. str. 5 i nr 7. ", "Koniec."]),
        ("pt-PT", ["Feito com raios X. ", "Isto permite ver."]),
        ("en-GB", ["Ask Mr X. Smith."]),
        ("sk", ["Napr. ul. Hlavná č. 5 a str. 7. ", "Koniec."]),
        ("ru", ["Процедура, т. е. укол, см. стр. 5. ", "Далее."]),
        ("bn", ["ডা. রহমানের সঙ্গে কথা বলুন। ", "ধন্যবাদ।"]),
        ("fa", ["آیا باید بمانم؟ ", "نه."]),
        ("zh-Hant", ["請保持不動。", "您可能懷孕嗎？", "好。"]),
        ("ne", ["तपाईं घर जान सक्नुहुन्छ। ", "सवारी चलाउनु हुँदैन।"]),
        ("ne", ["डा. शर्मालाई भेट्नुहोस्। ", "धन्यवाद।"]),
        ("ar", ["هل أحتاج إلى موعد؟ ", "نعم."]),
        ("en-GB", ["Well 😀. ", "Good 𝐀𝐁."]),
    ],
)
def test_sentences_of_our_languages(tag, parts):
    assert cut("".join(parts), tag) == parts


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en-GB", "Don't lie (on 2.5 ml), 😀 please.", ["Don't", "lie", "on", "2.5", "ml", "please"]),
        ("ne", "कार्य र्‍याम क्षति।", ["कार्य", "र्‍याम", "क्षति"]),
        ("ar", "المفصل، 24 ساعة", ["المفصل", "24", "ساعة"]),
        ("pl", "Żółć 𝐀𝐁 łódź", ["Żółć", "𝐀𝐁", "łódź"]),
    ],
)
def test_words_of_our_languages(tag, text, expected):
    assert [text[word.start : word.end] for word in words(text, tag)] == expected


def test_nothing_has_no_sentences_and_no_words():
    assert sentences("", "pl") == ()
    assert words("", "pl") == ()
