"""A strategy discussion as it is held, the enquiry it begins, and what comes of that.

Serves: P.21, K9.10, T.21
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.permits import may_lead
from goldenthread.casework.enquiries.queries import OF_CHILD, texts_written
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion, StrategyShare
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Agency, Person

Decided, CameTo = StrategyDiscussion.Decided, Enquiry.CameTo
ENQUIRES = (Decided.ENQUIRE, Decided.TOGETHER)


@dataclass(frozen=True)
class Share:
    """What one service shared; or why it was not there and how it was asked."""

    agency: Agency | None = None
    words: str = ""
    says: str = ""
    absent_because: str = ""
    key: str = ""
    """Which box it was written in, where it was saved before; nothing for one that is new."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said in it."""
        return not (self.says or self.absent_because)


@dataclass(frozen=True)
class Discussed:
    """A strategy discussion: who led it, what each shared, what was decided and why, what keeps the child safe now."""

    held_on: date
    led_by: Worker | None = None
    decided: str = ""
    because: str = ""
    safe_now: str = ""
    medical: str = ""
    family_told: str = ""
    shares: tuple[Share, ...] = ()


def may_change(row: StrategyDiscussion, *, by: Worker) -> Permit:
    """Whether a strategy discussion may still be changed: until it is decided."""
    if row.decided:
        return no("This was decided, so it stays as it is. Where something new is known, hold another discussion.")
    return may_write([row.child], by=by)


@dataclass(frozen=True)
class ForChild:
    """What one discussion decided for one child, kept apart from what it decided for a brother or sister."""

    child: Person
    told: Discussed
    enquiry_led_by: Worker | None = None


def discuss(
    *, child: Person, told: Discussed, by: Worker, row: StrategyDiscussion | None = None, enquiry_led_by: Worker | None = None
) -> StrategyDiscussion:  # fmt: skip
    """Write a strategy discussion, while it is held or after. When it decides to enquire, the enquiry begins.

    Raises:
        NotAllowed: it is decided already, the day is to come, or a decision has no reason, no word on safety, or on who tells the family.
    """
    return discuss_together(held=[ForChild(child, told, enquiry_led_by)], by=by, row=row)[0]


@act
def discuss_together(
    *, held: Sequence[ForChild], by: Worker, row: StrategyDiscussion | None = None, began_from: str = ""
) -> list[StrategyDiscussion]:
    """Write one strategy discussion about several children of a family: what the services shared once, each child's decision apart.

    Raises:
        NotAllowed: as for one child, for any of them; or a child is in it twice.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    if len({one.child.pk for one in held}) < len(held) or not held:
        raise NotAllowed("Choose each child once.")
    may_write([one.child for one in held], by=by).or_refuse()
    here = {one.child_id: one for one in _rows_with(row)} if row is not None else {}
    for there in here.values():
        if there.child in [one.child for one in held]:
            may_change(there, by=by).or_refuse()
    if here and row is not None:
        refuse_if_stale(
            began_from, saved=texts_written(here[row.child_id], held[0].child, seen_by=by), mine=_texts_told(held)
        )
    kept: list[StrategyDiscussion] = []
    first = next((one for one in here.values() if one.held_with_id is None), None)
    shares_stand = any(one.decided for one in here.values())
    known = StrategyShare.objects.filter(discussion=first).exclude(says="")
    shared = any(share.says for share in held[0].told.shares) or (first is not None and known.exists())
    for one in held:
        mine = here.get(one.child.pk)
        _look_at(one.told, by, shared=shared)
        mine = _written(mine or StrategyDiscussion(child=one.child, held_with=first, recorded_by=by), one, by)
        first = first or mine
        kept.append(mine)
    if first is not None and not shares_stand:
        _keep_shares(first, held[0].told.shares, by)
    return kept


def _texts_told(held: Sequence[ForChild]) -> dict[str, Any]:
    """The texts to be saved, by the names of their boxes; what is newly shared stands beside what others wrote, so it is not among them."""
    found = texts_of(held[0].told, (), ("held_on", "led_by"))
    for at, one in enumerate(held):
        end = f"_{one.child.pk}" if at else ""
        found |= {f"{name}{end}": text for name, text in texts_of(one.told, OF_CHILD).items()}
    for share in held[0].told.shares:
        if share.key:
            found |= {f"who_{share.key}": share.words, f"says_{share.key}": share.says}
            found |= {f"absent_{share.key}": share.absent_because}
    return found


def _keep_shares(row: StrategyDiscussion, shares: Sequence[Share], by: Worker) -> None:
    """What each service shared: each in its place, an emptied one taken out, a new one once. What others added meanwhile stays."""
    here = {f"s{one.pk}": one for one in row.shares.all()}
    for share in shares:
        said = {
            "agency": share.agency,
            "words": share.words,
            "says": share.says,
            "absent_because": share.absent_because,
        }
        mine = here.get(share.key)
        if mine is not None and share.is_empty:
            mine.delete()
        elif mine is not None:
            for name, value in said.items():
                setattr(mine, name, value)
            mine.save()
        elif not share.is_empty and not row.shares.filter(**said).exists():
            StrategyShare.objects.create(discussion=row, recorded_by=by, **said)


def _rows_with(row: StrategyDiscussion) -> list[StrategyDiscussion]:
    """The rows of every child of this discussion, held fast."""
    rows = StrategyDiscussion.objects.select_for_update(of=("self",)).select_related("child")
    return list(rows.filter(Q(pk=row.first_id) | Q(held_with=row.first_id)).order_by("pk"))


def _written(row: StrategyDiscussion, one: ForChild, by: Worker) -> StrategyDiscussion:
    """One child's row, with the enquiry it begins where that is decided."""
    for name in ("held_on", "led_by", "decided", "because", "safe_now", "medical", "family_told"):
        setattr(row, name, getattr(one.told, name))
    if one.told.decided in ENQUIRES:
        row.enquiry = _begin(one.child, one.told.held_on, one.enquiry_led_by, by)
    row.save()
    log(by, "wrote a strategy discussion", row, person_id=one.child.pk)
    touch(one.child.pk)
    return row


def _look_at(told: Discussed, by: Worker, *, shared: bool) -> None:
    if told.held_on > by.today:
        raise NotAllowed("The day of the discussion cannot be in the future.")
    if not told.decided:
        return
    if told.decided not in Decided.values:
        raise NotAllowed("Choose what was decided.")
    asked = {
        "why": told.because, "what keeps the child safe today": told.safe_now,
        "who tells the family what and when, or why not yet": told.family_told,
    }  # fmt: skip
    missing = [words for words, text in asked.items() if not text.strip()]
    if missing:
        raise NotAllowed(f"With the decision, write {', and '.join(missing)}.")
    if not shared:
        raise NotAllowed("Write what each service shared. Without that nobody can see why it was decided so.")


def _begin(child: Person, on: date, led_by: Worker | None, by: Worker) -> Enquiry:
    """The enquiry that begins; one that is going on already is gone on with."""
    if led_by is None:
        raise NotAllowed("Choose the social worker who leads the enquiry.")
    may_lead(led_by).or_refuse()
    going_on = Enquiry.objects.filter(
        child=child, came_to="", ended_on__isnull=True, outcome="", no_conference__isnull=True
    )
    if (here := going_on.order_by("-started_on").first()) is not None:
        return here
    referral = (
        Referral.objects.filter(child=child, received_on__lte=on, closed_on__isnull=True)
        .order_by("-received_on")
        .first()
    )
    return Enquiry.objects.create(child=child, started_on=on, led_by=led_by, referral=referral, recorded_by=by)


@dataclass(frozen=True)
class Found:
    """What an enquiry found about one child, and what comes of it."""

    enquiry: Enquiry
    came_to: str
    outcome: str


@act
def finish_together(*, found: Sequence[Found], on: date, by: Worker) -> list[Enquiry]:
    """Finish an enquiry about several children: each child's finding and what comes of it apart.

    Raises:
        NotAllowed: as for one child, for any of them.
    """
    return [finish(enquiry=one.enquiry, came_to=one.came_to, outcome=one.outcome, on=on, by=by) for one in found]


@act
def finish(*, enquiry: Enquiry, came_to: str, outcome: str, on: date, by: Worker) -> Enquiry:
    """What the enquiry found, and what comes of it.

    Raises:
        NotAllowed: it is finished, the day does not fit, nothing is written, or no further help was decided by somebody who is not a manager.
    """
    enquiry = Enquiry.objects.select_for_update(of=("self",)).select_related("child").get(pk=enquiry.pk)
    may_write([enquiry.child], by=by).or_refuse()
    if enquiry.ended_on:
        raise NotAllowed("This enquiry is finished. Where something new is known, hold another strategy discussion.")
    if not enquiry.started_on <= on <= by.today:
        raise NotAllowed("Choose a day between its beginning and today.")
    if came_to not in CameTo.values or not came_to:
        raise NotAllowed("Choose what comes of it.")
    if not outcome.strip():
        raise NotAllowed("Write what was found, in words the family will read.")
    if came_to == CameTo.NOTHING and not by.has(Permission.SIGN_OFF):
        raise NotAllowed("That nothing further follows is decided by a manager. Ask yours to write it.")
    enquiry.came_to, enquiry.outcome, enquiry.ended_on = came_to, outcome.strip(), on
    enquiry.no_conference = came_to != CameTo.CONFERENCE
    enquiry.save(update_fields=["came_to", "outcome", "ended_on", "no_conference"])
    log(by, "finished an enquiry", enquiry, person_id=enquiry.child_id)
    touch(enquiry.child_id)
    return enquiry
