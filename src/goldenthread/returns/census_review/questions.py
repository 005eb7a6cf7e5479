"""What a census file is asked, in the order a reader meets it: by which rule, in which words, counted in what.

Serves: K9.07, T.24
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Shape(StrEnum):
    """How an answer is shown: by month and how long it took; or only listed."""

    TIMED = "timed"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `rule_id`: whose number it is judged by.

    `buckets`: the last number of each bar of the distribution; `last_in_time`: the bar that can still be in time; `things`: what a
    list lists.
    """

    key: str
    title: str
    over: str
    says: str
    shape: Shape
    rule_id: str = ""
    counted_in: str = "working days"
    buckets: tuple[int, ...] = ()
    from_what: str = ""
    last_in_time: int = 0
    things: str = ""


FIRST_ASSESSMENT: Final = Question(
    "first-assessment", "Assessments after a referral", "over 45 working days",
    "Counted from the day of the referral to the day a manager authorised the first assessment of that referral.",
    Shape.TIMED, "T010", buckets=(10, 20, 30, 40, 45, 60, 90), from_what="referral", last_in_time=45,
)  # fmt: skip
LATER_ASSESSMENT: Final = Question(
    "later-assessment", "Later assessments", "over 45 working days",
    "A second or later assessment of the same referral, counted from its own start.",
    Shape.TIMED, "T010-later", buckets=(10, 20, 30, 40, 45, 60, 90), from_what="start of the assessment", last_in_time=45,
)  # fmt: skip
CONFERENCE: Final = Question(
    "initial-conference", "Initial child protection conferences", "over 15 working days",
    "Counted from the recorded start of the section 47 enquiry, as the national figure is. The duty counts from the strategy discussion, "
    "which the census does not hold: look the child up before saying that a conference was late.",
    Shape.TIMED, "T042", buckets=(5, 10, 15, 20, 30, 45), from_what="start of the enquiry", last_in_time=15,
)  # fmt: skip
FIRST_REVIEW: Final = Question(
    "first-review", "First review conferences", "over three months",
    "Counted from the start of the child protection plan, which is the day of the initial conference, to the first review.",
    Shape.TIMED, "T046", "days", (30, 60, 75, 92, 120, 180), "start of the plan", 92,
)  # fmt: skip
LATER_REVIEW: Final = Question(
    "later-review", "Later review conferences", "over six months",
    "Counted from each review to the next, or to the day the plan ended.",
    Shape.TIMED, "T047", "days", (60, 120, 150, 184, 210, 270), "last review", 184,
)  # fmt: skip
LONG_PLAN: Final = Question(
    "long-plan", "Children on a protection plan for more than 15 months", "on a plan for more than 15 months",
    "Plans still open on the day of this report, the longest first. No law gives a number: it is a reason to ask what has changed.",
    Shape.LISTED, counted_in="days", things="children",
)  # fmt: skip
SECOND_PLAN: Final = Question(
    "second-plan", "Second and later protection plans", "on a second or later plan",
    "Plans whose child had one before, by the number the file gives or by an earlier plan in it. The days are those between the plans, where "
    "the file holds the earlier one.",
    Shape.LISTED, counted_in="days", things="plans",
)  # fmt: skip
REFERRED_AGAIN: Final = Question(
    "referred-again", "Referred again within twelve months", "referred again within twelve months",
    "A referral no more than twelve months after the last referral of the same child in this file. Those whose last referral stands in another "
    "year's file are not seen.",
    Shape.LISTED, counted_in="days", things="referrals",
)  # fmt: skip
NOT_ASSESSED: Final = Question(
    "closed-without-assessment", "Closed without an assessment", "closed without an assessment in this file",
    "Referrals that were to lead to work, were closed, and have no assessment in this file. It may stand in another year's file.",
    Shape.LISTED, counted_in="days", things="referrals",
)  # fmt: skip
CANNOT_BE: Final = Question(
    "dates-to-check", "Dates that cannot both be right", "whose dates cannot both be right",
    "Something that ended before it began. These are left out of every figure above.",
    Shape.LISTED, counted_in="days", things="things",
)  # fmt: skip

QUESTIONS: Final = (
    FIRST_ASSESSMENT, LATER_ASSESSMENT, CONFERENCE, FIRST_REVIEW, LATER_REVIEW, LONG_PLAN, SECOND_PLAN, REFERRED_AGAIN, NOT_ASSESSED, CANNOT_BE,
)  # fmt: skip
