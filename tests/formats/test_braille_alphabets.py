"""The codes with tables of our own: each letter against the book, and whatever can be written read back.

The signs in ASCII are a column of their own in World Braille Usage (third edition, 2013), beside the dots
that the tables were written from.
"""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.formats.braille.brf import _SIGNS
from kiosk.formats.braille.layout import BLANK
from kiosk.formats.braille.liblouis import load_liblouis
from kiosk.formats.braille.tables import CODES
from kiosk.formats.braille.writing import UnprovedError, Writer
from kiosk.i18n.languages import language
from tests.paging.matrix import TAGS

_BANGLA = (
    (
        "অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম"
        " য র ল শ ষ স হ ড় ঢ় য় ৎ ক্ষ জ্ঞ ং ঃ ঁ"
    ),
    (
        'a > i 9 u \\ "r e / o [ k x g < + c * j z 3 ) w $ = # t ? d ! n p f b v m'
        " y r l % & s h ] ( 5 \"t q : ; , '"
    ),
)
#: Letters and their signs: Ukraine page 150, Romanian 199, Turkish 204, Bangladesh 9, Nepal 96, Iran 71.
BOOK = {
    "uk": (
        "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я",
        "a b w g ] d e > j z i y ? & k l m n o p r s t u f h c q : x ) \\ $",
    ),
    "ro": (
        "a ă â b c d e f g h i î j k l m n o p q r s ș t ț u v w x y z",
        "a * < b c d e f g h i % j k l m n o p q r s : t [ u v w x y z",
    ),
    "tr": (
        "a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z",
        "a b c * d e f g < h 9 i j k l m n o [ p r s % t u \\ v y z",
    ),
    "bn": _BANGLA,
    "ne": (
        "अ आ इ ई उ ऊ ए ऐ ओ औ ं ः क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह क्ष त्र ज्ञ",
        'a > i 9 u \\ e / o [ ; , k . g < + c * j 0 3 ) w $ = # t ? d ! n p 6 b ^ m y r l v % & s h q "] :',
    ),
    "fa": (
        "آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ه و ی",
        "> a b p t ? j c : x d ! r z + s % & $ ) = ( < f q k g l m n h w i",
    ),
}
#: Signs that are one cell, or that no script of figures or quotes parts.
_ONE = str.maketrans("()“”„«»=?؟।,،", '||"""""|"".\'\'')
_LATIN = ("uk", "ro", "tr")


def writer_of(tag: str) -> Writer:
    return Writer(language(tag), load_liblouis())


def lower(text: str, tag: str) -> str:
    return (text.replace("I", "ı") if tag == "tr" else text).lower().replace("i\u0307", "i")


def signs(text: str, tag: str) -> str:
    """A text with its marks, but without what Braille does not part; Ukrainian has no blank after a comma."""
    text = re.sub("(?<=[,;]) ", "", text) if tag == "uk" else text
    text = re.sub("[\u200c\u200d]", "", unicodedata.normalize("NFC", lower(text, tag))).translate(_ONE)
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def reads_back(text: str, tag: str) -> bool:
    writer = writer_of(tag)
    runs = writer.written(text)
    assert all(BLANK <= cell <= "\u283f" or cell == " " for run in runs for cell in run.cells), text
    return signs(writer.read(runs), tag) == signs(text, tag)


@pytest.mark.parametrize("tag", BOOK)
def test_each_letter_has_the_cells_of_the_book(tag):
    print_, ascii_ = (column.split(" ") for column in BOOK[tag])
    for letter, sign in zip(print_, ascii_, strict=True):
        (run,) = writer_of(tag).written(letter)
        assert "".join(_SIGNS[ord(cell) - ord(BLANK)] for cell in run.cells) == sign.upper(), letter


def test_each_language_with_a_table_of_ours_is_in_the_book():
    own = {tag for tag in TAGS if tag in CODES and CODES[tag].table.startswith("/")}
    assert own == set(BOOK)


def words(letters: str) -> st.SearchStrategy[str]:
    return st.text(letters, min_size=1, max_size=8)


def capitals(letters: str, tag: str) -> st.SearchStrategy[str]:
    """Words, words with a capital, words of capitals."""
    upper = {"i": "İ"} if tag == "tr" else {}
    big = {letter: upper.get(letter, letter.upper()) for letter in letters}
    return st.builds(
        lambda word, how: "".join(big[one] if at < how else one for at, one in enumerate(word)),
        words(letters),
        st.sampled_from((0, 1, 99)),
    )


def syllables(onset: str, vowels: str, letters: str, codas: str) -> st.SearchStrategy[str]:
    """Words of an Indian script: each syllable a consonant with or without a sign, or a vowel letter."""
    one = st.builds(
        str.__add__,
        st.one_of(
            st.builds(str.__add__, st.sampled_from(onset), st.sampled_from(["", *vowels])),
            st.sampled_from(letters),
        ),
        st.sampled_from(["", *codas]),
    )
    return st.lists(one, min_size=1, max_size=5).map("".join)


#: Nna begins no word and nya ends none, jha ends none inside quotes: by their place they mean something else.
BENGALI = syllables("কখগঘঙচছজঝটঠডঢতথদধনপফবভমযরলশষসহ", "ািীুূৃেৈোৌ", "আইঈউঊঋএঐওঔ", "ংঃঁ")
NEPALI = syllables("कखगघङचछजटठडढतथदधनपफबभमयरलवशषसह", "ािीुूृेैोौ", "आइईउऊऋएऐओऔ", "ंःँ")
WORDS = {
    **{tag: capitals(BOOK[tag][0].replace(" ", ""), tag) for tag in _LATIN},
    "bn": st.builds(str.__add__, BENGALI, st.sampled_from(["", "ণ", "ক্ত", "ঞ্চ", "ন্ত্র", "লক্ষ্মী", "ঘ্যা"])),
    "ne": st.builds(str.__add__, NEPALI, st.sampled_from(["", "ण", "क्त", "ञ्च", "न्त्र", "छन्", "र्\u200dय"])),
    "fa": words("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنهویأؤئ"),
}
_MARKS = {"uk": ".,:;?!", "ro": ".,:;?!", "tr": ".,:;?!", "bn": "।,:;?!", "ne": "।,:;?", "fa": ".،:؟!"}
SHAPES = ("{w}{m}", "({w}){m} {w}", "{n} {w} {n}{m}", "{w}-{w} ({n} {w})", "{w} {n}, {n}.")
_ZERO = {"bn": "০", "ne": "०", "fa": "۰"}


def number(tag: str) -> st.SearchStrategy[str]:
    """A number of one to five figures, in either script."""
    zeros = ("0", _ZERO[tag]) if tag in _ZERO else ("0",)
    return st.builds(
        lambda zero, figures: "".join(chr(ord(zero) + one) for one in figures),
        st.sampled_from(zeros),
        st.lists(st.integers(0, 9), min_size=1, max_size=5),
    )


@pytest.mark.parametrize("tag", BOOK)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_words_figures_brackets_and_marks_read_back(tag, data):
    word, figures, mark = (data.draw(one) for one in (WORDS[tag], number(tag), st.sampled_from(_MARKS[tag])))
    text = data.draw(st.sampled_from(SHAPES)).format(w=word, n=figures, m=mark)
    assert reads_back(text, tag), text


@pytest.mark.parametrize(
    ("tag", "text", "why"),
    [
        ("bn", "ণি", "nna is the sign of figures where a word begins"),
        ("bn", "মিঞ", "nya is a colon where a word ends"),
        ("bn", "স্বাতন্ত্র্য", "no source says how four consonants are joined"),
        ("bn", "বাহ্", "no source says how a word ends without its vowel"),
        ("bn", "২ * ৩", "two long i are an asterisk"),
        ("ne", "णि", "nna is the sign of figures where a word begins"),
        ("ne", "हो!", "pha is an exclamation mark"),
        ("ne", "“अझ राम्रो”", "jha is a closing quote where a word ends"),
        ("ne", "डॉक्टर", "no source of Nepal has this vowel"),
        ("fa", "اینجا؛", "a semicolon after an alef is the sign of an"),
    ],
)
def test_what_would_be_read_as_something_else_is_refused(tag, text, why):
    with pytest.raises(UnprovedError):
        writer_of(tag).proved(text)


def test_bengali_joins_by_the_number_of_consonants_and_ya_after_a_vowel():
    def cells(text):
        return writer_of("bn").proved(text)

    assert cells("স্ত") == "⠈⠎⠞"
    assert cells("ন্ত্র") == "⠨⠝⠞⠗"
    assert cells("লক্ষ্মী") == "⠇⠈⠟⠍⠔"
    assert cells("অ্যা") == "⠁⠈⠽⠜"
    assert (cells("ভই"), cells("ভি")) == ("⠧⠁⠊", "⠧⠊")
    assert cells("২৪") == "⠼⠃⠙"


def test_nepali_has_the_sign_of_no_vowel_before_each_consonant():
    def cells(text):
        return writer_of("ne").proved(text)

    assert cells("छन्") == "⠡⠈⠝"
    assert cells("न्त्य") == "⠈⠝⠈⠞⠽"
    assert cells("चित्र") == "⠉⠊⠐⠻"
    assert (cells("भए"), cells("भे")) == ("⠘⠁⠑", "⠘⠑")
    assert cells("कारण २४") == "⠅⠜⠗⠼⠀⠼⠃⠙"


def test_persian_writes_the_ezafe_apart_and_marks_english_names():
    def cells(text):
        return writer_of("fa").proved(text)

    assert cells("نامهٔ") == cells("نامه\u200cی") == "⠝⠁⠍⠓⠀⠊"
    assert cells("می\u200cشود") == cells("میشود")
    assert cells("در East Kent") == "⠙⠗⠀⠒⠠⠑⠁⠎⠞⠀⠠⠅⠑⠝⠞⠒"
    assert (cells("لطفاً"), cells("کن؛")) == ("⠇⠾⠋⠁⠆", "⠅⠝⠆")


def test_ukrainian_brackets_are_not_its_letters():
    assert writer_of("uk").proved("(є)") == "⠶⠜⠶"


def test_turkish_keeps_its_two_letters_i():
    writer = writer_of("tr")
    assert [writer.read(writer.written(word)) for word in ("Iğdır", "İyi", "IŞIK", "İĞNE")] == [
        "Iğdır",
        "İyi",
        "IŞIK",
        "İĞNE",
    ]
