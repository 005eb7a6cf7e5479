"""A plan in which one parent has every step, and another who holds parental responsibility has none.

Serves: C.17, C.18
"""

from datetime import date

import pytest

from goldenthread.practice.plans.parents import ParentFacts, ParentsOf, left_out

TODAY = date(2025, 11, 22)
KELLY, RYAN, STEVE = 1, 2, 3


def a_parent(number, name, **more):
    return ParentFacts(number, name, **{"responsible": True} | more)


def asked(*owners, ryan=None, steve=None, elsewhere=()):
    """Mia's parents are Kelly and Ryan, Leo's are Kelly and Steve; each number is a step of theirs."""
    kelly = a_parent(KELLY, "Kelly")
    mia = ParentsOf("Mia", (kelly, ryan or a_parent(RYAN, "Ryan")))
    leo = ParentsOf("Leo", (kelly, steve or a_parent(STEVE, "Steve")))
    return left_out([mia, leo], owners=owners, asked_elsewhere=elsewhere, on=TODAY)


@pytest.mark.parametrize(
    ("story", "owners", "left"),
    [
        ("nobody has a step", (), []),
        ("one step is a beginning", (KELLY,), []),
        ("all are hers", (KELLY, KELLY), [RYAN, STEVE]),
        ("steps of others change nothing", (KELLY, KELLY, 77, 78), [RYAN, STEVE]),
        ("Ryan has one as well", (KELLY, KELLY, RYAN), [STEVE]),
        ("all of Mia's are his: a mother is asked about like a father", (RYAN, RYAN), [KELLY]),
        ("each has one", (KELLY, KELLY, RYAN, STEVE), []),
    ],
)
def test_one_parent_has_every_step_and_another_none(story, owners, left):
    """Looked at for each child, who may have another father than the brother beside her. Serves: C.17"""
    assert [one.person for one in asked(*owners)] == left


def test_it_says_so_in_numbers_and_asks_what_he_could_do():
    """Serves: C.18"""
    ryan, steve = asked(KELLY, KELLY, KELLY)
    assert (
        ryan.says == "All 3 steps of Mia’s parents are Kelly’s. Ryan holds parental responsibility too, and has none."
    )
    assert ryan.asks == "What could Ryan do, and who asks, at a time that suits? If Ryan cannot be asked yet: why, and until when?"  # fmt: skip
    assert steve.says.startswith("All 3 steps of Leo’s parents are Kelly’s.")
    assert not ryan.answered


def test_a_father_of_two_is_told_once():
    """Both steps, not all two."""
    both = (a_parent(KELLY, "Kelly"), a_parent(RYAN, "Ryan"))
    [found] = left_out([ParentsOf("Mia", both), ParentsOf("Ava", both)], owners=[KELLY, KELLY], on=TODAY)
    assert found.says.startswith("Both steps of Mia’s and Ava’s parents are Kelly’s.")


@pytest.mark.parametrize(
    ("ryan", "says", "asks"),
    [
        ({"not_yet": True, "review_on": TODAY}, "Not safe yet to go to Ryan: looked at again on 22 November 2025.", ""),
        ({"not_yet": True, "review_on": date(2025, 11, 21)}, "has passed.", "What is so now, and who decides it?"),
        ({"why_not_asked": "He is at sea until May."}, "Not asked yet: He is at sea until May.", "Is it still so?"),
    ],
)
def test_not_safe_yet_and_a_written_reason_are_answers(ryan, says, asks):
    """Until the day on which it is looked at again has passed. Serves: C.17"""
    found, _ = asked(KELLY, KELLY, ryan=a_parent(RYAN, "Ryan", **ryan))
    assert found.says.endswith(says)
    assert found.asks == asks


def test_nobody_is_sent_to_somebody_who_hurts_before_it_is_safe():
    """And whoever harms by the plan's own words is asked about there. Serves: C.15"""
    _, steve = asked(KELLY, KELLY, steve=a_parent(STEVE, "Steve", harm_known=True))
    assert steve.asks.startswith("Is it safe to ask Steve? Whoever was hurt says so first, alone.")
    assert [one.person for one in asked(KELLY, KELLY, elsewhere={STEVE})] == [RYAN]


def test_who_holds_no_parental_responsibility_is_not_asked_about():
    assert [one.person for one in asked(KELLY, KELLY, ryan=a_parent(RYAN, "Ryan", responsible=False))] == [STEVE]
