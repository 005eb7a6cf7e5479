"""Passing a child's work to another team, council or service, or taking it on: offered, answered, handed over with the child there.

Serves: K7.11
"""

from __future__ import annotations

from datetime import date

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Team, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell
from goldenthread.casework.pathways.passing.queries import answers_as, leaders_of
from goldenthread.casework.pathways.passing_models import Transfer
from goldenthread.people.allocating.acts import transfer as pass_to_team
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open
from goldenthread.practice.passing_on import PASSING
from goldenthread.practice.passing_on import standing as standing_of

OFFERED = "A child is offered to a team you lead. Read why, and answer."
YOU_ANSWER = "A child is offered to a team, and you are named to answer for its manager. Read why, and answer."
ANSWERED_FOR_YOU = "Your deputy answered for you whether a child comes to your team."
ANSWERED = "A team answered your offer to pass a child’s work on."


def standing(row: Transfer) -> str:
    """Where it stands."""
    return standing_of(accepted_on=row.accepted_on, refused_on=row.refused_on, handed_over_on=row.handed_over_on)


def may_pass_on(child: Person, *, by: Worker) -> Permit:
    """Whether this worker may offer a child's work to others, and write what they answer."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    return may_open(child, by=by)


def may_move(row: Transfer, *, to: str, by: Worker) -> Permit:
    """Whether it may go on to there now."""
    refusal = PASSING.refusal(standing(row), to=to)
    if refusal:
        return no(refusal)
    if to == "handed_over" and row.to_team_id and not by.has(Permission.ALLOCATE):
        return no("A manager hands a child over to another team here. Ask yours, once you have all met.")
    return may_pass_on(row.child, by=by)


@act
def offer(
    *, child: Person, because: str, on: date, to_team: Team | None = None, to_words: str = "", from_words: str = "", by: Worker
) -> Transfer:  # fmt: skip
    """Offer a child's work to a team here, or to others; or write down that others offer it to us.

    Raises:
        NotAllowed: this worker may not, nobody is named, no reason is given, or the day is to come.
    """
    may_pass_on(child, by=by).or_refuse()
    if not (to_team or to_words.strip() or from_words.strip()):
        raise NotAllowed("Say who is to take over, or who passes the work on to us.")
    if not because.strip():
        raise NotAllowed("Say why, in words the child and family will read.")
    if on > by.today:
        raise NotAllowed("The day it was offered cannot be in the future.")
    row: Transfer = Transfer.objects.create(
        child=child, to_team=to_team, to_words=to_words.strip(), from_words=from_words.strip(), asked_on=on, because=because.strip(),
        recorded_by=by,
    )  # fmt: skip
    if to_team:
        leaders = [one for one in leaders_of(to_team, seen_by=by) if may_know(child, by=one)]
        tell(leaders, OFFERED, link=reverse("answer_offer", args=[row.pk]))
    log(by, "offered to pass the work on", row, person_id=child.pk, because=because)
    touch(child.pk)
    return row


def _locked(row: Transfer, to: str, *, on: date, since: date, by: Worker) -> Transfer:
    found = Transfer.objects.select_for_update(of=("self",)).select_related("child").get(pk=row.pk)
    may_move(found, to=to, by=by).or_refuse()
    if not since <= on <= by.today:
        raise NotAllowed("Choose a day between the day it was offered and today.")
    return found


@act
def accept(*, row: Transfer, accepted_by: str, on: date, by: Worker) -> Transfer:
    """They said yes. Until the child has met them, the child is still ours.

    Raises:
        NotAllowed: this worker may not, nobody is named, or it was answered before.
    """
    found = _locked(row, "accepted", on=on, since=row.asked_on, by=by)
    if not accepted_by.strip():
        raise NotAllowed("Say who said yes.")
    found.accepted_on, found.accepted_by = on, accepted_by.strip()
    found.save()
    log(by, "had the work accepted", found, person_id=found.child_id)
    touch(found.child_id)
    return found


@act
def refuse(*, row: Transfer, because: str, on: date, by: Worker) -> Transfer:
    """They said no, and why.

    Raises:
        NotAllowed: this worker may not, no reason is written, or it was answered before.
    """
    found = _locked(row, "refused", on=on, since=row.asked_on, by=by)
    if not because.strip():
        raise NotAllowed("Write why they said no, as they said it.")
    found.refused_on, found.refused_because = on, because.strip()
    found.save()
    log(by, "had the work refused", found, person_id=found.child_id, because=because)
    touch(found.child_id)
    return found


def may_know(child: Person, *, by: Worker) -> bool:
    """Whether a child is not locked away from this worker."""
    return Person.objects.known_to(by).filter(pk=child.pk).exists()


def may_answer(row: Transfer, *, by: Worker) -> Permit:
    """Whether this worker may answer for the team to which a child is offered: its manager, whoever stands in for them, or a deputy."""
    if refusal := PASSING.refusal(standing(row), to="accepted"):
        return no(refusal)
    if not by.has(Permission.RECORD) or not answers_as(row, seen_by=by) or not may_know(row.child, by=by):
        return no(
            "The manager of the team it is offered to answers, whoever stands in for them, or a deputy named for it."
        )
    return YES


def _to_answer(row: Transfer, *, by: Worker) -> Transfer:
    found = Transfer.objects.select_for_update(of=("self",)).select_related("child", "to_team").get(pk=row.pk)
    may_answer(found, by=by).or_refuse()
    return found


def _signed(row: Transfer, *, by: Worker) -> str:
    """Who answers, in words, and as what: `Nia Okoro for Peter Garside, Elm South`."""
    row.answered_by, row.answered_as = by, answers_as(row, seen_by=by)
    leaders = [one.name for one in leaders_of(row.to_team, seen_by=by) if one.pk != by.pk] if row.to_team else []
    for_whom = f" for {leaders[0]}" if leaders and row.answered_as != Transfer.As.MANAGER else ""
    return f"{by.name}{for_whom}"


def _answered(row: Transfer, did: str, because: str, *, by: Worker) -> Transfer:
    row.save()
    if row.answered_as == Transfer.As.DEPUTY and row.to_team:
        leaders = [one for one in leaders_of(row.to_team, seen_by=by) if may_know(row.child, by=one)]
        tell(leaders, ANSWERED_FOR_YOU, link=reverse("answer_offer", args=[row.pk]))
    if row.recorded_by and may_know(row.child, by=row.recorded_by):
        tell([row.recorded_by], ANSWERED, link=reverse("transfers", args=[row.child_id]))
    log(by, did, row, person_id=row.child_id, because=because)
    touch(row.child_id)
    return row


@act
def take_on(*, row: Transfer, by: Worker) -> Transfer:
    """The manager of the team it was offered to says yes. The child is theirs from the day old and new worker see them together.

    Raises:
        NotAllowed: this worker does not lead that team, or it was answered before.
    """
    found = _to_answer(row, by=by)
    found.accepted_on = by.today
    found.accepted_by = ", ".join(filter(None, (_signed(found, by=by), found.to_team.name if found.to_team else "")))
    return _answered(found, "took a child’s work on", "", by=by)


@act
def give_back(*, row: Transfer, because: str, by: Worker) -> Transfer:
    """The manager of the team it was offered to says no, with the reason. The child stays where they are.

    Raises:
        NotAllowed: this worker does not lead that team, gives no reason, or it was answered before.
    """
    found = _to_answer(row, by=by)
    if not because.strip():
        raise NotAllowed("Write why it goes back, and what would make it a yes.")
    found.refused_on, found.refused_because = by.today, f"{_signed(found, by=by)}: {because.strip()}"
    return _answered(found, "gave a child’s work back", because, by=by)


@act
def hand_over(*, row: Transfer, child_told: str, on: date, by: Worker) -> Transfer:
    """Old and new worker have met the child together, and the child was told. To a team here the child goes from that day.

    Raises:
        NotAllowed: this worker may not, it is not accepted, or nobody has told the child.
    """
    found = _locked(row, "handed_over", on=on, since=row.accepted_on or row.asked_on, by=by)
    if not child_told.strip():
        raise NotAllowed(f"Write what {found.child.short_name} was told, and what they asked.")
    found.handed_over_on, found.child_told = on, child_told.strip()
    found.save()
    if found.to_team:
        pass_to_team(children=[found.child], to_team=found.to_team, on=on, because=found.because[:300], told_child_on=on, by=by)  # fmt: skip
    log(by, "handed the work over", found, person_id=found.child_id)
    touch(found.child_id)
    return found
