"""Plans: begun with what they are for, written with the five questions, agreed by whoever does a step, moved on from a visit, ended with a reason."""

import re
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago, ahead, today
from cast.people import a_child, a_lock, a_parent_of
from cast.plans import PURPOSE, a_planned_step, holds, the_plan
from cast.thread import a_concern, a_goal, a_measure, a_need, a_step, moved
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import texts_of, version_of
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.front_door.models import StrandMove
from goldenthread.casework.outcomes.queries import violence_of
from goldenthread.casework.plans.beginning import acts
from goldenthread.casework.plans.beginning.acts import agree_plan, answer_plan, begin_plan, carry_over, end_place
from goldenthread.casework.plans.carrying_queries import to_carry
from goldenthread.casework.plans.history_queries import history
from goldenthread.casework.plans.in_words import answered_by, words_of_goal
from goldenthread.casework.plans.living_models import BottomLine, Contingency
from goldenthread.casework.plans.models import Goal, Plan, PlanChild, Step
from goldenthread.casework.plans.queries import plans_of
from goldenthread.casework.plans.safety.acts import WhatIf, draw_bottom_line, end_violence, name_violence, write_what_if
from goldenthread.casework.plans.safety.forms import PARTS
from goldenthread.casework.plans.stepping.acts import move_step, set_goal
from goldenthread.casework.plans.whole_queries import whole_plan
from goldenthread.casework.workspace.planning.showing import shown_plan
from goldenthread.practice.plans.violence import ASK_THEM_FIRST
from goldenthread.practice.thread.facts import Voice
from goldenthread.practice.thread.gather import gathered
from goldenthread.practice.thread.harmed import not_better_yet
from goldenthread.practice.thread.shape import Progress
from goldenthread.practice.thread.strands import strands

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


@pytest.fixture
def manager():
    return a_worker("team_manager", team="Elm North")


def test_a_plan_begins_with_what_it_is_for_and_each_child_has_days_of_their_own(farah, mia, manager):
    """Serves: K4.01"""
    tobi = a_child("Tobi Okafor")
    works_with(farah, tobi)
    with pytest.raises(NotAllowed, match="Say first what the whole plan is for"):
        begin_plan(children=[mia], kind="child_in_need", purpose=" ", began_on=TODAY, by=farah)
    plan = the_plan(mia, by=farah)
    acts.put_child_on(plan=plan, child=tobi, began_on=ago(3), by=farah)
    with pytest.raises(NotAllowed, match="Mia is on such a plan already"):
        the_plan(mia, by=farah)
    mias, tobis = PlanChild.objects.get(child=mia), PlanChild.objects.get(child=tobi)
    assert (mias.began_on, tobis.began_on) == (ago(30), ago(3))
    with pytest.raises(NotAllowed, match="A team manager ends a plan"):
        end_place(place=mias, on=TODAY, because="It is calm now.", by=farah)
    works_with(manager, mia, lead=False)
    with pytest.raises(NotAllowed, match="in words that Mia and the family will read"):
        end_place(place=mias, on=TODAY, because="", by=manager)
    end_place(place=mias, on=TODAY, because="It is calm now. You can ring us.", by=manager)
    assert [one.place for one in plans_of(tobi, seen_by=farah)[0]] == [tobis]
    assert plans_of(mia, seen_by=farah)[1][0].place.ended_because == "It is calm now. You can ring us."


def test_a_child_protection_plan_begins_at_a_conference_under_a_category(farah, mia):
    told = {"children": [mia], "kind": "child_protection", "purpose": PURPOSE, "began_on": TODAY}
    with pytest.raises(NotAllowed, match="begins at a child protection conference"):
        begin_plan(**told, by=farah)
    chair = a_worker("conference_chair")
    works_with(chair, mia)
    with pytest.raises(NotAllowed, match="under which category"):
        begin_plan(**told, by=chair)
    plan = begin_plan(**told, categories={mia.pk: "EMO"}, by=chair)
    place = plan.children.get()
    assert (place.kind, place.category, place.latest_category) == ("child_protection", "EMO", "EMO")


def test_the_plan_lists_what_it_does_not_answer_until_a_goal_or_a_reason_does(browser, farah, mia):
    """Serves: K4.02, K4.14"""
    quiet, reading = a_concern(mia, name="Quiet nights"), a_concern(mia, name="Reading", words="Mia hides her book.")
    need = a_need(mia, quiet)
    plan = the_plan(mia, by=farah)
    read = page(browser, "childs_plan", mia.pk, plan.pk)
    assert "Not answered yet" in read
    assert need.words in read
    send(browser, "add_goal", mia.pk, plan.pk, words="It is quiet at night", whose="child", needs=[need.pk])
    send(
        browser,
        "hold_worry",
        mia.pk,
        plan.pk,
        reading.pk,
        because="Sleep comes first. Mia agreed.",
        **day_of("review_on", ahead(30, from_day=today())),
    )
    hold = StrandMove.objects.get(strand__concern=reading, to="on_hold")
    assert (hold.because, hold.review_on) == ("Sleep comes first. Mia agreed.", ahead(30, from_day=today()))
    read = page(browser, "childs_plan", mia.pk, plan.pk)
    assert "Not answered yet" not in read
    assert "On hold for Mia" in read
    assert Goal.objects.get().needs.get() == need
    with pytest.raises(NotAllowed, match="a day to come"):
        acts.hold_worry(strand=quiet.children.get(), because="Later", review_on=TODAY, by=farah)


def test_a_need_is_written_from_the_plan_and_answered_there(browser, farah, mia):
    """Serves: K4.14, K4.W1"""
    worry = a_concern(mia, name="Reading")
    plan = the_plan(mia, by=farah)
    send(browser, "plan_need", mia.pk, plan.pk, worry.pk, words="Mia needs help with reading.")
    need = mia.needs.get()
    assert [one.name for one in need.concerns.all()] == ["Reading"]
    assert "Agree a goal" in page(browser, "childs_plan", mia.pk, plan.pk)
    assert (
        f'value="{need.pk}" checked'
        in browser.get(reverse("add_goal", args=[mia.pk, plan.pk]), {"need": need.pk}).content.decode()
    )


def test_a_plan_is_agreed_when_somebody_was_asked_and_what_they_do_not_see_so_stays(browser, farah, mia):
    """Serves: K4.13, A.07"""
    kelly = a_parent_of(mia)
    plan = the_plan(mia, by=farah)
    with pytest.raises(NotAllowed, match="Ask the family first"):
        agree_plan(plan=plan, on=TODAY, review_on=ahead(30), by=farah)
    with pytest.raises(NotAllowed, match="Write how Kelly sees it"):
        answer_plan(plan=plan, person=kelly, answer="differently", words="", on=TODAY, by=farah)
    send(
        browser,
        "answer_plan",
        mia.pk,
        plan.pk,
        person=kelly.pk,
        answer="differently",
        words="That is not how it was.",
        alone="on",
        **day_of("on", TODAY),
    )
    send(
        browser,
        "answer_plan",
        mia.pk,
        plan.pk,
        person=mia.pk,
        answer="agrees",
        words="It can be an 8.",
        may_know=[kelly.pk],
        **day_of("on", TODAY),
    )
    agree_plan(plan=plan, on=TODAY, review_on=ahead(30), by=farah)
    answer_plan(plan=plan, person=kelly, answer="agrees", words="It is better now.", on=TODAY, by=farah)
    whole = whole_plan(Plan.objects.get(pk=plan.pk), seen_by=farah)
    assert [one.words for one in whole.answers] == ["That is not how it was.", "It can be an 8.", "It is better now."]
    assert {one.person.shown_given: one.answer for one in whole.last_answers} == {"Kelly": "agrees", "Mia": "agrees"}
    assert "agreed" in page(browser, "childs_plan", mia.pk, plan.pk)


def test_goals_and_steps_go_on_in_the_next_plan_as_the_same_rows(farah, mia, manager):
    """Serves: K4.11, K5.03"""
    works_with(manager, mia, lead=False)
    need = a_need(mia)
    goal, kelly = a_goal(need), a_parent_of(mia)
    first = the_plan(mia, by=farah)
    holds(first, goal)
    step = a_planned_step(first, goal, "See Dave", by=farah, owner=kelly)
    done = a_planned_step(first, goal, "Mend the door", by=farah, owner=kelly)
    move_step(plan=first, step=done, to="done", on=TODAY, by=farah)
    end_place(place=first.children.get(), on=TODAY, because="It goes on as early help.", by=manager)
    second = the_plan(mia, by=farah, kind="early_help", began=TODAY)
    goals, steps = to_carry(second, seen_by=farah)
    assert (goals, steps) == ([goal], [step])
    carry_over(plan=second, goals=[goal.pk, 10**9], steps=[step.pk], by=farah)
    whole = whole_plan(second, seen_by=farah)
    assert [[one.goal, [each.step for each in one.steps]] for one in whole.goals] == [[goal, [step]]]
    assert (Goal.objects.count(), Step.objects.count()) == (1, 2)


def test_a_childs_part_of_a_plan_is_seen_only_by_those_to_whom_their_record_opens(browser, farah, mia):
    """A brother whose record does not open is not named, nor is what is his alone; nobody who is locked away is. Serves: T.23"""
    ben, steve = a_child("Ben Hall"), a_parent_of(mia, called="Steve Hall")
    dele = a_worker("family_support_worker")
    works_with(farah, ben)
    works_with(dele, ben)
    plan = the_plan(mia, ben, by=farah)
    bens, mias = (
        a_goal(a_need(ben, words="Ben needs a secret"), words="Ben talks"),
        a_goal(a_need(mia), words="Mia sleeps"),
    )
    holds(plan, bens, mias, steps=(a_step(bens, what="Walk with Ben"), a_step(mias, what="Read", owner=steve)))
    answer_plan(plan=plan, person=ben, answer="agrees", words="Walks are all right.", on=TODAY, by=farah)
    tom = a_worker(called="Tom Reed")
    works_with(tom, mia, lead=False)
    whole = whole_plan(plan, seen_by=tom)
    assert [one.shown_given for one in whole.children] == ["Mia"]
    assert ([one.goal for one in whole.goals], [one.step.what for one in whole.steps], whole.answers) == (
        [mias],
        ["Read"],
        (),
    )
    assert "Ben" not in str(history(whole, seen_by=tom))
    a_lock(steve, keeps_out=(tom,))
    toms = Client()
    toms.force_login(tom)
    read = page(toms, "childs_plan", mia.pk, plan.pk)
    assert "Ben" not in read
    assert "Steve" not in read
    assert "Ben talks" in page(browser, "childs_plan", mia.pk, plan.pk)
    began = version_of(words_of_goal(bens, **answered_by(bens, of=[mia.pk])))
    set_goal(plan=plan, goal=bens, began_from=began, words="Ben talks", whose="child", needs=[], by=tom)
    assert list(bens.needs.values_list("child__shown_given", flat=True)) == ["Ben"]
    outsider = Client()
    outsider.force_login(a_worker(called="Owen Lake"))
    assert outsider.get(reverse("plan", args=[plan.pk])).status_code == 404
    assert toms.get(reverse("plan", args=[plan.pk])).url == reverse("childs_plan", args=[mia.pk, plan.pk])


def test_what_if_bottom_lines_and_violence_stand_in_the_plan_and_their_wordings_are_kept(browser, farah, mia):
    """Serves: K3.05, K7.10b, K4.06"""
    kelly, steve = a_parent_of(mia), a_parent_of(mia, called="Steve Hall")
    worry = a_concern(mia, name="No violence", about_violence=True, harmed_adult=kelly)
    goal = a_goal(a_need(mia, worry), words="Nobody is hurt")
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    send(browser, "name_violence", mia.pk, plan.pk, harms=steve.pk, harmed=kelly.pk, what="Steve pushed Kelly.")
    a_planned_step(plan, goal, "Kelly will not let Steve drink", by=farah, owner=kelly)
    read = page(browser, "childs_plan", mia.pk, plan.pk)
    assert "Steve harms Kelly" in read
    assert "No step falls to Steve, whose violence this is." in read
    assert "This asks Kelly to stop what Steve does." in read
    a_planned_step(plan, goal, "Go to the group on Mondays", by=farah, owner=steve)
    assert "No step falls to Steve" not in page(browser, "childs_plan", mia.pk, plan.pk)
    row = write_what_if(plan=plan, what_if=WhatIf("Mum drinks", then="Seek legal advice."), by=farah)
    assert "it does not say where the child sleeps" in page(browser, "childs_plan", mia.pk, plan.pk)
    send(
        browser,
        "change_what_if",
        mia.pk,
        plan.pk,
        row.pk,
        began_from=version_of(texts_of(row, PARTS)),
        if_this="Mum drinks",
        then="Nan comes.",
        sleeps="At Nan’s",
        who_tells="Nan",
    )
    send(browser, "try_what_if", mia.pk, plan.pk, row.pk, tried="Nan picked up at once.", **day_of("tried_on", TODAY))
    assert Contingency.objects.get().tried == "Nan picked up at once."
    with pytest.raises(NotAllowed, match="a reason it knows"):
        draw_bottom_line(plan=plan, words="A sober grown-up", because="", by=farah)
    send(browser, "draw_bottom_line", mia.pk, plan.pk, words="A sober grown-up", because="They were alone once.")
    assert BottomLine.objects.get().because == "They were alone once."
    read = page(browser, "plan_history", mia.pk, plan.pk)
    assert "in the first hour: Seek legal advice. → Nan comes." in read
    with pytest.raises(NotAllowed, match="two people"):
        name_violence(plan=plan, harms=steve, harmed=steve, what="Steve pushed.", by=farah)


def test_violence_that_only_a_plan_names_is_asked_of_those_who_were_harmed(farah, mia):
    """Nobody marked the worry; the plan does, and so does every page. The same out of an export. Serves: C.15, K6.08, K10.06"""
    kelly, steve = a_parent_of(mia), a_parent_of(mia, called="Steve Hall")
    worry = a_concern(mia, name="Nights")
    goal = a_goal(a_need(mia, worry), words="Mia sleeps")
    measure = a_measure(mia, goal, (ago(20), 2), (ago(2), 7))
    of_hers = measure.readings.create(value=3, on=ago(1), rater="parent", rater_person=kelly, asked_alone=True)
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    resolve = reverse("move_concern", args=[mia.pk, worry.pk, "resolved"])
    browser = Client()
    browser.force_login(farah)
    assert ASK_THEM_FIRST not in browser.get(resolve).content.decode()
    (before,) = strands(thread_facts([mia.pk])[mia.pk], TODAY)
    assert (before.progress, violence_of(goal, mia, seen_by=farah)) == (Progress.GETTING_THERE, (False, None))
    row = name_violence(plan=plan, harms=steve, harmed=kelly, what="Steve pushed Kelly.", by=farah)
    facts = thread_facts([mia.pk])[mia.pk]
    (after,) = strands(facts, TODAY)
    assert (after.violence, after.progress is Progress.GETTING_THERE) == (True, False)
    assert violence_of(goal, mia, seen_by=farah) == (True, kelly)
    assert ASK_THEM_FIRST in browser.get(resolve).content.decode()
    voices = {one.id: one.voice for one in facts.measures[0].readings}
    assert voices[f"reading {of_hers.pk}"] is Voice.HARMED_ADULT
    assert not_better_yet(gathered(facts)[0]) is not None
    assert all(goal.touched for goal in whole_plan(plan, seen_by=farah).goals)
    marked = a_concern(mia, name="No violence", about_violence=True)
    holds(plan, a_goal(a_need(mia, marked), words="Nobody is hurt"))
    nights, violence = strands(thread_facts([mia.pk])[mia.pk], TODAY)
    assert (nights.violence, violence.violence) == (False, True), "it falls on the worry that is about it"
    assert violence_of(goal, mia, seen_by=farah) == (False, None)
    zara = a_child("Zara Okafor")
    plan.children.create(child=zara, kind=plan.kind, began_on=TODAY)
    holds(plan, a_goal(a_need(zara, a_concern(zara, name="A settled home")), words="Zara stays at Nan’s"))
    (at_nans,) = strands(thread_facts([zara.pk])[zara.pk], TODAY)
    assert not at_nans.violence, "the plan has a worry about it, and it is not Zara's"
    end_violence(row=row, because="Kelly, asked alone: he has been gone since spring.", by=farah)
    assert not any(one.named for one in gathered(thread_facts([mia.pk])[mia.pk]))


def test_the_page_asks_as_much_of_the_database_with_sixty_steps_as_with_one(farah, mia):
    def asked():
        with CaptureQueriesContext(connection) as found:
            shown_plan(plan, seen_by=farah, opened=mia)
        return len(found)

    kelly = a_parent_of(mia)
    goals = [a_goal(a_need(mia, a_concern(mia, name=f"Worry {at}")), words=f"Goal {at}") for at in range(12)]
    plan = the_plan(mia, by=farah)
    holds(plan, *goals[:1], steps=(a_step(goals[0], owner=kelly),))
    shown_plan(plan, seen_by=farah, opened=mia)
    few = asked()
    holds(plan, *goals[1:], steps=tuple(a_step(goals[at % 12], what=f"Step {at}", owner=kelly) for at in range(60)))
    assert asked() == few
    assert len(whole_plan(plan, seen_by=farah).steps) == 61
    assert few <= 45


def test_a_childs_plans_now_and_before_and_none(browser, farah, mia, manager):
    assert "Mia is on no plan." in page(browser, "plans", mia.pk)
    begun = send(
        browser,
        "begin_plan",
        mia.pk,
        kind="family_network",
        children=[mia.pk],
        purpose=PURPOSE,
        lead=str(farah.pk),
        **day_of("began_on", TODAY),
    )
    assert begun.redirect_chain[-1][0] == reverse("childs_plan", args=[mia.pk, Plan.objects.get().pk])
    assert PURPOSE in page(browser, "plans", mia.pk)
    moved_on = a_concern(mia)
    moved(moved_on, mia, to="resolved", on=TODAY, because="Mia and school say so")
    assert "Not answered yet" not in page(browser, "childs_plan", mia.pk, Plan.objects.get().pk)
