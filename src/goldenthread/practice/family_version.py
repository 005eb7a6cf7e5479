"""An assessment as a family reads it: which parts, in which order, under which headings; and what a reader's copy leaves out, and why.

In our words: the family gets the finished assessment in words they know, each reader a copy of their own. It begins with why and with what is
going well, says plainly what people worry about and what that means for the child, and ends with what happens next and how to disagree.

Reading: headings are ours. A paragraph is left out whole: what stands round a name or a number gives it away, too. What an adult told us
goes to another only if they agree; so do a child's words. The list of words that may speak of violence is ours, and wide on purpose: for
somebody who has hurt a person of this family, or lives with somebody who has, such a paragraph is written anew by hand or not at all.
Serves: K1.18a, K1.18b, K9.W2, K9.09, P.16
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from goldenthread.practice.answers import Source

SOURCE = Source(
    "Knowsley Social Work Practice Standards, standard 1: share the finished assessment, and print the family-friendly version"
)
LONGEST_HEADING = 160


@dataclass(frozen=True)
class Section:
    """One part of a family's copy: its heading for a grown-up, its heading for the child it is about, and the sign beside that."""

    key: str
    heading: str
    to_child: str
    of_each_child: bool = True
    sign: str = ""


SECTIONS: tuple[Section, ...] = (
    Section("why", "Why we are writing this", "Why we came to talk with you", of_each_child=False),
    Section("spoke", "Who we talked with", "Who we talked with", of_each_child=False),
    Section("told", "What {name} told us", "What you told us"),
    Section("good", "What is going well for {name}", "What is good", sign="happy"),
    Section("worry", "What people worry about for {name}", "What grown-ups worry about", sign="sad"),
    Section("know", "What we saw and heard about {name}", "What we saw and heard"),
    Section("means", "What this means for {name}", "What this means for you"),
    Section("hard", "What is hard for you", "What is hard for you", of_each_child=False),
    Section("views", "How you see it", "How you see it", of_each_child=False),
    Section("map", "What we hope will be different", "What we hope will be different", of_each_child=False, sign="more"),
    Section("numbers", "How safe we think it is, from 0 to 10", "How safe it is, from 0 to 10", of_each_child=False),
    Section("needs", "What {name} needs", "What you need", sign="help"),
    Section("grow", "Where {name} will grow up", "Where you will grow up"),
    Section("not_known", "What we do not know yet", "What we do not know yet", sign="not_sure"),
    Section("next", "What we think should happen for {name}, and why", "What happens next", sign="yes"),
)  # fmt: skip
BY_KEY = {section.key: section for section in SECTIONS}


class Why(Enum):
    """Why a reader's copy leaves something out, as its writer is told."""

    KEPT = "It would tell {reader} something that is kept from them: where somebody is, that we are in touch, or what they told us."
    WORDS = "{whose} told us this. Ask {whose}, alone, whether {reader} may read it."
    SAID_NO = "{whose} told us this and does not want {reader} to read it."
    VIOLENCE = "It may speak of violence, and reading it could put somebody in danger. Talk with whoever was hurt, alone, before anything is written."
    ADULTS_LIFE = "It is about {whose}’s own life, and goes to {whose} alone."
    ANOTHERS_CHILD = "It is about another child, too. Say it without that child."
    NOT_OF_THE_FAMILY = "It is about or from somebody outside this family."
    WHO_TOLD_US = "It gives away who told us."
    PICTURE = "It is {whose}’s picture. {whose} has not said that {reader} may see it."

    def words(self, *, reader: str, whose: str = "") -> str:
        """The reason in words.

        >>> Why.WORDS.words(reader="Kelly", whose="Mia")
        'Mia told us this. Ask Mia, alone, whether Kelly may read it.'
        """
        return self.value.format(reader=reader, whose=whose or "Somebody else")


@dataclass(frozen=True)
class Passage:
    """One paragraph for one section; `label` is what it is about in a word or two, `child` whose part it stands in."""

    section: str
    words: str
    child: int | None = None
    label: str = ""

    @property
    def text(self) -> str:
        """As it stands in the copy.

        >>> Passage("good", "She sings all day.", label="Learning and school").text
        'Learning and school: She sings all day.'
        """
        return f"{self.label}: {self.words}" if self.label else self.words


@dataclass(frozen=True)
class Part:
    """One part of a reader's copy, made: where it came from, whose it is, its heading and its words."""

    section: str
    child: int | None
    heading: str
    words: str


def heading(section: Section, *, name: str = "", to_child: bool = False) -> str:
    """The heading of a section for a reader.

    >>> heading(BY_KEY["good"], name="Mia"), heading(BY_KEY["good"], name="Mia", to_child=True)
    ('What is going well for Mia', 'What is good')
    """
    return (section.to_child if to_child else section.heading).format(name=name)[:LONGEST_HEADING]


def composed(passages: Iterable[Passage], *, names: Mapping[int, str], reader: int) -> list[Part]:
    """The parts of a reader's copy in a family's order: of the whole family first and last, of each child together in between."""
    told: dict[tuple[str, int | None], list[str]] = {}
    for one in passages:
        if one.words.strip():
            whose = one.child if BY_KEY[one.section].of_each_child else None
            told.setdefault((one.section, whose), []).append(one.text.strip())
    order = [(section.key, None) for section in SECTIONS if not section.of_each_child]
    first = [key for key in order if key[0] in ("why", "spoke")]
    of_children = [(section.key, child) for child in names for section in SECTIONS if section.of_each_child]
    places: list[tuple[str, int | None]] = [*first, *of_children, *(key for key in order if key not in first)]
    return [
        Part(
            key, child,
            heading(BY_KEY[key], name=names.get(child, "") if child else "", to_child=reader in names and (child in (None, reader))),
            (", " if key == "spoke" else "\n\n").join(dict.fromkeys(told[key, child])),
        )
        for key, child in places
        if (key, child) in told
    ]  # fmt: skip


_PARAGRAPHS = re.compile(r"\n\s*\n|\n(?=\s*[-•–])")
_CODE = re.compile(
    r"\s*[\[(](?:code|ref(?:erence)?\.?:?\s*)?\s*(?:[A-Z]{0,3}\d[\dA-Z./-]*|[A-Z]\d[A-Z]?)[\])]", re.IGNORECASE
)
_SAYS = (
    "says|said|tells|told|thinks|thought|feels|felt|believes|believed|wants|wanted|asks|asked|hopes|hoped|described|describes|worries|worried|"
    "reports|reported|disclosed|explained|explains|remembers|admitted|accepted|denied|denies|agreed|agrees"
)
VIOLENCE = re.compile(
    r"\b(?:violen\w*|hit(?:s|ting)?|push\w*|punch\w*|slap\w*|kick\w*|strangl\w*|chok\w*|threat\w*|hurt\w*|beat(?:s|en|ing)?|assault\w*|abus\w*|"
    r"control(?:s|led|ling)|coerc\w*|frighten\w*|scared|afraid|terrif\w*|fear\w*|police|arrest\w*|bail|refuge|non-molestation|marac|idva|safety plan|"
    r"bruis\w*|injur\w*|knife|weapon\w*|rap(?:e|ed|ist)|black eye|stalk\w*|harass\w*|shout\w*|smash\w*|broke|throw\w*|threw|drag\w*)\b",
    re.IGNORECASE,
)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, without codes in brackets.

    >>> paragraphs("Two days of school missed (1A).\\n\\nShe sings.")
    ['Two days of school missed.', 'She sings.']
    """
    return [cut for part in _PARAGRAPHS.split(text) if (cut := _CODE.sub("", part).strip(" \t\r\n-•–").strip())]


def speaks_of_violence(text: str) -> bool:
    """Whether a paragraph may speak of violence or of being kept safe from it.

    >>> speaks_of_violence("Steve pushed her in March."), speaks_of_violence("Tobi reads every night.")
    (True, False)
    """
    return VIOLENCE.search(text) is not None


def whose_accounts(text: str, names: Mapping[int, Iterable[str]]) -> tuple[int, ...]:
    """Everybody who told us what a paragraph says: whoever it, or a sentence in it, opens with ("Kelly: …"), or is said to say or feel something.

    >>> people = {1: ("Kelly", "Mum"), 2: ("Steve",)}
    >>> whose_accounts("Kelly: calmer. Steve thinks so, too.", people), whose_accounts("Steve sleeps badly.", people)
    ((1, 2), ())
    """
    found = []
    for person, called in names.items():
        for name in called:
            word = re.escape(name)
            opens = rf"(?:^|[.!?”\"’)]\s+)\W*{word}(?:\s\w+)?\s*[:–—]"
            if re.search(opens, text) or re.search(
                rf"\b{word}(?:\s\w+)?(?:,[^.,]{{0,60}},)?(?:\s\w+)?\s(?:{_SAYS})\b", text
            ):
                found.append(person)
                break
    return tuple(found)


_NAME = re.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+|\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w’'-]+"
)
_A_PLACE = re.compile(
    r"(?:Road|Street|Lane|Avenue|Close|School|Primary|Academy|Nursery|College|Hospital|Clinic|Surgery|Centre|Center|House|Court|Park|Club|"
    r"Team|Service|Services|Council|Trust|Church|Mosque|Temple|Market|Library|Hub|Project|Act|Order|Plan|Day|Card|Book|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$"
)


_OPENING_WORDS = """
    a after all an and as at because before both but by during each every for from he her his if in it last later my nobody not now on one our she
    since so sometimes somebody soon that the their then there these they this those though to today two until we what when where while who with
    yesterday you your dear january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday
"""
_OPENS = frozenset(_OPENING_WORDS.split())


def names_to_ask_about(text: str, *, known: Iterable[str]) -> list[str]:
    """Names in a text that are nobody's of this family and nobody's who works with them: somebody else's family may have got in.

    >>> names_to_ask_about("Kelly Carter met Priya Nair at Elm Road School.", known=["Kelly Carter"])
    ['Priya Nair']
    """
    ours = {" ".join(name.casefold().replace("’", "'").split()) for name in known}
    ours |= {part for name in ours for part in (name.split()[0], name.split()[-1]) if name}
    found: dict[str, None] = {}
    for hit in _NAME.finditer(text):
        words = re.sub(r"[’']s$", "", hit.group()).split()
        while words and words[0].casefold() in _OPENS:
            words = words[1:]
        if len(words) < 2:
            continue
        name = " ".join(words)
        plain = re.sub(r"^(?:mr|mrs|ms|miss|dr)\.? ", "", name.casefold().replace("’", "'"))
        if plain not in ours and not _A_PLACE.search(name) and not all(part in ours for part in plain.split()):
            found.setdefault(name)
    return list(found)
