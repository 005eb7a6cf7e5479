"""What the clocks need to know about one child: its referrals, assessments, summaries, changes and happenings, with their days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.front_door import Response
from goldenthread.practice.timescales.happenings import Happening


@dataclass(frozen=True)
class ReferralFact:
    """One referral of one child.

    A census file does not hold when it was decided or who was told, only whether more was done: its response is to
    assess, unless the file says no further action.
    """

    id: str
    received_on: date
    response: Response | None = None
    decided_on: date | None = None
    told_referrer_on: date | None = None
    referrer_can_be_told: bool = True
    closed_on: date | None = None
    from_census: bool = False


@dataclass(frozen=True)
class AssessmentFact:
    """One assessment of one child: when it began and was signed off, and the days of the manager's first looks on the way. None that was stopped."""

    id: str
    referral_id: str
    started_on: date
    finished_on: date | None = None
    looked_at_on: date | None = None
    from_census: bool = False
    shared_on: date | None = None
    looks: tuple[date, ...] = ()


@dataclass(frozen=True)
class ChangeFact:
    """A change after which the summary must be read again: a move, a plan, an order, a birth, a new worker."""

    id: str
    on: date
    what: str


@dataclass(frozen=True)
class SummaryFact:
    """One writing of the case summary."""

    id: str
    written_on: date


@dataclass(frozen=True)
class MeetingFact:
    """One meeting about a child: when it was written down, planned for and held, and when its report, letter and record went.

    `sent_on`: when its record had gone to everybody who was asked; `shared_on`: when a report for it was with parents and older children.
    """

    id: str
    kind: str
    set_on: date
    planned_on: date | None = None
    held_on: date | None = None
    called_off_on: date | None = None
    shared_on: date | None = None
    ready_on: date | None = None
    outcome_on: date | None = None
    sent_on: date | None = None


@dataclass(frozen=True)
class ChildFacts:
    """All that the clocks need to know about one child."""

    child_id: str
    referrals: tuple[ReferralFact, ...] = ()
    assessments: tuple[AssessmentFact, ...] = ()
    summaries: tuple[SummaryFact, ...] = ()
    changes: tuple[ChangeFact, ...] = ()
    happenings: tuple[Happening, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    born_on: date | None = None
    expected_on: date | None = None
    died_on: date | None = None

    @property
    def is_unborn(self) -> bool:
        """Is this a baby who is expected and not born yet, as far as we have written down?"""
        return self.born_on is None and self.expected_on is not None


@dataclass(frozen=True)
class TimeWithUs:
    """One unbroken time in which we work with a child: the referral that opened it, its first day, its last if any."""

    opened_by: str
    began_on: date
    ended_on: date | None
    from_census: bool


def times_with_us(referrals: tuple[ReferralFact, ...]) -> tuple[TimeWithUs, ...]:
    """The unbroken times in which we work with a child. Referrals that overlap make one; one without work, none.

    Reading: a referral not yet decided opens no time with us: there is nothing to sum up yet.
    """
    times: list[TimeWithUs] = []
    for referral in sorted((one for one in referrals if _opens(one)), key=lambda one: (one.received_on, one.id)):
        latest = times[-1] if times else None
        if latest and (latest.ended_on is None or referral.received_on <= latest.ended_on):
            ended_on = (
                None
                if None in (latest.ended_on, referral.closed_on)
                else max(day for day in (latest.ended_on, referral.closed_on) if day)
            )
            times[-1] = TimeWithUs(
                latest.opened_by, latest.began_on, ended_on, latest.from_census and referral.from_census
            )
        else:
            times.append(TimeWithUs(referral.id, referral.received_on, referral.closed_on, referral.from_census))
    return tuple(times)


def _opens(referral: ReferralFact) -> bool:
    return referral.response is not None and referral.response.is_work_with_us
