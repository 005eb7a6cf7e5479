"""The facts the clocks need, for many children at once: what happened, as the rules know it. One question to the database.

Serves: K9.06, K9.07
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date

from goldenthread.casework.caseload.happening_rows import Row, as_rows, asking_happenings
from goldenthread.people.asked_often import answers_to
from goldenthread.people.models import Involvement
from goldenthread.practice.front_door import NO_NAME_GIVEN, Response
from goldenthread.practice.timescales import facts as of
from goldenthread.practice.timescales import happenings as kinds
from goldenthread.practice.timescales.happenings import Happening

CHANGES = {
    "home": "a move of home",
    "plan": "a new plan",
    "law": "a new legal status",
    "birth": "a birth in the family",
}
"""What changes a child's life enough for the summary to be read again; a change of worker is told apart in `_involvement`."""


class _Gathering:
    """One child's facts while they are gathered from rows."""

    def __init__(self) -> None:
        self.referrals: list[Row] = []
        self.meetings: dict[int, of.MeetingFact] = {}
        self.assessments: list[of.AssessmentFact] = []
        self.summaries: list[date] = []
        self.changes: list[of.ChangeFact] = []
        self.happenings: list[Happening] = []
        self.born_on: date | None = None
        self.expected_on: date | None = None
        self.died_on: date | None = None


def clock_facts(child_ids: Collection[int]) -> dict[int, of.ChildFacts]:
    """What the clocks need to know about each of these children, in one question."""
    (told,) = answers_to(asking_happenings(list(child_ids)))
    return clock_facts_of(child_ids, as_rows(told))


def clock_facts_of(child_ids: Collection[int], rows: Iterable[Row]) -> dict[int, of.ChildFacts]:
    """The same, from rows that have been fetched."""
    found = {child_id: _Gathering() for child_id in child_ids}
    for row in rows:
        KEEPING[row.kind](found[row.child_id], row)
    return {child_id: _facts(child_id, one) for child_id, one in found.items()}


def _facts(child_id: int, one: _Gathering) -> of.ChildFacts:
    return of.ChildFacts(
        child_id=str(child_id),
        referrals=tuple(
            _referral(row) for row in sorted(one.referrals, key=lambda row: (row.on, row.pk))
        ),
        assessments=tuple(sorted(one.assessments, key=lambda fact: (fact.started_on, fact.id))),
        summaries=tuple(of.SummaryFact(f"summary {on.isoformat()}", on) for on in sorted(set(one.summaries))),
        changes=tuple(sorted(one.changes, key=lambda change: (change.on, change.id))),
        happenings=tuple(one.happenings),
        meetings=tuple(sorted(one.meetings.values(), key=lambda fact: fact.id)),
        born_on=one.born_on,
        expected_on=one.expected_on,
        died_on=one.died_on,
    )  # fmt: skip


def _referral(row: Row) -> of.ReferralFact:
    response = Response(row.words) if row.words else None
    if response is None and row.census:
        response = Response.NO_FURTHER_ACTION if row.flag else Response.ASSESS
    return of.ReferralFact(
        id=f"referral {row.pk}",
        received_on=row.on,
        response=response,
        decided_on=row.also_on,
        told_referrer_on=row.days[0],
        referrer_can_be_told=row.more != NO_NAME_GIVEN,
        closed_on=row.until,
        from_census=row.census,
    )


def _keep_referral(one: _Gathering, row: Row) -> None:
    one.referrals.append(row)


def _keep_assessment(one: _Gathering, row: Row) -> None:
    referral_id = f"referral {row.about}" if row.about else ""
    one.assessments.append(
        of.AssessmentFact(
            f"assessment {row.pk}",
            referral_id,
            row.on,
            row.until,
            row.also_on,
            row.census,
            row.days[0],
            looks=tuple(day for day in row.days[1:4] if day),
        )
    )
    if row.until:
        one.happenings.append(Happening(kinds.ASSESSMENT, f"assessment {row.pk}", row.until, None, row.census))


def _keep_summary(one: _Gathering, row: Row) -> None:
    one.summaries.append(row.on)


def _keep_person(one: _Gathering, row: Row) -> None:
    one.born_on, one.died_on, one.expected_on = row.on, row.until, row.also_on


def _keep_birth(one: _Gathering, row: Row) -> None:
    one.changes.append(of.ChangeFact(f"birth {row.pk}", row.on, CHANGES["birth"]))


def _keep_involvement(one: _Gathering, row: Row) -> None:
    name = f"involvement {row.pk}"
    if row.flag:
        one.changes.append(of.ChangeFact(name, row.on, "a change of worker"))
    if row.flag and row.about and row.words == Involvement.Part.SOCIAL_WORKER:
        one.happenings.append(Happening(kinds.ALLOCATED, name, row.on, row.until, row.census))
    if row.words == Involvement.Part.REVIEWING_OFFICER:
        one.happenings.append(Happening(kinds.REVIEWING_OFFICER, name, row.on, row.until, row.census))


def _keep_visit(one: _Gathering, row: Row) -> None:
    name = f"visit {row.about}"
    one.happenings.append(Happening(kinds.VISIT, name, row.on, row.until, row.census))
    if row.flag:
        one.happenings.append(Happening(kinds.SEEN, name, row.on, None, row.census))
    elif not row.words:
        one.happenings.append(Happening(kinds.PARENTS_VISITED, name, row.on, None, row.census))


def _keep_as(before: str, called: str) -> Callable[[_Gathering, Row], None]:
    """Rows that are a happening of their own kind: `before` with the row's words; a change of life too, where it is one."""
    what = CHANGES.get(before.strip())

    def keep(one: _Gathering, row: Row) -> None:
        name = f"{called} {row.pk}"
        one.happenings.append(Happening(before + row.words, name, row.on, row.until, row.census))
        if what:
            one.changes.append(of.ChangeFact(name, row.on, what))

    return keep


def _keep_meeting(one: _Gathering, row: Row) -> None:
    """A meeting about several children is one; what a file tells of opens nothing after it, because a file holds no letters or records."""
    if row.pk in one.meetings:
        return
    called_off, shared, ready, outcome, sent = row.days
    name = f"meeting {row.pk}"
    fact = of.MeetingFact(name, row.words, row.also_on, row.until, row.on, called_off, shared, ready, outcome, sent)
    if row.on and called_off is None:
        one.happenings.append(Happening(f"meeting {row.words}", name, row.on, None, row.census))
    if not row.census:
        one.meetings[row.pk] = fact


def _keep_strategy(one: _Gathering, row: Row) -> None:
    one.happenings.append(Happening(kinds.STRATEGY, f"strategy discussion {row.pk}", row.on, None, row.census))


def _keep_enquiry(one: _Gathering, row: Row) -> None:
    one.happenings.append(Happening(kinds.ENQUIRY, f"enquiry {row.pk}", row.on, row.until, row.census, row.words))


def _keep_answered(kind: str) -> Callable[[_Gathering, Row], None]:
    def keep(one: _Gathering, row: Row) -> None:
        one.happenings.append(Happening(kind, f"{kind} {row.pk}", row.on, row.until, row.census))

    return keep


KEEPING: dict[str, Callable[[_Gathering, Row], None]] = {
    "person": _keep_person, "involvement": _keep_involvement, "birth": _keep_birth, "referral": _keep_referral,
    "assessment": _keep_assessment, "summary": _keep_summary, "enquiry": _keep_enquiry, "visit": _keep_visit,
    "plan": _keep_as("plan ", "plan"), "review": _keep_as(kinds.REVIEW_OF, "review"), "meeting": _keep_meeting, "strategy": _keep_strategy,
    "law": _keep_as(kinds.LAW, "legal status"), "home": _keep_as(kinds.HOME, "home"),
    "contact": _keep_answered(kinds.CONTACT), "call": _keep_answered(kinds.CALL),
}  # fmt: skip
