"""On what ground something about a child may be shared with us: consent, or the lawful ground without it.

Keeping a child safe does not wait for consent. The duty to share of 2026 is new law: it carries the day somebody read it at its source, and
until then every screen that names it says that nobody has.

Serves: K1.19b, E.08
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.answers import Source

DUTY_TO_SHARE = Source(
    cite="Children Act 2004, section 16LA, put in by the Children’s Wellbeing and Schools Act 2026, section 4",
    url="https://www.legislation.gov.uk/ukpga/2026/21/section/4",
)
"""Reading: the Act received Royal Assent on 29 April 2026; when section 4 begins is for regulations, and has not been checked here."""

ROYAL_ASSENT = date(2026, 4, 29)

SAFEGUARDING_SAYS = (
    "If a child may be at risk of harm, share what you know now. You do not need anybody’s agreement, "
    "and you do not have to ask first where asking could put somebody in danger."
)
DUTY_SAYS = (
    "From 2026, agencies must share what helps to keep a child safe, unless sharing it would do the child more harm."
)


def how_sure(source: Source = DUTY_TO_SHARE) -> str:
    """How sure we are of the law, as a screen says it.

    >>> how_sure(Source("An Act", checked_on=date(2026, 5, 1)))
    'Read at its source on 1 May 2026.'
    >>> how_sure().split(".")[0]
    'Not yet checked: nobody here has read it at its source, or when it begins'
    """
    if source.checked_on is None:
        return "Not yet checked: nobody here has read it at its source, or when it begins. Do not rest on it alone."
    return f"Read at its source on {source.checked_on.day} {source.checked_on:%B %Y}."
