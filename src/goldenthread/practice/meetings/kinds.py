"""Meetings about a child: who belongs to which kind, what each is for, and what a conference may decide.

In our words: a strategy discussion is for professionals only. A legal planning meeting is privileged: nobody of the family, and only those
asked read its notes. Everywhere else the family is asked, each by an invitation of their own, at a time that suits them, fathers as well as
mothers; and whoever is not safe in one room with somebody is seen at another time, which the other does not learn of.

Serves: K1.11, K3.05, K7.05, K7.06, P.21, K6.W2
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.practice.answers import Source

TOGETHER = Source(
    "Working Together to Safeguard Children, chapter 3: child protection enquiries, conferences, core groups and reviews"
)
CONFERENCES = Source(
    "Family group conferences: stages as councils and family rights groups describe them", "https://www.haringey.gov.uk"
)
OFFERED = Source(
    "Children Act 1989, section 31ZA, put in by the Children’s Wellbeing and Schools Act 2026, section 1: family group decision-making offered"
    " before court", "https://www.legislation.gov.uk/ukpga/2026/21/section/1",
)  # fmt: skip
STANDARDS = Source(
    "Knowsley Social Work Practice Standards, standards 1, 3 and 7: support network meetings, so that a family makes its own plan"
)
IN_NEED = Source("Working Together to Safeguard Children, chapter 3: children in need")
CARE = Source("Care Planning, Placement and Case Review (England) Regulations 2010, part 6: reviews")
PROCEEDINGS = Source(
    "Statutory guidance on court orders and pre-proceedings: a legal planning or gateway meeting takes advice before it"
)


@dataclass(frozen=True)
class Kind:
    """One kind of meeting: what it is for, who belongs there, what it asks."""

    key: str
    name: str
    what_for: str
    belongs: tuple[str, ...]
    asks: tuple[str, ...]
    source: Source
    family: bool = True
    family_leads: bool = False
    privileged: bool = False
    reviews: bool = False
    decides_protection: bool = False
    report_rule: str = ""
    letter_rule: str = ""
    record_rule: str = "T171"


def _kind(
    key: str, name: str, what_for: str, belongs: tuple[str, ...], asks: tuple[str, ...], source: Source, **more: object
) -> Kind:
    return Kind(key, name, what_for, belongs, asks, source, **more)  # type: ignore[arg-type]


_PARENTS = "everybody with parental responsibility, fathers who live elsewhere too"
_CHILD = "the child, in the way they choose"
KINDS: dict[str, Kind] = {kind.key: kind for kind in (
    _kind(
        "strategy", "strategy discussion", "To decide, with the police, health and others, whether to begin a section 47 enquiry, and how.",
        ("social worker and manager", "police", "health", "whoever referred, where a professional", "school or others who know the child"),
        ("What does each of us know?", "Is the child safe now?", "Does a doctor need to see the child?", "Do we enquire, alone or together?",
         "Who tells the family what, and when?"),
        TOGETHER, family=False,
    ),
    _kind(
        "conference", "initial child protection conference",
        "To hear everybody, decide whether a child protection plan is needed, and what it must change.",
        (_CHILD, _PARENTS, "family and friends they want there", "social worker and manager", "school, health, police and whoever helps",
         "a chair who does not lead the work"),
        ("What is life like for the child now?", "What are we worried about, and what goes well?", "Is the child likely to suffer significant harm?",
         "What must be different, who will see it, by when?", "If it does not change: what then?"),
        TOGETHER, decides_protection=True, report_rule="T049", letter_rule="T051", record_rule="T052",
    ),
    _kind(
        "review_conference", "review child protection conference", "To see whether the child is safer, and whether the plan still helps.",
        (_CHILD, _PARENTS, "family and friends they want there", "the core group", "a chair who does not lead the work"),
        ("What has changed for the child, and who says so?", "What do the numbers say?", "What was not done, and why?",
         "Is the child still likely to suffer significant harm?", "What do we do differently from today?"),
        TOGETHER, reviews=True, decides_protection=True, report_rule="T050", letter_rule="T051", record_rule="T052",
    ),
    _kind(
        "core_group", "core group", "To make the plan work: what was done, what helps, what comes next.",
        (_CHILD, _PARENTS, "family and friends with a part in the plan", "lead social worker", "everybody with a step in the plan"),
        ("What did each of us do?", "What is better for the child, and who says so?", "What stands in the way?", "Who does what until next time?"),
        TOGETHER, reviews=True,
    ),
    _kind(
        "cin_review", "child in need review", "To see whether the help has made a difference, and what comes next.",
        (_CHILD, _PARENTS, "family and friends with a part in the plan", "lead practitioner", "everybody with a step in the plan"),
        ("What is better, the same, worse, and who says so?", "Which step helped?", "What was not done, and why?", "Is this still the right help?"),
        IN_NEED, reviews=True,
    ),
    _kind(
        "family_group", "family group conference", "For the family to make its own plan, in time of its own.",
        (_CHILD, "the family, both sides of it", "friends they count as family", "a coordinator who is not the social worker",
         "professionals only to say what they know and answer questions"),
        ("What is everybody worried about, and what goes well?", "What must the plan keep to?", "The family’s own time", "The family’s plan",
         "Who looks at it again, when?"),
        CONFERENCES, family_leads=True, reviews=False,
    ),
    _kind(
        "network", "support network meeting", "For family and friends to work out with each other who does what, so that help starts early.",
        (_CHILD, _PARENTS, "whoever the child and the family want there", "the worker"),
        ("What does the family want to talk about?", "What are the worries, in words everybody knows?", "Who can do what, on which day?",
         "Who looks after the plan, and when do we meet again?"),
        STANDARDS, family_leads=True,
    ),
    _kind(
        "care_review", "review of care", "To see whether the child is well where they live, and whether the plan is the right one.",
        (_CHILD, _PARENTS, "carers", "social worker", "independent reviewing officer", "school and health"),
        ("What does the child say?", "What has changed since last time?", "Where will the child grow up?", "What has to happen, by when?"),
        CARE, reviews=True,
    ),
    _kind(
        "professionals", "professionals’ meeting",
        "For those who help a family to put together what they know. The family hears that it is held, and why.",
        ("social worker", "everybody who helps"),
        ("What does each of us know?", "Where do we see it differently?", "Who tells the family what we spoke about?"),
        TOGETHER, family=False,
    ),
    _kind(
        "legal", "legal planning meeting", "To take legal advice. What is said here is privileged.",
        ("social worker", "manager", "the council’s lawyer"),
        ("What is the advice?", "What do we do first, and by when?", "Has a family group meeting been offered?",
         "Who tells the family what comes next?"),
        PROCEEDINGS, family=False, privileged=True,
    ),
)}  # fmt: skip

ARRANGED = tuple(kind for kind in KINDS.values() if kind.key != "strategy")
"""The kinds that are arranged beforehand. A strategy discussion is often held the same day, and has a record of its own."""

FAMILY_ELSEWHERE = (
    "Nobody of the family is asked to a {}. What was decided there is told to them afterwards, as far as it is safe."
)


def not_asked_because(kind: str, *, of_the_family: bool) -> str:
    """Why somebody is not asked to this kind of meeting; empty where they may be.

    >>> not_asked_because("core_group", of_the_family=True)
    ''
    >>> not_asked_because("legal", of_the_family=True)[:50]
    'Nobody of the family is asked to a legal planning '
    """
    return FAMILY_ELSEWHERE.format(KINDS[kind].name) if of_the_family and not KINDS[kind].family else ""


WHAT_FOR = "Every step is done and nothing is better for {}. What was the plan for?"
"""Asked in as many words at every review, where it is so."""

NEEDS_A_PLAN = {"child_protection": "child_protection", "child_in_need": "child_in_need"}
"""What is decided for a child, and the kind of plan that begins with it."""


def outcome_refused(outcome: str, *, kind: str, category: str, because: str, on_plan: bool) -> str:
    """Why a conference cannot decide so yet, addressed to who writes it; empty where it can.

    >>> outcome_refused("child_protection", kind="conference", category="", because="Hurt.", on_plan=False)
    'Choose the category of harm the plan is about.'
    """
    if not KINDS[kind].decides_protection:
        return f"A {KINDS[kind].name} does not decide about a child protection plan. That is for a conference."
    if not because.strip():
        return "Write why, in words the child and the family will read."
    if outcome == "child_protection" and not category:
        return "Choose the category of harm the plan is about."
    if kind == "conference" and outcome == "eighteen":
        return "A plan that has not begun cannot end. Choose “no plan”."
    return ""
