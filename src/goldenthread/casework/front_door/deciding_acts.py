"""What is decided about a referral: the level of need, the decision with its reasons, who was told, and early help.

Serves: K10.03, A.02, A.03, A.04, K1.19a, K1.19b, K1.19c, P.20
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.casework.front_door.contact_models import LevelOfNeed, ReferralTold
from goldenthread.casework.front_door.decided import has_been_decided, is_looked_at_again
from goldenthread.casework.front_door.models import Referral, ReferralMove
from goldenthread.casework.front_door.permits import may_decide, may_look_again, may_work_on
from goldenthread.casework.notes.raised_models import Decision
from goldenthread.people.models import Involvement, Person
from goldenthread.people.reaching import Line, may_reach
from goldenthread.people.reaching.lines import holds_name
from goldenthread.practice.front_door import Response

QUESTION = "What should happen after this referral?"
DECIDED_TODAY = "A referral about a child you work with has been decided. Read it today."


@act
def judge_level(
    *, referral: Referral, level: int, facts_for: str, by: Worker, facts_against: str = "", not_known: str = "", rights: str = ""
) -> LevelOfNeed:  # fmt: skip
    """Write down how much help is needed as it looks today, with what speaks for it, against it, and what nobody knows yet."""
    may_work_on(referral, by=by).or_refuse()
    judged: LevelOfNeed = LevelOfNeed.objects.create(
        referral=referral, level=level, facts_for=facts_for.strip(), facts_against=facts_against.strip(), not_known=not_known.strip(),
        rights=rights.strip(), judged_on=by.today, recorded_by=by,
    )  # fmt: skip
    touch(referral.child_id)
    log(by, "judged the level of need", judged, person_id=referral.child_id)
    return judged


@act
def decide(
    *, referral: Referral, choice: Response, because: str, on: date, by: Worker, also: Sequence[Referral] = (), options: str = "",
    childs_view: str = "", familys_view: str = "", advice: str = "", review_on: date | None = None,
) -> Decision:  # fmt: skip
    """Decide what happens. The decision is a record of its own: options, choice, because, the child's and the family's view.

    `also` are brothers' and sisters' referrals for which the same is decided; what this child thinks is written for this child only.

    Raises:
        NotAllowed: this worker does not decide, it has been decided, no reason is given, or the day lies before the referral.
    """
    if not because.strip():
        raise NotAllowed("Say why. The child and family will read it.")
    first = _decide_one(
        referral, choice, because=because, on=on, by=by, options=options, advice=advice, review_on=review_on, views=(childs_view, familys_view)
    )  # fmt: skip
    for one in also:
        _decide_one(
            one,
            choice,
            because=because,
            on=on,
            by=by,
            options=options,
            advice=advice,
            review_on=review_on,
            views=("", familys_view),
        )
    return first


def _decide_one(
    given: Referral,
    choice: Response,
    *,
    because: str,
    on: date,
    by: Worker,
    options: str,
    advice: str,
    review_on: date | None,
    views: tuple[str, str],
) -> Decision:
    referral = Referral.objects.select_for_update(of=("self",)).select_related("child").get(pk=given.pk)
    may_decide(referral, by=by).or_refuse()
    if on < referral.received_on or on > by.today:
        raise NotAllowed("The day of the decision lies between the day the referral came in and today.")
    decision: Decision = Decision.objects.create(
        child=referral.child, question=QUESTION, options=options.strip(), choice=choice.words, because=because.strip(), childs_view=views[0].strip(),
        familys_view=views[1].strip(), decided_by=by, decided_on=on, review_on=review_on, recorded_by=by,
    )  # fmt: skip
    referral.decided_on, referral.decision, referral.decision_because = on, choice.value, because.strip()
    referral.decided_by, referral.decided_in, referral.advice = by, decision, advice.strip()
    referral.no_further_action = choice is Response.NO_FURTHER_ACTION
    referral.save()
    ReferralMove.objects.create(referral=referral, to="decided", on=on, because=because.strip(), recorded_by=by)
    touch(referral.child_id)
    log(by, "decided on a referral", referral, person_id=referral.child_id, because=because)
    has_been_decided(referral, by)
    _tell_who_works_with(referral, by=by)
    return decision


def _tell_who_works_with(referral: Referral, *, by: Worker) -> None:
    leads = Involvement.objects.filter(child=referral.child, ended_on__isnull=True, is_lead=True, worker__isnull=False)
    workers = [
        row.worker for row in leads.select_related("worker") if row.worker is not None and row.worker.pk != by.pk
    ]
    if workers:
        tell(workers, DECIDED_TODAY, link=reverse("referral", args=[referral.pk]))


@act
def look_again(*, referral: Referral, on: date, by: Worker, because: str) -> None:
    """Take a decision back to look at the referral again. The decision stays in the record, as does who was told.

    Raises:
        NotAllowed: nothing has been decided, or no reason is given.
    """
    referral = Referral.objects.select_for_update(of=("self",)).select_related("child").get(pk=referral.pk)
    may_look_again(referral, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say what has changed.")
    is_looked_at_again(referral, by)
    referral.decided_on, referral.decision, referral.decision_because, referral.decided_by = None, "", "", None
    referral.decided_in, referral.no_further_action, referral.told_referrer_on = None, None, None
    referral.save()
    ReferralMove.objects.create(referral=referral, to="received", on=on, because=because.strip(), recorded_by=by)
    touch(referral.child_id)
    log(by, "looks at a referral again", referral, person_id=referral.child_id, because=because)


@act
def tell_decision(
    *, referral: Referral, channel: str, on: date, says: str, by: Worker, person: Person | None = None, who: str = "", is_referrer: bool = False,
    also: Sequence[Referral] = (),
) -> ReferralTold:  # fmt: skip
    """Keep who was told what was decided, when and how. Somebody of the family is told only in a way that is safe for them.

    Raises:
        NotAllowed: nobody is named, it gives away who told us, or this way is not safe for them (with the reason).
    """
    referral = Referral.objects.select_for_update(of=("self",)).select_related("child").get(pk=referral.pk)
    may_work_on(referral, by=by).or_refuse()
    if not referral.decided_on:
        raise NotAllowed("Nothing has been decided yet.")
    if person is None and not who.strip() and not is_referrer:
        raise NotAllowed("Say who was told.")
    if person is not None:
        keep_who_told_out_of(says, referral)
        line = Line(says, about=frozenset({referral.child_id}))
        may_reach(person, channel=channel, on=on, carrying=[line]).or_refuse()
    told = [_told_one(one, person, who, is_referrer, channel, on, says, by) for one in (referral, *also)]
    return told[0]


def _told_one(
    referral: Referral, person: Person | None, who: str, is_referrer: bool, channel: str, on: date, says: str, by: Worker
) -> ReferralTold:  # fmt: skip
    may_work_on(referral, by=by).or_refuse()
    told: ReferralTold = ReferralTold.objects.create(
        referral=referral, person=person, who=who.strip(), is_referrer=is_referrer, channel=channel, told_on=on, says=says.strip(), recorded_by=by
    )  # fmt: skip
    if is_referrer and not referral.told_referrer_on:
        referral.told_referrer_on = on
        referral.save(update_fields=["told_referrer_on"])
        ReferralMove.objects.create(referral=referral, to="told", on=on, recorded_by=by)
    touch(referral.child_id)
    log(by, "told somebody what was decided", told, person_id=referral.child_id)
    return told


def keep_who_told_out_of(says: str, referral: Referral) -> None:
    """Refuse words for the family that give away who told us, where that is protected.

    Raises:
        NotAllowed: they name who told us.
    """
    if not referral.from_protected:
        return
    for part in referral.from_words.split(","):
        if len(part.strip()) > 2 and holds_name(says, part.strip()):
            raise NotAllowed("This names who told us, and that is kept from the family. Say it without them.")
