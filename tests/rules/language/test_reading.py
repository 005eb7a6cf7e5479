"""What the writing help asks, and where it keeps quiet.

Serves: K9.01, K9.02, K9.03, K9.04, K9.05a, K9.05b, K9.12, K6.07, K7.10b, K1.17, K3.07, K4.13, C.11, C.12, T.02, E.03, E.09
"""

from itertools import pairwise

import pytest

from goldenthread.practice.language.copied import copied
from goldenthread.practice.language.findings import Applies, Field, Kind, Reader, Reading
from goldenthread.practice.language.lexicon import own_entry
from goldenthread.practice.language.looking import with_own
from goldenthread.practice.language.reader import read
from goldenthread.practice.language.reading_age import ease, syllables

NOTE = "Mum made tea. I sat with Mia for a while in the kitchen. " * 8


def said(text, **reading):
    return {(one.text, str(one.kind)) for one in read(text, Reading(**reading)).here}


def entries_in(text, **reading):
    return {one.entry for one in read(text, Reading(**reading)).here}


@pytest.mark.parametrize(
    "text",
    [
        "Mum failed to engage.",
        "Mum is not engaging with the group.",
        "Mum has not engaged.",
        "There was non-engagement.",
        "Mum hasn't really engaged with us.",
        "Dad was unwilling to work with us.",
        "Dad’s lack of engagement is noted.",
    ],
)
def test_the_forms_of_one_thing_are_one_thing(text):
    assert "blaming" in {kind for _, kind in said(text)}


@pytest.mark.parametrize(
    ("story", "text"),
    [
        ("a phone call is no family time", "Please contact your GP if he is worse."),
        ("a river", "They live beside the River LAC."),
        ("mash is a meal", "Tobi ate sausages and mash."),
        ("rubbish", "The refuse collection is on Monday."),
        ("a student's placement", "The student is on her final placement."),
        ("a case of books", "She packed a suitcase, in case it rained."),
        ("a name", "I met Grace Normal and her son at the gate."),
        ("a cooker", "We made soup in the slow cooker."),
        ("a family who are engaged", "Her brother got engaged in May."),
        ("clean clothes", "His clothes were clean and dry."),
        ("a wheelchair user", "She is a wheelchair user and plays tennis."),
    ],
)
def test_the_same_word_in_another_sense_is_left_alone(story, text):
    assert not read(text).here


@pytest.mark.parametrize(
    ("story", "text", "because"),
    [
        ("her words", "She told me: “He is lazy and manipulative.”", Applies.QUOTATION),
        ("reported", "Mum said that she is an alcoholic.", Applies.REPORTED),
        ("reported behind", "He is lazy, she said.", Applies.REPORTED),
        ("taken back", "He is not manipulative.", Applies.NEGATED),
    ],
)
def test_somebodys_own_words_and_what_is_taken_back_are_not_the_writers(story, text, because):
    answer = read(text)
    assert not answer.here
    assert because in {one.applies for one in answer.aside}


def test_a_schools_label_is_still_a_label():
    assert "manipulative" in entries_in("School reports that he is manipulative.")


def test_vague_history_is_exact_once_it_has_a_day():
    assert "historic" in entries_in("There is historic domestic violence.")
    assert not entries_in("In June 2023 Lee hit Ana; there has been no violence since.")


def test_a_label_is_answered_by_what_was_done():
    """Serves: C.06"""
    assert "aggressive" in entries_in("Dad was aggressive.")
    assert "aggressive" not in entries_in("Dad was aggressive: he threw a plate at the wall.")


def test_a_decision_asks_for_its_because():
    assert "decision-without-because" in entries_in("I have decided to end our work.")
    assert "decision-without-because" not in entries_in("I have decided to end our work because Mum asked us to.")
    assert "decision-without-because" not in entries_in(
        "I have decided to end our work. The reason is that Nan has moved in."
    )


def test_who_acted_is_asked():
    assert "it-was-felt" in entries_in("It was felt that he should stay.")
    assert not entries_in("It was felt by Jo Hill that he should stay, because he slept well there.")


def test_one_adult_is_not_made_answerable_for_another():
    assert "answerable-for-another" in entries_in("Kelly will ensure that Steve does not come to the house.")
    assert "answerable-for-another" in entries_in("Mum will make sure he stays away.")
    assert "answerable-for-another" in entries_in("Kelly to make sure that Steve stays away.", field=Field.PLAN)
    assert "answerable-for-another" in entries_in("Mum to ensure Dad does not attend.", field=Field.PLAN)
    assert "answerable-for-another" not in entries_in("Mum to make sure that Mia has her inhaler.", field=Field.PLAN)
    assert "answerable-for-another" not in entries_in("Mum will make sure that Mia has her inhaler.")


def test_a_written_agreement_is_answered_with_the_familys_own_plan():
    (one,) = [one for one in read("Mum signed a written agreement.").here if one.kind is Kind.BLAMING]
    assert "the family owns" in one.suggest


def test_seeking_legal_advice_is_no_plan_for_tonight():
    assert "legal-advice-only" in entries_in("If this fails we will seek legal advice.", field=Field.CONTINGENCY)
    assert "nobody-acts-tonight" in entries_in("If this fails we will seek legal advice.", field=Field.CONTINGENCY)
    assert not entries_in(
        "If Mum drinks, Gran moves in that night and Farah tells Mia in the morning.", field=Field.CONTINGENCY
    )


def test_people_are_not_letters():
    assert "people-as-letters" in entries_in("K said that she was tired.")
    assert "people-as-letters" in entries_in("Child A was asleep.")
    assert "letters-mgm" in entries_in("MGM rang on Monday.")
    assert not entries_in("I said that I would ring.")


def test_a_plan_asks_more_of_its_words_than_a_note():
    assert "ongoing" in entries_in("Support is ongoing.", field=Field.PLAN)
    assert "ongoing" not in entries_in("The rain is ongoing.")


def test_a_visit_asks_for_the_childs_words_and_what_it_means():
    assert {"childs-words-missing", "meaning-missing"} <= entries_in(NOTE, field=Field.VISIT, child_names=("Mia",))
    told = NOTE + "Mia said “I want to stay”. This matters for the plan because home is calm now."
    assert not {"childs-words-missing", "meaning-missing"} & entries_in(told, field=Field.VISIT, child_names=("Mia",))


def test_an_assessment_all_about_the_adults_is_asked_about_the_childs_day():
    text = "Mum said that Dad and his partner came. The parents talked. Mother and father left. " * 5
    assert "about-the-adults" in entries_in(text, field=Field.ASSESSMENT, child_names=("Mia",))


class TestLetters:
    """Letters: explained once is explained; two meanings are asked about; unknown ones too."""

    def test_explained_once_is_explained(self):
        told = "CAMHS, the NHS team that helps with feelings, will write. CAMHS rang."
        assert not read(told).here

    def test_the_words_alone_do_not_say_what_it_does_to_a_family(self):
        told = "Child and Adolescent Mental Health Services (CAMHS) will write to you."
        assert "letters-camhs" in entries_in(told, reader=Reader.FAMILY)
        assert "letters-camhs" not in entries_in(told)

    def test_they_are_asked_about_once(self):
        assert len(read("CAMHS rang. CAMHS wrote. CAMHS came.").here) == 1

    def test_a_collision_is_asked(self):
        (one,) = read("We sent it to the RAA.").here
        assert "Regional Adoption Agency" in one.question
        assert "Review Adoption Assessment" in one.question

    def test_letters_nobody_knows_are_asked_about(self):
        (one,) = read("The QXZ rang.").here
        assert "QXZ" in one.question

    @pytest.mark.parametrize(
        "text", ["The TV was on.", "I live at AB1 2CD.", "SEEING AND HEARING SAM THIS WEEK", "He MUST rest."]
    )
    def test_capitals_that_are_no_puzzle(self, text):
        assert not read(text).here


def test_a_long_sentence_is_asked_about():
    assert "long-sentence" in entries_in("and then we went to see the bus " * 8 + ".")


def test_a_child_hears_what_the_reader_does():
    family = Reading(reader=Reader.FAMILY)
    assert "contact" in {one.entry for one in read("You will have supervised contact.", family).here}


def test_nobody_is_told_off_for_a_family_reader_who_reads_easily():
    assert "reading-age" not in entries_in("You slept well. You ate an egg. Nan sang to you.", reader=Reader.FAMILY)
    hard = "Multidisciplinary deliberations necessitated considerable organisational reconfiguration. " * 4
    assert "reading-age" in entries_in(hard, reader=Reader.FAMILY)


@pytest.mark.parametrize(
    ("word", "many"),
    [
        ("child", 1),
        ("mother", 2),
        ("safety", 2),
        ("family", 3),
        ("wanted", 2),
        ("hoped", 1),
        ("houses", 2),
        ("assessment", 3),
        ("area", 3),
        ("created", 3),
        ("idea", 3),
    ],
)
def test_syllables(word, many):
    """Counted aloud."""
    assert syllables(word) == many


def test_the_two_formulas_by_hand():
    """Three sentences, 12 words, 12 syllables: FK = 0.39 × 4 + 11.8 × 1 − 15.59 = −2.23; SMOG = 1.043 × √0 + 3.1291 = 3.13."""
    hard = ease("The cat sat down. The dog ran off. I went to bed.")
    assert hard is not None
    assert (hard.flesch_kincaid, hard.smog) == (-2.2, 3.1)


def test_words_of_another_childs_record_are_asked_about():
    theirs = "Tobi slept in his own bed all night and came down to breakfast with a smile on his face."
    (one,) = copied("On Monday I called. " + theirs, [theirs])
    assert one.text == theirs
    assert not copied("Tobi slept well.", [theirs])


class TestPlaces:
    """Every finding stands exactly where the words are."""

    @pytest.mark.parametrize(
        "text",
        [
            "The family is hard-to-reach.",
            "Mum   has\nfailed  to\nengage with us.",
            "“Yes.” Mum – who isn’t well – suffers from epilepsy.",
            "İstanbul: he suffers from asthma.",
            "He is a heroin addict. MGM rang. It was felt that he lied.",
        ],
    )
    def test_the_span_is_the_words(self, text):
        found = read(text).here
        assert found
        for one in found:
            assert text[one.start : one.end] == one.text
            assert one.text.strip() == one.text

    def test_none_lies_over_another(self):
        found = read("The chaotic drug user failed to engage and has challenging behaviour issues.").here
        assert all(first.end <= second.start for first, second in pairwise(found))


def test_a_councils_own_words_and_those_it_has_retired():
    own = own_entry(
        key="own-1",
        kind=Kind.JARGON,
        phrases=("case-holder",),
        why="It is ours.",
        ask="Who is it?",
        suggest="your worker",
        before="x",
        after="y",
    )
    lexicon = with_own((own,), retired=frozenset({"disengaged"}))
    assert {one.entry for one in read("The case holder disengaged.", lexicon=lexicon).here} == {"own-1"}


def test_a_finding_is_told_to_programs_in_eight_words():
    (one,) = read("He suffers from asthma.").here
    assert list(one.as_json()) == ["start", "end", "text", "kind", "says", "question", "suggest", "entry"]
    assert one.as_json()["kind"] == "stigma"
