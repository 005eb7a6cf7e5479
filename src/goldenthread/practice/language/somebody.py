"""Of whom something is said: of somebody in a sentence, of oneself, or of nobody (a term on a list, a role in a box, a heading).

Words that guides disagree about, and plain words for a feeling, are asked about only where they are said of somebody; what people say of
themselves is theirs to say. All look at a sentence in lower case.
"""

from __future__ import annotations

import re

_VERBS = """
    is are was were has have had does do did will would can could may might must should isn't wasn't aren't weren't hasn't haven't didn't
    doesn't don't won't can't said says told tells asked asks wants wanted needed feels felt thinks thought knows knew lives lived
    came comes went goes got gets gave gives took takes made makes met meets saw sees seen rang wrote writes spoke speaks
    moved left leaves became becomes began begins started starts stayed stays stopped stops found finds kept keeps hoped
    likes liked loves loved looked seems seemed appears appeared attends attended visited supported works worked
    called cried cries helped helps sat stood ran brought brings
"""
_ANY_VERB = "|".join(_VERBS.split())
_A_VERB = re.compile(
    rf"(?<=[^\W_])\W+(?<!\bwho )(?<!\bthat )(?<!\bwhich )(?<!\bwhose )(?:{_ANY_VERB})\b"
    rf"|^(?:{_ANY_VERB})\b.*[.!?]$"  # a note without its subject: "Was in care until 2015."
    r"|^(?:[^\s]+ ){5,}[^\s]+[.!?]$"  # or without its verb: "Long talk with birth mother on Tuesday."
    r"|[^\W_]{2,}ed (?:that|him|her|them|his|their|us|me)\b"
    r"|\b(?:i|he|she|they|we|you)(?:'\w+)?\b|\b(?!who|that)\w+'s (?:a|an|the|not|been|in)\b"
)
_SOMEBODYS = re.compile(r"(?:\b(?:his|her|their|my|our|your)|\b[^\W_]+'s|\b[^\W_]+s') (?:\w+ ){0,2}$")

_PERSON = (
    r"(?:child|children|baby|boy|girl|teenager|person|people|family|families|mother|father|mum|dad|parents?|patients?|clients?|users?"
    r"|pupils?|man|woman)"
)
_OF_ONESELF = re.compile(
    r"(?:^|[^\w'])i(?:'m|'ve|'d|(?= ))(?: (?:am|was|have|had|have been|feel|felt|get|got|live with|lived with|struggle with|struggled with"
    r"|cope with|suffer from|still|also|always|often|sometimes|just|really|very|so|quite|too|been|being|feeling|living with|struggling with"
    r"|coping with|diagnosed with|recovering|recovered|former|a|an|my|some)){0,5} $"
)
_HAVING = re.compile(r"\b(?:have|had|'ve|'d|got|with)\b")
_ENDS_IN_A_PERSON = re.compile(rf"\b{_PERSON}$")
_A_PERSON_FOLLOWS = re.compile(rf"^ (?:\w+ ){{0,2}}{_PERSON}\b")


def is_said_of_somebody(sentence: str, start: int) -> bool:
    """Does the sentence say it of somebody: with a verb, a pronoun, or somebody's beside it? A term by itself says it of nobody.

    >>> is_said_of_somebody("tia is a care leaver", 9), is_said_of_somebody("his birth mother", 4)
    (True, True)
    >>> is_said_of_somebody("was in care until 2015.", 4), is_said_of_somebody("has a birth mother", 6)
    (True, False)
    >>> is_said_of_somebody("birth mother", 0), is_said_of_somebody("a person who is a care leaver", 18)
    (False, False)
    """
    return _A_VERB.search(sentence) is not None or _SOMEBODYS.search(sentence[:start]) is not None


def is_of_oneself(before: str, words: str, behind: str) -> bool:
    """Does somebody say it of themselves? A worker who is worried about another, or has a family to see, does not.

    >>> is_of_oneself("i have ", "poor mental health", ""), is_of_oneself("i am concerned that he is ", "manipulative", "")
    (True, False)
    >>> is_of_oneself("i have a ", "challenging child", " to see")
    False
    """
    found = _OF_ONESELF.search(before[-80:])
    if not found:
        return False
    of_another = _ENDS_IN_A_PERSON.search(words) or _A_PERSON_FOLLOWS.search(behind)
    return not (of_another and _HAVING.search(found[0]))
