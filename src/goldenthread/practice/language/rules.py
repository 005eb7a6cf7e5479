"""What no list can notice: who acted, why, what it means for the child, whose words are missing, and sentences nobody can hold.

Each rule is a function that looks at one sentence, or at the whole text; what a rule cannot know, it asks.

Serves: K9.03, K9.05a, K9.05b, K3.07, K7.10b
"""
# ruff: noqa: E501  (a pattern cut over lines is harder to check than a long one)

from __future__ import annotations

import re
from collections.abc import Iterator

from goldenthread.practice.language import excuses
from goldenthread.practice.language.findings import Field, Finding, Kind, Reading
from goldenthread.practice.language.reading_age import FAMILY_AGE, ease
from goldenthread.practice.language.text import WORD, Span
from goldenthread.practice.rule import Force

RULES_OF_THEIR_OWN = frozenset(
    {
        "long-sentence", "decision-without-because", "answerable-for-another", "people-as-letters", "childs-words-missing", "meaning-missing",
        "about-the-adults", "nobody-acts-tonight", "reading-age", "copied-text",
    }
)  # fmt: skip
"""The names of what is noticed here and in `copied.py`, beside the entries of the tables."""
A_NOTE_HAS_WORDS = 60
ADULTS_OUTWEIGH = 4

_DECISION = re.compile(
    r"\b(?:(?:i|we|jo|the (?:team |service )?manager|the (?:panel|conference|meeting|court|judge|local authority|council|chair)) (?:have |has |had )?(?:decided|agreed|concluded|resolved)"
    r"|(?:the|our|my) decision (?:is|was|has been)|decision:|(?:it (?:was|has been|is) )(?:decided|agreed|resolved)|(?:we|i) (?:will|are going to) (?:end|close|stop) (?:our|the|my) (?:work|involvement))\b"
)
_ANSWERABLE = re.compile(
    r"\b(?:Mum|Mother|Mom|[Tt]he mother|[Ss]he|(?:Ms|Mrs|Miss) [A-Z]\w+|[A-Z][a-z]+) (?:will|must|to|is to|needs to|should|has to|has agreed to|agrees to|agreed to|is expected to)"
    r" (?:ensure|make sure|see to it|guarantee|make certain)(?: that)? "
    r"(?P<who>he|him|[A-Z][a-z]+|(?:the|her) (?:father|partner|husband|boyfriend|ex|perpetrator)|[Dd]ad|[Ff]ather|(?:Mr) [A-Z]\w+)\b"
    r"(?P<act>[^.]{0,20}\b(?:not|n't|never|stays? away|keeps? away|leaves?|sober|contact|come|return|enter|approach|attend|behave|calm|drink|use|hit|hurt|see)\b)"
)
_NOT_AN_ADULT = frozenset({"the", "a", "each", "every", "both", "this", "school", "homework", "food", "mia", "all"})
_LETTER_PERSON = re.compile(
    r"(?<![\w.'’&/])(?P<letter>[B-HJ-Z])(?:['’]s)?(?= (?:said|says|told|was|is|has|had|went|lives|stayed|ran|did|does|will|feels|wants|and [A-Z] |reported|attends|attended|presented|continues))(?!\.)"
)
_CODE_PERSON = re.compile(
    r"\b(?:[Cc]hild|[Mm]other|[Ff]ather|[Ss]ibling|[Mm]ale|[Ff]emale|[Aa]dult|YP|[Pp]arent) ?(?:[A-HJ-Z]|[1-9])\b(?! (?:year|month|week|of|and \d|am|pm|hour|day))"
)
_CHILD_SAID = re.compile(
    r"\b(?:said|says|told|asked|showed|drew|pointed|smiled|laughed|cried|nodded|shook|whispered|signed|wants?|wanted|wishes|feels|played|chose|looked|babbled|reached)\b"
)
_MEANING = re.compile(
    r"\b(?:means? (?:for|that)|impact on|effect on|for (?:his|her|their|the) plan|so that|this matters|matters (?:to|for|because)|as a result|which is why|what this|worr(?:y|ied)|safer?|because of this)\b"
)
_ADULT = re.compile(
    r"\b(?:mum|dad|mother|father|parents?|partner|stepfather|stepmother|carers?|mr|mrs|ms)\b", re.IGNORECASE
)
_IF_THEN = re.compile(
    r"\b(?:will (?:stay|live|sleep|go|ring|call|come|move|collect|look after|be told|tell)|moves? in|stays? with|rings?|goes to)\b"
)


def of_sentences(text: str, spans: list[Span], reading: Reading) -> Iterator[Finding]:
    """What single sentences leave open."""
    longest = reading.sentence_words
    for index, span in enumerate(spans):
        sentence = span.of(text)
        lower = sentence.lower()
        if len(sentence) > longest * 4 and (words := len(WORD.findall(sentence))) > longest:
            yield _long(text, span, words)
        if (
            "deci" in lower
            or "agreed" in lower
            or "concluded" in lower
            or "resolved" in lower
            or " end " in lower
            or "close" in lower
        ) and (found := _DECISION.search(lower)):
            following = spans[index + 1].of(text).lower() if index + 1 < len(spans) else ""
            if not excuses.is_reasoned(lower, following) and not lower.rstrip().endswith("?"):
                yield _without_because(text, span.start + found.start(), span.start + found.end(), reading)
        if " sure " in lower or "ensure" in lower or "guarantee" in lower or "certain" in lower or "see to it" in lower:
            yield from _answerable(text, span, sentence)
        yield from _people_as_letters(text, span, sentence)


def _long(text: str, span: Span, words: int) -> Finding:
    return Finding(
        span.start, span.end, span.of(text), Kind.UNCLEAR,
        f"This sentence has {words} words. Most readers lose the thread.",
        "Where could it be cut in two?", "", "long-sentence", "govuk_words",
    )  # fmt: skip


def _without_because(text: str, start: int, end: int, reading: Reading) -> Finding:
    return Finding(
        start, end, text[start:end], Kind.MISSING,
        "A decision without its reason is the first thing an adult looks for in their record, and does not find.",
        "Because of what? Who decided, and on which day?", "… because …", "decision-without-because", "knowsley",
        Force.STANDARD if reading.field is Field.DECISION else Force.PRACTICE,
    )  # fmt: skip


def _answerable(text: str, span: Span, sentence: str) -> Iterator[Finding]:
    for found in _ANSWERABLE.finditer(sentence):
        if found.group("who").lower() in _NOT_AN_ADULT:
            continue
        start, end = span.start + found.start(), span.start + found.end()
        yield Finding(
            start, end, text[start:end], Kind.BLAMING,
            "It makes one adult answerable for what another does. Where there is violence, that is not safe.",
            "What will the person who harms do, and who holds them to it?",
            "Lee will stay at his brother's; Officer Khan will check on Fridays", "answerable-for-another", "safelives",
        )  # fmt: skip


def _people_as_letters(text: str, span: Span, sentence: str) -> Iterator[Finding]:
    for found in (*_LETTER_PERSON.finditer(sentence), *_CODE_PERSON.finditer(sentence)):
        start, end = span.start + found.start(), span.start + found.end()
        yield Finding(
            start, end, text[start:end], Kind.UNCLEAR,
            "A letter stands where a person was. The child will not know who it is.",
            "What is this person's name, and what does the child call them?", "", "people-as-letters", "tact",
        )  # fmt: skip


def of_the_whole(text: str, spans: list[Span], quoted: list[Span], reading: Reading) -> Iterator[Finding]:
    """What the whole text leaves open; it stands at the text's first words, since that is where a writer looks."""
    if not spans:
        return
    lower = text.lower()
    if reading.field is Field.ANY and not reading.for_family:
        return
    words = len(WORD.findall(text, 0, 20_000))
    first = Span(spans[0].start, min(spans[0].end, spans[0].start + 60))
    if (
        reading.field in (Field.VISIT, Field.ASSESSMENT)
        and words >= A_NOTE_HAS_WORDS
        and not _has_childs_words(lower, quoted, reading)
    ):
        yield _missing(
            text, first, "childs-words-missing",
            "Nobody will find the child's own voice here.", "What did the child say, show or want, in their own words?", "knowsley",
        )  # fmt: skip
    if reading.field in (Field.NOTE, Field.VISIT) and words >= A_NOTE_HAS_WORDS and not _MEANING.search(lower):
        yield _missing(
            text, first, "meaning-missing",
            "It tells what happened, and not yet what that means.", "What does this mean for the child, and for the plan?", "knowsley",
        )  # fmt: skip
    if reading.field is Field.ASSESSMENT and reading.child_names and _is_about_adults(text, reading.child_names):
        yield _missing(
            text, first, "about-the-adults",
            "It is nearly all about the adults.", f"What is a day like for {reading.child_names[0]}?", "knowsley",
        )  # fmt: skip
    if reading.field is Field.CONTINGENCY and not _IF_THEN.search(lower):
        yield _missing(
            text, first, "nobody-acts-tonight",
            "It does not say who does what if things go wrong.", "Where does the child sleep that night, who tells them, and who does what by when?", "knowsley",
        )  # fmt: skip
    if reading.for_family and (hard := ease(text, spans)) and hard.age > FAMILY_AGE[1] + 1:
        yield Finding(
            first.start, first.end, text[first.start : first.end], Kind.UNCLEAR,
            f"Two formulas put this at a reading age of about {hard.age}. That is a hint, not a mark.",
            "Which long words and long sentences could be shorter? Would the reader tell it back to you?", "", "reading-age", "plain",
        )  # fmt: skip


def _has_childs_words(lower: str, quoted: list[Span], reading: Reading) -> bool:
    if quoted:
        return True
    names = "|".join(re.escape(one.lower()) for one in reading.child_names) or "he|she|they"
    return any(_CHILD_SAID.match(lower, found.end() + 1) for found in re.finditer(rf"\b(?:{names})\b", lower))


def _is_about_adults(text: str, names: tuple[str, ...]) -> bool:
    adults = len(_ADULT.findall(text))
    child = sum(len(re.findall(rf"\b{re.escape(one)}\b", text)) for one in names)
    return adults >= 2 * ADULTS_OUTWEIGH and adults > ADULTS_OUTWEIGH * max(1, child)


def _missing(text: str, at: Span, entry: str, says: str, ask: str, source: str) -> Finding:
    return Finding(
        at.start, at.end, text[at.start : at.end], Kind.MISSING, says, ask, "", entry, source, Force.STANDARD
    )
