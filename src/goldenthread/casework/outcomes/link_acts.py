"""One link, one person, one question, one day: made where it is safe, opened, answered once, taken back; a worrying answer reaches somebody today.

The secret is nowhere but in the link: the record keeps its hash. Nothing of the record can be read through a link.
Serves: K6.08, K10.05
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from django.db.models import Q, QuerySet

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell, workers_who_may
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.outcomes.acts import Number, keep_reading
from goldenthread.casework.outcomes.asking_models import MeasureLink
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.outcomes.queries import danger_live
from goldenthread.people.contact_models import Channel, ContactPoint
from goldenthread.people.models import Involvement, Parentage, Person
from goldenthread.people.opening import may_open
from goldenthread.people.reaching import Line, Reach, may_reach
from goldenthread.people.responsible import knowing_of, managers_of
from goldenthread.practice.measuring.from_afar import LIVES
from goldenthread.practice.measuring.scales import SCALES
from goldenthread.practice.measuring.worrying import worrying

DEAD = "This link does not work any more."
KINDS = {Channel.TEXT: ContactPoint.Kind.MOBILE, Channel.EMAIL: ContactPoint.Kind.EMAIL}
LOOK_TODAY = "An answer came from a phone that somebody should look at today."
CAME_IN = "An answer came from a phone."


def hash_of(secret: str) -> str:
    """What the record keeps of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def point_of(person: Person, channel: str) -> ContactPoint | None:
    """The number or address it would go to: their own, still in use."""
    rows = ContactPoint.objects.filter(
        person=person, kind=KINDS.get(Channel(channel), ""), ended_on__isnull=True, belongs_to=""
    )
    return rows.order_by("-confirmed_on", "-pk").first()


def reaches(measure: Measure, person: Person, channel: str, *, by: Worker) -> Reach:
    """Whether a link, and the message that brings it, are both known to be safe for this person with this question."""
    line = Line(measure.question, about=frozenset({measure.child_id, person.pk}))
    link = may_reach(person, channel=Channel.LINK, on=by.today, carrying=[line])
    return may_reach(person, channel=channel, on=by.today) if link else link


def may_ask_from_afar(measure: Measure, person: Person, channel: str, *, because: str = "", by: Worker) -> Permit:
    """Whether a link may be made: known to be safe, as is the way it is sent; where abuse or exploitation is live, a manager says why."""
    if not (permit := may_write([measure.child], by=by)):
        return permit
    if measure.ended_on or measure.kind == Measure.Kind.EXTERNAL:
        return no("This is not asked from afar.")
    if channel not in KINDS:
        return no("A link goes by text or by e-mail.")
    if not (reach := reaches(measure, person, channel, by=by)):
        return no(f"{reach.because} Ask in person: it is just as good.")
    if point_of(person, channel) is None:
        return no("We know no number or address of their own to send it to. Ask in person: it is just as good.")
    if live := danger_live(measure.child, person, seen_by=by):
        if not by.has(Permission.SIGN_OFF):
            return no(
                f"{live} Here a manager decides whether a link is safe, and says why. Ask yours; or ask in person, which is just as good."
            )
        if not because.strip():
            return no(f"{live} Say why a link is safe all the same: who holds the phone, and who else sees it.")
    return YES


@act
def make_link(
    *, measure: Measure, person: Person, channel: str, secret: str, at: datetime, by: Worker, because: str = ""
) -> MeasureLink:
    """Make a link for one person and one question. It lives for a day.

    Serves: K6.08

    Raises:
        NotAllowed: it may not be made (the reason says why), or one waits already.
    """
    measure = Measure.objects.select_for_update(of=("self",)).select_related("child").get(pk=measure.pk)
    may_ask_from_afar(measure, person, channel, because=because, by=by).or_refuse()
    if _alive(at).filter(measure=measure, person=person).exists():
        raise NotAllowed("A link for this question waits for them already. Take it back first, or wait.")
    link = MeasureLink.objects.create(
        measure=measure, person=person, channel=channel, secret_hash=hash_of(secret), manager_because=because.strip(), sent_at=at,
        ends_at=at + LIVES, recorded_by=by,
    )  # fmt: skip
    log(by, "asked from afar", link, person_id=measure.child_id, because=because)
    if person.pk != measure.child_id:
        log(by, "asked from afar", link, person_id=person.pk, because=because)
    touch(measure.child_id)
    return link


def new_secret() -> str:
    """A secret nobody can guess."""
    return secrets.token_urlsafe(24)


def _alive(at: datetime) -> QuerySet[MeasureLink]:
    return MeasureLink.objects.filter(ends_at__gt=at, answered_at__isnull=True, withdrawn_at__isnull=True)


def link_by(secret: str, *, at: datetime) -> MeasureLink | None:
    """The living link of a secret; None for one that is used, old, taken back, or was never made, all alike."""
    rows = (
        _alive(at)
        .filter(secret_hash=hash_of(secret))
        .exclude(measure__ended_on__isnull=False)
        .exclude(person__died_on__isnull=False)
    )
    return rows.select_related("measure__child", "person").first()


@act
def open_link(*, link: MeasureLink, at: datetime, by: None = None) -> None:
    """The person has asked to see the question."""
    if link.opened_at is None:
        MeasureLink.objects.filter(pk=link.pk, opened_at__isnull=True).update(opened_at=at)


@act
def answer(
    *,
    secret: str,
    value: Decimal,
    words: str,
    at: datetime,
    today: date,
    office_open: bool,
    leads_to: str,
    by: None = None,
) -> MeasureLink:
    """Keep the answer, once. What asks for somebody today is told to the child's worker, whoever covers, and, out of hours, to those on duty.

    Serves: K6.08, K10.05

    Raises:
        NotAllowed: the link does not work any more, or the number does not fit.
    """
    found = (
        _alive(at)
        .select_for_update(of=("self",))
        .filter(secret_hash=hash_of(secret))
        .select_related("measure__child", "person")
        .first()
    )
    if found is None or found.measure.ended_on:
        raise NotAllowed(DEAD)
    measure, person = found.measure, found.person
    rater = _rater(measure, person)
    before = measure.readings.filter(rater=rater, rater_person=person).order_by("-on", "-pk").first()
    number = Number(value, today, rater, rater_person=person, because=words.strip()[:4000])
    found.reading = keep_reading(measure, number, by=None, today=today)
    found.answered_at = at
    found.opened_at = found.opened_at or at
    found.worrying = bool(_worry(measure, value, words, float(before.value) if before else None))
    found.save(update_fields=["reading", "answered_at", "opened_at", "worrying"])
    log(None, "answered from afar", found, person_id=measure.child_id)
    tell(
        _who_reads(measure.child, worrying_now=found.worrying, office_open=office_open),
        LOOK_TODAY if found.worrying else CAME_IN,
        link=leads_to,
    )
    touch(measure.child_id)
    return found


def _rater(measure: Measure, person: Person) -> str:
    if person.pk == measure.child_id:
        return Reading.Rater.CHILD
    parent = Parentage.objects.filter(Q(ended_on__isnull=True), child=measure.child_id, parent=person).exists()
    return Reading.Rater.PARENT if parent else Reading.Rater.NETWORK


def _worry(measure: Measure, value: Decimal, words: str, before: float | None) -> object:
    scale = SCALES[measure.kind]
    if scale.highest is None:  # a count has no worst fifth; its words are read
        middle = 0.5
        return worrying(middle, lowest=0, highest=1, more_is_better=True, words=words)
    return worrying(
        float(value),
        lowest=scale.lowest,
        highest=scale.highest,
        more_is_better=measure.more_is_better,
        before=before,
        words=words,
    )


def _who_reads(child: Person, *, worrying_now: bool, office_open: bool) -> Iterable[Worker]:
    """Whoever works with the child now; for a worrying answer their manager too, and out of hours those on duty. Nobody locked out is told."""
    rows = Involvement.objects.filter(
        child=child, ended_on__isnull=True, worker__isnull=False, worker__is_active=True, is_lead=True
    )
    found = [row.worker for row in rows.select_related("worker") if row.worker]
    covering = (
        Worker.objects.filter(covers__away__in=found, covers__ended_at__isnull=True, is_active=True).distinct()
        if found
        else []
    )
    told = [*found, *covering]
    if worrying_now or not told:
        told += managers_of(child)
    if worrying_now and not office_open:
        told += workers_who_may(Permission.OPEN_ANY_RECORD)
    return knowing_of(child, dict.fromkeys(told))


@act
def take_back(*, link: MeasureLink, at: datetime, by: Worker) -> None:
    """Take a link back: it is dead at once.

    Raises:
        NotAllowed: this worker may not write here, or it was answered or taken back already.
    """
    link = MeasureLink.objects.select_for_update(of=("self",)).select_related("measure__child").get(pk=link.pk)
    may_write([link.measure.child], by=by).or_refuse()
    if link.answered_at or link.withdrawn_at:
        raise NotAllowed("This link is used up already.")
    link.withdrawn_at = at
    link.save(update_fields=["withdrawn_at"])
    log(by, "took a link back", link, person_id=link.measure.child_id)


@act
def looked_at(*, link: MeasureLink, did: str, at: datetime, by: Worker) -> None:
    """Write down that somebody looked at a worrying answer, and what they did.

    Raises:
        NotAllowed: this worker may not write here, nobody answered, or what was done is not said.
    """
    link = MeasureLink.objects.select_for_update(of=("self",)).select_related("measure__child").get(pk=link.pk)
    may_write([link.measure.child], by=by).or_refuse()
    may_open(link.measure.child, by=by).or_refuse()
    if not link.answered_at or link.looked_at:
        raise NotAllowed("Somebody has looked at this already; what they did stands below the chart.")
    if not did.strip():
        raise NotAllowed("Write what you did: whom you rang or saw, how they are, what happens next.")
    link.looked_at, link.looked_by, link.did = at, by, did.strip()
    link.save(update_fields=["looked_at", "looked_by", "did"])
    log(by, "looked at an answer", link, person_id=link.measure.child_id)
    touch(link.measure.child_id)
