from kiosk.content.dates import Dates
from kiosk.content.model import Block, BlockKind, Leaflet, Range, Saying, Section
from kiosk.i18n.languages import ENGLISH, language
from kiosk.speech.passage import announcement_of, passage_of, section_passages
from kiosk.speech.voice import Segment
from tests.speech.blocks import block, passage


def test_each_sentence_is_a_segment_and_a_slice_of_what_is_shown():
    one = passage("Lie down.  Keep still. Breathe")
    assert [segment.text for segment in one.segments] == ["Lie down.", "Keep still.", "Breathe"]
    assert [one.shown[s.start : s.end] for s in one.sentences] == ["Lie down.", "Keep still.", "Breathe"]
    assert one.sentence_of == (0, 1, 2)


def test_a_sentence_in_two_voices_is_two_segments():
    one = passage("Idź do Pain Clinic jutro. Potem", "pl", (Saying("*", "Pain Clinic", "Pain Clinic"),))
    assert [(segment.voice, segment.text) for segment in one.segments] == [
        ("zlw/pl", "Idź do"),
        ("gmw/en", "Pain Clinic"),
        ("zlw/pl", "jutro."),
        ("zlw/pl", "Potem"),
    ]
    assert one.sentence_of == (0, 0, 0, 1)
    assert [one.first_segment(0), one.first_segment(1)] == [0, 3]


def test_the_sentence_at_an_offset():
    one = passage("Lie down.  Keep still.")
    assert [one.sentence_at(offset) for offset in (0, 8, 10, 11, 21, 99)] == [0, 0, 0, 1, 1, 1]


def test_a_sentence_border_inside_what_is_said_as_one_is_no_border():
    one = passage("Ask Dr. X. Y. Smith. Then go.", "en", (Saying("en", "X. Y. Smith", "Smith"),))
    assert [one.shown[s.start : s.end] for s in one.sentences][-1] == "Then go."
    assert one.spoken == "Ask Doctor Smith. Then go."


def test_text_without_a_letter_or_digit_has_nothing_to_say():
    assert passage("— … !").segments == ()
    assert passage("").segments == ()
    assert passage("Yes.\n—\nNo.").spoken == "Yes. No."


def test_items_are_followed_by_a_pause_of_half_a_second():
    pauses = [
        passage_of(block("One. Two.", kind), ENGLISH).segments[-1].pause_ms
        for kind in (BlockKind.HEADING, BlockKind.BULLET, BlockKind.PARAGRAPH)
    ]
    assert pauses == [500, 500, 250]
    contact = Block("x.c1", BlockKind.CONTACT, "Ring", "Ring", bulleted=True)
    assert passage_of(contact, ENGLISH).segments == (Segment("Ring", "gmw/en", 500),)


def test_only_the_end_of_a_passage_pauses():
    assert [s.pause_ms for s in passage_of(block("One. Two.", BlockKind.BULLET), ENGLISH).segments] == [
        0,
        500,
    ]


def test_an_announcement_has_no_block():
    one = announcement_of("Page 3 of 12. Ring 01227 783049", language("en"))
    assert one.block_id is None
    assert one.spoken.startswith("Page 3 of 12. Ring zero one two")
    assert one.sentences[0] == Range(0, 13)


def test_offsets_are_code_points():
    one = passage("😀 Keep still. 😀 Breathe.")
    assert [one.shown[s.start : s.end] for s in one.sentences] == ["😀 Keep still.", "😀 Breathe."]


def test_a_section_that_has_no_translation_is_spoken_in_the_language_it_is_shown_in():
    polish = Section("a", "A", has_heading=False, blocks=(block("Leżeć."),))
    english = Section("b", "B", has_heading=False, blocks=(block("Lie."),), language="en-GB")
    leaflet = Leaflet("x", "X", "X", "P", "R", Dates("", "", ""), "pl", (polish, english))
    spoken = [section_passages(section, leaflet)[0] for section in leaflet.sections]
    assert [(one.language, one.segments[0].voice) for one in spoken] == [
        ("pl", "zlw/pl"),
        ("en-GB", "gmw/en"),
    ]


def test_a_part_has_the_sentences_that_begin_in_it():
    text = "First here. Second there. Third."
    whole = passage_of(Block("a", BlockKind.PARAGRAPH, text, text), ENGLISH)
    part = whole.part(Range(12, len(text)))
    assert part.spoken == "Second there. Third."
    assert [text[one.start : one.end] for one in part.sentences] == ["Second there.", "Third."]
    assert part.sentence_of == (0, 1)
    assert whole.part(Range(15, 20)).spoken == "Second there."
    assert whole.part(Range(0, len(text))) == whole
