import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import BlockKind, Range, Saying
from kiosk.i18n.languages import ENGLISH, LANGUAGES, language
from kiosk.speech.passage import passage_of
from kiosk.speech.pronounce import pronounced
from kiosk.speech.speaker import Speaker
from tests.speech.blocks import block, passage

ENGLISH_CASES = [
    ("Telephone: 01227 783049", "Telephone: zero one two two seven, seven eight three, zero four nine."),
    (
        "Ring 01227783049 or write.",
        "Ring zero one two two seven, seven eight three, zero four nine, or write.",
    ),
    ("Ring 01227 783145.", "Ring zero one two two seven, seven eight three, one four five."),
    (
        "Ring +44 (0)1227 783049.",
        "Ring plus four four, one two two seven, seven eight three, zero four nine.",
    ),
    ("at QEQM Hospital", "at Q E Q M Hospital"),
    ("Reference number: Web 316", "Reference number: Web three one six"),
    ("Ask your GP or the GPs' nurse.", "Ask your G P or the G Ps' nurse."),
    ("An NHS MRI scan", "An N H S M R I scan"),
    ("Ask PALS.", "Ask PALS."),
    ("PLEASE READ THIS", "PLEASE READ THIS"),
    ("under x-ray control", "under x-ray control"),
    ("Copyright © East Kent.", "Copyright East Kent."),
    ("© East Kent.", "copyright East Kent."),
    (
        "arthritic (also known as 'wear and tear') they can",
        "arthritic, also known as wear and tear, they can",
    ),
    ("home (the same day).", "home, the same day."),
    ("the injection(s) given", "the injection, injections given"),
    ("lines (direct)", "lines, direct"),
    ("Go. (Then rest.)", "Go. Then rest."),
    ("the hospitals' site isn't “new”", "the hospitals' site isn't new"),
    ("First published:\nAugust 2017", "First published: August 2017"),
    ("Kent Hospital, Canterbury\nTelephone", "Kent Hospital, Canterbury. Telephone"),
    ("after 24 hours", "after 24 hours"),
    ("10000 steps", "one zero zero zero zero steps"),
    ("pain from 0–10", "pain from 0 to 10"),
    ("take 5 mg (about 2 ml)", "take 5 milligrams, about 2 millilitres"),
    ("see e.g. a nurse", "see for example a nurse"),
    ("the page (<https://www.kent.nhs.uk/long/%20page>).", "the page. The web address is on the screen."),
    ("the page (<https://www.kent.nhs.uk/long>)", "the page. The web address is on the screen."),
    ("or email (ekh-tr.pals@nhs.net).", "or email: e k h, dash, t r, dot, pals, at, n h s, dot, net."),
    ("**Bold** words", "Bold words"),
    ("\u2066Web 316\u2069 here", "Web three one six here"),
]


@pytest.mark.parametrize(("shown", "spoken"), ENGLISH_CASES)
def test_english(shown, spoken):
    assert passage(shown).spoken == spoken


@pytest.mark.parametrize(
    ("tag", "shown", "spoken"),
    [
        ("ne", "फोन: 01227 783049", "फोन: शून्य एक दुई दुई सात, सात आठ तीन, शून्य चार नौ।"),
        ("ne", "24 घण्टापछि", "२४ घण्टापछि"),
        ("ne", "२४ घण्टापछि", "२४ घण्टापछि"),
        ("ne", "पृष्ठ (<https://www.kent.nhs.uk/x>)।", "पृष्ठ। वेब ठेगाना स्क्रिनमा छ।"),
        ("ne", "इमेल (a.b@nhs.net)।", "इमेल: eigh, डट, b, एट, n h s, डट, net।"),
        (
            "pl",
            "Telefon: 01843 235094",
            "Telefon: zero jeden osiem cztery trzy, dwa trzy pięć, zero dziewięć cztery.",
        ),
        ("pl", "strona (<https://www.kent.nhs.uk/x>).", "strona. Adres strony jest na ekranie."),
        ("pl", "do lekarza (GP), np. jutro", "do lekarza, gie pe, na przykład jutro"),
        ("pl", "Web 316", "Web trzy jeden sześć"),
        ("ar", "هاتف: 01227 783049", "هاتف: صِفْر 1 2 2 7، 7 8 3، صِفْر 4 9."),
        ("ar", "راجع (<https://www.kent.nhs.uk/x>).", "راجع. عنوان الموقع معروض على الشاشة."),
        ("ar", "بعد 24 ساعة", "بعد 24 ساعة"),
        (
            "ro",
            "Telefon: 01843 235094, QEQM",
            "Telefon: zero unu opt patru trei, doi trei cinci, zero nouă patru, chiu e chiu em",
        ),
        ("ro", "să stați nemișcat(ă), da", "să stați nemișcat, nemișcată, da"),
        ("ro", "pagina (<https://www.kent.nhs.uk/x>).", "pagina. Adresa paginii web este pe ecran."),
        (
            "sk",
            "Telefón: 01843 235094, QEQM",
            "Telefón: nula jeden osem štyri tri, dva tri päť, nula deväť štyri, kvé e kvé em",
        ),
        ("sk", "bolestivý kĺb, ‚opotrebovaný‘ (SI)", "bolestivý kĺb\u0301, opotrebovaný, es i"),
        (
            "cs",
            "Telefon: 01843 235094, QEQM",
            "Telefon: nula jedna osm čtyři tři, dva tři pět, nula devět čtyři, kvé e kvé em",
        ),
        ("cs", "stránka (<https://www.kent.nhs.uk/x>).", "stránka. Adresa webové stránky je na obrazovce."),
        ("zh-Hant", "電話：01843 235094", "電話：零 一 八 四 三， 二 三 五， 零 九 四。"),
        (
            "zh-Hant",
            "請聯絡Pain Clinic（疼痛診所）（<https://www.kent.nhs.uk/x>）。",
            "請聯絡Pain Clinic， 疼痛診所。 網址顯示在螢幕上。",
        ),
        ("zh-Hant", "您的GP醫生（24小時）", "您的G P醫生， 24小時"),
        ("zh-Hans", "电话：01843 235094", "电话：零 一 八 四 三， 二 三 五， 零 九 四。"),
        ("zh-Hans", "电邮（a.b@nhs.net）。", "电邮: eigh， 点， b， 艾特， n h s， 点， net。"),
        (
            "bg",
            "Телефон: 01843 235094, QEQM",
            "Телефон: нула 1 осем четири три, две три пет, нула девет четири, Q E Q M",
        ),
        ("tr", "Telefon: 01843 235094, QEQM", "Telefon: 0 1 8 4 3, 2 3 5, 0 9 4, q e q me"),
        ("tr", "sayfa (<https://www.kent.nhs.uk/x>).", "sayfa. Web adresi ekranda."),
        (
            "ru",
            "Телефон: 01843 235094, QEQM",
            "Телефон: ноль один восемь четыре три, два три пять, ноль девять четыре, Q E Q M",
        ),
        ("ru", "страница (<https://www.kent.nhs.uk/x>).", "страница. Адрес сайта показан на экране."),
        (
            "pt-PT",
            "Telefone: 01843 235094, QEQM",
            "Telefone: zero um oito quatro três, dois três cinco, zero nove quatro, quê é quê eme",
        ),
        ("lt", "Telefonas: 01843 235094, QEQM", "Telefonas: 0 1 8 4 3, 2 3 5, 0 9 4, Q E Q M"),
        ("bn", "টেলিফোন: 01843 235094", "টেলিফোন: শূন্য ১ আট চার তিন, দুই তিন পাঁচ, শূন্য নয় চার।"),
        ("bn", "২৪ ঘণ্টা। Web 316", "২৪ ঘণ্টা। Web তিন ১ ছয়"),
        ("fa", "تلفن: 01843 235094", "تلفن: ۰ ۱ ۸ ۴ ۳، ۲ ۳ ۵، ۰ ۹ ۴."),
        ("fa", "تا ۲۴ ساعت (<https://www.kent.nhs.uk/x>).", "تا ۲۴ ساعت. نشانی وب\u200cسایت روی صفحه است."),
        (
            "uk",
            "Телефон: 01843 235094, п’ять",
            "Телефон: нуль 1 вісім чотири три, два три п’ять, нуль дев’ять чотири, п’ять",
        ),
    ],
)
def test_other_languages(tag, shown, spoken):
    assert passage(shown, tag).spoken == spoken


def test_a_language_without_words_of_its_own_still_reads_numbers_one_by_one():
    unknown = replace(ENGLISH, tag="xx", voice="xx/xx", digits="०१२३४५६७८९")
    one = passage_of(block("Tel 01227 783049 (<https://www.kent.nhs.uk/x>)."), unknown)
    assert [(s.voice, s.text) for s in one.segments] == [
        ("xx/xx", "Tel ० १ २ २ ७, ७ ८ ३, ० ४ ९."),
        ("gmw/en", "The web address is on the screen."),
    ]


def test_a_confirmed_address_is_spelled_by_the_rules_of_each_language():
    saying = Saying("*", "https://www.ekhuft.nhs.uk/ais", "www.e k h u f t.nhs.uk/ais")
    shown = "Trust (<https://www.ekhuft.nhs.uk/ais>)."
    assert passage(shown, "en", (saying,)).spoken == (
        "Trust. The web address is: w w w, dot, e k h u f t, dot, n h s, dot, u k, slash, eigh i s."
    )
    assert passage(shown, "pl", (saying,)).spoken == (
        "Trust. Adres strony to: wu wu wu, kropka, e ka ha u ef te, kropka, en ha es, kropka, u ka, "
        "ukośnik, a i es."
    )


def test_the_languages_own_saying_wins_and_keeps_its_voice():
    sayings = (Saying("*", "Pain Clinic", "Pain Clinic"), Saying("pl", "Pain Clinic", "Poradnia"))
    assert [(s.voice, s.text) for s in passage("do Pain Clinic.", "pl", sayings).segments] == [
        ("zlw/pl", "do Poradnia.")
    ]


def test_a_name_for_all_languages_is_said_by_the_english_voice_with_the_signs_after_it():
    sayings = (Saying("*", "Pain Clinic", "Pain Clinic"),)
    assert [(s.voice, s.text) for s in passage("عيادة (Pain Clinic)، اليوم", "ar", sayings).segments] == [
        ("sem/ar", "عيادة،"),
        ("gmw/en", "Pain Clinic،"),
        ("sem/ar", "اليوم"),
    ]


def test_a_saying_is_for_whole_words_in_any_case_and_never_inside_an_address():
    sayings = (Saying("en", "sacroiliac", "sacro-iliac"),)
    shown = "Sacroiliac, sacroiliacs (<https://x.uk/sacroiliac>)."
    assert (
        passage(shown, "en", sayings).spoken == "Sacro-iliac, sacroiliacs. The web address is on the screen."
    )


def test_a_saying_never_takes_a_number_apart():
    sayings = (Saying("en", "783049", "something else"),)
    assert passage("01227 783049", "en", sayings).spoken.endswith("seven eight three, zero four nine.")


def test_the_longest_saying_wins():
    sayings = (Saying("*", "Kent", "Cent"), Saying("*", "East Kent", "Eest Kent"))
    assert passage("East Kent, Kent", "en", sayings).spoken == "Eest Kent, Cent"


def test_a_logo_of_several_lines_is_one_name():
    assert (
        passage_of(block("East Kent\nHospitals", BlockKind.PUBLISHER), ENGLISH).spoken
        == "East Kent Hospitals"
    )


def test_a_caption_is_announced_as_a_picture():
    spoken = [
        passage_of(block("Both joints", BlockKind.FIGURE), language(tag)).spoken for tag in ("en", "pl", "ne")
    ]
    assert spoken == ["Picture. Both joints.", "Ilustracja. Both joints.", "तस्बिर। Both joints।"]


@pytest.mark.parametrize("known", LANGUAGES, ids=lambda known: known.tag)
@given(shown=st.text(alphabet=st.sampled_from("ab Zz(,.)'\"–-\n0123456789GPQ©शब्द।،؟“”/@:"), max_size=60))
def test_pieces_cover_what_is_shown_and_no_long_number_reaches_the_voice(known, shown):
    one = block(shown)
    pieces = pronounced(one, Speaker(known))
    ends = [0, *(piece.shown.end for piece in pieces)]
    assert [piece.shown.start for piece in pieces] == ends[:-1]
    assert ends[-1] == len(one.text)
    assert not re.search(r"\d{5,}|[()\n©]", passage_of(one, known).spoken)


@pytest.mark.parametrize("known", LANGUAGES, ids=lambda known: known.tag)
@given(shown=st.text(max_size=80))
def test_any_text_at_all_becomes_segments_with_words(known, shown):
    one = passage_of(block(shown.replace("**", "")), known)
    assert all(any(letter.isalnum() for letter in segment.text) for segment in one.segments)
    for tokens in one.tokens:
        assert all(token.shown is None or Range(0, len(one.shown)).end >= token.shown.end for token in tokens)
