"""Steps of a plan: written with everything, asked the five questions, agreed by whoever does them, said on from the plan and from a visit."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse

from cast.days import TODAY, ago, ahead, today
from cast.notes import a_note
from cast.people import a_lock, a_parent_of
from cast.plans import a_planned_step, holds, the_plan
from cast.thread import a_goal, a_need
from cast.workers import a_worker
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import AbsentParent, FamilyAssessment
from goldenthread.casework.plans.living_models import StepCheck
from goldenthread.casework.plans.models import Goal, Step, StepMove
from goldenthread.casework.plans.stepping.acts import move_step, write_step
from goldenthread.casework.plans.written import Owner, Written

pytestmark = pytest.mark.django_db
"""The day on which a page is asked: a page knows the clock, the acts of these tests are done on the day of the stories."""


def page(browser, name, *args, status=200, **query) -> str:
    answer = browser.get(reverse(name, args=args), query)
    assert answer.status_code == status
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def send(browser, name, *args, **data):
    query = data.pop("query", "")
    return browser.post(reverse(name, args=args) + query, {"key": str(uuid4())} | data, follow=True)


def day_of(name, day):
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}


def test_a_step_keeps_everything_and_is_agreed_only_by_somebody_with_a_day(browser, farah, mia):
    """The five questions follow, with or without help while typing; their answers are kept as people gave them.

    Serves: K4.03, K4.04, K4.05, K4.06, K4.07, K4.08, K4.09, K4.W2, K4.W3, K4.W4, K4.W5, K2.W1
    """
    kelly, goal = a_parent_of(mia), a_goal(a_need(mia))
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    told = {
        "what": "Kelly will see Dave at the clinic on Tuesdays", "goals": [goal.pk], "owner": f"p{kelly.pk}", "difference": "Mia sleeps.",
        "how_known": "Dave’s list", "help_given": "Wendy has the children.", "cost": "Bus, which we pay", "proposed_by": "family",
        "family_words": "Mum goes to Dave on Tuesdays.", "agreed": "on",
    }  # fmt: skip
    refused = send(browser, "add_step", mia.pk, plan.pk, **told)
    assert "Say by when they agreed to do it" in refused.content.decode()
    asked = send(browser, "add_step", mia.pk, plan.pk, **told, **day_of("due_on", ahead(20)))
    step = Step.objects.get()
    assert asked.redirect_chain[-1][0] == reverse("check_step", args=[mia.pk, plan.pk, step.pk])
    assert "How will we know?" in asked.content.decode()
    assert (step.owner, step.agreed_on, step.due_on, step.proposed_by, step.cost) == (
        kelly,
        today(),
        ahead(20),
        "family",
        "Bus, which we pay",
    )
    assert [one.to for one in step.moves.all()] == ["draft", "live"]
    assert step.difference == "Mia sleeps."
    send(browser, "check_step", mia.pk, plan.pk, step.pk, can_do="If the bus runs on time, she says.", who="Me")
    assert (StepCheck.objects.get().can_do, StepCheck.objects.get().who) == ("If the bus runs on time, she says.", "Me")
    read = page(browser, "childs_plan", mia.pk, plan.pk)
    for words in ("Mia sleeps.", "Dave’s list", "Wendy has the children.", "Kelly", "Bus, which we pay"):
        assert words in read


def test_ongoing_is_asked_for_a_day_and_never_refused(browser, farah, mia):
    """Serves: K4.10, K4.11"""
    goal = a_goal(a_need(mia))
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    asked = send(
        browser,
        "add_step",
        mia.pk,
        plan.pk,
        what="Ongoing support from school",
        goals=[goal.pk],
        owner="words",
        owner_words="Ms Patel",
    )
    step = Step.objects.get()
    assert "nobody has said when to look at whether it helps" in asked.content.decode()
    assert "No date found" in asked.content.decode()
    send(browser, "check_step", mia.pk, plan.pk, step.pk, **day_of("review_on", ahead(28)))
    step.refresh_from_db()
    assert step.review_on == ahead(28)
    assert "nobody has said when" not in page(browser, "check_step", mia.pk, plan.pk, step.pk)


def test_progress_is_one_step_from_the_plan_and_from_the_note_of_a_visit(browser, farah, mia):
    """Serves: K4.09, K5.01, K5.02, K5.03"""
    kelly, goal = a_parent_of(mia), a_goal(a_need(mia))
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    step = a_planned_step(plan, goal, "See Dave on Tuesdays", by=farah, owner=kelly, due=ago(2))
    note = a_note(mia, by=farah, kind="visit")
    assert "See Dave on Tuesdays" in page(browser, "note", mia.pk, note.pk)
    with pytest.raises(NotAllowed, match="Say why, as they told you"):
        move_step(plan=plan, step=step, to="not_done", on=TODAY, by=farah)
    gone = send(
        browser,
        "move_step",
        mia.pk,
        plan.pk,
        step.pk,
        query=f"?note={note.pk}",
        to="carries_on",
        says="18 of 20 weeks",
        helped="Mia sleeps, she says",
        **day_of("on", ago(1)),
        **day_of("due_on", ahead(14)),
    )
    assert gone.redirect_chain[-1][0] == reverse("note", args=[mia.pk, note.pk])
    last = StepMove.objects.filter(step=step).order_by("pk").last()
    assert (last.to, last.says, last.helped, last.note) == ("live", "18 of 20 weeks", "Mia sleeps, she says", note)
    step.refresh_from_db()
    assert step.due_on == ahead(14)
    changed = send(
        browser,
        "move_step",
        mia.pk,
        plan.pk,
        step.pk,
        to="changed",
        says="The clinic has closed.",
        **day_of("on", TODAY),
    )
    assert changed.redirect_chain[-1][0] == reverse("add_step", args=[mia.pk, plan.pk]) + f"?instead={step.pk}"
    assert "See Dave on Tuesdays" in changed.content.decode()


def test_a_worker_whose_step_it_is_is_told_without_a_name(farah, mia):
    dele, goal = a_worker("family_support_worker"), a_goal(a_need(mia))
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    write_step(
        plan=plan,
        written=Written("Walk with Mia on Wednesdays", due_on=ahead(9)),
        owner=Owner(worker=dele),
        goals=[goal],
        agreed_on=TODAY,
        by=farah,
    )
    told = Notice.objects.get(to=dele)
    assert (told.says, told.link) == ("A step in a plan is yours.", f"/plan/{plan.pk}/")
    assert Step.objects.get().owner_words == "Dele Martins"


def test_what_is_done_in_a_plan_once_stays_done_once(browser, farah, mia):
    plan, key = the_plan(mia, by=farah), str(uuid4())
    for _ in range(2):
        browser.post(
            reverse("add_goal", args=[mia.pk, plan.pk]), {"key": key, "words": "It is quiet", "whose": "child"}
        )
    assert Goal.objects.count() == 1


def test_a_plan_says_where_one_parent_has_every_step_and_another_none(browser, farah, mia):
    """As a fact and a question; a reason, or not safe yet, answers it; whoever is locked away is not named. Serves: C.17, C.18, T.23"""
    kelly, ryan = a_parent_of(mia), a_parent_of(mia, called="Ryan Cole")
    goal = a_goal(a_need(mia))
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    stepfather = a_parent_of(mia, called="Steve Hall", kind="step", responsibility="no")
    a_planned_step(plan, goal, "Put up the bunk bed by Friday", by=farah, owner=stepfather)
    for what in ("Read with Mia on Mondays", "Ring the school by Friday"):
        a_planned_step(plan, goal, what, by=farah, owner=kelly)
    says = "Both steps of Mia’s parents are Kelly’s. Ryan holds parental responsibility too, and has none."
    read = page(browser, "childs_plan", mia.pk, plan.pk)
    assert says in read
    assert "What could Ryan do, and who asks, at a time that suits?" in read
    # When it is written why he was not asked, the reason stands there
    send(
        browser, "answer_plan", mia.pk, plan.pk, person=ryan.pk, answer="not_asked", words="He is at sea until May.", **day_of("on", TODAY)
    )  # fmt: skip
    assert "Not asked yet: He is at sea until May. Is it still so?" in page(browser, "childs_plan", mia.pk, plan.pk)
    # When it was decided that it is not safe yet, nothing is asked until the day to look at it again has passed
    work = FamilyAssessment.objects.create(started_on=ago(30), recorded_by=farah)
    Assessment.objects.create(work=work, child=mia, started_on=ago(30), written_by=farah, recorded_by=farah)
    decided = AbsentParent.objects.create(
        work=work, person=ryan, decision="not_safe_yet", decided_on=ago(3), review_on=today(), recorded_by=farah
    )
    read = page(browser, "childs_plan", mia.pk, plan.pk)
    assert "Not safe yet to go to Ryan: looked at again on" in read
    assert "Write what is so now" not in read
    AbsentParent.objects.filter(pk=decided.pk).update(review_on=today() - timedelta(days=1))
    assert "the day to look at it again has passed." in page(browser, "childs_plan", mia.pk, plan.pk)
    # When he is locked away from Farah, he is not there; and when he does something himself, nothing is asked
    lock = a_lock(ryan, keeps_out=(farah,))
    assert "Ryan" not in page(browser, "childs_plan", mia.pk, plan.pk)
    lock.delete()
    a_planned_step(plan, goal, "Have Mia to stay on Saturdays", by=farah, owner=ryan)
    assert "Whose steps they are" not in page(browser, "childs_plan", mia.pk, plan.pk)
