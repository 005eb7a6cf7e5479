"""Gathers what a worker is to do, from every slice that knows of something, into things for children.

Serves: K2.01c, K3.02b, K2.01a, K10.05, C.10
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.referring_on.queries import OnTheWay
from goldenthread.casework.assessments.working.waiting_queries import Asked, LookAgain
from goldenthread.casework.dues.drift_models import Escalation
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.notes.raising.queries import Owed
from goldenthread.casework.notes.telling.rhythm_queries import Update
from goldenthread.casework.record.wishes.queries import Unanswered
from goldenthread.casework.visits.direct_work.queries import NotTold
from goldenthread.casework.workspace.coming import MEETING_WORDS, late_by
from goldenthread.casework.workspace.doing.queries import Absence, Planned
from goldenthread.casework.workspace.doing.starting import page_of, plan_of, start_of
from goldenthread.casework.workspace.doing.things import WEEK, Thing, late_words, why_of
from goldenthread.casework.workspace.home import LEAD, Line
from goldenthread.design.words import day_of, listed, moment
from goldenthread.people.models import Person
from goldenthread.practice.timescales.applying import LOCAL
from goldenthread.practice.timescales.asks import Asks, Whose, asks, whose

NOT_THE_LEADS = {Whose.CHAIR: "chair", Whose.REVIEWER: "reviewing_officer"}
AWAY_WORDS = "for {away}, away until {until}"


def away_words(absences: Iterable[Absence], *, seen_by: Worker, says: Any) -> dict[int, str]:
    """For whom a thing is done, by the number of the one who is away: `for Nia Okoro, away until 27 November`."""
    return {
        one.away_id: AWAY_WORDS.format(away=one.away, until=says(one.until)) for one in absences if one.away_id != seen_by.pk
    }  # fmt: skip


def is_mine(row: Any, line: Line) -> bool:
    """Whether a duty towards a child belongs in the day of whoever has this part in the child's life."""
    belongs = whose(row.who)
    if belongs in (Whose.LEAD, Whose.FOLLOWED):
        return LEAD in line.parts
    return NOT_THE_LEADS.get(belongs, "") in line.parts


def dues_of_workers(
    lines: Iterable[Line], *, today: date, away: dict[int, str], planned: Sequence[Planned]
) -> Iterator[Thing]:
    """What is due this week or late for children one works with. A visit that is planned says so on its own line."""
    visits = {one.child_id: one for one in reversed(planned) if one.what == "visit"}
    for line in lines:
        for row in line.dues:
            if row.due_on <= today + WEEK and is_mine(row, line):
                visit = visits.get(line.child.pk) if asks(row.rule) is Asks.VISIT else None
                for_whom = away.get(line.worker_id or 0, "") if line.covering else ""
                yield due(row, line, today=today, for_whom=for_whom, visit=visit)


def dues_of_managers(lines: Iterable[Line], *, today: date, also: frozenset[Whose] = frozenset()) -> Iterator[Thing]:
    """What is due from whoever leads the team: decisions, a look at an assessment."""
    for line in lines:
        for row in line.dues:
            if row.due_on <= today + WEEK and whose(row.who) in {Whose.MANAGER} | also:
                yield due(row, line, today=today)


def due(row: Any, line: Line, *, today: date, for_whom: str = "", visit: Planned | None = None) -> Thing:
    """One duty as a thing to do."""
    kind = asks(row.rule)
    followed = "somebody else does this: follow it up" if whose(row.who) is Whose.FOLLOWED else ""
    return Thing(
        kind.key, line.child, row.title, start_of(kind, child_id=line.child.pk, opener=row.opener), on=row.due_on, about=followed,
        late_words=late_words(row, today), late_because=row.late_because or "", why=why_of(row), for_whom=for_whom,
        planned_on=visit.on if visit else None, rule=row.rule.removesuffix(LOCAL),
        plan=plan_of(kind, child_id=line.child.pk, visit_id=visit.row_id if visit else 0),
    )  # fmt: skip


def plans(
    planned: Iterable[Planned], lines: dict[int, Line], families: dict[int, int], *, told: set[int], today: date
) -> Iterator[Thing]:
    """Visits and meetings with a day. One for brothers and sisters is one line, at the child nearest to harm; what is due says its own visit."""
    together: dict[tuple[str, str, date, str, int], list[Line]] = {}
    numbers: dict[tuple[str, date, int], int] = {}
    for one in planned:
        if (line := lines.get(one.child_id)) and not (one.what == "visit" and one.child_id in told):
            family = families.get(one.child_id, -one.child_id)
            numbers[one.what, one.on, one.child_id] = one.row_id
            together.setdefault((one.what, one.kind, one.on, one.about, family), []).append(line)
    for (what, kind, on, about, _), mine in together.items():
        first, *others = sorted(mine, key=lambda line: line.key)
        yield _planned(
            what, kind, on, about, [line.child for line in (first, *others)], today, numbers[what, on, first.child.pk]
        )


def _planned(what: str, kind: str, on: date, about: str, children: list[Person], today: date, row_id: int) -> Thing:
    names, first = listed(child.short_name for child in children), children[0]
    if what == "visit":
        words = f"The visit to {names} was planned: write what happened" if on < today else f"Visit {names}"
        start = start_of(Asks.VISIT if on <= today else Asks.OTHER, child_id=first.pk)
    else:
        meeting = MEETING_WORDS.get(kind, "meeting").capitalize() + (f" for {names}" if len(children) > 1 else "")
        words = f"{meeting}: write what was decided" if on < today else meeting
        name, button = ("hold_meeting", "Write it up") if on <= today else ("meeting", "Open")
        start = page_of(name, button, first.pk, row_id)
    plan = plan_of(Asks.VISIT, child_id=first.pk, visit_id=row_id) if what == "visit" and on >= today else None
    return Thing(f"{what} planned", first, words, start, on=on, about=about, names=tuple(children[1:]), plan=plan)


def owed(found: Iterable[Owed], away: dict[str, str], *, today: date) -> Iterator[Thing]:
    """Promises to children, and tasks."""
    for one in found:
        words = f"Promised: {one.words}" if one.kind == "Promise" else one.words
        late = late_by(one.due_on, today) if one.due_on and one.is_late(today) else ""
        yield Thing(
            one.kind.lower(), one.child, words, page_of(one.page, "Done?", one.child.pk, one.row_id), on=one.due_on,
            late_words=late, for_whom=away.get(one.whose, f"for {one.whose}" if one.whose else ""),
        )  # fmt: skip


def wishes(found: Iterable[Unanswered], *, today: date) -> Iterator[Thing]:
    """What children asked for and nobody has answered."""
    for one in found:
        words = one.words if len(one.words) <= 160 else one.words[:160].rstrip() + "…"
        yield Thing(
            "wish", one.child, f"Asked: “{words.strip('“”')}”", page_of("wishes", "Answer", one.child.pk, at=f"wish-{one.wish_id}"),
            since=date.fromordinal(today.toordinal() - one.days), about="Nobody has answered yet.",
        )  # fmt: skip


def told_back(found: Iterable[NotTold], *, today: date) -> Iterator[Thing]:
    """Children who put something into direct work and have not heard what came of it."""
    for one in found:
        start = page_of("tell_back_direct_work", "Tell them", one.child.pk, one.work_id)
        since = date.fromordinal(today.toordinal() - one.days)
        yield Thing(
            "direct work", one.child, f"{one.tool}: tell {one.child.short_name} what came of it", start, since=since
        )


def calls(found: Iterable[Call], away: dict[int, str], *, seen_by: Worker) -> Iterator[Thing]:
    """Who rang and did not get to speak."""
    for one in found:
        who = one.person.shown_name if one.person else one.who or "Somebody"
        for_whom = away.get(one.for_worker_id or 0, "") if one.for_worker_id != seen_by.pk else ""
        rang = (one.person,) if one.person else ()
        yield Thing(
            "call", one.child, f"Ring {who} back", page_of("my_calls", "Ring back"),
            since=day_of(one.rang_at), about=one.about[:160] or f"Rang {moment(one.rang_at)}.", for_whom=for_whom, names=rang,
        )  # fmt: skip


def escalations(found: Iterable[Escalation], away: dict[int, str], *, seen_by: Worker) -> Iterator[Thing]:
    """What colleagues asked about children for whom nothing is changing."""
    for one in found:
        asked_by = one.recorded_by.name if one.recorded_by else "A colleague"
        late = late_by(one.answer_by, seen_by.today) if one.answer_by and one.answer_by < seen_by.today else ""
        yield Thing(
            "escalation", one.child, f"{asked_by} asks: {one.asks}", page_of("answer_rung", "Answer", one.child_id, one.pk),
            on=one.answer_by, since=one.asked_on, about=one.saw, late_words=late,
            for_whom=away.get(one.asked_worker_id or 0, "") if one.asked_worker_id != seen_by.pk else "",
        )  # fmt: skip


def endings(found: Iterable[Any]) -> Iterator[Thing]:
    """Endings that wait for a manager's decision."""
    for one in found:
        start = page_of("decide_closing", "Read and decide", one.child_id)
        yield Thing("ending", one.child, "Decide whether our work ends", start, since=one.waits_since)


def offers(found: Iterable[Any]) -> Iterator[Thing]:
    """Children offered to a team this worker answers for."""
    for one in found:
        words = f"Offered to {one.to_team.name}: say whether you take it on"
        yield Thing("offer", one.child, words, page_of("answer_offer", "Read and answer", one.pk), since=one.asked_on)


def updates(found: Iterable[Update], *, today: date) -> Iterator[Thing]:
    """Whom one agreed to keep up to date, when it is time."""
    for one in found:
        child, person = one.row.child, one.row.person
        start = page_of("tell_person", "Tell them", child.pk, person.pk)
        themselves = person.pk == child.pk
        words = f"Tell {person.short_name} what is being done" + ("" if themselves else f" for {child.short_name}")
        late = late_by(one.due_on, today) if one.due_on < today else ""
        names = () if themselves else (person,)
        start = replace(start, href=f"{start.href}?since={person.pk}")
        yield Thing("update", child, words, start, on=one.due_on, about=one.says, late_words=late, names=names)


def refer_ons(found: Iterable[OnTheWay], *, today: date) -> Iterator[Thing]:
    """Adults referred on, for a child's sake: whom to ask next."""
    for one in found:
        if (wait := one.waits) is None:
            continue
        start = page_of(
            "assessment_child", "Open", one.row.difficulty.assessment.work_id or 0, one.child.pk, at="adults"
        )
        late = late_by(wait.on, today) if wait.on and wait.on < today else ""
        about = f"{one.child.short_name} should notice: {one.row.child_notices[:160]}"
        yield Thing(
            "refer on", one.child, wait.says, start, on=wait.on, about=about, late_words=late, names=(one.adult,)
        )


def asked_by_managers(found: Iterable[Asked]) -> Iterator[Thing]:
    """A manager's questions about an assessment."""
    for one in found:
        start = page_of("answer_assessment", "Answer", one.work_id, one.look_id)
        yield Thing("assessment questions", one.child, f"Your manager asks: {one.questions[:200]}", start, since=one.on)


def parents_to_think_about(found: Iterable[LookAgain], *, today: date) -> Iterator[Thing]:
    """Parents who are not there, to whom it was not safe to go, on the day it is looked at again."""
    for one in found:
        who = one.row.person.short_name if one.row.person and not one.row.person.placeholder else one.row.words
        late = late_by(one.row.review_on, today) if one.row.review_on and one.row.review_on < today else ""
        start = page_of("change_absent_parent", "Look at it", one.row.work_id, one.row.pk)
        names = (one.row.person,) if one.row.person else ()
        yield Thing(
            "absent parent",
            one.child,
            f"Look again whether we go to {who}",
            start,
            on=one.row.review_on,
            late_words=late,
            names=names,
        )
