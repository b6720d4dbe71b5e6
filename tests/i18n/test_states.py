import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.states import Provenance, State, fingerprint, judged, provenance

ENGLISH = "Rarely, you may have some **mood changes** due to the steroids."
VOUCHED = Provenance("checked", "human", "Jan Kowalski", "MCIL", "2026-11-24")
VOUCHED = VOUCHED.about(ENGLISH).signing("Rzadko")
APPROVED = Provenance("approved", "human", "J K", "MCIL", "2026-11-24", clinical="Dr A")
APPROVED = APPROVED.about(ENGLISH).signing("Rzadko")
VALUES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=";"), max_size=12)


@given(st.builds(Provenance, *[VALUES.map(str.strip)] * 9))
def test_a_comment_comes_back(said):
    assert provenance(said.comment) == said


def test_a_comment_is_written_as_translators_know_it():
    said = Provenance("draft", "machine", on="2026-11-24", en_sha="1a2b3c4d")
    assert (
        said.comment
        == "state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a2b3c4d; clinical=; back="
    )


def test_a_semicolon_in_a_name_does_not_break_the_comment():
    assert provenance(Provenance(by="Jan; MCIL", qual="x").comment).qual == "x"


def test_remarks_of_a_translator_are_passed_over():
    assert provenance("ask about this word; by=Jan; colour=red") == Provenance(by="Jan")


@pytest.mark.parametrize(
    ("text", "said", "finished", "state"),
    [
        ("", VOUCHED, True, State.MISSING),
        ("  ", Provenance(), False, State.MISSING),
        ("Rzadko", Provenance(), False, State.DRAFT),
        ("Rzadko", Provenance(), True, State.DRAFT),
        ("Rzadko", VOUCHED, False, State.DRAFT),
        ("Rzadko", VOUCHED, True, State.CHECKED),
        ("Rzadko", APPROVED, True, State.APPROVED),
        ("Rzadko", APPROVED, False, State.DRAFT),
    ],
)
def test_the_state_of_a_unit(text, said, finished, state):
    assert judged(text, ENGLISH, said, finished=finished) is state


@pytest.mark.parametrize("lacking", ["by", "qual", "on", "en_sha", "text_sha"])
def test_finished_alone_is_not_checked(lacking):
    said = provenance(VOUCHED.comment.replace(lacking.replace("_", "-") + "=", "was="))
    assert judged("Rzadko", ENGLISH, said, finished=True) is State.DRAFT


@pytest.mark.parametrize("said", [VOUCHED, APPROVED, Provenance(state="draft").about(ENGLISH)])
def test_other_english_makes_any_text_stale(said):
    assert judged("Rzadko", ENGLISH.replace("Rarely", "Very rarely"), said, finished=True) is State.STALE


@pytest.mark.parametrize("said", [VOUCHED, APPROVED])
def test_words_edited_after_they_were_signed_are_a_draft(said):
    assert judged("Bardzo rzadko", ENGLISH, said, finished=True) is State.DRAFT


def test_a_claim_alone_approves_nothing():
    claimed = provenance(VOUCHED.comment.replace("state=checked", "state=approved"))
    assert judged("Rzadko", ENGLISH, claimed, finished=True) is State.CHECKED


def test_the_fingerprint_is_of_the_characters_not_of_their_encoding():
    assert fingerprint("e\u0301") == fingerprint("\u00e9")
    assert fingerprint("Rarely") != fingerprint("Very rarely")
