"""The twenty dimensions of the Assessment Framework, each with questions of our own to write to. Only those in scope are opened.

In our words: three sides belong together – what the child needs to grow, what parents give, and what is around the family. What one side says
is worth nothing until somebody asks what it means for this child. What is not looked at for this child is left closed, with the reason.

Reading: the names and their order are the Framework's; every question is ours. Identity is never left out: it is asked of each child, in the
family's own words.
Serves: K1.12, K1.16, P.16, K1.04
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.practice.answers import Source

FRAMEWORK = Source(
    "Framework for the Assessment of Children in Need and their Families, Department of Health 2000, chapter 2; "
    "Working Together to Safeguard Children, the assessment framework"
)
IDENTITY_SOURCE = Source(
    "Knowsley Social Work Practice Standards, standard 1; the questions go round what John Burnham and others called the social graces"
)


@dataclass(frozen=True)
class Dimension:
    """One dimension: its name, which side it belongs to, and what to ask oneself in it."""

    key: str
    name: str
    side: str
    asks: tuple[str, ...]
    always: bool = False


@dataclass(frozen=True)
class Side:
    """One side of the triangle."""

    key: str
    name: str
    dimensions: tuple[Dimension, ...]


def _side(key: str, name: str, *rows: tuple[str, str, tuple[str, ...]], always: str = "") -> Side:
    return Side(key, name, tuple(Dimension(one, title, key, asks, one == always) for one, title, asks in rows))


CHILD = _side(
    "child",
    "What the child needs",
    ("health", "Health", (
        "How are they growing, eating, sleeping, moving, seeing, hearing? What is on their health record?",
        "Who takes them when they are ill, and how soon?",
    )),
    ("education", "Learning and school", (
        "What do they love learning, with whom do they play, what do they do with curiosity?",
        "Are they there every day? What does the teacher who knows them say?",
    )),
    ("emotions", "Feelings and behaviour", (
        "What makes them glad, cross, frightened? What do they do then, and what helps?",
        "What may their behaviour be telling us that they cannot say?",
    )),
    ("identity", "Identity, culture and faith", (
        "How do they and their family describe themselves? Ask: language, culture, faith, race, disability, gender, family story.",
        "What does belonging mean to this child, day by day? Where are they treated as different, and by whom?",
        "Which beliefs and values lead this family? Ask them; do not take it from a name or a form.",
    )),
    ("relationships", "Family and friends", (
        "Who do they go to first? Who comes to them? Whom do they miss?",
        "How are they with brothers and sisters, wherever those live?",
    )),
    ("presentation", "How they come across", (
        "How do others meet them: clothes, hair, warmth, the way they speak? How do they feel about it?",
    )),
    ("self_care", "Looking after themselves", (
        "What can they do by themselves for their age, and what do they have to do that should be a grown-up’s?",
    )),
    always="identity",
)  # fmt: skip
PARENTING = _side(
    "parenting",
    "What parents give",
    ("basic_care", "Everyday care", (
        "Food, warmth, clean clothes, bed, doctor and dentist: who does what, on a good day and on a bad one?",
    )),
    ("safety", "Keeping safe", (
        "Who keeps them safe from what, inside and outside? What have adults actually done when there was danger?",
        "Who comes into the home? What would this child say about that?",
    )),
    ("warmth", "Warmth", (
        "How is love shown to this child? What happens between them when the child is hurt, proud, or cross?",
    )),
    ("stimulation", "Play, talk and encouragement", (
        "Who talks, plays and reads with them? Who notices what they have learnt?",
    )),
    ("guidance", "Guidance and boundaries", (
        "Which rules are there, who made them, and what happens when one is broken?",
    )),
    ("stability", "Steadiness", (
        "Who has been there all along? What has changed how often, and how was this child told?",
    )),
)  # fmt: skip
AROUND = _side(
    "around",
    "What is around the family",
    ("history", "Family history and how the family works", (
        "What have the parents lived through, and what do they want to do differently?",
        "What has been tried before, by whom, and what came of it?",
    )),
    ("wider_family", "Wider family", (
        "Who else belongs to this child, on both sides? Who helps now, who would if they were asked?",
    )),
    ("housing", "Housing", (
        "Where does this child sleep, play and do homework? Is it warm, dry, safe, and theirs to stay in?",
    )),
    ("employment", "Work", (
        "Who works, when, and what does it mean for the child: money, time, tiredness, pride?",
    )),
    ("income", "Money", (
        "Does the money last? What goes without first? Is everything claimed that they are owed?",
    )),
    ("social", "Friends and neighbours", (
        "Who says hello, who can be rung at night? Is the family safe and welcome where they live?",
    )),
    ("community", "What is near", (
        "Which groups, places and services are in reach, used, trusted, or closed to them, and why?",
    )),
)  # fmt: skip

SIDES = (CHILD, PARENTING, AROUND)
DIMENSIONS = tuple(one for side in SIDES for one in side.dimensions)
BY_KEY = {one.key: one for one in DIMENSIONS}


@dataclass(frozen=True)
class PartField:
    """One box of a part: its name, its label with the child's name in it, and what it asks for."""

    name: str
    label: str
    asks: str


PART_FIELDS = (
    PartField("we_know", "What we know", "Facts, each with where it is from. What somebody thinks goes below."),
    PartField("child_view", "How {child} sees it", "In their own words where we have them; for a baby, what was watched."),
    PartField("parents_view", "How each parent sees it", "Each by name, also a parent who lives elsewhere. Where they differ, both."),
    PartField("strengths", "What is going well", "What people do, and when it was different."),
    PartField("worries", "What worries us", "What happened, how often, since when; no labels."),
    PartField("means", "What it means for {child}", "So what? Not more facts: what {child}’s days are like because of it, now and later."),
    PartField("not_known", "What we do not know yet", "A line for each thing, and who could tell."),
)  # fmt: skip
TEXTS = tuple(one.name for one in PART_FIELDS)
