import json
import shutil
from dataclasses import replace

import pytest

from kiosk.content.messages import messages
from kiosk.content.model import Range
from kiosk.i18n.catalogue import Catalogue, Translation, load_catalogue, standing
from kiosk.i18n.localise import localised
from kiosk.i18n.offer import offered
from kiosk.i18n.states import Provenance, State
from kiosk.paths import catalogues


def catalogue(leaflet, words, *, drafts=True, **said):
    english = {unit.id: unit.source for unit in messages(leaflet)}
    return Catalogue(
        "pl",
        {
            unit_id: Translation(text, Provenance(**said).about(english[unit_id]).signing(text), bool(said))
            for unit_id, text in words.items()
        },
        drafts,
    )


def test_english_is_the_leaflet_itself(demo):
    assert localised(demo, "en") is demo


def test_a_whole_translation_keeps_ids_kinds_and_structure(demo, polish):
    polish_leaflet = localised(demo, "pl", catalogue(demo, polish))
    assert polish_leaflet.language == "pl"
    for before, after in zip(demo.blocks, polish_leaflet.blocks, strict=True):
        assert after == replace(
            before, markdown=after.markdown, text=after.text, bold=after.bold, data=after.data
        )
        assert after.text != before.text
    assert [section.language for section in polish_leaflet.sections] == ["", ""]
    assert polish_leaflet.language_of("rest.b1") == "pl"


def test_words_of_everything_are_translated(demo, polish):
    leaflet = localised(demo, "pl", catalogue(demo, polish))
    assert (leaflet.title, leaflet.short_title) == ("Pewien pokaz", "Pokaz")
    assert [section.label for section in leaflet.sections] == ["Strona tytułowa", "Jak odpoczywać"]
    bed = leaflet.figure("bed")
    assert (bed.short, bed.long, bed.credit) == ("Łóżko", "Miękkie łóżko.", "Nasze.")
    assert (bed.parts[0].id, bed.parts[0].name, bed.parts[0].sentence) == ("leg", "Noga", "Stoi.")
    assert bed.svg == demo.figure("bed").svg


def test_bold_and_data_are_found_in_the_translation(demo, polish):
    leaflet = localised(demo, "pl", catalogue(demo, polish))
    bold = leaflet.block("rest.b1")
    assert bold.bold == (Range(7, 17),)
    assert bold.text == "Proszę odpoczywać jeden dzień."
    phone = leaflet.block("rest.c1")
    assert phone.text[phone.data[0].range.start : phone.data[0].range.end] == "01227 783049"


@pytest.mark.parametrize("missing", ["rest", "rest.b1", "rest.f", "rest.c1"])
def test_one_missing_block_keeps_its_whole_section_english(demo, polish, missing):
    del polish[missing]
    leaflet = localised(demo, "pl", catalogue(demo, polish))
    assert leaflet.sections[1] == replace(demo.sections[1], language="en-GB")
    assert leaflet.language_of("rest.c1") == "en-GB"
    assert leaflet.language_of("front.t") == "pl"


def test_a_missing_label_keeps_its_section_english(demo, polish):
    del polish["front.label"]
    leaflet = localised(demo, "pl", catalogue(demo, polish))
    assert leaflet.sections[0] == replace(demo.sections[0], language="en-GB")
    assert leaflet.title == demo.title


def test_one_missing_part_keeps_the_whole_drawing_english(demo, polish):
    del polish["figure.bed.leg.sentence"]
    leaflet = localised(demo, "pl", catalogue(demo, polish))
    assert leaflet.figure("bed") == replace(demo.figure("bed"), language="en-GB")
    assert leaflet.language_of("rest.f") == "pl"


def test_broken_marks_in_a_translation_keep_the_section_english(demo, polish):
    polish["rest.b1"] = "Proszę **odpoczywać jeden dzień."
    leaflet = localised(demo, "pl", catalogue(demo, polish))
    assert leaflet.block("rest.b1") == demo.block("rest.b1")


def test_a_stale_text_is_never_shown(demo, polish):
    words = catalogue(demo, polish, state="approved", by="J", qual="Q", on="2026-11-24", clinical="Dr")
    changed = replace(
        demo,
        sections=(
            demo.sections[0],
            replace(
                demo.sections[1],
                blocks=(
                    demo.sections[1].blocks[0],
                    replace(demo.block("rest.b1"), markdown="**Rest** two days.", text="Rest two days."),
                    *demo.sections[1].blocks[2:],
                ),
            ),
        ),
    )
    assert words.state("rest.b1", "**Rest** two days.") is State.STALE
    assert localised(changed, "pl", words).block("rest.b1").text == "Rest two days."
    assert standing(changed, words).state is State.STALE


def test_a_site_that_hides_drafts_shows_checked_texts_only(demo, polish):
    assert localised(demo, "pl", catalogue(demo, polish, drafts=False)).sections[1].language == "en-GB"
    checked = catalogue(demo, polish, drafts=False, by="J", qual="Q", on="2026-11-24")
    assert localised(demo, "pl", checked).sections[1].language == ""


def test_an_unknown_language_is_an_error(demo):
    with pytest.raises(KeyError):
        localised(demo, "xx")


def test_a_language_stands_as_its_least_trusted_text(demo, polish):
    checked = catalogue(demo, polish, by="Jan", qual="MCIL", on="2026-11-24")
    stands = standing(demo, checked)
    assert (stands.state, stands.percent, stands.draft) == (State.CHECKED, 100, False)
    assert (stands.checked_by, stands.last_on) == (("Jan (MCIL)",), "2026-11-24")
    one_draft = dict(checked.translations) | {"rest": Translation("Jak", Provenance())}
    stands = standing(demo, replace(checked, translations=one_draft))
    assert (stands.state, stands.draft) == (State.DRAFT, True)


def test_nothing_translated_is_missing_and_english_is_whole(demo):
    stands = standing(demo, Catalogue("pl"))
    assert (stands.state, stands.percent, stands.draft) == (State.MISSING, 0, False)
    stands = standing(demo, Catalogue("en-GB"))
    assert (stands.state, stands.percent, stands.draft) == (State.APPROVED, 100, False)


def test_per_cent_are_never_rounded_up(demo, polish):
    del polish["rest.b1"]
    assert standing(demo, catalogue(demo, polish)).percent == 91


@pytest.fixture
def folder(polish, tmp_path):
    table = {key: {"text": text, "said": "", "finished": False} for key, text in polish.items()}
    (tmp_path / "demo_pl_PL.json").write_text(json.dumps(table), "utf-8")
    for known in ("pl_PL", "ar"):  # the words of the buttons around it
        shutil.copy(catalogues() / f"ui_{known}.qm", tmp_path)
    return tmp_path


def test_languages_with_words_are_offered_english_first(demo, folder):
    assert [known.tag for known in offered(demo, folder=folder)] == ["en-GB", "pl"]
    assert [known.tag for known in offered(demo, ["ar", "pl"], folder=folder)] == ["en-GB", "pl"]
    assert [known.tag for known in offered(demo, ["ar"], folder=folder)] == ["en-GB"]


def test_drafts_are_not_offered_where_a_site_hides_them(demo, folder):
    assert [known.tag for known in offered(demo, drafts=False, folder=folder)] == ["en-GB"]


def test_a_built_catalogue_is_read(polish, folder):
    read = load_catalogue("demo", "pl", folder=folder)
    assert {key: found.text for key, found in read.translations.items()} == polish
    assert load_catalogue("demo", "ne", folder=folder).translations == {}
