"""Words that one guide asks for and another asks against, plain words by themselves, and what people say of themselves.

Serves: K9.01, K9.04, C.11
"""

import pytest

from goldenthread.practice.language.findings import Applies
from goldenthread.practice.language.lexicon import entries, sources
from goldenthread.practice.language.looking import Lexicon
from goldenthread.practice.language.reader import read

DISPUTED = [
    ("birth mother", "His birth mother came on Sunday.", "birth-family"),
    ("Birth father", "He rang his birth father.", "birth-family"),
    ("birth parents", "The birth parents came.", "birth-family"),
    ("birth family", "She sees her birth family in May.", "birth-family"),
    ("biological parent", "We wrote to each biological parent.", "birth-family"),
    ("asylum seekers", "He is an unaccompanied asylum seeker.", "asylum-seeker"),
    ("a service user", "I met a service user on Friday.", "service-user"),
    ("Client", "The client was at home.", "service-user"),
    ("care leaver", "Tia is a care leaver.", "care-leaver"),
    ("leaving care", "He is leaving care in June.", "care-leaver"),
    ("in care", "She has been in care since May.", "in-care"),
    ("foster carer", "The foster carer rang.", "foster-carer"),
    ("special needs", "He has special needs.", "special-needs"),
    ("has an autism spectrum disorder", "Sam has an autism spectrum disorder.", "autism-spectrum-disorder"),
    ("Complex needs", "She has complex needs.", "complex-needs"),
    ("behaviour that challenges", "He shows behaviour that challenges.", "behaviour-that-challenges"),
    ("Mental health issues", "Mum has mental health issues.", "mental-health-issues"),
    ("domestic abuse survivor", "She is a domestic abuse survivor.", "victim"),
    ("child sexual abuser", "Her uncle is a child sexual abuser.", "child-sexual-abuser"),
    ("opioid substitution therapy", "Mum is on opioid substitution therapy.", "substitution"),
    ("relapse", "Dad relapsed in May.", "relapse"),
    ("drug user", "Mum is a drug user.", "drug-user"),
    ("people on the autistic spectrum", "He is on the autistic spectrum.", "on-the-spectrum"),
    ("seldom heard", "They are a seldom-heard family.", "seldom-heard"),
    ("nonverbal", "Tom is nonverbal.", "non-verbal"),
    ("facial disfigurement", "She has a facial disfigurement.", "disfigured"),
]  # fmt: skip
THE_DISPUTED = [one for one in entries() if one.disputed]
RESTS = {one.key for one in entries() if one.rests}
EVERYTHING = Lexicon(entries())


@pytest.mark.parametrize(("term", "sentence", "entry"), DISPUTED)
def test_what_guides_dispute_is_asked_about_only_where_it_is_said_of_somebody(term, sentence, entry):
    assert [(one.text, one.entry) for one in read(term, lexicon=EVERYTHING).here] == []
    assert entry in {one.entry for one in read(sentence, lexicon=EVERYTHING).here}


@pytest.mark.parametrize(("sentence", "entry"), [(sentence, entry) for _, sentence, entry in DISPUTED])
def test_a_name_that_leaves_nothing_unsaid_is_asked_about_only_where_young_people_want_it(sentence, entry):
    """What a carer, a parent or a young person is called is theirs to say; a word that hides what helps is still a question."""
    assert (entry in {one.entry for one in read(sentence).here}) == (entry not in RESTS)


def test_what_rests_is_a_word_that_a_guide_asks_for():
    assert {
        "in-care", "care-leaver", "foster-carer", "birth-family", "asylum-seeker", "victim", "on-the-spectrum", "autism-spectrum-disorder",
        "disfigured", "relapse", "substitution",
    } == RESTS  # fmt: skip
    assert all(one.disputed for one in entries() if one.rests)


def test_nor_as_a_line_of_a_list_or_a_heading():
    assert not read("Who came\n\n- Birth mother\n- Foster carer\n- Care leaver\n", lexicon=EVERYTHING).here


@pytest.mark.parametrize(
    "note", ["Was in care until 2015.", "Met birth mother.", "Long talk with birth mother on Tuesday."]
)
def test_a_note_without_its_subject_or_its_verb_is_a_sentence(note):
    assert read(note, lexicon=EVERYTHING).here


def test_a_heading_over_a_sentence_hides_nothing_in_it():
    assert [one.text for one in read("Care leavers\n\nTom is a care leaver.", lexicon=EVERYTHING).here] == [
        "care leaver"
    ]


def test_every_disputed_entry_is_tried_here():
    assert {one.key for one in THE_DISPUTED} - {"taking-part"} == {entry for _, _, entry in DISPUTED}


@pytest.mark.parametrize("entry", THE_DISPUTED, ids=lambda entry: entry.key)
def test_a_disputed_entry_says_that_guides_disagree_and_who_asks_for_the_word(entry):
    assert entry.of_somebody
    assert not entry.alone.phrases
    assert not entry.alone.patterns
    assert entry.disputed.endswith(".")
    assert "Guides disagree" in entry.says
    assert not entry.asked_for_by or (entry.asked_for_by in sources() and entry.asked_for_by != entry.source)


def test_the_question_itself_says_so():
    (one,) = read("Tom has special needs.").here
    assert "Guides disagree" in one.says


@pytest.mark.parametrize("label", [
    "a bogus asylum seeker", "real mother", "hard to reach", "He is a paedophile.", "a special needs child", "challenging behaviour",
    "She was taken into care in 2020.", "put up for adoption", "He is a sex offender.", "an addict", "mentally retarded", "non-engagement",
])  # fmt: skip
def test_what_no_guide_asks_for_is_asked_about_as_before(label):
    assert read(label).here


PLAIN_NOUNS = [
    "accused", "adolescent", "argument", "attachment", "background", "boundaries", "boyfriend", "choice", "client", "community", "concern",
    "consent", "customer", "deficit", "discipline", "dispute", "disability", "disorder", "habit", "harm", "hygiene", "immigrant",
    "impaired", "impairment", "incident", "minor", "minority", "offending", "patient", "problem", "recovery", "relationship", "risk",
    "situation", "staff", "suspect", "teenager", "touching", "trauma", "user", "victim", "welfare", "wellbeing", "youth",
]  # fmt: skip


@pytest.mark.parametrize("noun", PLAIN_NOUNS)
def test_a_plain_noun_by_itself_labels_nobody(noun):
    found = read(noun).here
    assert not [
        one.entry for one in found if str(one.kind) in ("blaming", "stigma", "euphemism", "unsupported", "vague")
    ]


@pytest.mark.parametrize("label", [
    "He is a problem child.", "A gang of youths was in the park.", "The minor is a prisoner.", "an impaired child", "the disabled",
    "Mum is a drug user.", "They are a benefits family.", "She made poor choices.", "He has a drug habit.", "There was a domestic dispute.",
])  # fmt: skip
def test_but_a_label_made_of_it_is_asked_about(label):
    assert read(label).here


@pytest.mark.parametrize(
    "words",
    ["Anxious", "worried", "low", "Lacking confidence", "strong willed", "unsettled", "withdrawn", "confused", "Cold"],
)
def test_a_feeling_by_itself_is_no_question(words):
    assert [(one.text, one.entry) for one in read(words).here] == []


@pytest.mark.parametrize(("bare", "seen"), [
    ("Mia was anxious.", "Mia was anxious: she cried and held my hand."),
    ("Mia is lacking confidence.", "Mia is lacking confidence: she said twice that she cannot do it."),
    ("He was withdrawn.", "He was withdrawn: he sat under the table."),
    ("Tom is strong willed.", "Tom is strong willed: he told me that he will not go."),
])  # fmt: skip
def test_a_feeling_said_of_somebody_is_asked_for_what_was_seen(bare, seen):
    assert read(bare).here
    assert not read(seen).here


@pytest.mark.parametrize("words", [
    "I have poor mental health.", "I am struggling with life.", "I suffer from anxiety.", "I've always had low self-esteem.",
    "I'm a recovering addict.", "I have mental health issues.", "I was depressed.",
])  # fmt: skip
def test_what_people_say_of_themselves_is_theirs(words):
    answer = read(words)
    assert [(one.text, one.entry) for one in answer.here] == []
    assert not answer.aside or {one.applies for one in answer.aside} == {Applies.OWN}


@pytest.mark.parametrize(("sentence", "entry"), [
    ("I am concerned that he is manipulative.", "manipulative"),
    ("I have a difficult family to see.", "difficult-parents"),
    ("I was told that she suffers from anxiety.", "suffers-from"),
    ("I think Mum is struggling with life.", "struggling"),
    ("I have ongoing concerns.", "concerns"),
    ("I am worried; she has poor mental health.", "depressed-untested"),
])  # fmt: skip
def test_what_a_worker_says_of_another_is_asked_about(sentence, entry):
    assert entry in {one.entry for one in read(sentence).here}


@pytest.mark.parametrize(
    "words", ["mental health problems", "has mental health problems", "Mum has mental health problems."]
)
def test_one_thing_is_one_thing_with_a_verb_and_without(words):
    assert [(one.text, one.entry) for one in read(words).here] == []


def test_a_child_who_harmed_is_not_an_adult_who_harmed_a_child():
    (child,) = read("He is a child perpetrator.").here
    (adult,) = read("He is a child sex offender.").here
    assert "another child" in child.suggest
    assert "found guilty" in adult.suggest
    assert "child" not in adult.suggest


@pytest.mark.parametrize(("sentence", "plain"), [
    ("Jo is a Down syndrome baby.", "Jo is a baby with Down syndrome."),
    ("He is a victim of Down's syndrome.", "He has Down's syndrome."),
    ("She is a diabetic child.", "She is a child with diabetes."),
    ("We spoke of the risk of a baby having Down's syndrome.", "We spoke of the chance of a baby having Down's syndrome."),
    ("He asked about his real parent.", "He asked about his mum."),
    ("It is a group for the abled bodied.", "It is a group for non-disabled children."),
    ("He had a grand mal.", "He had a seizure."),
    ("She is bound to a wheelchair.", "She is in a wheelchair."),
])  # fmt: skip
def test_a_label_is_seen_in_the_shape_in_which_it_is_written(sentence, plain):
    assert read(sentence).here
    assert not read(plain).here
