"""How a held name answers a question, and the reasons a worker reads beside it. Serves: K10.00, K9.09"""

from datetime import date

import pytest

from goldenthread.people.matching import question
from goldenthread.people.matching.scoring import HeldName, verdict

BORN, TODAY = date(2016, 5, 14), date(2026, 3, 2)


def judged(typed, *, given, family, kind="legal", born_on=BORN, due_on=None):
    return verdict(question(typed), HeldName(given, family, kind), born_on=born_on, due_on=due_on, as_of=TODAY)


@pytest.mark.parametrize(
    ("typed", "given", "family", "reasons"),
    [
        ("katy okafor", "Katy", "Okafor", ("same name",)),
        ("katy okafer", "Katy", "Okafor", ("Okafor is one letter different from Okafer",)),
        ("okafor katy", "Katy", "Okafor", ("same name", "names the other way round")),
        ("liz smith", "Elizabeth", "Smith", ("Liz can stand for Elizabeth",)),
        ("eli smith", "Elianore", "Smith", ("Elianore begins with Eli",)),
        ("K Okafor", "Katy", "Okafor", ("Katy begins with K",)),
        ("katy jones", "Katy", "Okafor-Jones", ("same name", "Jones is part of Okafor-Jones")),
        ("siobhan o neill", "Siobhán", "Ó Néill", ("same name",)),
        ("shevaun oneill", "Siobhán", "O'Neill", ("Siobhán sounds like Shevaun",)),
        ("maryjane smith", "Mary-Jane", "Smith", ("same name",)),
        ("mary jane smith", "Maryjane", "Smith", ("same name",)),
        ("suharto", "Suharto", "", ("same name",)),
    ],
)
def test_the_reason_for_a_match_is_said_in_words(typed, given, family, reasons):
    assert judged(typed, given=given, family=family).reasons == reasons


def test_a_former_name_is_said_to_be_one():
    assert judged("katy smith", given="Katy", family="Smith", kind="former").reasons == ("known before as Katy Smith",)


def test_the_date_is_explained_beside_the_name():
    assert judged("katy okafor 4/5/2016", given="Katy", family="Okafor", born_on=date(2016, 4, 5)).reasons == (
        "same name",
        "born 5 April 2016, you typed 4 May 2016 (day and month swapped)",
    )


def test_someone_without_a_known_date_of_birth_is_not_thrown_away():
    found = judged("katy okafor 14/5/2016", given="Katy", family="Okafor", born_on=None)
    assert found.reasons == ("same name", "date of birth not known")
    assert found.score > judged("katy okafor 14/5/2016", given="Katy", family="Okafor", born_on=date(1960, 1, 30)).score


def test_an_unborn_baby_is_found_by_the_due_date():
    found = judged("baby okafor 14/5/2016", given="Baby", family="Okafor", born_on=None, due_on=BORN)
    assert "due on the date you typed" in found.reasons


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"given": "Katy", "family": "Okafor"}, {"given": "Katy", "family": "Okafer"}),
        ({"given": "Katy", "family": "Okafer"}, {"given": "Katy", "family": "Smith"}),
        ({"given": "Katy", "family": "Okafor"}, {"given": "Okafor", "family": "Katy"}),
        ({"given": "Katherine", "family": "Okafor"}, {"given": "Blessing", "family": "Okafor"}),
        ({"given": "Katy", "family": "Okafor"}, {"given": "Katy", "family": "Okafor", "born_on": date(2016, 5, 24)}),
        (
            {"given": "Katy", "family": "Okafor", "born_on": date(2016, 5, 24)},
            {"given": "Katy", "family": "Okafor", "born_on": date(1950, 1, 1)},
        ),
    ],
)
def test_the_nearer_person_comes_first(better, worse):
    typed = "katy okafor 14/5/2016"
    assert judged(typed, **better).score > judged(typed, **worse).score


def test_the_half_of_a_name_alone_scores_lower_than_both():
    assert (
        judged("katy okafor", given="Blessing", family="Okafor").score
        < judged("katy okafor", given="Katy", family="Okafor").score - 0.2
    )
