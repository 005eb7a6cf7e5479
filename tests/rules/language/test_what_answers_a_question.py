"""What stands beside a word can answer its question: who failed whom, of whom it is said, what led to it, what it means. Each with its opposite.

Serves: K9.01, K9.02, K9.04
"""

import pytest

from goldenthread.practice.language.findings import Field, Reading
from goldenthread.practice.language.reader import read


@pytest.mark.parametrize(("not_blamed", "blamed", "entry"), [
    ("Services failed to engage the family.", "The family failed to engage with services.", "failed-to-engage"),
    ("The school has not engaged with Mum.", "Mum has not engaged with the school.", "not-engaging"),
    ("We have been unable to engage the family.", "We have a family who are unable to engage.", "failed-to-engage"),
    ("It was our failure to protect him.", "It was her failure to protect him.", "failure-to-protect"),
    ("The council refused to house them.", "Our parents refused the house.", "refused"),
    ("They found services hard to reach.", "We work with hard-to-reach families.", "hard-to-reach"),
    ("These are hard-to-reach services.", "Our hard-to-reach families stayed away.", "hard-to-reach"),
    ("The council refused.", "Mum had an offer of services refused.", "refused"),
    ("Services have disengaged from the family.", "We have disengaged parents.", "disengaged"),
    ("The council has refused her a flat.", "Services have been refused by Mum.", "refused"),
    ("The school was resistant to change.", "We have resistant parents.", "resistant"),
])  # fmt: skip
def test_a_service_that_stayed_away_blames_no_family(not_blamed, blamed, entry):
    assert entry not in {one.entry for one in read(not_blamed).here}
    assert entry in {one.entry for one in read(blamed).here}


@pytest.mark.parametrize(("in_general", "of_somebody", "entry"), [
    ("People with a history of trauma may sleep badly.", "Tom has a history of trauma.", "historic"),
    ("Parents who had a difficult childhood may need more help.", "Mum had a difficult childhood.", "historic"),
    ("Families facing ongoing concerns can ring us.", "There are ongoing concerns.", "concerns"),
    ("Someone who is struggling can ring us.", "Dad is struggling.", "struggling"),
])  # fmt: skip
def test_what_is_said_of_people_in_general_cannot_be_vague_of_one(in_general, of_somebody, entry):
    assert entry not in {one.entry for one in read(in_general).here}
    assert entry in {one.entry for one in read(of_somebody).here}


def test_but_a_plan_must_say_who_even_of_somebody():
    plan = Reading(field=Field.PLAN)
    assert "additional-support" in {
        one.entry for one in read("Someone who knows him will give additional support.", plan).here
    }


@pytest.mark.parametrize("label", [
    "She shows sexualised behaviour because of the abuse.",
    "Her difficult behaviour is trauma-related.",
])  # fmt: skip
def test_a_cause_beside_a_label_does_not_say_what_was_seen(label):
    """Whoever reads it in twenty years still does not know what the child did."""
    assert read(label).here


@pytest.mark.parametrize(("explained", "not_explained"), [
    ("He goes to respite care (a short stay with people he knows).", "He goes to respite care (Elm House)."),
    ("We have issued care proceedings, which means that a judge will decide.", "We have issued care proceedings."),
    ("We asked a judge to decide; this is called care proceedings.", "This is about care proceedings."),
])  # fmt: skip
def test_a_word_of_ours_said_in_plain_words_at_once_is_no_jargon(explained, not_explained):
    assert not [one.entry for one in read(explained).here]
    assert [one.entry for one in read(not_explained).here]


@pytest.mark.parametrize(("meant", "not_meant"), [
    ("She lives with the non-abusive parent.", "She lives with the abusive parent."),
    ("She is a victim of trafficking.", "She is a victim of a stroke."),
    ("She was exploited through prostitution.", "She is in prostitution."),
    ("He is struggling to tie his laces.", "He is struggling."),
    ("He is struggling with fractions.", "He is struggling with life."),
    ("The elders of his church came.", "The gang elders came."),
    ("Queer people meet there.", "He was called one of the queers."),
    ("She lives with bipolar.", "She is bipolar."),
    ("We spoke of so-called honour-based abuse.", "The so-called victim came."),
    ("Adults who have abused children live there.", "They are abused children."),
    ("He is waiting for a safe and well visit.", "He was safe and well."),
    ("Women involved in sex work meet there.", "A young person involved in county lines."),
    ("A person who sells drugs came.", "A young person who sells drugs came."),
    ("He is registered as a sex offender.", "He is a sex offender."),
    ("He was on trial for criminal trespass.", "His dad is a criminal who was in prison."),
    ("She felt under the weather.", "She was under the weather after a night out."),
    ("He is a transgender boy.", "He is a transgender."),
    ("They spoke of getting unmarried.", "She is unmarried."),
    ("She is neurodiverse.", "She is a special needs child."),
])  # fmt: skip
def test_a_word_is_left_alone_where_it_means_something_else_and_only_there(meant, not_meant):
    assert [(one.text, one.entry) for one in read(meant).here] == []
    assert read(not_meant).here


def test_in_a_plan_we_may_want_to_understand_but_nobody_else_is_asked_to():
    plan = Reading(field=Field.PLAN)
    assert not read("We want to understand what Mia likes.", plan).here
    assert "verbs-nobody-sees" in {
        one.entry for one in read("Mum will understand the importance of routine.", plan).here
    }
