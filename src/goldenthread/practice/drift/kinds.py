"""The ways of standing still, the nearest to harm first: what each is called, what it looks for, and the one question it asks.

`{child}` in a question is the child's first name. The numbers are in `settings`; each kind says whose they are.

Serves: K5.00, K5.W2, K6.W2, K10.07
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.practice.answers import Source
from goldenthread.practice.drift.settings import DEFAULTS
from goldenthread.practice.numbers_we_ask_by import OUR_PROMPT, Setting

STANDARDS = Source("Knowsley Social Work Practice Standards")


@dataclass(frozen=True)
class Kind:
    """One way of standing still: its key in the record, its title, what is looked for, its question, and where it comes from."""

    key: str
    title: str
    looks_for: str
    asks: str
    source: Source
    settings: tuple[Setting, ...] = ()
    reading: str = ""
    serves: str = ""
    of_an_agency: bool = False
    """Whether an agency's part is what stands still, so that asking them is a rung of its own."""


KINDS: tuple[Kind, ...] = (
    Kind(
        "harm_going_on", "Harm is going on",
        "A worry about violence, or any worry while there is a child protection plan, that has gone on and on, or of which the last word is worse.",
        "What is it doing to {child} to live with this for so long, and what has to be different by next month?",
        Source("Knowsley Social Work Practice Standards, standard 5: staying too long in harm hurts; asked at each review"),
        (DEFAULTS.harm_months, DEFAULTS.harm_reviews),
        "Where somebody harms or controls somebody, only the child, and the adult who was harmed, asked alone, can say that it is better."
        " Silence, fewer call-outs and other people’s numbers are told beside it and change nothing here.",
        "K5.W2",
    ),
    Kind(
        "wish_no_answer", "A wish has no answer",
        "A child asked for something, and has not been told the answer: what was done, or why not.",
        "Who tells {child} the answer, when, and what will {child} be told if it is no?",
        Source("Knowsley Social Work Practice Standards, standards 1 and 10; the days are those of the golden thread"), (),
        "Doing something about a wish is not yet an answer: the child has one when the child has been told.", "K10.05",
    ),
    Kind(
        "all_done_nothing_moved", "Every step is done and nothing has moved",
        "All steps towards a goal are done, and the last word on it is that nothing is better.",
        "What was the plan for? What would {child} notice if it worked, and what do we try instead?",
        Source("Knowsley Social Work Practice Standards, standard 6: if all actions are done and nothing is better, ask what the plan was for"), (),
        "Where nobody has said anything about the goal yet, this is silent: that is “Nobody knows whether it helps”.", "K6.W2",
    ),
    Kind(
        "section_20_no_plan", "In care by agreement, without a care plan",
        "A child is looked after under section 20, and there is no care plan.",
        "What have the parents and {child} agreed to, until when, and where is it written for them?",
        OUR_PROMPT, (DEFAULTS.care_plan,),
        "The law’s own clock stands with the other clocks; this asks because an agreement with no plan tends to have no end.", "K5.00",
    ),
    Kind(
        "no_permanence", "Nobody has decided where the child will grow up",
        "A child is in care, no way is the first plan, and what “Where things are now” says of where the child will grow up is empty.",
        "Where will {child} grow up, who knows that for certain today, and what does {child} know of it?",
        DEFAULTS.permanence.source, (DEFAULTS.permanence,),
        "The day of the second review of care, or four months after the child came into care if that is earlier. Read are a first plan decided on"
        " the page of a home for good, and the block “Where the child will grow up, and what if not”: the first of the two.", "K5.00",
    ),
    Kind(
        "milestone_passed", "A milestone to a home for good has passed",
        "A day was planned for something on the way to a home for good, the day is over, and it has not happened.",
        "What did {child} wait for, who can make it happen now, and what is {child} told about when?",
        Source(
            "The day that was planned; Knowsley Social Work Practice Standards, standard 5: plans move in time for a child to get a home for good"
        ),
        (), "A reason for being late is kept beside it and does not end it: it ends when it happens, its day is moved, or it is taken off the line.",
        "K5.W3",
    ),
    Kind(
        "score_not_better", "The number is not getting better",
        "Something has been measured again, and for months no number has been better than the best so far; it is not yet good enough.",
        "Is this what {child} needs most, and is it help of the right kind? What would make the next number a better one?",
        OUR_PROMPT, (DEFAULTS.score,),
        "The child’s own numbers count where there are any. Where somebody harms somebody, numbers from others are not asked.", "K6.02b",
    ),
    Kind(
        "agency_step", "An agency has not done its part yet",
        "A step an agency agreed to is past the day that was agreed.",
        "Who rings them this week, what do they say stands in the way, and by when will it be done for {child}?",
        Source("The day that was agreed; Knowsley Social Work Practice Standards, standard 5: challenge adults who do not do their part"),
        (), "", "K5.02", of_an_agency=True,
    ),
    Kind(
        "carried_over", "The same step is carried over again",
        "A step was open at one review and still open at the next, and its own day has passed or it never had one.",
        "Is it still the right step? If so, who needs what help to take it? If not, what comes instead?",
        Source("Knowsley Social Work Practice Standards, standard 5: change plans that have no effect"), (DEFAULTS.reviews_carried,),
        "A step whose day is still to come goes on as agreed, and is not counted. Nor is one that was agreed on the day of the first of the two"
        " reviews.", "K5.03",
    ),
    Kind(
        "second_plan", "A second child protection plan within two years",
        "A child protection plan began again soon after the last one ended.",
        "What did the first plan not change for {child}, and what is different in this one?",
        Source("Our own prompt. The national figures count second plans of any time"), (DEFAULTS.second_plan,),
        "A plan that begins exactly twenty-four months after the end of the first is counted.", "K5.00",
    ),
    Kind(
        "plan_too_long", "The plan has gone on for long",
        "A child in need plan or a child protection plan has lasted for longer than the number below. The two are counted apart.",
        "What has changed for {child} since it began? If little has: what else is open to us, and who decides it?",
        Source("Named beside each number"), (DEFAULTS.child_in_need, DEFAULTS.child_protection),
        "Counted from the day the child’s own plan began; the same day of the month is still within it.", "K5.00",
    ),
    Kind(
        "third_worker", "The third worker within a year",
        "Three different people have led the work with a child within twelve months.",
        "What does {child} know about why they changed, who holds the story now, and how do we keep this worker?",
        OUR_PROMPT, (DEFAULTS.workers,),
        "Only those who led the work count, each once. It ends when no more than two have led it within the last twelve months.", "K5.00",
    ),
    Kind(
        "step_waiting", "A step has not happened yet",
        "A step that somebody in the family, the network or among us agreed to is well past its day.",
        "What stands in the way, what help would make it possible, and does it still matter to {child}?",
        OUR_PROMPT, (DEFAULTS.family_step,), "", "K5.02",
    ),
    Kind(
        "goal_unmeasured", "Nobody knows whether it helps",
        "A goal has no number, or none that is new: nobody can say whether life is better.",
        "Which number would {child} or the family choose, and who asks for it next?",
        Source("Knowsley Social Work Practice Standards, standards 5 and 6: review plans to measure their effect"),
        (DEFAULTS.unmeasured, DEFAULTS.measured_again),
        "Slower than the thread’s own prompt, which comes after two and eight weeks: this is for when that has not helped.", "K5.01",
    ),
    Kind(
        "hold_past_its_day", "On hold, and its day has passed",
        "A worry was put on hold until a day, and that day has passed; or nobody said until when.",
        "Can it wait longer for {child}’s sake? If so until when and why; if not, who takes it up?",
        Source("The day that was set; Knowsley Social Work Practice Standards, standard 10: plans cover all issues, even if some wait"), (), "",
        "K10.07",
    ),
    Kind(
        "decision_not_looked_at", "A decision was to be looked at again",
        "A decision had a day on which it was to be looked at again, and nobody has decided about the same question since.",
        "Is it still right for {child}? What do we know now that we did not know then?",
        Source("The day that was set with the decision"), (),
        "It has been looked at again when the same question has been decided later, whatever the answer.", "K5.01",
    ),
)  # fmt: skip
BY_KEY = {kind.key: kind for kind in KINDS}
RANK = {kind.key: float(place) for place, kind in enumerate(KINDS, start=1)}
NEARER_WITH_VIOLENCE = 0.5

WORRIED = "worried"
WORRIED_KIND = Kind(
    WORRIED, "Somebody is worried that nothing is changing",
    "A worker says so, whatever the rules see.",
    "What would have to be different for {child}, and who can bring that about?",
    Source("Knowsley Social Work Practice Standards, standard 5: challenge adults who are not doing their part"), (), "", "K5.02", of_an_agency=True,
)  # fmt: skip
"""What a person raises. No rule finds it, so it has no row of its own: only what was asked and answered."""


def kind_of(key: str) -> Kind:
    """A kind by its key; one that a person raised, too."""
    return BY_KEY.get(key, WORRIED_KIND)


def question(key: str, name: str) -> str:
    """The one question a kind asks, about this child.

    >>> question("wish_no_answer", "Mia")
    'Who tells Mia the answer, when, and what will Mia be told if it is no?'
    """
    return kind_of(key).asks.format(child=name)


CODES = {
    WORRIED: "s00", "harm_going_on": "s01", "wish_no_answer": "s02", "all_done_nothing_moved": "s03", "section_20_no_plan": "s04",
    "no_permanence": "s05", "score_not_better": "s06", "agency_step": "s07", "carried_over": "s08", "second_plan": "s09", "plan_too_long": "s10",
    "third_worker": "s11", "step_waiting": "s12", "goal_unmeasured": "s13", "hold_past_its_day": "s14", "decision_not_looked_at": "s15",
    "milestone_passed": "s16",
}  # fmt: skip
"""How an address names a kind: an address tells nothing of a child. Never given to another kind."""

KEY_OF = {code: key for key, code in CODES.items()}
