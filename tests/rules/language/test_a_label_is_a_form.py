"""A word is a label only in the form that labels somebody; a title by itself is an office.

Serves: K9.01, K9.04, C.11
"""

import pytest

from goldenthread.practice.language.findings import Reader, Reading
from goldenthread.practice.language.reader import read


@pytest.mark.parametrize(("asked_for", "asked_about"), [
    ("The baby was exposed to alcohol before birth.", "The baby was exposed to violence."),
    ("She was placed for adoption as a baby.", "She was placed with foster carers."),
    ("Dad was seen in March with psychotic symptoms.", "Dad is a psychotic."),
    ("What holds the abuser to account?", "He is an abuser."),
    ("We help unaccompanied migrant children.", "He is an unaccompanied migrant."),
    ("Her preferred name is Alex.", "Her preferred pronouns are they and them."),
    ("He is attention needing: he sat beside me all morning.", "He is attention seeking."),
])  # fmt: skip
def test_a_word_is_a_label_only_in_the_form_in_which_it_labels_somebody(asked_for, asked_about):
    """What was done before birth, what the law calls a step, a sign of illness, a child behind an adjective: none is called a name."""
    assert [(one.text, one.entry) for one in read(asked_for).here] == []
    assert read(asked_about).here


@pytest.mark.parametrize(
    "title", ["Key worker", "Personal adviser", "independent visitor", "advocate", "kinship care", "kinship carer"]
)
def test_somebodys_title_by_itself_is_an_office_and_no_question(title):
    assert [(one.text, one.entry) for one in read(title).here] == []


def test_but_a_family_is_told_what_such_a_person_does():
    family = Reading(reader=Reader.FAMILY)
    assert [one.entry for one in read("Your personal adviser will ring.", family).here] == ["role-titles"]
    assert not read("Jo, who helps you find a flat, will ring.", family).here
