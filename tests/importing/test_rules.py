"""Single rules: what must stay, what must go, and that it is told."""

import pytest

from kiosk.importing.facts import find_facts
from kiosk.importing.ids import Ids
from kiosk.importing.numbers_printed import doubtful_hosts
from kiosk.importing.piece import Piece, Shape

TOP = "Your knee\n\nWhat is a knee?\n\nA knee bends the leg.\n\n"


def facts(words):
    return find_facts([Piece(1, Shape.TEXT, words)])[1]


def test_a_warning_that_stands_in_two_lists_stays_in_both(bring):
    text = (
        TOP + "When can I walk?\n\n- Do not drive.\n- Rest.\n\nWhen can I work?\n\n- Do not drive.\n- Rest.\n"
    )
    assert bring(text).texts.count("Do not drive.") == 2


@pytest.mark.parametrize(
    "words", ["Text", "2", "Remove the dressing and change the size of the block.", "Help"]
)
def test_words_of_an_editing_page_stay_where_no_such_page_is_near(bring, words):
    found = bring(f"{TOP}{words}\n\nMore about knees follows here, in a sentence.\n")
    assert words in found.texts
    assert words not in found.dropped


@pytest.mark.parametrize(
    "words",
    [
        "Find us on level 2.",
        "Cookies",
        "Home/hospital visits",
        "Upload a photograph of your wound in the app.",
        "Browse the shelves while you wait.",
        "Pictures of your heart are taken by a scanner.",
        "Code: 1234 opens the door of the ward.",
    ],
)
def test_words_that_only_sound_like_a_web_site_stay_in_their_section(bring, words):
    leaflet = bring(f"{TOP}- {words}\n\nMore about knees follows here.\n").leaflet
    assert words in [block.text for block in leaflet.sections[1].blocks]


def test_a_title_outside_the_main_part_is_kept(bring):
    page = (
        "<title>Knee | The Trust</title><header><h1>Knee</h1><p>Menu</p></header>"
        f"<main><p>{'A knee bends the leg. ' * 5}</p></main>"
    )
    found = bring(page, "page.html")
    assert found.leaflet.title == "Knee"
    assert "Menu" in found.dropped


def test_a_folded_part_of_a_page_is_kept_and_told(bring):
    page = '<h1>Knee</h1><h2>Bleeding</h2><div aria-hidden="true"><p>Call 999 at once.</p></div>'
    found = bring(page, "page.html")
    assert "Call 999 at once." in found.texts
    assert any("folded away" in one.reason for one in found.imported.changed)


def test_a_part_with_an_unlucky_name_is_kept_if_the_title_stands_in_it(bring):
    page = '<div class="cookie-page"><h1>Knee</h1><p>A knee bends the leg.</p></div>'
    assert "A knee bends the leg." in bring(page, "page.html").texts


def test_nothing_but_pairs_of_stars_is_bold(bring):
    found = bring(TOP + "Take 2 ** 3 tablets, **never** more.\n")
    assert "Take 2 *\u2060* 3 tablets, *\u2060*never*\u2060* more." in found.texts
    assert "signs-guarded" in found.issues


def test_an_invisible_sign_that_turns_text_round_is_taken_out(bring):
    found = bring(TOP + "Call 01632 \u202e960009 now.\n")
    assert "Call 01632 960009 now." in found.texts
    assert any("direction" in one.reason for one in found.imported.dropped)


@pytest.mark.parametrize(
    ("words", "unseen"),
    [
        ("<pre>Rest.\u2028\x1b\n\nDo not drive.</pre>", "control"),
        ("<tr>Rest.<p>\u2060<p>Do not drive.", "joiner"),
    ],
)
def test_a_line_of_unseen_characters_alone_goes_and_is_told(bring, words, unseen):
    found = bring(f"<h1>Knee</h1>{words}", "page.html")
    assert "Rest.\nDo not drive." in found.texts
    assert any(unseen in one.reason for one in found.imported.dropped)


def test_words_of_a_link_keep_their_address(bring):
    page = (
        '<h1>Knee</h1><p>See <a href="https://www.example.org/a">our page</a>, '
        '<a href="https://www.example.org">www.example.org</a>, <a href="/b">this</a>.</p>'
    )
    found = bring(page, "page.html")
    assert "See our page (https://www.example.org/a), www.example.org, this." in found.texts
    assert "/b" in found.dropped


@pytest.mark.parametrize(
    ("words", "name", "said"),
    [
        ("Reference number: Web 316", "reference", "Web 316"),
        ("First published:\nAugust 2017", "first_published", "August 2017"),
        (
            "Page last reviewed: 3rd Sept 2023. Next review due: 3 May 2026",
            "last_reviewed",
            "3 September 2023",
        ),
        ("Published 01/05/2021 | Review date: 05/2024", "next_review", "May 2024"),
        ("This leaflet was produced in 2021-06.", "first_published", "June 2021"),
        ("© 2024 Foo NHS Trust. All rights reserved", "owner", "Foo NHS Trust"),
        (
            "We will review your wound again, at the latest it is reviewed in May 2022 here",
            "last_reviewed",
            "",
        ),
        ("Reviewed 32/13/2022", "last_reviewed", ""),
    ],
)
def test_what_a_leaflet_says_of_itself(words, name, said):
    assert getattr(facts(words), name) == said


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("What are cataracts?", "what-are"),
        ("What are the possible side effects?", "side-effects"),
        ("Leaflet", "leaflet-2"),
        ("ما هذا؟", "part"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_ids_are_short_safe_and_the_kiosks_own_are_left_alone(heading, section):
    assert Ids("Your cataract").section(heading) == section


def test_the_same_heading_twice_gives_two_ids():
    ids = Ids("Your knee")
    assert [ids.section("Rest"), ids.section("Rest"), ids.section("Rest")] == ["rest", "rest-2", "rest-3"]


def test_an_address_one_letter_off_is_doubtful():
    hosts = ["a.trust.nhs.uk", "b.trust.nhs.uk", "trst.nhs.uk", "other.org"]
    assert list(doubtful_hosts(hosts)) == [("trst.nhs.uk", "trust.nhs.uk")]
