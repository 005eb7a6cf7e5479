"""Two at one supervision, choice or ending: what the other wrote or chose meanwhile is neither overwritten nor emptied nor taken back unseen.

Serves: A.16, K9.W4
"""

from datetime import date
from uuid import uuid4

import pytest
from django.urls import reverse

from cast.days import ago, ahead, today
from cast.meetings import day_of
from cast.people import a_child, a_parent_of
from cast.plans import a_planned_step, holds, the_plan
from cast.signing_in import browser_of
from cast.thread import a_goal, a_measure, a_need
from cast.two_at_once import MINE, THEIRS, Begun, opened, see_both
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.last_hand import last_hand
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.care.keeping_models import HomeSign
from goldenthread.casework.care.permanence import acts as permanence
from goldenthread.casework.care.permanence_models import PermanenceStanding
from goldenthread.casework.notes.raised_models import Promise, Task
from goldenthread.casework.notes.raising import acts as raising
from goldenthread.casework.outcomes.acts import Number, add_reading
from goldenthread.casework.outcomes.models import Reading
from goldenthread.casework.plans.models import GoalNeed
from goldenthread.casework.plans.safety.acts import end_violence, name_violence
from goldenthread.casework.visits.planning import Plan as VisitPlan
from goldenthread.casework.visits.planning import plan_visit
from goldenthread.people.family import helping_acts
from goldenthread.people.models import Parentage, Person
from goldenthread.quality.supervision import acts as supervising
from goldenthread.quality.supervision.models import SupervisionChild, SupervisionTopic

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    """Pages and acts on one day."""
    return a_worker(team=a_team("Elm North"), on=today())


def test_what_a_worker_brings_to_supervision_from_two_devices_is_shown_beside_each_other(farah, mia):
    """Serves: A.16, T.16"""
    sunita = a_worker("team_manager", team="Elm North", on=today())
    one = supervising.plan(worker=farah, on=today(), by=sunita)
    hers = browser_of(farah)
    brings = reverse("prepare_supervision", args=[one.pk])
    see_both(hers, hers, Begun(brings, {}, "brings", lambda: SupervisionTopic.objects.get().words))


def test_what_another_device_wrote_of_a_supervision_meanwhile_is_neither_overwritten_nor_emptied(farah, mia):
    """A child and a decision that another device added are left as they are. Serves: A.16, T.16"""
    sunita = a_worker("team_manager", team="Elm North", on=today())
    one = supervising.plan(worker=farah, on=today(), by=sunita)
    supervising.choose(supervision=one, children=[mia], by=sunita)
    his, page, field = browser_of(sunita), reverse("hold_supervision", args=[one.pk]), f"c{mia.pk}-life"
    typed, began = day_of("on", today()), opened(his, page)
    first = typed | began | {field: THEIRS, f"c{mia.pk}dn-what": "Ring Nan", "key": str(uuid4())}
    assert his.post(page, first).status_code == 302
    second = typed | began | {field: MINE, "key": str(uuid4())}
    shown = his.post(page, second).content.decode()
    assert "Two texts: choose what stays" in shown
    assert "What is life like for Mia now?" in shown
    again = second | opened(his, page) | {"two_texts": "both"}
    assert his.post(page, again).status_code == 302
    assert SupervisionChild.objects.get().life == f"{THEIRS}\n\n{MINE}"
    assert one.decisions.get().what == "Ring Nan"
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    supervising.choose(supervision=one, children=[tobi], by=sunita)
    SupervisionChild.objects.filter(child=tobi).update(life=THEIRS)
    assert his.post(page, second | opened(his, page) | {"key": str(uuid4())}).status_code == 302
    assert SupervisionChild.objects.get(child=tobi).life == THEIRS


def test_a_choice_somebody_made_meanwhile_is_not_taken_back_by_a_page_opened_before_it(farah, mia, browser):
    """Only one of two answers can stand: both are shown, and theirs stays until somebody chooses. Serves: A.16, K3.04"""
    row = Parentage.objects.get(child=mia, parent=a_parent_of(mia))
    page, typed = reverse("tell_responsibility", args=[mia.pk, row.pk]), {"responsibility": "yes", "certainty": "known"}
    began = opened(browser, page)
    first = typed | began | {"responsibility": "no", "key": str(uuid4())}
    assert browser.post(page, first).status_code == 302
    second = typed | began | {"responsibility": "not_known", "key": str(uuid4())}
    shown = browser.post(page, second).content.decode()
    assert "Changed since you began: choose what stays" in shown
    assert "does not hold parental responsibility" in shown
    row.refresh_from_db()
    assert row.responsibility == "no"
    assert browser.post(page, second | opened(browser, page)).status_code == 302
    row.refresh_from_db()
    assert row.responsibility == "not_known"


def test_a_day_a_step_was_moved_to_is_not_moved_back_by_a_page_opened_before_it(farah, mia, browser):
    """Their day is shown beside the one on the page, although the page changed only words. Serves: A.16, K4.09"""
    plan, goal = the_plan(mia, by=farah), a_goal(a_need(mia))
    holds(plan, goal)
    step = a_planned_step(plan, goal, "See Dave on Tuesdays", by=farah)
    page, typed = reverse("change_step", args=[mia.pk, plan.pk, step.pk]), {"what": step.what}
    began, later = opened(browser, page), ahead(40, from_day=today())
    first = typed | began | day_of("due_on", later) | {"key": str(uuid4())}
    assert browser.post(page, first).status_code == 302
    second = typed | began | day_of("due_on", step.due_on) | {"difference": MINE, "key": str(uuid4())}
    shown = browser.post(page, second).content.decode()
    assert "Two texts: choose what stays" in shown
    assert "only one can stand. In the form below it is as it is saved now." in shown
    assert str(later.year) in shown
    step.refresh_from_db()
    assert (step.due_on, step.difference) == (later, "")


def test_whoever_was_quicker_is_named_so_that_one_can_ring_them(farah, mia, browser):
    """Serves: A.16"""
    sunita = a_worker("team_manager", called="Sunita Rao", team="Elm North", on=today())
    plan, goal = the_plan(mia, by=farah), a_goal(a_need(mia))
    holds(plan, goal)
    step = a_planned_step(plan, goal, "See Dave on Tuesdays", by=farah)
    page, typed = reverse("change_step", args=[mia.pk, plan.pk, step.pk]), {"what": step.what}
    began = opened(browser, page)
    typed |= began | day_of("due_on", step.due_on)
    assert browser_of(sunita).post(page, typed | {"difference": THEIRS, "key": str(uuid4())}).status_code == 302
    shown = browser.post(page, typed | {"difference": MINE, "key": str(uuid4())}).content.decode()
    assert "Sunita Rao saved this on" in shown
    # And who changed something else since is not taken for whoever wrote these words
    later = typed | opened(browser, page) | day_of("due_on", ahead(40, from_day=today())) | {"difference": THEIRS}
    assert browser.post(page, later | {"key": str(uuid4())}).status_code == 302
    step.refresh_from_db()
    hands = {name: last_hand(step, [name])[0] for name in ("difference", "due_on", "words that are no field")}
    assert hands == {"difference": "Sunita Rao", "due_on": farah.name, "words that are no field": ""}


def test_why_something_ended_is_said_once_and_stays(farah, mia):
    """Violence taken out of a plan, an alert, a promise, a task: the second is told that it is answered. Serves: A.16, C.15"""
    kelly, steve = a_parent_of(mia), a_parent_of(mia, called="Steve Hall")
    plan = the_plan(mia, by=farah)
    violence_named = name_violence(plan=plan, harms=steve, harmed=kelly, what="He hit her.", by=farah)
    soon = ahead(9, from_day=today())
    alert = helping_acts.add_alert(child=mia, about=mia, kind="other", says="Nuts.", review_on=soon, by=farah)
    promise = Promise.objects.create(child=mia, by_worker=farah, words="I ring.", made_on=ago(5))
    task = Task.objects.create(child=mia, worker=farah, what="Ring Nan", recorded_by=farah)
    ends = {
        violence_named: lambda row, words: end_violence(row=row, because=words, by=farah),
        alert: lambda row, words: helping_acts.end_alert(child=mia, row=row, on=today(), because=words, by=farah),
        promise: lambda row, words: raising.promise_not_kept(promise=row, on=today(), told_child=words, by=farah),
        task: lambda row, words: raising.task_dropped(task=row, on=today(), says=words, by=farah),
    }
    for row, end in ends.items():
        as_the_second_saw_it = type(row).objects.get(pk=row.pk)
        end(row, THEIRS)
        with pytest.raises(NotAllowed, match="already"):
            end(as_the_second_saw_it, MINE)
    for row in (violence_named, alert, promise, task):
        row.refresh_from_db()
    assert {violence_named.ended_because, alert.ended_because, promise.told_child, task.says} == {THEIRS}


def test_a_number_sent_from_the_page_that_shows_both_is_the_number_that_was_tapped(farah, mia, browser):
    """The buttons that choose between two texts send no number of their own. Serves: A.16, K6.01"""
    number = Number(3, today(), "child", because="I hear them.")
    row = add_reading(measure=a_measure(mia), number=number, by=farah)
    page, field = reverse("put_number_right", args=[mia.pk, row.pk]), "said_why"
    typed = day_of("on", today()) | {"who": "child", "value": "3"}
    began = opened(browser, page)
    assert browser.post(page, typed | began | {field: THEIRS, "key": str(uuid4())}).status_code == 302
    shown = browser.post(page, typed | began | {field: MINE, "key": str(uuid4())}).content.decode()
    assert '<input type="hidden" name="value" value="3">' in shown
    assert "You saved this in another window or on another device" in shown
    assert Reading.objects.get().because == THEIRS


def a_need_a_goal_answers(farah, mia):
    plan, need, other = the_plan(mia, by=farah), a_need(mia), a_need(mia, words="A calm morning")
    goal = a_goal(need)
    holds(plan, goal)
    page, both_needs = reverse("change_goal", args=[mia.pk, plan.pk, goal.pk]), [need.pk, other.pk]
    typed = {"words": goal.words, "whose": goal.whose}
    now = lambda: sorted(GoalNeed.objects.filter(goal=goal).values_list("need_id", flat=True))  # noqa: E731
    return page, typed | {"needs": [need.pk]}, {"needs": both_needs}, now, sorted(both_needs)


def a_sister_who_comes_to_a_visit(farah, mia):
    zara = a_child("Zara Carter", born=ago(2000))
    Parentage.objects.create(child=zara, parent=a_parent_of(mia), kind=Parentage.Kind.BIRTH)
    works_with(farah, zara)
    visit = plan_visit(children=[mia], plan=VisitPlan(today()), by=farah)
    typed = day_of("planned_on", today())
    now = lambda: sorted(visit.children.values_list("child_id", flat=True))  # noqa: E731
    return reverse("change_visit", args=[mia.pk, visit.pk]), typed, {"about": [zara.pk]}, now, sorted([mia.pk, zara.pk])


def since_when_it_stands(farah, mia):
    stands = permanence.Stands("Child arrangements order", since_on=ago(30))
    permanence.write_standing(child=mia, strand="legal", stands=stands, began_from=version_of({}), by=farah)
    page, typed = (
        reverse("write_standing", args=[mia.pk, "legal"]),
        {"words": stands.words} | day_of("since_on", ago(30)),
    )
    now = lambda: PermanenceStanding.objects.latest("pk").since_on  # noqa: E731
    return page, typed, day_of("since_on", ago(20)), now, ago(20)


def how_it_goes_with_a_home(farah, mia):
    row = HomeSign.objects.create(child=mia, words="Nan is tired", who_says="Nan", noticed_on=ago(9), recorded_by=farah)
    now = lambda: HomeSign.objects.get().outcome  # noqa: E731
    return reverse("how_home_goes", args=[mia.pk, row.pk]), {"outcome": ""}, {"outcome": "holds"}, now, "holds"


def when_a_child_was_born(farah, mia):
    typed, right = {"born_certainty": mia.born_certainty} | day_of("born_on", mia.born_on), date(2017, 5, 16)
    page = reverse("change_details", args=[mia.pk, "birth"])
    return page, typed, day_of("born_on", right), lambda: Person.objects.get(pk=mia.pk).born_on, right


MEANWHILE = [
    a_need_a_goal_answers, a_sister_who_comes_to_a_visit, since_when_it_stands, how_it_goes_with_a_home,
    when_a_child_was_born,
]  # fmt: skip


@pytest.mark.parametrize("begun", MEANWHILE)
def test_what_was_only_chosen_meanwhile_stays_and_is_shown(begun, farah, mia, browser):
    """The second page still holds the choice it was opened with; what the first chose is not put back by it. Serves: A.16"""
    page, typed, theirs, now, chosen = begun(farah, mia)
    began = opened(browser, page)
    assert browser.post(page, typed | began | theirs | {"key": str(uuid4())}).status_code == 302
    assert now() == chosen
    shown = browser.post(page, typed | began | {"key": str(uuid4())}).content.decode()
    assert "Changed since you began: choose what stays" in shown
    assert now() == chosen
    assert browser.post(page, typed | opened(browser, page) | theirs | {"key": str(uuid4())}).status_code == 302
    assert now() == chosen
