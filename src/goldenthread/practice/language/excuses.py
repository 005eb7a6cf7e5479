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
_SERVICE = (
    r"(?:we|i|services?|schools?|nursery|professionals|agencies|practitioners|(?:social|support|youth|health) workers?|adults around (?:him|her|them)"
    r"|organisations?|systems?|staff|teachers|clinics?|(?:the|our|his|her|their|this|that|each|no) (?:\w+ )?(?:school|nursery|college|council|local authority|team|service|system|police|hospital|department|agency|clinic))"
)
_OF_A_SERVICE = re.compile(
    rf"(?:^|[\s,;:(])(?<!\bto )(?<!\bof )(?<!\bby )(?<!\bfor )(?<!\bfrom )(?<!\bwith ){_SERVICE}(?: (?:that|who|which))?(?: (?:also|often|always|sometimes|repeatedly))?(?P<done> (?:have|has|had))?(?P<be> (?:are|is|were|was))?(?: (?:did|do|does|will|may|might|could|can))?(?P<never> (?:not|never|been|too))* $"
)
_OUR_OWN = re.compile(r"\b(?:our|services'|(?:service|council|school|system|team|authority)'s) (?:own |collective )?$")
_DONE_BY_ONESELF = frozenset({"failed", "refused", "declined", "missed", "not", "never"})
_NO_NAME_OF_PEOPLE = re.compile(r" (?:to|from|with|at|in|on|the|a|an|his|her|their|him|them|it|us)\b|[.,;:!?)]|$")
_A_FAILING = re.compile(r"(?:fail|inabilit|lack of|refusal|non (?:engagement|compliance))")
_IN_GENERAL = re.compile(
    r"^(?:an? |any |some |many |most |all |other )?(?:(?:person|people|individuals?|those|communities|groups|survivors)"
    r"(?= (?:with|who|whose|that|in|from|at|experiencing|affected|living|facing|needing|having|made|struggling|harmed)\b)"
    r"|(?:someone|somebody|anyone)(?= (?:with|who|whose|experiencing|affected|living|facing)\b)"
    r"|(?:adults|young adults|women|men|students|pupils|learners|patients|young people|children|families|parents|carers|mothers|fathers)"
    r"(?= (?:who|whose|that|with (?:a |an )?(?:lived |experience|histor|additional)|experiencing|affected by|living (?:with|in)|facing)\b))"
)
_EXPLAINED_BEHIND = re.compile(
    r"^s?(?: \w+){0,2},? ?(?:\((?:\w[\w']*[ ,]+){2,}[^)]*\)|(?:which|that|this) means\b|meaning\b|that is(?: to say)?,|in other words\b|or in plain words\b)"
)
_EXPLAINED_BEFORE = re.compile(
    r"\w+ \w+ \w+[^(]*\((?:(?:also |sometimes |often )?(?:called|known as|named) )?(?:the |an? |our |your )?$|\b(?:is|are|was|also|often|sometimes|we|what we|they|people|it|is what we) (?:call|called|known as|named) (?:the |an? |your |our )?$"
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
    return NOT.search(before[-60:]) is not None or before.endswith("non ")


def is_a_services_own(before: str, words: str, behind: str = "") -> bool:
    """Is it a service, and not the family, that is said to have failed, refused or stayed away? (There is no blame to turn.)

    >>> is_a_services_own("services have ", "failed to engage"), is_a_services_own("mum has ", "failed to engage")
    (True, False)
    >>> is_a_services_own("services were ", "refused"), is_a_services_own("we have ", "disengaged", " parents")
    (False, False)
    """
    if _OUR_OWN.search(before):
        return _A_FAILING.match(words) is not None
    found = _OF_A_SERVICE.search(before[-80:])
    if not found or behind.startswith(" by "):
        return False
    first = words.split(" ")[0]
    if found["be"] or (found["never"] and "been" in found["never"]):
        return not first.endswith("ed")
    if found["done"] and not found["never"]:
        return first in _DONE_BY_ONESELF or (first.endswith("ed") and _NO_NAME_OF_PEOPLE.match(behind) is not None)
    return True


def is_of_people_in_general(sentence: str) -> bool:
    """Does it speak of people of a kind, and of nobody in particular? Then nobody can say what was seen, or when.

    >>> is_of_people_in_general("people with a history of trauma"), is_of_people_in_general("he has a history of trauma")
    (True, False)
    """
    return _IN_GENERAL.search(sentence) is not None


def is_said_in_plain_words(before: str, behind: str) -> bool:
    """Do the words beside it say what a word of ours means, in brackets or by "which means"?

    >>> is_said_in_plain_words("we held a ", " (a meeting of all who help)")
    True
    """
    return _EXPLAINED_BEHIND.search(behind) is not None or (
        behind[:1] not in " ," and _EXPLAINED_BEFORE.search(before) is not None
    )


def is_reported(before: str, as_typed: str, behind: str = "") -> bool:
    """Is it somebody in the family who tells it, before ("she said that …") or behind ("…, she said")? An official's words are asked about."""
    if SAID_BEHIND.search(behind):
        return True
    if _OFFICIAL.search(before):
        return False
    return REPORTED.search(before) is not None or NAMED_REPORTED.search(as_typed) is not None
