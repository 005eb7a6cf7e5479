"""A copy of a plan for one reader: what may stand in it, checked line by line against how they may safely be reached.

First the plan's own rule, then `leave_out`. Nothing shows where something was left out.
Reading: whoever harms has in their copy what it is for, the goals their own steps serve, those steps, and the bottom lines: nothing of anybody
else's. So has a copy that goes into a home where they may see it. Who is not a child of the plan or a parent of one has their own steps and
what-ifs; in a family's own plan, all steps. A child's copy holds their own goals. Words somebody said are for those they agreed to.

Serves: K3.08, K4.13, K9.W2, C.15
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from goldenthread.access.models import Worker
from goldenthread.casework.plans.copying.pieces import CopyGoal, CopyStep
from goldenthread.casework.plans.living_models import BottomLine, Contingency, PlanAnswer, PlanCopy
from goldenthread.casework.plans.models import Plan
from goldenthread.casework.plans.whole_queries import OfGoal, OfStep, WholePlan
from goldenthread.people.models import Parentage, Person
from goldenthread.people.reaching import Line, Reach, may_reach
from goldenthread.people.reaching.facts import circle_of
from goldenthread.people.reaching.lines import holds_name
from goldenthread.people.reaching.own import may_have, own
from goldenthread.people.reaching.rule import SEEN_AT_HOME

FAMILYS_OWN = (Plan.Kind.FAMILY_NETWORK, Plan.Kind.SAFETY)
TAKEN_HOME = "{} lives with them and may find it. Ask them, alone, whether it is safe to take home; you can read it together and keep it here."
SEEN_THERE = (
    "{} lives there and may read it. Give it to them alone, in person, and ask whether it is safe to take home."
)
NOT_KNOWN = "Choose who it is for."


@dataclass(frozen=True)
class Copy:
    """A copy for one reader; `person` is None for somebody who works with the family. `reach` says whether it may go; `warns` is to be heeded."""

    whole: WholePlan
    person: Person | None
    form: str
    channel: str
    reach: Reach
    warns: str
    goals: tuple[CopyGoal, ...]
    what_ifs: tuple[Contingency, ...]
    bottom_lines: tuple[BottomLine, ...]
    answers: tuple[PlanAnswer, ...]

    @property
    def text(self) -> str:
        """Everything in it, a line each: what is looked at before it goes, and what is signed."""
        lines = [self.whole.plan.get_kind_display(), self.whole.plan.purpose]
        for goal in self.goals:
            lines += [goal.words, *goal.because, goal.known]
            lines += [
                " · ".join(filter(None, (one.who, one.what, one.by, one.so_that, one.with_help))) for one in goal.steps
            ]
        lines += [text for one in self.bottom_lines for text in (one.words, one.because, one.kept)]
        lines += [text for one in self.what_ifs for text in _words_of(one)]
        lines += [f"{one.person.short_name}: {one.words}" for one in self.answers]
        lines += [f"Looked at next: {self.whole.plan.review_on:%Y-%m-%d}"] if self.whole.plan.review_on else []
        return "\n".join(line for line in lines if line.strip())

    @property
    def seen(self) -> str:
        """A mark of exactly these words: what was looked at is what goes."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def copy_for(whole: WholePlan, *, person: Person | None, form: str, channel: str, seen_by: Worker) -> Copy:
    """The copy of a plan that this reader may have in this way."""
    may_see = _may_see(whole, person, form=form, channel=channel, seen_by=seen_by)
    goals = tuple(one for one in (_goal(goal, whole, person, may_see, form) for goal in whole.goals) if one)
    loose = tuple(_step(one, whole, person, form) for one in whole.loose if may_see.step(one))
    if loose:
        goals = (*goals, CopyGoal("", "", (), "", loose))
    made = Copy(
        whole, person, form, channel, Reach(granted=True), "", goals,
        tuple(one for one in whole.contingencies if may_see.what_if(one)), whole.bottom_lines,
        tuple(one for one in whole.last_answers if may_see.hears(one)),
    )  # fmt: skip
    if person is None:
        return replace(made, answers=())
    if person.pk in whole.harming:
        made = _without_names_of_the_harmed(made)
    return _checked(made, person, seen_by=seen_by, hears=may_see)


@dataclass(frozen=True)
class _MaySee:
    """The plan's own rule for one reader. `everybody`: they may have what is everybody's; else only their own."""

    whole: WholePlan
    person: Person | None
    everybody: bool
    all_steps: bool
    goals_of: frozenset[int] | None = None
    harming_near: str = ""
    what_ifs: bool = True

    def theirs(self, one: OfStep) -> bool:
        """Whether the reader does this step."""
        return self.person is not None and one.step.owner_id == self.person.pk

    def step(self, one: OfStep) -> bool:
        """Whether this step may stand in the copy."""
        if self.harming_near and not self.theirs(one) and one.step.owner_id in self.whole.harmed and self._touched(one):
            return False
        return one.status != "draft" and (self.theirs(one) or self.all_steps)

    def _touched(self, one: OfStep) -> bool:
        """Whether it serves a goal that violence touches: there, what the harmed adult does for themselves is theirs alone."""
        return any(goal.touched and one.step.pk in {each.step.pk for each in goal.steps} for goal in self.whole.goals)

    def hears(self, one: PlanAnswer) -> bool:
        """Whether somebody's words may stand in it: in a home where somebody harms, only the reader's own."""
        mine = self.person is not None and one.person_id == self.person.pk
        return bool(one.words) and (mine or (self.everybody and not self.harming_near))

    def goal(self, goal: OfGoal) -> bool:
        """Whether this goal may stand in it."""
        if any(self.theirs(one) for one in goal.steps):
            return True
        return self.everybody and (self.goals_of is None or bool({one.pk for one in goal.children} & self.goals_of))

    def what_if(self, one: Contingency) -> bool:
        """Whether this what-if may stand in it: for a helper, one that names them."""
        if not self.what_ifs:
            return False
        return self.all_steps or (
            self.person is not None and any(holds_name(text, self.person.short_name) for text in _words_of(one))
        )


def _may_see(whole: WholePlan, person: Person | None, *, form: str, channel: str, seen_by: Worker) -> _MaySee:
    if person is None:
        return _MaySee(whole, None, everybody=True, all_steps=True)
    lives_with = circle_of([person.pk], on=seen_by.today).lives_with.get(person.pk, frozenset())
    near = next((one.harms.short_name for one in whole.known_violence if one.harms_id in lives_with), "")
    if person.pk in whole.harming:
        return _MaySee(whole, person, everybody=False, all_steps=False, what_ifs=False)
    children = {one.pk for one in whole.children}
    if person.pk in children:
        own = frozenset({person.pk}) if form == PlanCopy.Form.CHILD or len(children) > 1 else None
        return _MaySee(
            whole, person, everybody=True, all_steps=True, goals_of=own, harming_near=near, what_ifs=not near
        )
    if whole.plan.kind in FAMILYS_OWN and not near:
        return _MaySee(whole, person, everybody=True, all_steps=True)
    of_theirs = frozenset(
        Parentage.objects.filter(parent=person, child__in=children).values_list("child_id", flat=True)
    )
    watched = bool(near) and channel in SEEN_AT_HOME
    if of_theirs:
        return _MaySee(whole, person, True, not watched, goals_of=of_theirs, harming_near=near, what_ifs=not watched)
    return _MaySee(whole, person, everybody=False, all_steps=False, harming_near=near)


def _goal(goal: OfGoal, whole: WholePlan, person: Person | None, may_see: _MaySee, form: str) -> CopyGoal | None:
    if not may_see.goal(goal):
        return None
    steps = tuple(
        _step(one, whole, person, form)
        for one in goal.steps
        if may_see.step(one) and one.status not in ("not_done", "changed")
    )
    because = (
        tuple(one.words for one in goal.needs if may_see.goals_of is None or one.child_id in may_see.goals_of)
        if may_see.everybody
        else ()
    )
    known = goal.goal.target if may_see.everybody and not goal.touched else ""
    return CopyGoal(goal.goal.words, goal.goal.whose, because, known, steps)


def _step(one: OfStep, whole: WholePlan, person: Person | None, form: str) -> CopyStep:
    step, theirs = one.step, person is not None and one.step.owner_id == person.pk
    in_family_words = form != PlanCopy.Form.WHOLE and step.family_words
    by = f"by {step.due_on.day} {step.due_on:%B %Y}" if step.due_on else ""
    who = "You" if theirs and not step.owner_words else one.owner
    return CopyStep(
        step.family_words if in_family_words else step.what,
        who,
        by,
        step.difference,
        step.help_given,
        theirs,
        one.status == "done",
    )


def _without_names_of_the_harmed(made: Copy) -> Copy:
    """For whoever harms: nothing in their own steps that names who is harmed, and not how others keep to a bottom line."""
    names = [one.harmed.short_name for one in made.whole.known_violence]

    def quiet(text: str) -> str:
        return "" if any(holds_name(text, name) for name in names) else text

    goals = tuple(
        replace(
            goal,
            steps=tuple(replace(one, so_that=quiet(one.so_that), with_help=quiet(one.with_help)) for one in goal.steps),
        )
        for goal in made.goals
    )
    return replace(made, goals=goals, bottom_lines=tuple(_line_alone(one) for one in made.bottom_lines))


def _line_alone(one: BottomLine) -> BottomLine:
    return BottomLine(pk=one.pk, plan_id=one.plan_id, words=one.words, because=one.because)


def _words_of(one: Contingency) -> tuple[str, ...]:
    return tuple(
        text
        for text in (one.if_this, one.who_notices, one.then, one.sleeps, one.who_tells, one.belongings, one.legal)
        if text
    )


def _checked(made: Copy, person: Person, *, seen_by: Worker, hears: _MaySee) -> Copy:
    """The copy without what this reader must not be given, and whether what is left may go to them in this way."""
    lines = _lines(made)
    ok = may_have(lines, person, channel=made.channel, on=seen_by.today)
    left = replace(
        made,
        goals=tuple(_left_of(goal, at, ok) for at, goal in enumerate(made.goals) if ("goal", at, 0) in ok),
        what_ifs=tuple(one for one in made.what_ifs if ("if", one.pk, 0) in ok),
        bottom_lines=tuple(one for one in made.bottom_lines if ("line", one.pk, 0) in ok),
        answers=tuple(one for one in made.answers if ("answer", one.pk, 0) in ok),
    )
    purpose = Line(made.whole.plan.purpose, about=_children(made.whole))
    carrying = [purpose, *(line for key, line in lines.items() if key in ok)]
    reach = may_reach(person, channel=made.channel, on=seen_by.today, carrying=carrying)
    if hears.harming_near and made.channel in SEEN_AT_HOME:
        refused = Reach(granted=False, because=SEEN_THERE.format(hears.harming_near))
        return replace(left, goals=(), what_ifs=(), bottom_lines=(), answers=(), reach=refused)
    return replace(
        left, reach=reach, warns=TAKEN_HOME.format(hears.harming_near) if hears.harming_near and reach else ""
    )


Key = tuple[str, int, int]


def _lines(made: Copy) -> dict[Key, Line]:
    """The copy as lines, each with whom it is about, by its place in it."""
    about = _children(made.whole)
    owners = {
        text: one.step.owner_id for one in made.whole.steps for text in (one.step.what, one.step.family_words) if text
    }
    found: dict[Key, Line] = {}
    for at, goal in enumerate(made.goals):
        found["goal", at, 0] = Line(goal.words, about=about)
        found |= {("because", at, place): Line(text, about=about) for place, text in enumerate(goal.because)}
        for place, one in enumerate(goal.steps):
            owner = owners.get(one.what)
            words = f"{one.who} {one.what} {one.so_that} {one.with_help}"
            found["step", at, place] = Line(words, about=frozenset({owner}) if owner else about)
    found |= {("if", one.pk, 0): Line(" ".join(_words_of(one)), about=about) for one in made.what_ifs}
    found |= {
        ("line", one.pk, 0): Line(f"{one.words} {one.because} {one.kept}", about=about) for one in made.bottom_lines
    }
    return found | {("answer", one.pk, 0): _answer_line(one, made.whole) for one in made.answers}


def _left_of(goal: CopyGoal, at: int, ok: set[Key]) -> CopyGoal:
    """A goal with what the reader may have of it."""
    return replace(
        goal,
        because=tuple(text for place, text in enumerate(goal.because) if ("because", at, place) in ok),
        steps=tuple(one for place, one in enumerate(goal.steps) if ("step", at, place) in ok),
    )


def _children(whole: WholePlan) -> frozenset[int]:
    return frozenset(one.pk for one in whole.children)


def _answer_line(one: PlanAnswer, whole: WholePlan) -> Line:
    agreed = [row.pk for row in one.may_know.all()]
    return own(one.words, giver=one.person_id, children=_children(whole), agreed_with=agreed)
