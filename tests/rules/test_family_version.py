"""A family's copy of an assessment: the order a family meets, headings for a parent and for a child, and what may give something away.

Serves: K1.18b, K9.W2
"""

import pytest

from goldenthread.practice.family_version import (
    Passage,
    composed,
    names_to_ask_about,
    paragraphs,
    speaks_of_violence,
    whose_accounts,
)

MIA, TOBI, KELLY = 1, 2, 3
TOLD = [
    Passage("next", "A plan for Mia.", MIA),
    Passage("worry", "Nights are loud.", MIA, "Keeping safe"),
    Passage("good", "Nan comes every day.", MIA),
    Passage("good", "He builds dens.", TOBI),
    Passage("why", "School was worried."),
    Passage("map", "Evenings are calm."),
]


def test_a_parent_reads_why_first_then_each_child_by_itself_good_things_before_worries():
    """Serves: K1.18b, P.16"""
    parts = composed(TOLD, names={MIA: "Mia", TOBI: "Tobi"}, reader=KELLY)
    assert [(part.heading, part.words) for part in parts] == [
        ("Why we are writing this", "School was worried."),
        ("What is going well for Mia", "Nan comes every day."),
        ("What people worry about for Mia", "Keeping safe: Nights are loud."),
        ("What we think should happen for Mia, and why", "A plan for Mia."),
        ("What is going well for Tobi", "He builds dens."),
        ("What we hope will be different", "Evenings are calm."),
    ]


def test_a_childs_own_copy_speaks_to_the_child():
    """Serves: K9.W2"""
    parts = composed([one for one in TOLD if one.child in (None, MIA)], names={MIA: "Mia"}, reader=MIA)
    assert [part.heading for part in parts][:3] == [
        "Why we came to talk with you",
        "What is good",
        "What grown-ups worry about",
    ]


@pytest.mark.parametrize(("text", "left"), [
    ("He was late (2A).", ["He was late."]),
    ("Factor [3B] stands in the file (ref 10233).", ["Factor stands in the file."]),
    ("Born in 2016 (she is nine).", ["Born in 2016 (she is nine)."]),
    ("- One\n- Two\n\nThree", ["One", "Two", "Three"]),
])  # fmt: skip
def test_no_code_reaches_a_family(text, left):
    """Serves: K1.18b"""
    assert paragraphs(text) == left


@pytest.mark.parametrize(("text", "is_so"), [
    ("There was shouting on Sunday.", True), ("Kelly has a safety plan.", True), ("The police came twice.", True),
    ("He is scared of the stairs.", True), ("She has a room of her own.", False), ("They play hide and seek.", False),
])  # fmt: skip
def test_what_may_speak_of_violence_is_noticed_widely(text, is_so):
    assert speaks_of_violence(text) is is_so


@pytest.mark.parametrize(("text", "whose"), [
    ("Mum: I am tired by six.", (KELLY,)), ("Kelly Carter told us that she sleeps badly.", (KELLY,)), ("Mia often says she is hungry.", (MIA,)),
    ("Kelly takes Mia to school.", ()), ("Kelly, asked at the bakery, said nothing.", (KELLY,)), ("Kelly: calmer. Mia thinks so.", (KELLY, MIA)),
])  # fmt: skip
def test_what_somebody_told_us_is_theirs(text, whose):
    """Serves: K1.18a"""
    assert whose_accounts(text, {KELLY: ("Kelly", "Mum"), MIA: ("Mia",)}) == whose


def test_a_strange_name_is_asked_about_and_a_known_one_or_a_place_is_not():
    text = "Kelly Carter and Ms Patel met at Elm Road School. Then Leo Marsh’s mum came. Dr Singh rang."
    assert names_to_ask_about(text, known=["Kelly Carter", "Ms Patel"]) == ["Leo Marsh", "Dr Singh"]
