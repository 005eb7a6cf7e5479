"""What answers a question before it is asked: a date beside "historic", an act beside "aggressive", a "because" beside a decision.

Each looks at a sentence (and, for acts and reasons, at the next one) in lower case.
"""
# ruff: noqa: E501  (a pattern cut over lines is harder to check than a long one)

from __future__ import annotations

import re
from collections.abc import Callable

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|both|half)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
DATE = re.compile(
    rf"\b(?:19|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|\b(?:in|since|until|by|from|last|during|on|between|early|late|mid|of) {_MONTH}\b"
    rf"|\b\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?\b|\b{_COUNT} (?:days?|weeks?|months?|years?|nights?) (?:ago|before|later|earlier|old)\b|\baged? (?:of )?{_COUNT}\b"
    rf"|\bwhen (?:he|she|they|i|\w+) (?:was|were|turned) {_COUNT}\b|\b(?:last|on|this|each|every) {_DAY}\b|\byesterday\b|\btoday\b|\blast (?:night|week)\b|\b{_DAY}\b"
)
QUANTITY = re.compile(
    rf"\b(?:{_COUNT}|several hundred) (?:times?|visits?|sessions?|minutes?|hours?|days?|weeks?|occasions|evenings|nights|mornings|lessons|of)\b|\b(?:once|twice|daily|weekly|fortnightly|monthly|termly|nightly)\b"
    rf"|\b(?:each|every) (?:other )?(?:{_DAY}|day|week|night|morning|evening|month|fortnight|term|school|lunch|afternoon|weekend|second)\b|\b(?:on )?{_DAY}s\b|\bper (?:day|week|month|term)\b|\ba (?:day|week|month|term)\b"
)
ACT = re.compile(
    r"\"|“|\b(?:hit|hits|hitting|threw|throws|thrown|throwing|kick(?:ed|s) (?!off)\w+|punch(?:ed|es)|slapp?ed|slaps|shout(?:ed|s|ing)|yelled|swore|swears|scream(?:ed|s|ing)|(?<!a )bit (?:him|her|me|his|the|two|his)|bites|spat|spits|"
    r"smash(?:ed|es)|slamm?(?:ed|s)|push(?:ed|es) (?:him|her|me|the|his|over|\w+ over)|pulled|grabb?ed|ran (?:out|away|off)|walked out|stormed out|hid|cried|cries|crying|"
    r"wept|smiled|laughed|nodded|said|says|told|replied|asked|wrote|texted|sat|stood|smelt|smelled|slept|woke|ate|fell|"
    r"for example|for instance|such as|e\.g|i saw|i heard|we saw|i counted)\b|\b\d+\b"
)
REASON = re.compile(
    r"\b(?:because|since|so that|in order to|due to|owing to|as a result|the reasons?|reasons? (?:is|are|was|were)|given that|for these reasons|"
    r"this means|which means|as (?:he|she|they|there|the|no|mum|dad|we|i|it|both|all|this|her|his|their|nobody|nothing)\b)"
)
BY_SOMEBODY = re.compile(
    r"\bby (?!phone|letter|e ?mail|text|post|the end|then|now|\d|mon|tues|wed|thurs|fri|sat|sun|next|all\b|professionals\b|staff\b|itself)\w+"
)

NOT = re.compile(
    r"(?:\b(?:not|never|neither|nor|no longer|hardly|without|rather than|instead of|avoid(?: saying| writing| calling)?|cannot)|n't|(?<!\w)no)(?: (?:been|be|a|an|at all|seem|appear|to be|the|as|being|in|any|saying|calling (?:him|her|them|people)|find (?:him|her|them)|think (?:he|she|they) (?:is|was|are)|feel|very|so|really)){0,3} $"
)
_FAMILY = r"(?:he|she|they|mum|mummy|mom|dad|daddy|mother|father|nan|nana|gran|granny|grandma|grandad|grandfather|grandmother|aunt|auntie|uncle|brother|sister|stepdad|stepmum|partner|parents|the parents|both parents|the family|child|the child|young person|foster mum|foster dad)"
_SAYS = r"(?:said|says|say|told \w+|tells \w+|described|describes|explained|thinks|feels|calls|called|wrote|texted|shouted|replied|added|answered|asked|worries|worried|believes|wonders|admitted|mentioned|remembers|recalled|recalls|talked about|spoke of|spoke about|likes to be|sees)"
REPORTED = re.compile(
    rf"\b(?:{_FAMILY}|[a-z]+'s (?:mum|dad|nan|gran|mother|father))(?: also| then| has| had| often| still)? {_SAYS}\b(?! to (?:be|have))"
)
NAMED_REPORTED = re.compile(
    r"\b(?!School|Police|Nursery|Staff|Camhs|Health|Social|Report|The|Professionals|Teacher|Council)[A-Z][a-z]+ (?:also |then |has |had )?(?:said|says|told \w+|described|explained|thinks|feels|calls|called|wrote|texted|shouted|replied|added|asked|worries)\b"
)
SAID_BEHIND = re.compile(
    rf"^[^.;]{{0,60}}[,\"] {_FAMILY} (?:said|says|told|explained|added|wrote|thinks|feels)\b(?! (?:he|she|they|that)\b)"
)
_OFFICIAL = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|pc|dc|sergeant|officer|nurse)\.? \w+ (?:also )?(?:said|told|says|described|explained|thinks|feels|calls|wrote|added)"
)


def is_dated(sentence: str, following: str) -> bool:
    """Is there a day, a month, a year or an age in the sentence?"""
    return DATE.search(sentence) is not None


def is_quantified(sentence: str, following: str) -> bool:
    """Does the sentence say how many, how long or how often?"""
    return QUANTITY.search(sentence) is not None


def is_shown(sentence: str, following: str) -> bool:
    """Is something that was done, said, seen or counted told here or in the next sentence?"""
    return ACT.search(sentence) is not None or ACT.search(following) is not None


def is_reasoned(sentence: str, following: str) -> bool:
    """Is a reason given here or in the next sentence?"""
    return REASON.search(sentence) is not None or REASON.search(following) is not None


def names_who(sentence: str, following: str) -> bool:
    """Does the sentence say by whom?"""
    return BY_SOMEBODY.search(sentence) is not None


EXCUSES: dict[str, Callable[[str, str], bool]] = {
    "label": is_shown,
    "shown": is_shown,
    "dated": is_dated,
    "quantified": is_quantified,
    "reasoned": is_reasoned,
    "hidden": names_who,
}


def is_negated(before: str) -> bool:
    """Do these words, up to the place, take back what follows?

    >>> is_negated("he is not a "), is_negated("she is ")
    (True, False)
    """
    return NOT.search(before[-60:]) is not None


def is_reported(before: str, as_typed: str, behind: str = "") -> bool:
    """Is it somebody in the family who tells it, before ("she said that …") or behind ("…, she said")? An official's words are asked about."""
    if SAID_BEHIND.search(behind):
        return True
    if _OFFICIAL.search(before):
        return False
    return REPORTED.search(before) is not None or NAMED_REPORTED.search(as_typed) is not None
