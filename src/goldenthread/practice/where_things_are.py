"""The short summary of where things are now: how long a block should be, how old it may grow, and the questions it is read with.

In our words: somebody who answers tonight, or who covers while a worker is away, reads the summary instead of the record. Eight short
blocks, each of about 120 words; the permanence plan and then what happens if it fails. "Seek legal advice" says nothing of where the
child sleeps, so it is answered with a question. Nothing here stops a save.

Reading: 120 words and three months are from the study of Knowsley's contents; that a block alone grows old is our own reading.
Serves: K9.08, K9.W1, K7.10a
"""

from __future__ import annotations

import re
from datetime import date

from goldenthread.practice.answers import Finding, Severity, Source
from goldenthread.practice.timescales.case_summary import WITHIN_MONTHS
from goldenthread.practice.working_days import months_after

ABOUT_WORDS = 120
CONTINGENCY = Source(
    cite="Knowsley Social Work Practice Standards, standards 6 and 7: a contingency plan is not “seek legal advice”"
)

_IF_NOT = re.compile(
    r"\b(if (not|that|this|it|she|he|they|mum|dad|nan|the)|otherwise|contingency|plan b|in case)\b", re.IGNORECASE
)
_LEGAL_ADVICE = re.compile(
    r"\b(seek|seeking|take|get|obtain|consider|request)\w*\s+(further\s+|urgent\s+)?legal\s+(advice|planning|gateway)|\blegal planning meeting\b",
    re.IGNORECASE,
)
_WHAT_HAPPENS = re.compile(
    r"\b(sleep|stay|live|lives|goes to|go to|move to|moves to|looked after by|cared for by|carer|nan|gran|grandma|aunt|uncle|who tells)\w*\b",
    re.IGNORECASE,
)


def count_words(words: str) -> int:
    """How many words a text has.

    >>> count_words("Mia lives with Mum, Steve and Tobi.")
    7
    """
    return len(words.split())


def grown_old_on(written_on: date) -> date:
    """The day from which a block is to be read again: the same date three months on is still in time.

    >>> grown_old_on(date(2026, 3, 31))
    datetime.date(2026, 7, 1)
    """
    return date.fromordinal(months_after(written_on, WITHIN_MONTHS).toordinal() + 1)


def only_legal_advice(words: str) -> bool:
    """Whether the only thing said about what happens if the plan fails is that legal advice is taken.

    >>> only_legal_advice("Mia stays with Mum. Contingency: seek legal advice.")
    True
    >>> only_legal_advice("Mia stays with Mum. If Mum is ill again, Mia sleeps at Nan's that night; Farah seeks legal advice next morning.")
    False
    """
    found = _LEGAL_ADVICE.search(words)
    if not found:
        return False
    beginning = _IF_NOT.search(words)
    about = words[beginning.start() :] if beginning else words[max(0, words.rfind(".", 0, found.start())) :]
    return not _WHAT_HAPPENS.search(about.replace(found.group(0), ""))


def read_with_care(block: str, words: str, *, child: str) -> tuple[Finding, ...]:
    """What somebody who reads this block tonight would ask. Hints: nothing is refused.

    Serves: K9.08
    """
    found = []
    if (length := count_words(words)) > ABOUT_WORDS:
        found.append(
            Finding(
                f"This block has {length} words; about {ABOUT_WORDS} are read to the end.",
                suggest="What would somebody need at two in the morning? The rest is in the record.",
                severity=Severity.NOTE,
            )
        )
    if block == "permanence" and only_legal_advice(words):
        found.append(
            Finding(
                "“Seek legal advice” says what we do, not what happens.",
                suggest=f"If the plan fails tonight: where does {child} sleep, who tells {child}, and who takes {child} to school?",
            )
        )
    if block == "permanence" and words.strip() and not _IF_NOT.search(words):
        found.append(
            Finding(
                "The plan for growing up is here; what happens if it fails is not.",
                suggest=f"What first sign would tell us, and what would {child} know about what comes then?",
                severity=Severity.NOTE,
            )
        )
    return tuple(found)
