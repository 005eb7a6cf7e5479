"""People put forward as carers: who waits longest, what is open with each, who else round the child could be asked.

Nobody whose record is locked away from the worker is among them. A fixed number of statements.
Serves: K7.07
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.care.put_forward_models import PutForward, PutForwardMove
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.meetings.permits import readable
from goldenthread.casework.meetings.queries import of_child
from goldenthread.casework.notes.telling.queries import Somebody, ways_of
from goldenthread.casework.plans.living_models import ViolenceInPlan
from goldenthread.casework.plans.who_queries import circle_round
from goldenthread.people.models import Parentage, Person, Tie
from goldenthread.people.opening import hidden_from
from goldenthread.people.reaching.facts import HURTING
from goldenthread.practice.answers import Finding
from goldenthread.practice.counting.shapes import After
from goldenthread.practice.counting.units import Unit, day_of
from goldenthread.practice.permanence import asking
from goldenthread.practice.permanence.facts import PersonFact
from goldenthread.practice.permanence.statuses import PUT_FORWARD
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.working_days import Calendar

LOOKED_AT_WITHIN = "T133"
"""The rule whose number a council may set: how soon somebody put forward is looked at."""
LED_BY_FAMILY = (Meeting.Kind.FAMILY_GROUP, Meeting.Kind.NETWORK)
WERE_THERE = (Invitation.Came.WHOLE, Invitation.Came.PART, Invitation.Came.APART)


@dataclass(frozen=True)
class Candidate:
    """Somebody put forward, with how far it has come and what is open."""

    row: PutForward
    fact: PersonFact
    moves: tuple[PutForwardMove, ...]
    days: int
    due_on: date | None
    asks: tuple[Finding, ...]
    waits_longest: bool = False

    @property
    def status(self) -> str:
        """Where it stands."""
        return self.fact.status

    @property
    def status_words(self) -> str:
        """The same in words."""
        return PUT_FORWARD.words(self.status)

    @property
    def outcome_on(self) -> date | None:
        """The day of the outcome that stands."""
        return asking.outcome_day(self.fact)


@dataclass(frozen=True)
class CouldBeAsked:
    """Somebody round the child who has not been put forward: their record or their name; where they were met; whether harm by them is known."""

    person: Person | None
    words: str
    met: str = ""
    may_harm: bool = False


def _rows(child: Person, seen_by: Worker) -> QuerySet[PutForward]:
    """Nobody whose record is locked away from the worker is shown, or can be guessed at."""
    open_to = Q(person__isnull=True) | ~Q(person__in=hidden_from(seen_by))
    rows = PutForward.objects.filter(open_to, child=child, taken_back_on__isnull=True, named_on__lte=seen_by.today)
    return rows.select_related("person", "own_words", "told").prefetch_related("moves").order_by("named_on", "pk")


def put_forward(child: Person, *, seen_by: Worker) -> list[Candidate]:
    """People put forward: those who wait first, whoever has waited longest at the top; then those with an outcome, the newest first."""
    rows = list(_rows(child, seen_by))
    harm = _known_to_harm(row.person_id for row in rows if row.person_id)
    facts = {row.pk: _fact(row, harm, seen_by.today) for row in rows}
    longest, ours = asking.waits_longest(facts.values(), on=seen_by.today), council_standards()
    made = [_candidate(row, facts[row.pk], longest, ours, seen_by.today) for row in rows]
    waiting = [one for one in made if one.outcome_on is None]
    done = [one for one in made if one.outcome_on is not None]
    return waiting + sorted(done, key=lambda one: (one.outcome_on or date.min, one.row.pk), reverse=True)


def _known_to_harm(people: Iterable[int]) -> set[int]:
    """Of these people, by whom violence or control is written down, over or not: in how people are with each other, or in a plan."""
    them = list(people)
    ties = Tie.objects.filter(kind__in=HURTING, from_person__in=them).values_list("from_person_id", flat=True)
    named = ViolenceInPlan.objects.filter(harms__in=them).values_list("harms_id", flat=True)
    return {*ties, *named}


def _moves(row: PutForward, today: date) -> list[PutForwardMove]:
    return sorted((one for one in row.moves.all() if one.on <= today), key=lambda one: (one.on, one.pk))


def _fact(row: PutForward, harm: set[int], today: date) -> PersonFact:
    moves = _moves(row, today)
    return PersonFact(
        row.pk, row.words, row.named_on, tuple((one.to, one.on) for one in moves), because=moves[-1].because if moves else "",
        told_on=row.told.told_on if row.told else None, challenge_told=row.challenge_told, brothers_sisters=bool(row.brothers_sisters.strip()),
        harm_known=row.person_id in harm,
    )  # fmt: skip


def _candidate(
    row: PutForward, fact: PersonFact, longest: PersonFact | None, ours: Standards, today: date
) -> Candidate:
    days = asking.days_waited(fact, on=today)
    waits = longest is not None and longest.id == row.pk and days > 0
    return Candidate(
        row, fact, tuple(_moves(row, today)), days, _due_on(row.named_on, ours), asking.open_of_person(fact), waits
    )


def _due_on(named_on: date, standards: Standards) -> date | None:
    """The last day that is in time by the council's own number; None where it has set none."""
    ours = standards.applying(LOOKED_AT_WITHIN, named_on)
    if ours is None:
        return None
    return day_of(
        After(ours.within, Unit(ours.unit or Unit.WORKING_DAYS)).on(
            named_on, standards.local(Calendar(), LOOKED_AT_WITHIN)
        )
    )


def candidate(child: Person, row_id: int, *, seen_by: Worker) -> Candidate | None:
    """One person put forward."""
    return next((one for one in put_forward(child, seen_by=seen_by) if one.row.pk == row_id), None)


def could_be_asked(child: Person, *, seen_by: Worker) -> list[CouldBeAsked]:
    """Who is round the child and has not been put forward: relatives and friends of the family picture, and who came to a family meeting."""
    rows = PutForward.objects.filter(child=child, taken_back_on__isnull=True).values_list("person_id", "words")
    known = {person_id for person_id, _ in rows if person_id}
    named = {words.strip().casefold() for _, words in rows}
    parents = set(Parentage.objects.filter(child=child, ended_on__isnull=True).values_list("parent_id", flat=True))
    met = _came_to_family_meetings(child, seen_by=seen_by)
    there = {row.person_id: row.meeting for row in met if row.person_id}
    grown = [one for one in circle_round([child], seen_by=seen_by).grown_ups if one.pk not in known | parents]
    harm = _known_to_harm(one.pk for one in grown)
    found = [CouldBeAsked(one, "", _met(there.get(one.pk)), one.pk in harm) for one in grown]
    words: dict[str, CouldBeAsked] = {}
    for row in met:
        if not row.person_id and row.words.strip().casefold() not in named:
            words.setdefault(row.words.strip().casefold(), CouldBeAsked(None, row.words.strip(), _met(row.meeting)))
    return [*sorted(found, key=lambda one: not one.met), *words.values()]


def _came_to_family_meetings(child: Person, *, seen_by: Worker) -> list[Invitation]:
    meetings = Meeting.objects.filter(of_child(child.pk), readable(seen_by), kind__in=LED_BY_FAMILY).values("pk")
    rows = Invitation.objects.filter(
        meeting__in=meetings, came__in=WERE_THERE, worker__isnull=True, agency__isnull=True
    )
    return list(rows.select_related("meeting").order_by("-meeting__held_on", "pk"))


def _met(meeting: Meeting | None) -> str:
    return str(meeting.get_kind_display()) if meeting else ""


def to_tell(one: Candidate, *, seen_by: Worker) -> Somebody | None:
    """The ways in which somebody put forward may safely be told; None where we keep no record of them."""
    return ways_of(one.row.person, seen_by=seen_by) if one.row.person else None
