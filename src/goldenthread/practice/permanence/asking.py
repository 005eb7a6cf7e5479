"""What the record of a child's home for good leaves open, and the question each gap asks. Nothing here stops a save.

In our words: a child needs to know where they will grow up. One way is worked for first and another beside it at the same time, so that a
child does not wait twice; a way is ruled out by somebody, for a reason. Whoever is put forward is asked soon, seen in their own home and told
the outcome with the reasons and the right to challenge it: a quick look must not be a hidden no.

Source: Knowsley Social Work Practice Standards, standard 7; Initial family and friends care assessment: a good practice guide (Family Rights
Group, named by BASW); Children and Social Work Act 2017, section 1, for asking as a good parent would: named, none of them re-read.
Reading: no national standard says how soon somebody put forward is looked at. A number counts only where the council has set its own (T133).
Serves: K5.W3, K7.W2, K7.07
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from goldenthread.practice.answers import Finding
from goldenthread.practice.permanence.facts import MilestoneFact, PersonFact, WayFact
from goldenthread.practice.permanence.statuses import OUTCOMES

DECIDED = ("first_plan", "parallel", "ruled_out")


def open_of_ways(ways: Iterable[WayFact], *, child: str, can_say: bool = True) -> tuple[Finding, ...]:
    """What the ways considered leave open: one first plan, one beside it, reasons, and the child's own view, unless they are not born yet.

    >>> [one.says for one in open_of_ways([], child="Mia")]
    ['Nothing is the first plan yet.']

    Serves: K7.W2
    """
    them = list(ways)
    first = [way for way in them if way.status == "first_plan"]
    beside = [way for way in them if way.status == "parallel"]
    found: list[Finding] = []
    if not first:
        found.append(
            Finding("Nothing is the first plan yet.", suggest=f"Where will {child} grow up, if all goes well?")
        )
    if len(first) > 1:
        found.append(
            Finding(
                "More than one way is called the first plan.",
                suggest=f"Which of them is worked for first, and which beside it? {child} needs to hear one answer.",
            )
        )
    if first and not beside:
        found.append(
            Finding(
                "There is no plan beside the first one.",
                suggest=f"If it does not hold, where does {child} grow up? Work for both now, so that {child} does not wait twice.",
            )
        )
    return (*found, *(finding for way in them for finding in _of_way(way, child, can_say)))


def _of_way(way: WayFact, child: str, can_say: bool) -> Iterator[Finding]:
    at = str(way.id)
    if way.status == "ruled_out" and not way.because.strip():
        yield Finding(
            "It is ruled out without a reason.", at=at, suggest="What would the people it was about read here?"
        )
    if way.status in DECIDED and not way.decided_by.strip():
        yield Finding("Nobody is named who decided it.", at=at, suggest="Who decided, and in which meeting or court?")
    if way.status in ("first_plan", "parallel") and not way.reasoned:
        yield Finding(
            "Nothing is written for or against it.",
            at=at,
            suggest="What speaks for it and against it, and how do we know?",
        )
    if way.status == "first_plan" and can_say and not way.child_asked:
        yield Finding(
            f"What {child} says to it is not here.",
            at=at,
            suggest=f"In which words, or with which drawing, can {child} say it?",
        )


def open_of_person(person: PersonFact) -> tuple[Finding, ...]:
    """What is open with somebody put forward.

    Serves: K7.07
    """
    return tuple(_of_person(person))


def _of_person(person: PersonFact) -> Iterator[Finding]:
    status = person.status
    if person.harm_known and status != "steps_back":
        yield Finding(
            "Violence or control by them is written down.",
            suggest="Who was harmed, and what does each say of it, asked alone? How would the child be kept safe?",
        )
    if status in ("could_be", "not_right") and "seen" not in [to for to, _ in person.moves]:
        yield Finding(
            "There is an outcome, and they were not seen.",
            suggest="Who met them in their own home, unhurried, and both of them where they are two?",
        )
    if status in OUTCOMES and not person.because.strip():
        yield Finding(
            "The outcome has no reasons.", suggest="What speaks for them and what against, weighed for this child?"
        )
    outcome_on = outcome_day(person)
    if outcome_on and status != "steps_back" and (person.told_on is None or person.told_on < outcome_on):
        yield Finding(
            "They have not been told the outcome.", suggest="Who tells them, how is that safe, and in which words?"
        )
    elif outcome_on and status == "not_right" and not person.challenge_told:
        yield Finding(
            "They have not been told how to challenge it.",
            suggest="Whom can they turn to, and by when, and who can advise them?",
        )
    if not person.brothers_sisters and status != "steps_back":
        yield Finding(
            "Brothers and sisters are not thought of here.",
            suggest="Could they live together? If not, how would they see each other?",
        )


def outcome_day(person: PersonFact) -> date | None:
    """The day of the outcome that stands now; None while there is none."""
    status, on = person.moves[-1] if person.moves else ("named", None)
    return on if status in OUTCOMES else None


def days_waited(person: PersonFact, *, on: date) -> int:
    """Days from being named to the outcome that stands; to this day while there is none. The day of being named is day 0.

    >>> days_waited(PersonFact(1, "Nan", date(2025, 3, 3)), on=date(2025, 3, 31))
    28
    """
    return ((outcome_day(person) or on) - person.named_on).days


def waits_longest(people: Iterable[PersonFact], *, on: date) -> PersonFact | None:
    """Who has waited longest and has no outcome yet. Of two named on one day, the first written down."""
    waiting = [one for one in people if outcome_day(one) is None]
    return min(waiting, key=lambda one: (one.named_on, one.id), default=None)


def how_it_stands(milestone: MilestoneFact, *, on: date) -> str:
    """`met`: on its day or before; `met_late`; `passed`: its day is over and it has not happened; `ahead`. The planned day itself is in time.

    >>> how_it_stands(MilestoneFact(1, "Order", date(2025, 3, 3), date(2025, 3, 3)), on=date(2025, 3, 3))
    'ahead'

    Serves: K5.W3
    """
    if milestone.reached_on is not None:
        return "met" if milestone.reached_on <= milestone.first_planned_on else "met_late"
    return "passed" if milestone.planned_on < on else "ahead"


def asks_why_late(milestone: MilestoneFact, *, on: date) -> bool:
    """Whether it is asked why it is late: it was late, has passed, or was moved to a later day, and nothing says why."""
    if milestone.late_because.strip():
        return False
    moved_on = milestone.planned_on > milestone.first_planned_on
    return moved_on or how_it_stands(milestone, on=on) in ("met_late", "passed")
