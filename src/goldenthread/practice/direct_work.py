"""Tools for direct work with a child: what each asks, its places, how to begin, and whose idea it was. The drawings are our own.

In our words: direct work has a purpose the child knows; the child chooses where to begin, and whether to go on; what they do and say is kept
exactly, apart from what we think it means; they say who may know; they are told what came of it. A drawing is never interpreted.

Reading: the places and their questions are put in our own words; the ideas have authors, whom every sheet names.
Serves: K2.02, K2.03, K2.04a, K2.04b, K2.05a, K2.07, K8.01, K8.02, T.05, A.08
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.practice.answers import Source


@dataclass(frozen=True)
class Place:
    """One place of a tool: a house, a ring, a step. `numbered` asks for 0 to 10."""

    key: str
    name: str
    asks: str
    numbered: bool = False


@dataclass(frozen=True)
class Tool:
    """One tool: what it is for, its places in the order in which a child mostly goes through them, and how to begin."""

    key: str
    name: str
    about: str
    places: tuple[Place, ...]
    source: Source
    begin: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    from_age: int = 4
    to_age: int = 17

    def place(self, key: str) -> Place | None:
        """One of its places, by its key."""
        return next((one for one in self.places if one.key == key), None)


LADDER_TO = 10

THREE_HOUSES = Tool(
    "three_houses",
    "Three houses",
    "What worries you, what is good, and what you dream of: a house for each.",
    (
        Place("good", "House of good things", "What is good in your life? Who, and what, makes you glad?"),
        Place("worries", "House of worries", "What worries you? What would you like to stop?"),
        Place("dreams", "House of dreams", "If everything were as you want it: who is there, and what do you do?"),
    ),
    Source("After the Three Houses by Nicki Weld and Maggie Greening, Aotearoa New Zealand, 2003"),
    (
        "Let the child choose the first house. Good things first is gentler.",
        "Write their exact words beside what they draw.",
        "Ask: is there anybody else in this house? What would take you from the house of worries to the house of dreams?",
    ),
)
SAFETY_HOUSE = Tool(
    "safety_house",
    "Safety house",
    "What a safe home looks like to you: who is in it, who visits, who stays outside, and which rules it has.",
    (
        Place("inside", "Who lives in it", "Who lives with you in your safe house?"),
        Place("do", "What they do", "What do people do in the house that makes you feel safe?"),
        Place("visit", "Who visits", "Who may come and see you? What do they do?"),
        Place("outside", "Who stays outside", "Who may not come in, so that you are safe?"),
        Place("roof", "Rules on the roof", "Which rules does everybody keep?"),
        Place(
            "path",
            "The path",
            "10 is at the door: you feel quite safe. 0 is at the far end. Where are you now?",
            numbered=True,
        ),
    ),
    Source("After the Safety House by Sonja Parker, Western Australia, 2009"),
    (
        "Used when a safety plan is made: its words go to the grown-ups who make the plan, if the child agrees.",
        "Ask of each person: what would they be doing? And of the path: what would bring you one step nearer to the door?",
    ),
    from_age=5,
)
CHARACTER = Tool(
    "character",
    "Somebody with three wishes",
    "Draw anybody you like. Their coat has worries on it, their wings get them away, and they have three wishes.",
    (
        Place("name", "Who it is", "Who is it? A wizard, a footballer, a cat, you?"),
        Place("coat", "On the coat", "What are they worried about?"),
        Place("wings", "On the wings", "What is good? What helps them to fly away from worries, and who?"),
        Place("wish_1", "The first wish", "What do they wish for first?"),
        Place("wish_2", "The second wish", "And then?"),
        Place("wish_3", "The third wish", "And then?"),
    ),
    Source("After the Wizards and Fairies by Vania Da Paz, Western Australia"),
    (
        "The child picks the character; do not pick a boy’s or a girl’s one for them.",
        "Talk about the character. The child may say that it is them, or not.",
    ),
    to_age=10,
)
LADDER = Tool(
    "ladder",
    "Ladder and faces",
    "From 0, as bad as it can be, to 10, just as you want it: where are you now?",
    (
        Place("about", "What it is about", "What are we asking about? Home, school, feeling safe?"),
        Place("now", "Where I am now", "Which step are you on today?", numbered=True),
        Place("why_not_lower", "Why not lower", "What is already all right, so that you are not lower?"),
        Place("hoped", "Where I want to be", "Which step would be good enough?", numbered=True),
        Place("one_up", "One step up", "What would be different one step up? Who would notice first?"),
    ),
    Source(
        "After scaling questions in solution-focused practice: Steve de Shazer and Insoo Kim Berg, Milwaukee, from 1980 on"
    ),
    (
        "Young children point at a face; put the number down afterwards.",
        "Ask the same question again next time, in the same words.",
    ),
)
FEELINGS = Tool(
    "feelings_map",
    "Map of feelings",
    "Islands of feelings: when are you on each, who is there, and where in your body do you feel it?",
    (
        Place("happy", "Happy", "When are you happy?"),
        Place("calm", "Calm and safe", "When are you calm? Who is with you?"),
        Place("sad", "Sad", "What makes you sad?"),
        Place("scared", "Scared", "What makes you scared? Where in your body do you feel it?"),
        Place("cross", "Cross", "What makes you cross? What do you do then?"),
        Place("other", "An island of your own", "Is there a feeling that has no name here?"),
    ),
    Source("Our own sheet. Naming and placing feelings is common practice in direct work with children"),
    (
        "Ask which island they were on this morning, and which when they go to bed.",
        "Every feeling is all right; do not hurry past the hard ones.",
    ),
)
ROUTINE = Tool(
    "routine_sort",
    "Every day, sometimes, never",
    "Sort the slips: what happens at home every day, sometimes, or never?",
    (
        Place("every_day", "Every day", "What happens every day?"),
        Place("sometimes", "Sometimes", "What happens sometimes?"),
        Place("never", "Never", "What never happens?"),
        Place("wanted", "I wish it did", "Which of these would you like to move?"),
    ),
    Source("Our own slips, after the routine sorting widely used in direct work with children"),
    (
        "Cut out the slips. The child puts each under one heading; blank slips are theirs to fill.",
        "Do not help to sort. Ask afterwards about one or two, no more.",
    ),
    slips=(
        "Somebody wakes me up",
        "I have breakfast",
        "I have clean clothes",
        "I get to school on time",
        "Somebody asks about my day",
        "We eat together",
        "I have enough to eat",
        "Somebody helps me to wash",
        "Somebody plays with me",
        "I can have a friend round",
        "It is quiet enough to sleep",
        "Somebody reads or talks to me at bedtime",
        "I sleep in my own bed",
        "Grown-ups shout",
        "I look after somebody",
        "I am on my own in the house",
    ),
    from_age=5,
    to_age=12,
)
CIRCLES = Tool(
    "circles",
    "Who matters to me",
    "You are in the middle. Who, or what, is close to you, and who is further away?",
    (
        Place("closest", "Closest to me", "Who is closest? It can be a person, an animal, a place."),
        Place("close", "Close", "Who else matters?"),
        Place("further", "Further away", "Who do you know, but not so well? Who would you like nearer?"),
        Place("helpers", "Grown-ups who help", "Which grown-ups help you? A teacher, a nurse, me?"),
        Place("away", "I do not want near", "Is there anybody you do not want near?"),
    ),
    Source(
        "After the ecomap by Ann Hartman, Michigan, 1975, drawn here by the child; and the circles of support used in family network work"
    ),
    (
        "Buttons, stones or small figures do as well as a pen.",
        "Ask: who would you ring? Who do you miss? Who has not been asked yet, a dad, an uncle, a gran?",
    ),
    from_age=5,
)
DAY = Tool(
    "a_day",
    "A day in my life",
    "From waking up to falling asleep: what happens, who is there, how does it feel?",
    (
        Place("waking", "Waking up", "Who wakes you? What is the first thing you hear?"),
        Place("morning", "Morning", "Breakfast, clothes, getting out: how does it go?"),
        Place("school", "School or daytime", "Where are you, and with whom? What is the best bit?"),
        Place("home", "Coming home", "Who is there when you come home?"),
        Place("evening", "Tea and evening", "What do you eat, and with whom? What do you do?"),
        Place("bed", "Going to bed", "Who says good night? How does your bed feel?"),
        Place("night", "In the night", "What do you hear at night? Do you wake up?"),
    ),
    Source("Our own sheet, after the “day in my life” work common in assessments of children’s care"),
    (
        "Take a real day, like yesterday, not a usual one.",
        "For a child who does not talk: write it with whoever spent the day with them, and say so.",
    ),
)
TOOLS: tuple[Tool, ...] = (THREE_HOUSES, SAFETY_HOUSE, CHARACTER, LADDER, FEELINGS, ROUTINE, CIRCLES, DAY)
"""The tools that have a sheet, as they stand on the shelf."""

WITHOUT_A_SHEET: tuple[tuple[str, str], ...] = (
    ("playing", "Playing together"),
    ("observing", "Watching, for a baby or a child who does not talk"),
    ("talking", "Talking, walking, driving, cooking"),
    ("drawing", "Free drawing"),
    ("story", "A story, puppets, small figures"),
    ("music", "Music, a film, messages"),
    ("other", "Something else"),
)
"""What needs no sheet and is direct work all the same."""

NAMES: dict[str, str] = {tool.key: tool.name for tool in TOOLS} | dict(WITHOUT_A_SHEET)
BY_KEY: dict[str, Tool] = {tool.key: tool for tool in TOOLS}


def tool_name(key: str) -> str:
    """What a tool is called.

    >>> tool_name("three_houses"), tool_name("observing")
    ('Three houses', 'Watching, for a baby or a child who does not talk')
    """
    return NAMES.get(key, key.replace("_", " "))


def fits(tool: Tool, age: int | None) -> bool:
    """Whether a tool is mostly used with children of this age. A child whose age is not known may like any.

    >>> fits(CHARACTER, 5), fits(CHARACTER, 14), fits(ROUTINE, None)
    (True, False, True)
    """
    return age is None or tool.from_age <= age <= tool.to_age


SYMBOLS: tuple[tuple[str, str], ...] = (
    ("yes", "Yes"),
    ("no", "No"),
    ("more", "More"),
    ("stop", "Stop"),
    ("not_sure", "I do not know"),
    ("help", "Help me"),
    ("happy", "Happy"),
    ("sad", "Sad"),
    ("scared", "Scared"),
    ("cross", "Cross"),
    ("tired", "Tired"),
    ("hurt", "It hurts"),
)
"""Cards to point at, look at or hand over: their keys, and the words under them."""
