"""Writes our work with a made-up family: referral, assessment, thread, plan, visits, summaries; some of it late, some gone quiet."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random

from goldenthread.casework.assessments.models import Assessment, AssessmentFactor, Need, NeedConcern
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.elmshire.body.households import Stage, before
from goldenthread.casework.elmshire.body.worries import SAYINGS
from goldenthread.casework.elmshire.body.writing import EVENING, Desk, Written
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral, ReferralMove, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.plans.models import Goal, GoalNeed, Plan, PlanChild, PlanGoal, PlanStep, Review, Step, StepGoal, StepMove
from goldenthread.casework.record.models import Summary
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.people.models import Involvement
from goldenthread.practice.census_codes import PRIMARY_NEED
from goldenthread.practice.front_door import Response

PLANNED = (Stage.EARLY_HELP, Stage.IN_NEED, Stage.PROTECTION, Stage.CARE)
EVERY = timedelta(weeks=8)
LONG_AGO = timedelta(weeks=14)


class Work:
    """Our work with one family, written day by day by one worker of one team."""

    def __init__(self, desk: Desk, written: Written, *, worker: int, manager: int, team: int) -> None:
        self.desk, self.written, self.worker, self.manager, self.team = desk, written, worker, manager, team
        self.household, self.chance = written.household, desk.chance
        self.began = self.household.began
        self.done = min(before(desk.today, 1), self.began + timedelta(days=self.chance.randrange(25, 70)))
        self.first_child = self.household.children[0].given

    def write(self) -> None:
        """Everything this family's stage has."""
        stage = self.household.stage
        referrals = [self._referral(child) for child in self.written.children]
        if stage is Stage.WAITING:
            return
        for child in self.written.children:
            self._involvement(child)
        if stage is Stage.ENDED:
            return
        assessments = [self._assessment(child, referral) for child, referral in zip(self.written.children, referrals, strict=True)] if stage is not Stage.EARLY_HELP else []
        concern = self._concern(referrals[0])
        if stage in PLANNED and not self.household.census_only:
            self._thread(concern, self._plan(), assessments[0] if assessments else None)
        self._visits()
        for child in self.written.children:
            self._words_and_summary(child)
        if stage is Stage.CARE:
            self._care(self.written.children[0])

    def _referral(self, child: int) -> int:
        household, kind, stage = self.household, self.household.kind, self.household.stage
        decided = None if stage is Stage.WAITING else before(self.desk.today, max(1, (self.desk.today - self.began).days - self.chance.choice((0, 1, 1, 1, 3))))
        closed = min(before(self.desk.today, 35), self.began + timedelta(days=self.chance.randrange(30, 300))) if stage is Stage.ENDED else None
        decision = {Stage.WAITING: "", Stage.EARLY_HELP: Response.EARLY_HELP.value}.get(stage, Response.ASSESS.value)
        number = self.desk.keep(
            Referral, on=self.began, child_id=child, received_on=self.began, received_at=_at(self.began, self.chance), from_source=kind.source, from_words=kind.by,
            primary_need=kind.need_code, reason=kind.words.format(child=self.first_child), decided_on=max(decided, self.began) if decided else None, decision=decision,
            decision_because="We need to hear from the child and see how things are at home." if decided else "", decided_by_id=self.manager if decided else None,
            told_referrer_on=decided, no_further_action=False if decided else None, closed_on=closed, closed_reason="RC7" if closed else "", **self._source(),
        )  # fmt: skip
        for to, on in (("received", self.began), ("decided", decided), ("closed", closed)):
            if on:
                self.desk.keep(ReferralMove, on=on, by=self.manager, referral_id=number, to=to, because="", **{"on": on} if False else {})
        return number

    def _source(self) -> dict[str, str]:
        return {"source": "census", "source_at": "made-up census"} if self.household.census_only else {}
