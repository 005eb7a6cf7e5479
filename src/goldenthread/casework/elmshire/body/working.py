"""Writes our work with a made-up family: who works with them, referral, assessment, plan, visits, summaries; some of it late."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from goldenthread.casework.assessments.models import Assessment, AssessmentFactor
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.care.permanence_models import PermanenceWay, PermanenceWayMove
from goldenthread.casework.elmshire.body.households import Stage, before
from goldenthread.casework.elmshire.body.noting import note_of_a_visit, note_of_oversight
from goldenthread.casework.elmshire.body.threading import write_thread
from goldenthread.casework.elmshire.body.worries import SAYINGS
from goldenthread.casework.elmshire.body.writing import EVENING, Desk, Written
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral, ReferralMove, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.plans.models import Plan, PlanChild, Review
from goldenthread.casework.record.models import Summary
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.people.models import Involvement
from goldenthread.practice.census_codes import PRIMARY_NEED
from goldenthread.practice.front_door import Response

PLANNED = (Stage.EARLY_HELP, Stage.IN_NEED, Stage.PROTECTION, Stage.CARE)
PLAN_OF = {
    Stage.EARLY_HELP: "early_help",
    Stage.IN_NEED: "child_in_need",
    Stage.PROTECTION: "child_protection",
    Stage.CARE: "care",
}
REVIEW_OF = {Stage.IN_NEED: "cin_review", Stage.PROTECTION: "review_conference", Stage.CARE: "care_review"}
REVIEWED_AFTER = {
    Stage.EARLY_HELP: (38, 84), Stage.IN_NEED: (38, 86), Stage.PROTECTION: (84, 170), Stage.CARE: (25, 84, 172),
}  # fmt: skip
"""Days until a plan is first reviewed, then from one review to the next; every fifth is three weeks late."""
A_FORTNIGHT = {14: 12, 21: 14, 28: 14, 42: 21}
"""How often a child on a protection plan is visited, where others would be visited so often."""
MOST_VISITS = 12
QUIET_FOR = 70
OVERSIGHT_DAYS = (11, 18, 24, 29, 36, 62, 0)


class Work:
    """Our work with one family, by one worker of one team; `manager` decides, `reviewer` reviews care."""

    def __init__(self, desk: Desk, written: Written, *, worker: int, manager: int, team: int, reviewer: int) -> None:
        self.desk, self.written, self.worker, self.manager, self.team = desk, written, worker, manager, team
        self.reviewer = reviewer
        self.household, self.chance, self.began = written.household, desk.chance, written.household.began
        self.length = (desk.today - self.began).days
        self.first_name = self.household.children[0].given
        self.source = {"source": "census", "source_at": "made-up census"} if self.household.census_only else {}

    def write(self) -> None:
        """Everything this family's stage has."""
        stage = self.household.stage
        referrals = [self._referral(child) for child in self.written.children]
        if stage in (Stage.WAITING, Stage.ENDED):
            return
        for child, referral in zip(self.written.children, referrals, strict=True):
            self._involvement(child)
            if stage is not Stage.EARLY_HELP:
                self._assessment(child, referral)
        concern = self._concern(referrals[0])
        if stage in PLANNED and not self.household.census_only:
            write_thread(
                self.desk, self.written, concern=concern, plan=self._plan(), by=self.worker, from_day=self.day(0.15)
            )
        self._visits()
        for child in self.written.children:
            self._words_and_summary(child)
        if stage is Stage.CARE:
            self._care(self.written.children[0])
        if stage in PLANNED:
            self._oversight()

    def _oversight(self) -> None:
        """The last time their manager read the record; for one family in seven not yet."""
        ago = OVERSIGHT_DAYS[self.length % len(OVERSIGHT_DAYS)]
        if ago and ago < self.length:
            on = max(self.began, before(self.desk.today, ago))
            note_of_oversight(self.desk, self.written, on=on, by=self.manager)

    def day(self, share: float) -> date:
        """A working day this far through our work: 0 at its beginning, 1 yesterday."""
        return max(self.began, before(self.desk.today, max(1, round(self.length * (1 - share)))))

    def _referral(self, child: int) -> int:
        kind, stage = self.household.kind, self.household.stage
        decided = (
            None
            if stage is Stage.WAITING
            else max(self.began, before(self.desk.today, max(0, self.length - self.chance.choice((0, 1, 1, 1, 4)))))
        )
        closed = self.day(self.chance.uniform(0.1, 0.9)) if stage is Stage.ENDED else None
        at = datetime.combine(self.began, EVENING) - timedelta(hours=self.chance.randrange(1, 9))
        decision = {Stage.WAITING: "", Stage.EARLY_HELP: Response.EARLY_HELP.value}.get(stage, Response.ASSESS.value)
        number = self.desk.keep(
            Referral,
            self.began,
            by=self.manager,
            child_id=child,
            received_on=self.began,
            received_at=at if self.began < self.desk.today else None,  # today's hour may still lie ahead
            from_source=kind.source,
            from_words=kind.by,
            from_protected=kind.by in ("A relative", "Family doctor"),
            primary_need=kind.need_code,
            reason=kind.words.format(child=self.first_name),
            decided_on=decided,
            decision=decision,
            decided_by_id=self.manager if decided else None,
            decision_because="We need to hear from the child and see how things are at home." if decided else "",
            told_referrer_on=decided,
            no_further_action=False if decided else None,
            closed_on=closed,
            closed_reason="RC7" if closed else "",
            **self.source,
        )
        for to, on in (("received", self.began), ("decided", decided), ("closed", closed)):
            if on:
                self.desk.keep(ReferralMove, on, by=self.manager, referral_id=number, to=to, on=on)
        return number

    def _involvement(self, child: int) -> None:
        part = "lead_practitioner" if self.household.stage is Stage.EARLY_HELP else "social_worker"
        start = self.day(0.01)
        self.desk.keep(
            Involvement,
            start,
            by=self.manager,
            child_id=child,
            worker_id=self.worker,
            part=part,
            is_lead=True,
            began_on=start,
            because="new",
            told_child_on=start,
        )
        self.desk.keep(
            Involvement, start, by=self.manager, child_id=child, team_id=self.team, part="team", began_on=start
        )

    def _assessment(self, child: int, referral: int) -> None:
        finished = (
            None
            if self.household.stage is Stage.ASSESSING
            else max(self.began, before(self.desk.today, max(1, self.length - self.chance.randrange(28, 70))))
        )
        assessment = self.desk.keep(
            Assessment,
            self.began,
            by=self.worker,
            child_id=child,
            referral_id=referral,
            started_on=self.began,
            authorised_on=finished,
            written_by_id=self.worker,
            looked_at_on=max(self.began, before(self.desk.today, self.length - 14))
            if self.length > QUIET_FOR // 4
            else None,
            analysis=self.household.kind.need.format(child=self.first_name) if finished else "",
            authorised_by_id=self.manager if finished else None,
            **self.source,
        )
        if finished:
            for code in self.household.kind.factors:
                self.desk.keep(
                    AssessmentFactor, finished, by=self.worker, assessment_id=assessment, code=code, **self.source
                )

    def _concern(self, referral: int) -> int:
        """The family's worry: in plain words, or only in those of the census where nothing else came with it."""
        household, kind = self.household, self.household.kind
        words = (
            PRIMARY_NEED.words(kind.need_code) if household.census_only else kind.words.format(child=self.first_name)
        )
        concern = self.desk.keep(
            Concern,
            self.began,
            by=self.worker,
            name=words[:80] if household.census_only else kind.name,
            words=words,
            raised_on=self.began,
            raised_by=kind.by,
            referral_id=referral,
            census_words=household.census_only,
            code=kind.need_code if household.census_only else "",
            about_violence=kind.violence and not household.census_only,
            harmed_adult_id=self.written.mother if kind.violence and not household.census_only else None,
            **self.source,
        )
        for child in self.written.children:
            strand = self.desk.keep(
                ConcernChild, self.began, by=self.worker, concern_id=concern, child_id=child, **self.source
            )
            self.desk.keep(StrandMove, self.began, by=self.worker, strand_id=strand, to="live", on=self.began)
            if household.drifts == "on hold" and self.length > QUIET_FOR and not household.census_only:
                held = self.day(0.5)
                review = self.desk.today + timedelta(days=self.chance.randrange(-30, 30))
                self.desk.keep(
                    StrandMove,
                    held,
                    by=self.worker,
                    strand_id=strand,
                    to="on_hold",
                    on=held,
                    because="Waiting for a place to come free.",
                    review_on=max(review, held),
                )
        return concern

    def _plan(self) -> int:
        stage = self.household.stage
        began = self.day(0.1 if stage is Stage.CARE else 0.12)
        plan = self.desk.keep(
            Plan,
            began,
            by=self.worker,
            kind=PLAN_OF[stage],
            purpose=f"So that {self.first_name} is safe, well and listened to.",
        )
        category = self.household.kind.category if stage is Stage.PROTECTION else ""
        for child in self.written.children:
            place = self.desk.keep(
                PlanChild,
                began,
                by=self.worker,
                plan_id=plan,
                child_id=child,
                kind=PLAN_OF[stage],
                began_on=began,
                category=category,
                latest_category=category,
            )
            self._reviews(place, child, began)
            if stage is Stage.PROTECTION:
                self._core_groups(child, began)
        return plan

    def _reviews(self, place: int, child: int, began: date) -> None:
        after = REVIEWED_AFTER[self.household.stage]
        kind = REVIEW_OF.get(self.household.stage, "")
        held, number = began + timedelta(days=after[0]), 0
        while held < self.desk.today:
            on = before(held + timedelta(days=21 if (held.toordinal() + child) % 5 == 0 else 0), 0)
            if on >= self.desk.today:
                break
            self._review(place, child, kind, on)
            number += 1
            held = on + timedelta(days=after[min(number, len(after) - 1)])
        ahead = before(held, 0)
        if ahead > self.desk.today and kind:
            self.desk.keep(
                Meeting,
                max(self.began, before(self.desk.today, 20)),
                by=self.worker,
                child_id=child,
                kind=kind,
                planned_on=ahead,
                where="School, 4 pm",
            )

    def _review(self, place: int, child: int, kind: str, on: date) -> None:
        self.desk.keep(
            Review,
            on,
            by=self.worker,
            place_id=place,
            held_on=on,
            decided="The plan goes on: it helps, and there is more to do.",
        )
        if kind:
            self._met(child, kind, on, "The plan goes on.")

    def _met(self, child: int, kind: str, on: date, decided: str) -> None:
        sent = gone_out(on, self.desk.today)
        self.desk.keep(
            Meeting, on, by=self.worker, child_id=child, kind=kind, held_on=on, planned_on=on, decided=decided, **sent
        )

    def _core_groups(self, child: int, began: date) -> None:
        """Those who help meet within two weeks of the conference, then every five or so."""
        held = began + timedelta(days=10)
        while held < self.desk.today:
            self._met(child, "core_group", before(held, 0), "Each said what they had done, and what comes next.")
            held += timedelta(days=34 + held.toordinal() % 3 * 7)

    def _visits(self) -> None:
        """Visits every two to six weeks, newest last; none lately where nobody has been; one planned."""
        every = self.chance.choice((14, 14, 21, 28, 42))
        if self.household.stage is Stage.PROTECTION:
            every = A_FORTNIGHT[every]
        latest = QUIET_FOR if self.household.drifts == "not seen" else self.chance.randrange(1, every)
        made = [before(self.desk.today, days) for days in range(latest, self.length + 1, every)[:MOST_VISITS]]
        for on in sorted({*made, *self._first_visits()}, reverse=True):
            self._visit(on)
        ahead = self.desk.today + timedelta(days=max(1, every - latest))
        ahead += timedelta(days=max(0, 7 - ahead.weekday()) if ahead.weekday() > 4 else 0)
        planned = self.desk.keep(
            Visit,
            self.desk.today,
            by=self.worker,
            planned_on=ahead,
            worker_id=self.worker,
            where="at home",
            purpose="See the children",
        )
        for child in self.written.children:
            self.desk.keep(VisitChild, self.desk.today, by=self.worker, visit_id=planned, child_id=child)

    def _first_visits(self) -> list[date]:
        """Within days of the work being given to somebody, and within a week of a new home."""
        days = (
            [(self.day(0.01), 3), (self.day(0.1), 6)] if self.household.stage is Stage.CARE else [(self.day(0.01), 3)]
        )
        first = [max(from_day, before(from_day + timedelta(days=within), 0)) for from_day, within in days]
        return [on for on in first if on < self.desk.today - timedelta(days=QUIET_FOR)]

    def _visit(self, on: date) -> None:
        where = self.chance.choice(("at home", "at home", "school"))
        note = note_of_a_visit(self.desk, self.written, on=on, where=where, by=self.worker)
        visit = self.desk.keep(
            Visit,
            on,
            by=self.worker,
            planned_on=on,
            happened_on=on,
            worker_id=self.worker,
            where=where,
            purpose="See the children",
            note_id=note,
        )
        for child in self.written.children:
            seen = self.chance.random() < 0.93
            self.desk.keep(
                VisitChild,
                on,
                by=self.worker,
                visit_id=visit,
                child_id=child,
                seen=seen,
                alone=seen and self.chance.random() < 0.7,
                means="",
            )

    def _words_and_summary(self, child: int) -> None:
        said = self.day(self.chance.uniform(0.3, 1))
        self.desk.keep(
            OwnWords,
            said,
            by=self.worker,
            person_id=child,
            words=self.chance.choice(SAYINGS),
            said_on=said,
            heard_by="their social worker",
            alone=True,
            for_header=self.chance.random() < 0.5,
        )
        late = self.household.drifts == "no summary" or self.length < QUIET_FOR // 4
        if self.household.census_only or (late and self.chance.random() < 0.5):
            return
        written = before(
            self.desk.today, min(self.length, self.chance.randrange(95, 160) if late else self.chance.randrange(2, 85))
        )
        for block, words in (
            ("why", self.household.kind.words),
            ("life", "{child} lives at home, goes to school, and has one good friend."),
            ("next", self.household.kind.step + "."),
        ):
            self.desk.keep(
                Summary,
                written,
                by=self.worker,
                child_id=child,
                block=block,
                words=words.format(child=self.first_name),
                written_on=max(written, self.began),
            )

    def _care(self, child: int) -> None:
        began = self.day(0.1)
        kind = self.chance.choice(("section_20", "interim_care", "care_order", "care_order"))
        home, words = self.chance.choice(
            (
                ("foster", "Foster family"),
                ("foster", "Foster family"),
                ("family", "Gran"),
                ("childrens_home", "Children’s home"),
            )
        )
        self.desk.keep(LegalStatus, began, by=self.worker, child_id=child, kind=kind, began_on=began)
        appointed = max(began, before(began + timedelta(days=4), 0))
        self.desk.keep(
            Involvement, appointed, by=self.manager, child_id=child, worker_id=self.reviewer, part="reviewing_officer", began_on=appointed,
            because="new", told_child_on=appointed,
        )  # fmt: skip
        self._growing_up(child, began, home)
        self.desk.keep(
            Home,
            began,
            by=self.worker,
            child_id=child,
            kind=home,
            words=words,
            began_on=began,
            because="Home was not safe enough.",
        )

    def _growing_up(self, child: int, began: date, home: str) -> None:
        """Where the child will grow up, for most; for one in six nobody has written it yet."""
        if child % 6 == 0:
            return
        words = "{child} stays where {child} lives now, until grown. If that fails, the Gran who has said yes; {child} is told by the social worker."
        written = max(began, self.day(0.3))
        said = words.format(child=self.first_name)
        self.desk.keep(
            Summary, written, by=self.worker, child_id=child, block="permanence", words=said, written_on=written
        )
        first = {"family": "connected", "childrens_home": "residential"}.get(home, "fostering")
        for kind, to, whom, why in (
            (first, "first_plan", "", "{child} sleeps there, is at school, and says that it can be home."),
            ("guardianship", "parallel", "with Gran", "If it does not hold: Gran has said yes, and has been seen."),
        ):
            way = self.desk.keep(PermanenceWay, written, by=self.worker, child_id=child, kind=kind, words=whom)
            self.desk.keep(
                PermanenceWayMove, written, by=self.worker, way_id=way, to=to, on=written, because=why.format(child=self.first_name),
                decided_by="The review of care",
            )  # fmt: skip


def gone_out(held: date, today: date) -> dict[str, date]:
    """When the letter and the record of a meeting went: most in good time, some a little late, those of the last days not yet."""
    days = {"outcome_sent_on": 1 + held.toordinal() % 5, "minutes_ready_on": 4 + held.toordinal() % 9}
    sent = {name: before(held + timedelta(days=after), 0) for name, after in days.items()}
    return {name: max(held, on) for name, on in sent.items() if on <= today}


def work_of(desk: Desk, written: Written, *, worker: int, manager: int, team: int, reviewer: int) -> None:
    """Write our work with a family."""
    Work(desk, written, worker=worker, manager=manager, team=team, reviewer=reviewer).write()
