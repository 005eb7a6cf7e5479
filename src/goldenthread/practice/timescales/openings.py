"""What opens the attached clocks, read from one child's life: one small function for each line of the table that needs more than a plan.

Serves: K9.06, K9.07
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from goldenthread.practice.counting.combined import SoonerOf
from goldenthread.practice.counting.shapes import Counting
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.timescales.facts import AssessmentFact
from goldenthread.practice.timescales.happenings import (
    ALLOCATED,
    ASSESSMENT,
    CALL,
    CHILD_IN_NEED,
    CONTACT,
    ENQUIRY,
    NO_CONFERENCE,
    OUTCOME,
    PARENTS_VISITED,
    PROTECTION,
    VISIT,
    Happening,
)
from goldenthread.practice.timescales.life import Life, Opening, before_birth, from_birth
from goldenthread.practice.working_days import Calendar

WORK_ENDED = "our work ended"
Openings = Callable[[Life], Iterable[Opening]]


def plan(kind: str, called: str) -> Openings:
    """Every plan of a kind."""
    return lambda life: life.plans(kind, called)


def born(openings: Openings) -> Openings:
    """The same, from the birth on: who is not born cannot be seen."""
    return lambda life: from_birth(openings(life), life)


def unborn(openings: Openings) -> Openings:
    """The same, until the birth."""
    return lambda life: before_birth(openings(life), life)


def contacts(life: Life) -> Iterator[Opening]:
    """What came in about the child, answered when it came to an end at the front door."""
    for one in life.of(CONTACT):
        yield Opening(one.id, one.on, "it came in", done=_answered(one))


def calls(life: Life) -> Iterator[Opening]:
    """Somebody rang and did not get to speak, until they were reached."""
    for one in life.of(CALL):
        yield Opening(one.id, one.on, "somebody rang", done=_answered(one))


def visits(life: Life) -> Iterator[Opening]:
    """Every visit and every attempt, until its note was written."""
    for one in life.of(VISIT):
        yield Opening(one.id, one.on, "the visit", census=one.census, done=_answered(one))


def _answered(one: Happening) -> tuple[Happening, ...]:
    return (Happening(one.kind, one.id, one.until, None, one.census),) if one.until else ()


def allocations(life: Life) -> Iterator[Opening]:
    """The work being given to a social worker, until it is theirs no more."""
    for one in life.of(ALLOCATED):
        ended = "the work was given to somebody else, or ended" if one.until else ""
        since = "the work was given to a social worker"
        yield life.while_alive(Opening(one.id, one.on, since, one.until, ended, one.census, life.adult_on))


def allocations_of_the_born(life: Life) -> Iterator[Opening]:
    """The same for a child who is there to be seen; a baby whose parents nobody visited before the birth is seen from the birth on."""
    visited = life.of(PARENTS_VISITED)
    born_on = life.facts.born_on
    for one in allocations(life):
        if born_on and one.on < born_on and any(one.on <= visit.on < born_on for visit in visited):
            continue
        yield from from_birth([one], life)


def enquiries(life: Life) -> Iterator[Opening]:
    """Section 47 enquiries."""
    for one in life.of(ENQUIRY):
        ended = WORK_ENDED if one.until else ""
        since = "the enquiry was begun"
        yield life.while_alive(Opening(one.id, one.on, since, one.until, ended, one.census, life.adult_on))


def enquiries_to_a_conference(life: Life) -> Iterator[Opening]:
    """Those for which nobody decided that no conference was needed."""
    without = {one.id for one in life.of(ENQUIRY) if NO_CONFERENCE in one.says}
    return (one for one in enquiries(life) if one.id not in without)


def enquiries_without_an_outcome(life: Life) -> Iterator[Opening]:
    """Those of which nobody wrote down what came of them. An outcome has no day of its own in the record, so it leaves no line."""
    told = {one.id for one in life.of(ENQUIRY) if OUTCOME in one.says or NO_CONFERENCE in one.says}
    return (one for one in enquiries(life) if one.id not in told)


def enquiries_of_the_born(life: Life) -> Iterator[Opening]:
    """Those about a child who is there to be seen."""
    return from_birth(enquiries(life), life)


def urgent_referrals(life: Life) -> Iterator[Opening]:
    """Referrals on which a manager decided to speak with the other agencies today, or to protect the child now."""
    for one in life.facts.referrals:
        if one.response and one.response.is_today and one.decided_on:
            ended = WORK_ENDED if one.closed_on else ""
            yield Opening(
                one.id, one.decided_on, "it was decided that this is needed", one.closed_on, ended, one.from_census
            )


def later_assessments(life: Life) -> Iterator[Opening]:
    """Assessments that are not the first after a referral: each counts from its own start."""
    first: dict[str, AssessmentFact] = {}
    for one in sorted(life.facts.assessments, key=lambda one: (one.started_on, one.id)):
        if one.referral_id and first.setdefault(one.referral_id, one) is one:
            continue
        time = life.time_of(one.started_on)
        until = time.ended_on if time else None
        done = _finished(one)
        yield Opening(
            one.id, one.started_on, "it began", until, WORK_ENDED if until else "", one.from_census, done=done
        )


def assessments_with_the_manager(life: Life) -> Iterator[Opening]:
    """Each assessment, from the day its work was given to a social worker after the referral, or from its own start."""
    received = {one.id: one.received_on for one in life.facts.referrals}
    for one in life.facts.assessments:
        came = received.get(one.referral_id)
        given = [
            row.on for row in life.of(ALLOCATED)
            if came and row.on >= came and (row.until is None or row.until >= one.started_on) and row.on <= (one.finished_on or row.on)
        ]  # fmt: skip
        on, since = (min(given), "the work was given to a social worker") if given else (one.started_on, "it began")
        seen_on = min((day for day in (one.looked_at_on, one.finished_on) if day), default=None)
        time = life.time_of(one.started_on)
        until = time.ended_on if time else None
        done = (Happening(ASSESSMENT, one.id, max(seen_on, on), None, one.from_census),) if seen_on else ()
        yield Opening(one.id, on, since, until, WORK_ENDED if until else "", one.from_census, done=done)


def looks_of_the_manager(which: int) -> Callable[[Life], Iterator[Opening]]:
    """Each assessment from its own start, until the manager's look of this number, from 1; a finished one needs no more of them."""

    def opened(life: Life) -> Iterator[Opening]:
        for one in life.facts.assessments:
            looked = one.looks[which - 1] if len(one.looks) >= which else None
            seen_on = min((day for day in (looked, one.finished_on) if day), default=None)
            time = life.time_of(one.started_on)
            until = time.ended_on if time else None
            done = (
                (Happening(ASSESSMENT, one.id, max(seen_on, one.started_on), None, one.from_census),) if seen_on else ()
            )
            yield Opening(
                one.id, one.started_on, "it began", until, WORK_ENDED if until else "", one.from_census, done=done
            )

    return opened


def finished_assessments(life: Life) -> Iterator[Opening]:
    """Each assessment finished while we work with the child, until the next one is, or our work ends."""
    finished = sorted(
        (one for one in life.facts.assessments if one.finished_on), key=lambda one: (one.finished_on, one.id)
    )
    for place, one in enumerate(finished):
        on = one.finished_on
        time = life.time_of(on) if on else None
        if on is None or time is None:
            continue
        later = next((row for row in finished[place + 1 :] if row.finished_on and row.finished_on > on), None)
        done = _finished(later) if later and (time.ended_on is None or _on(later) <= time.ended_on) else ()
        ended = WORK_ENDED if time.ended_on else ""
        yield Opening(
            one.id, on, "the last assessment was finished", time.ended_on, ended, one.from_census, life.adult_on, done
        )


def assessments_going_on(life: Life) -> Iterator[Opening]:
    """Each assessment from its own start, until it is finished or our work ends. A file holds no meetings of family and friends."""
    for one in life.facts.assessments:
        if one.from_census:
            continue
        time = life.time_of(one.started_on)
        ended = time.ended_on if time else None
        until = min((day for day in (one.finished_on, ended) if day), default=None)
        because = "" if until is None else "the assessment is finished" if until == one.finished_on else WORK_ENDED
        yield Opening(one.id, one.started_on, "it began", until, because)


def assessments_to_share(life: Life) -> Iterator[Opening]:
    """Each assessment finished, until it was shared with the family."""
    for one in life.facts.assessments:
        if one.finished_on:
            shared = (Happening(ASSESSMENT, one.id, max(one.shared_on, one.finished_on)),) if one.shared_on else ()
            yield Opening(one.id, one.finished_on, "it was finished", census=one.from_census, done=shared)


def _finished(one: AssessmentFact) -> tuple[Happening, ...]:
    return (Happening(ASSESSMENT, one.id, one.finished_on, None, one.from_census),) if one.finished_on else ()


def _on(one: AssessmentFact) -> date:
    return one.finished_on or one.started_on


def before_the_birth(life: Life) -> Iterator[Opening]:
    """Protection plans made before the birth, with the day of the birth."""
    born_on = life.facts.born_on
    for one in life.plans(PROTECTION, "child protection plan"):
        if born_on and one.on < born_on and (one.until is None or born_on <= one.until):
            yield one._replace(about=born_on, since="the conference before the birth")


def sooner_of_conference_and_birth(counts: Counting, opening: Opening, calendar: Calendar) -> date:
    """The sooner of both, each counted by itself."""
    assert isinstance(counts, SoonerOf)
    conference, birth = (what for what, _ in counts.ways)
    return day_of(counts.of({conference: opening.on, birth: opening.about}, calendar))


def protection_that_went_on_as_help(life: Life) -> Iterator[Opening]:
    """Protection plans after which help went on as a child in need; ended sooner, or by the day on which it may."""
    for one in life.plans(PROTECTION, "child protection plan"):
        if one.until is None:
            continue
        after = [
            row
            for row in life.of(CHILD_IN_NEED)
            if row.on <= one.until + timedelta(days=31) and (row.until is None or row.until > one.until)
        ]
        if after:
            until = max((row.until or date.max for row in after), default=None)
            ended = None if until in (None, date.max) else until
            yield Opening(
                one.id,
                one.until,
                "the child protection plan ended",
                ended,
                "help as a child in need ended",
                one.census,
                life.adult_on,
            )
