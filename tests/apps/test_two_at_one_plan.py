"""Two colleagues write at the same moment in one plan, meeting, visit or direct work: the second sees both texts, and nothing is overwritten.

Serves: A.16, K9.W4
"""

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from cast.assessments import an_assessment
from cast.days import TODAY, ago, today
from cast.meetings import a_core_group, day_of, family_at_work
from cast.plans import PURPOSE, a_planned_step, holds, the_plan
from cast.thread import a_goal, a_need
from cast.workers import a_worker, works_with
from goldenthread.access.drafting_models import Draft
from goldenthread.casework.assessments.thinking.explaining_acts import explain
from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign
from goldenthread.casework.meetings.deciding import Said
from goldenthread.casework.meetings.holding import Held, hold
from goldenthread.casework.plans.living_models import BottomLine, Contingency, StepCheck
from goldenthread.casework.plans.models import Goal, Plan, Step
from goldenthread.casework.plans.safety.acts import WhatIf, draw_bottom_line, write_what_if
from goldenthread.casework.visits.direct_work import acts as direct_work
from goldenthread.casework.visits.models import Visit
from goldenthread.casework.visits.planning import Plan as VisitPlan
from goldenthread.casework.visits.planning import plan_visit

pytestmark = pytest.mark.django_db
THEIRS, MINE = "Mum says he shouts when he has had a drink.", "Mum says she sleeps at Nan's."
Begun = tuple[str, dict, str, Callable[[], str]]


def now_of(row, name: str) -> Callable[[], str]:
    """What the row says now."""

    def now() -> str:
        row.refresh_from_db()
        return getattr(row, name)

    return now


def what_a_plan_is_for(farah, mia) -> Begun:
    plan = the_plan(mia, by=farah)
    return (
        reverse("change_plan", args=[mia.pk, plan.pk]),
        {"lead": farah.pk},
        "purpose",
        lambda: Plan.objects.get().purpose,
    )


def a_goals_words(farah, mia) -> Begun:
    plan, goal = the_plan(mia, by=farah), a_goal(a_need(mia))
    holds(plan, goal)
    return (
        reverse("change_goal", args=[mia.pk, plan.pk, goal.pk]),
        {"whose": "child"},
        "words",
        lambda: Goal.objects.get().words,
    )


def a_step_in(farah, mia) -> tuple[Plan, Step]:
    plan, goal = the_plan(mia, by=farah), a_goal(a_need(mia))
    holds(plan, goal)
    return plan, a_planned_step(plan, goal, "See Dave on Tuesdays", by=farah)


def a_steps_words(farah, mia) -> Begun:
    plan, step = a_step_in(farah, mia)
    typed = {"what": step.what} | day_of("due_on")
    return (
        reverse("change_step", args=[mia.pk, plan.pk, step.pk]),
        typed,
        "difference",
        lambda: Step.objects.get().difference,
    )


def the_five_questions(farah, mia) -> Begun:
    plan, step = a_step_in(farah, mia)
    return reverse("check_step", args=[mia.pk, plan.pk, step.pk]), {}, "can_do", lambda: StepCheck.objects.get().can_do


def a_what_if(farah, mia) -> Begun:
    plan = the_plan(mia, by=farah)
    row = write_what_if(plan=plan, what_if=WhatIf("Mum drinks", then="Ring Nan."), by=farah)
    typed = {"if_this": "Mum drinks"}
    return (
        reverse("change_what_if", args=[mia.pk, plan.pk, row.pk]),
        typed,
        "then",
        lambda: Contingency.objects.get().then,
    )


def a_bottom_line(farah, mia) -> Begun:
    plan = the_plan(mia, by=farah)
    row = draw_bottom_line(plan=plan, words="A sober grown-up at night", because="Mia is six.", by=farah)
    typed = {"words": row.words, "because": row.because}
    return (
        reverse("change_bottom_line", args=[mia.pk, plan.pk, row.pk]),
        typed,
        "kept",
        lambda: BottomLine.objects.get().kept,
    )


def what_is_said_at_a_meeting(farah, mia) -> Begun:
    meeting = a_core_group(family_at_work(farah), farah, "kelly")
    child = meeting.child
    return (
        reverse("hold_meeting", args=[child.pk, meeting.pk]),
        day_of("held_on", today()),
        "minutes",
        now_of(meeting, "minutes"),
    )


def why_a_meeting_decided(farah, mia) -> Begun:
    meeting = a_core_group(family_at_work(farah), farah, "kelly")
    hold(meeting=meeting, told=Held(TODAY, decisions=(Said("Nan has the key", "She lives near."),)), by=farah)
    row = meeting.decisions.get()
    typed = day_of("held_on", today()) | {f"d{row.pk}-words": row.words}
    return (
        reverse("hold_meeting", args=[meeting.child.pk, meeting.pk]),
        typed,
        f"d{row.pk}-because",
        now_of(row, "because"),
    )


def what_a_meeting_is_for(farah, mia) -> Begun:
    meeting = a_core_group(family_at_work(farah), farah, "kelly")
    return reverse("change_meeting", args=[meeting.child.pk, meeting.pk]), {}, "purpose", now_of(meeting, "purpose")


def what_a_child_wants_a_meeting_to_know(farah, mia) -> Begun:
    meeting = a_core_group(family_at_work(farah), farah, "kelly")
    child = meeting.child
    return (
        reverse("meeting_child", args=[child.pk, meeting.pk, child.pk]),
        {},
        "views",
        now_of(meeting.about.get(child=child), "views"),
    )


def what_somebody_asked_to_a_meeting_needs(farah, mia) -> Begun:
    meeting = a_core_group(family_at_work(farah), farah, "kelly")
    row = meeting.invited.get()
    return reverse("meeting_guest", args=[meeting.child.pk, meeting.pk, row.pk]), {}, "needs", now_of(row, "needs")


def what_to_ask_at_a_visit(farah, mia) -> Begun:
    visit = plan_visit(children=[mia], plan=VisitPlan(today(), to_ask="The sleepover"), by=farah)
    return reverse("change_visit", args=[mia.pk, visit.pk]), {}, "to_ask", lambda: Visit.objects.get().to_ask


def what_a_child_said_in_direct_work(farah, mia) -> Begun:
    """Who did the work alone puts it right: on the phone and at the desk."""
    work = direct_work.write_work(
        child=mia, done=direct_work.Done(on=ago(2), tool="talking", said="Nan is the dream."), by=farah
    )
    typed = day_of("on", ago(2)) | {"tool": "talking"}
    return reverse("change_direct_work", args=[mia.pk, work.pk]), typed, "said", now_of(work, "said")


def a_sign_about_a_home(farah, mia) -> Begun:
    row = HomeSign.objects.create(child=mia, words="Nan is tired", who_says="Nan", noticed_on=ago(3), recorded_by=farah)
    typed = day_of("noticed_on", ago(3)) | {"who_says": "Nan"}
    return reverse("change_sign", args=[mia.pk, row.pk]), typed, "words", now_of(row, "words")


def help_offered_at_home(farah, mia) -> Begun:
    row = HomeHelp.objects.create(child=mia, to_whom="Nan", what="A weekend", offered_on=ago(3), recorded_by=farah)
    typed = day_of("offered_on", ago(3)) | {"to_whom": "Nan"}
    return reverse("change_home_help", args=[mia.pk, row.pk]), typed, "what", now_of(row, "what")


def what_might_be_going_on(farah, mia) -> Begun:
    work = an_assessment(mia, by=farah)
    row = explain(work=work, words="He hits her.", by=farah)
    return (
        reverse("change_explanation", args=[work.pk, row.pk]),
        {"words": row.words},
        "why",
        now_of(row, "why"),
    )


def the_familys_own_plan(farah, mia) -> Begun:
    meeting = a_core_group(family_at_work(farah), farah, "kelly", kind="family_group")
    hold(meeting=meeting, told=Held(TODAY), by=farah)
    return (
        reverse("meeting_family_plan", args=[meeting.child.pk, meeting.pk]),
        {},
        "words",
        now_of(meeting, "family_time"),
    )


PLANS = [what_a_plan_is_for, a_goals_words, a_steps_words, the_five_questions, a_what_if, a_bottom_line]
MEETINGS = [
    what_is_said_at_a_meeting, why_a_meeting_decided, what_a_meeting_is_for, what_a_child_wants_a_meeting_to_know,
    what_somebody_asked_to_a_meeting_needs,
]  # fmt: skip
VISITS = [what_to_ask_at_a_visit, what_a_child_said_in_direct_work]
AFTER = [a_sign_about_a_home, help_offered_at_home, what_might_be_going_on, the_familys_own_plan]


@pytest.mark.parametrize("begins", [*PLANS, *MEETINGS, *VISITS, *AFTER])
def test_the_second_sees_both_texts_and_the_first_is_not_overwritten(begins, farah, mia, browser):
    """Serves: A.16"""
    page, typed, field, now = begins(farah, mia)
    # Given both have opened the form, and the first has saved
    shown = browser.get(page).content.decode()
    began = {"began_from": found[1]} if (found := re.search(r'name="began_from" value="(\w+)"', shown)) else {}
    first, second = (typed | began | {field: words, "key": str(uuid4())} for words in (THEIRS, MINE))
    assert browser.post(page, first).status_code == 302
    # Then the second is shown both, theirs stays, and mine is among my drafts
    both = browser.post(page, second).content.decode()
    assert now() == THEIRS
    assert "Two texts: choose what stays" in both
    assert "Mum says he shouts" in both
    assert "static/keep.css" in both
    assert Draft.objects.get().fields[field] == [MINE]
    # And theirs stays where she chooses it, and both where she wants both
    began = {"began_from": re.search(r'name="began_from" value="(\w+)"', both)[1]}
    assert browser.post(page, second | began | {"two_texts": "theirs"}).status_code == 302
    assert now() == THEIRS
    assert browser.post(page, second | began | {"two_texts": "both"}).status_code == 302
    assert now() == f"{THEIRS}\n\n{MINE}"


def test_what_somebody_else_decided_meanwhile_stands_beside_what_is_saved_next(farah):
    """Two write one meeting at once. Serves: A.16, K9.10"""
    meeting, tom = a_core_group(family_at_work(farah), farah, "kelly"), a_worker(called="Tom Bewley")
    works_with(tom, meeting.child, lead=False)
    browser = Client()
    browser.force_login(farah)
    page, typed = reverse("hold_meeting", args=[meeting.child.pk, meeting.pk]), day_of("held_on", today())
    began = {"began_from": re.search(r'name="began_from" value="(\w+)"', browser.get(page).content.decode())[1]}
    for words in ("Nan has the key", "Kelly rings Dave"):
        sent = typed | began | {"minutes": "Everybody spoke.", "n0-words": words, "key": str(uuid4())}
        assert browser.post(page, sent).status_code == 302
    assert sorted(meeting.decisions.values_list("words", flat=True)) == ["Kelly rings Dave", "Nan has the key"]


def test_a_plan_that_nobody_else_changed_is_saved_as_before(farah, mia, browser):
    page, typed, field, now = what_a_plan_is_for(farah, mia)
    shown = browser.get(page).content.decode()
    assert PURPOSE in shown
    began = {"began_from": re.search(r'name="began_from" value="(\w+)"', shown)[1]}
    assert browser.post(page, typed | began | {field: MINE, "key": str(uuid4())}).status_code == 302
    assert now() == MINE
