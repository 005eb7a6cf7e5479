"""The ways of working with families that this product has a place for: what each is for, how to begin, whose idea it is, where to read on.

In our words: good work needs confidence, skills and tools. Whoever works with families says for themselves how sure they are with each of them,
and what would help; it is theirs to keep, and theirs to show. No number is asked for, compared or added up.

Reading: where to read on names only what this product names already for the same thing; a title without an address is one we hold no address of.
A number is about how sure somebody is, not about how good they are.
Source: Innovation Programme Thematic Report 1 (T.10); the scale is our own.
Serves: T.10, T.05
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from goldenthread.practice import direct_work, watching
from goldenthread.practice.answers import Source
from goldenthread.practice.assessing import thinking, ways_of_working
from goldenthread.practice.meetings import kinds

SOURCE = Source("Innovation Programme Thematic Report 1: confidence, skills and tools to assess and work with families")
CONFIDENCE: tuple[tuple[int, str], ...] = (
    (1, "New to me"),
    (2, "I have seen it done"),
    (3, "I do it with somebody beside me"),
    (4, "I do it by myself"),
    (5, "I can show others"),
)
"""How sure somebody is, in words that say what they do. Our own five."""
IN_WORDS = dict(CONFIDENCE)

RECORDING = Source(
    "Write Enough: effective recording in children’s services (Walker, Shemmings and Cleaver, 2003)",
    "http://www.writeenough.org.uk",
)
FAMILY_RIGHTS = Source("Family Rights Group", "https://frg.org.uk")
LANGUAGE = Source(
    "TACT, Language that Cares: made by care-experienced young people",
    "https://tactfostering.org.uk/knowledge-centre/language-that-cares",
)
DOMESTIC_ABUSE = Source("SafeLives", "https://safelives.org.uk")
VIABILITY = Source(
    "Family Rights Group, Initial family and friends care assessment: a good practice guide",
    "https://basw.co.uk/policy-and-practice/resources/initial-family-and-friends-care-assessment-good-practice-guide",
)
GENOGRAM = Source(
    "Our own drawing with the symbols in public use; where guides disagree the key under each picture says what ours means"
)
CULTURE = Source("After the cultural genogram by Kenneth Hardy and Tracey Laszloffy")
NO_WRITTEN_AGREEMENTS = Source(
    "Ofsted blog, 23 January 2018: no evidence that written agreements work where somebody controls somebody"
)


@dataclass(frozen=True)
class Skill:
    """One way of working: what it is for, how to begin, whose idea, where to read on, and where its place in the product is.

    `place`: the key of that place, which the pages turn into an address; "" where it is on a child's own pages only, and `found` says where.
    """

    key: str
    name: str
    about: str
    begin: tuple[str, ...]
    read_on: tuple[Source, ...]
    place: str = ""
    found: str = ""


@dataclass(frozen=True)
class Shelf:
    """Skills that belong together."""

    name: str
    skills: tuple[Skill, ...]


def _of_tool(tool: direct_work.Tool) -> Skill:
    return Skill(tool.key, tool.name, tool.about, tool.begin, (tool.source,), place=f"tool:{tool.key}")


def _of_way(way: ways_of_working.WayOfWorking) -> Skill:
    first = next(iter(way.asks.values()))
    return Skill(
        way.key, f"{way.name} talks" if way.key == "motivational" else f"{way.name} practice", way.about, first, (way.source,), place="ways",
        found="Its questions stand under the boxes of an assessment.",
    )  # fmt: skip


def _of_meeting(key: str, *read_on: Source) -> Skill:
    kind = kinds.KINDS[key]
    name = kind.name[:1].upper() + kind.name[1:]
    return Skill(
        kind.key, name, kind.what_for, kind.asks, (kind.source, *read_on), found="A child’s page, Meetings, Arrange a meeting."
    )  # fmt: skip


WATCHING = Skill(
    "watching", "Watching a baby, or a child who does not talk",
    "Direct work with somebody who tells with eyes, hands, sounds and sleep. What is seen is written, and not scored.",
    (
        "Lie on the floor; be there when they wake, eat and are put down.",
        *watching.OF_A_CHILD_WHO_DOES_NOT_TALK[:2],
    ),
    (Source("Our own prompts, from ordinary practice in watching children"),), place="tools",
    found="Under the sheets: what to watch for at each age.",
)  # fmt: skip
FAMILY_PICTURE = Skill(
    "family_picture", "The family picture (genogram)",
    "Three generations on both sides, drawn with the family: who belongs to whom, who lives together, who has been left out.",
    (
        "Begin with the child and ask them who should be on it. Ask for the father’s side as early as for the mother’s.",
        "Names first, dates later. Say what the signs mean; whoever is drawn chooses their own.",
        "Ask what the picture is for before you show it to somebody: a copy leaves out what is not theirs to see.",
    ),
    (GENOGRAM, VIABILITY), found="A child’s page, Family, Family picture.",
)  # fmt: skip
CULTURAL = Skill(
    "identity", "Talking about identity, culture and faith",
    "Heritage, language, faith, migration, what the family is proud of and has had to bear, and what this child makes of it.",
    (
        "Say your own part first: what you may not know, and that you will get things wrong and want to be told.",
        "Ask: what should we get right for you? Never take it from a name.",
        "Ask the child by themselves: what of this is in your ordinary day?",
    ),
    (CULTURE, LANGUAGE), found="An assessment, the part on identity: its questions stand under the boxes.",
)  # fmt: skip
ECOMAP = Skill(
    "ecomap", "Who is round us (ecomap)",
    "School, friends, faith, clubs and services round a family: what gives strength and what costs it, by the child and by the worker, apart.",
    (
        "Draw the child’s first. Do not put it right.",
        "Ask of every line: does it give more than it takes? Who could be nearer?",
    ),
    (direct_work.CIRCLES.source,), found="A child’s page, Family, Family picture, Ecomap.",
)  # fmt: skip
SCALING = Skill(
    "scaling", "Numbers from 0 to 10 that mean something",
    "A question with ends in the person’s own words, asked again and again, so that everybody sees whether life gets better.",
    (
        "Agree the words at both ends before you ask for a number.",
        "Ask why it is not lower before you ask what one higher would be.",
        "Keep each person’s number apart. Never take the middle of two.",
    ),
    (direct_work.LADDER.source,), found="A child’s page: Has it got better?",
)  # fmt: skip
MAP = Skill(
    "map", "Worries, strengths and safety on one map",
    "What has happened, what may happen, what works already, and what has to be different, in words a child could read.",
    (
        "Write what was done and by whom, not a label. Each worry has its goal beside it.",
        "Ask for times when the child was kept safe though the danger was there. That is safety; the rest is strength.",
        "Do it with the family in the room, where it is safe for everybody to be in one room.",
    ),
    (thinking.MAP_SOURCE,), found="An assessment, Strengths and safety.",
)  # fmt: skip
EXPLANATIONS = Skill(
    "explanations", "More than one explanation",
    "Several ways to understand what is going on, each with what speaks for it, against it, and what would show that it is wrong.",
    (
        "Write the first one you thought of, and then two others. Let one of them be something we do ourselves.",
        "Ask the family, and the child, how they would explain it.",
        "Look for what would prove your own favourite wrong. Keep those you drop, with the reason.",
    ),
    (thinking.EXPLANATIONS_SOURCE,), found="An assessment, What may be going on.",
)  # fmt: skip
SAFETY_PLAN = Skill(
    "safety_plan", "A safety plan that the family owns",
    "What family and friends notice, do and say in the first hour, by name, tried out before it is needed. No written agreement.",
    (
        "Whoever does harm has their own steps. Nobody who was harmed is made to answer for them.",
        "Ask whoever was hurt first, alone, what would keep them safe, and what would make it worse.",
        "Try it: ring round one evening, and see who answers.",
    ),
    (NO_WRITTEN_AGREEMENTS, DOMESTIC_ABUSE), found="A child’s page, Plan: If it does not work.",
)  # fmt: skip
WRITING = Skill(
    "writing", "Writing with the child in mind",
    "Notes and assessments in words the child may read one day: what was seen and said, what it means for them, and what we did.",
    (
        "Write to the child, or as if they stood behind you.",
        "Keep their own words, and say whose words the others are.",
        "Read it out before you sign. Would you say it to them?",
    ),
    (RECORDING, LANGUAGE), place="words", found="Under every box of several lines, while you type.",
)  # fmt: skip

SHELVES: tuple[Shelf, ...] = (
    Shelf("With children", (*(_of_tool(one) for one in direct_work.TOOLS), WATCHING)),
    Shelf("With the whole family", (FAMILY_PICTURE, CULTURAL, ECOMAP, SCALING, SAFETY_PLAN)),
    Shelf(
        "Meetings that families lead",
        (_of_meeting("family_group", kinds.OFFERED, FAMILY_RIGHTS), _of_meeting("network", FAMILY_RIGHTS)),
    ),
    Shelf("Ways to talk", tuple(_of_way(one) for one in ways_of_working.WAYS_OF_WORKING)),
    Shelf("Thinking and writing", (MAP, EXPLANATIONS, WRITING)),
)
BY_KEY: dict[str, Skill] = {skill.key: skill for shelf in SHELVES for skill in shelf.skills}


def without_what_is_not_named(skill: Skill, ways: frozenset[str]) -> Skill:
    """A way of working that the council does not work by has no place in its pages; the skill stays worth having.

    >>> without_what_is_not_named(BY_KEY["mentalising"], frozenset()).found
    'This council has not named it as a way of working.'
    """
    if skill.key not in ways_of_working.BY_KEY or skill.key in ways:
        return skill
    return replace(skill, found="This council has not named it as a way of working.")
