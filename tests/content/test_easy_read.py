"""The Easy Read edition: keeps every fact of the leaflet, and the rules that make it easy."""

import re
import shutil

import pytest

from kiosk.content.easy_loader import fingerprint
from kiosk.content.easy_read import DRAFT
from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from kiosk.content.model import BlockKind
from kiosk.i18n.text import sentences
from kiosk.paths import leaflets
from kiosk.theme.icons import Icons

HOME = leaflets() / "sacroiliac-joint-injections"

#: What the lines that say a block again must still say, word by word.
FACTS = {
    "what-are.p1": ["lower back", "2", "left", "right", "spine", "pelvis"],
    "what-are.p2": ["hurt"],
    "how-help.p1": ["may", "less", "for a while", "not a cure"],
    "how-help.p2": ["local anaesthetic", "steroid", "may help", "swelling", "pain"],
    "stay.p1": ["same day", "theatre", "infection", "gown"],
    "procedure.b1": ["x-ray", "Tell the doctor", "might be pregnant", "X-rays may harm your baby"],
    "procedure.b2": ["front", "clean", "cold"],
    "procedure.b3": ["numb", "sting"],
    "procedure.b4": ["must keep still", "x-ray"],
    "procedure.b5": ["medicine"],
    "procedure.b6": ["2 sides"],
    "procedure.b7": ["small plaster", "after 24 hours", "Do not worry", "falls off sooner"],
    "side-effects.b1": ["may", "pain and bruises", "needle", "few days"],
    "side-effects.b2": ["may", "bleeding", "needle"],
    "side-effects.b3": ["may", "a little wobbly", "first stand"],
    "side-effects.b4": ["may", "pain worse", "should stop", "few weeks"],
    "side-effects.b5": ["small chance", "infection"],
    "side-effects.b6": ["may", "legs", "weak or numb", "should stop", "few hours"],
    "side-effects.b7": ["periods", "may", "different times", "steroid"],
    "side-effects.b8": ["diabetes", "blood sugar", "may", "steroid"],
    "side-effects.b9": ["steroid", "may", "happier or sadder", "This is rare."],
    "side-effects.b10": ["Nerves may be damaged", "a short time or for ever", "This is very rare."],
    "after.b1": ["1 to 2 hours"],
    "after.b2": ["Do not drive for 24 hours.", "drive you home", "until the next day"],
    "after.b3": ["normal things as soon as", "Do not do hard exercise for at least 1 day"],
    "after.b4": ["may", "several days"],
    "after.b5": ["Sometimes", "pain may go up a little", "should settle with time"],
    "follow-up.p1": ["nurse will phone", "about 6 to 8 weeks", "letter", "date and time"],
    "follow-up.p2": ["may not need", "Pain Clinic"],
    "further.c1": ["Kent and Canterbury Hospital", "01227 783049"],
    "further.c2": ["Queen Elizabeth the Queen Mother", "01843 235094"],
    "further.c3": ["William Harvey Hospital", "01233 616691"],
    "accessibility.b1": ["hearing loop", "someone to come with you"],
    "accessibility.b2": ["interpreter"],
    "accessibility.b3": ["Braille", "audio", "large print", "Easy Read"],
    "accessibility.l1": ["https://www.ekhuft.nhs.uk/ais"],
    "accessibility.l2": ["Patient Portal", "https://pp.ekhuft.nhs.uk/login"],
    "accessibility.b4": ["number at the top of your letter"],
    "accessibility.b5": ["Tell a member of staff", "next"],
    "feedback.c1": ["complain", "thank", "01227 783145", "ekh-tr.pals@nhs.net"],
    "property.p1": ["Do not bring", "money", "valuable", "responsible", "staff"],
    "about.m2": ["August 2017"],
    "about.m3": ["May 2022"],
    "about.m4": ["September 2025"],
}

FORBIDDEN_PICTURES = {
    "fa6s.joint", "fa6s.masks-theater", "mdi6.google-translate", "fa6s.skull", "fa6s.person-falling-burst",
    "fa6s.user-injured",
}  # fmt: skip
SAFETY = {"pregnancy": "easy.14", "keep-still": "easy.22", "no-driving-24h": "easy.37"}


@pytest.fixture(scope="module")
def leaflet():
    return load_leaflet(HOME)


@pytest.fixture(scope="module")
def easy(leaflet):
    return leaflet.easy_read


def said(easy, block_id):
    return " ".join(line.block.text for line in easy.lines if block_id in line.sources)


def sentences_of(line):
    return [line.block.text[one.start : one.end].strip() for one in sentences(line.block.text, "en-GB")]


def test_all_lines_of_the_outline_are_there(easy):
    ids = [line.block.id for line in easy.lines]
    numbers = [int(found[1]) for found in (re.fullmatch(r"easy\.(\d+)", one) for one in ids) if found]
    assert sorted(numbers) == list(range(1, 46))
    assert not easy.stale


def test_every_block_is_said_again_or_left_out_on_purpose(leaflet, easy):
    covered = {source for line in easy.lines for source in line.sources} | set(easy.left_out)
    kept = [block for block in leaflet.blocks if block.kind is not BlockKind.HEADING]
    assert [block.id for block in kept if block.id not in covered] == []
    assert {leaflet.block(one).kind for one in easy.left_out} == {BlockKind.META}


@pytest.mark.parametrize("block_id", FACTS)
def test_no_fact_is_lost(easy, block_id):
    assert [words for words in FACTS[block_id] if words not in said(easy, block_id)] == []


def test_every_risk_and_every_safety_line_has_its_facts(leaflet):
    clinical = ("side-effects.", "procedure.", "after.", "follow-up.", "further.c", "how-help.")
    assert {one.id for one in leaflet.blocks if one.id.startswith(clinical)} <= set(FACTS)


def test_no_number_is_lost(leaflet, easy):
    names = {"two": "2", "six": "6", "eight": "8"}
    for block in leaflet.blocks:
        if block.id in easy.left_out or block.kind is BlockKind.LINK:
            continue
        numbers = re.findall(r"\d[\d ]*\d|\d|\b(?:two|six|eight)\b", block.text)
        here = said(easy, block.id)
        assert [one for one in numbers if names.get(one, one) not in here] == [], block.id


def test_the_telephone_number_is_alone_on_its_line(easy):
    for line in easy.lines:
        for data in line.block.data:
            if data.kind == "phone":
                number = line.block.text[data.range.start : data.range.end]
                assert number in line.block.text.split("\n")


def test_safety_lines_begin_a_page_and_are_bold_as_a_whole(easy):
    for safety, name in SAFETY.items():
        line = easy.line(name)
        assert (line.block.safety, line.own_page) == (safety, True)
        assert [(one.start, one.end) for one in line.block.bold] == [(0, len(line.block.text))]


def test_every_sentence_is_short_and_plain(easy):
    wrong = []
    for line in easy.lines:
        for sentence in sentences_of(line):
            words = sentence.split()
            if len(words) > 15:
                wrong.append(f"{line.block.id}: {len(words)} words: {sentence}")
            if re.search(r"n't|'re|'ll|'ve|%|½|\be\.g\.|\bi\.e\.|\bwear and tear\b", sentence):
                wrong.append(f"{line.block.id}: {sentence}")
            if set(re.findall(r"\b[A-Z]{2,}\b", sentence)) - {"PALS"}:
                wrong.append(f"{line.block.id}: capitals: {sentence}")
    assert wrong == []


def test_the_same_word_for_the_same_thing(easy):
    others = r"(?i)\b(procedure|consultant|dressing|injected|medication|practitioner|specialist)s?\b"
    assert [line.block.id for line in easy.lines if re.search(others, line.block.text)] == []


def test_a_hard_word_is_bold_once_and_explained_at_once(easy):
    bank = {line.block.id: line for line in easy.lines if line.block.id.startswith("easy.word.")}
    explained = {word.lower() for line in bank.values() for word in bold_words(line)}
    seen = []
    for line in easy.lines:
        if line.block.id in bank or line.block.id in SAFETY.values() or line.block.id == "easy.3":
            continue
        for word in bold_words(line):
            seen.append(word.lower())
            assert explains(line, word), f"{line.block.id}: {word}"
    assert len(seen) == len(set(seen))
    assert set(seen) == explained


def bold_words(line):
    return [line.block.text[one.start : one.end] for one in line.block.bold]


def explains(line, word):
    """Whether the line says after or with the word what it is."""
    sentences = sentences_of(line)
    with_it = next(i for i, one in enumerate(sentences) if word in one)
    noun = word.lower().split()[-1].rstrip("s")
    told = " ".join(sentences[with_it : with_it + 2]).lower()
    return told.count(noun) > 1 or re.search(
        r"makes a part|is a medicine|called a|is something|these are", told
    )


def test_every_picture_can_be_drawn_and_none_is_forbidden(qapp, easy):
    icons = Icons()
    for line in easy.lines:
        assert line.picture not in FORBIDDEN_PICTURES
        assert easy.picture(line.picture) or not icons.path(line.picture).isEmpty()


def test_it_is_a_draft_until_somebody_is_named(easy):
    assert easy.draft
    assert easy.edition.blocks[0] == DRAFT


def test_a_checked_edition_says_nothing_of_a_draft(folder):
    rewritten(folder, 'checked_by = ""\nchecked_on = ""', 'checked_by = "A group"\nchecked_on = "1 May 2027"')
    easy = load_leaflet(folder).easy_read
    assert not easy.draft
    assert DRAFT not in easy.edition.blocks


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "leaflet"
    shutil.copytree(HOME, home)
    return home


def rewritten(folder, old, new):
    file = folder / "easy-read.md"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_a_changed_block_makes_its_lines_stale(folder):
    file = folder / "leaflet.md"
    file.write_text(
        file.read_text("utf-8").replace("not drive for 24 hours", "not drive for 48 hours"), "utf-8"
    )
    easy = load_leaflet(folder).easy_read
    assert [line.block.id for line in easy.stale] == ["easy.37", "easy.38", "easy.38b"]
    ids = [block.id for block in easy.edition.blocks]
    assert ids[ids.index("easy.37") - 1] == "easy.37.stale"


def test_the_mark_of_a_comparison_is_that_of_the_blocks(leaflet, easy):
    line = easy.line("easy.40")
    assert line.written_for == fingerprint([leaflet.block(one) for one in line.sources])


def test_a_picture_of_the_site_wins(folder):
    (folder / "easy-read").mkdir()
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>'
    (folder / "easy-read" / "fa6s.baby.svg").write_text(svg, "utf-8")
    easy = load_leaflet(folder).easy_read
    assert easy.picture("fa6s.baby").svg == svg
    assert easy.picture("fa6s.hand") is None


def test_a_leaflet_without_the_file_has_no_easy_read(folder):
    (folder / "easy-read.md").unlink()
    assert load_leaflet(folder).easy_read is None


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("picture=fa6s.hospital", "picture=hospital", 'there is no picture "hospital"'),
        ("picture=fa6s.hospital ", "", "this line has no picture"),
        ('from="cover.publisher"', 'from="cover.nothing"', 'the leaflet has no block "cover.nothing"'),
        ("{#easy.2 ", "{#easy.1 ", 'the id "easy.1" is there twice'),
        ("{#easy.2 ", "{", "the id is missing"),
        ("{#easy.2 ", "{#easy.2 colour=red ", '"colour=red" has no meaning here'),
        ("{#easy-cover}\n", "", "these words have no id"),
        ("are in **bold**", "are in **bold", "nothing closes it"),
        ('"about.m1"', '"about.m9"', 'left_out names no block "about.m9"'),
        ('checked_by = ""', "checked_by = 3", "wrong value"),
        ("The information is from East Kent Hospitals.\n", "", "there are no words below this line"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_remedy(folder, old, new, told):
    rewritten(folder, old, new)
    with pytest.raises(LeafletError) as caught:
        load_leaflet(folder)
    assert told in str(caught.value)
    assert caught.value.file.name == "easy-read.md"
    assert caught.value.remedy


def test_a_false_picture_is_refused(folder):
    (folder / "easy-read").mkdir()
    (folder / "easy-read" / "fa6s.baby.png").write_bytes(b"no picture")
    with pytest.raises(LeafletError, match="is not what its name says"):
        load_leaflet(folder)
