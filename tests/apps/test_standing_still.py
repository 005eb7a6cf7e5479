"""Where nothing is changing for a child: what is kept, what was asked of whom, what was answered, what the child was told."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago, ahead
from cast.people import a_child, a_lock, a_plan
from cast.standing_still import violence
from cast.thread import a_concern, a_goal, a_measure, a_meeting, a_need, a_step, a_wish
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.care.models import LegalStatus
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.caseload.standing_still import acts
from goldenthread.casework.caseload.standing_still.queries import all_places, places_now, who_to_ask
from goldenthread.casework.caseload.standing_still.team_queries import Wanted, all_still
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.casework.dues.drift_queries import asked_at_review, drifts_of, no_answer_yet, waiting_for
from goldenthread.casework.notes.raised_models import Decision
from goldenthread.casework.record.models import Summary
from goldenthread.people.models import Agency

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", team="Elm North")


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child, since=ago(400))
    return child


def kinds(child):
    return {row.kind for row in Drift.objects.filter(child=child, begins_on__lte=TODAY, ends_on__gt=TODAY)}


def ask(child, by, *, rung="talk", worker=None, words="Ms Patel, school", **told):
    (place,) = places_now(child, seen_by=by)
    given = {"asks": "What stands in the way?", "answer_by": ahead(7)} | told
    who = {"asked_worker": worker} if worker else {"asked_words": words}
    return acts.take_rung(child=child, key=place.key, opener=place.opener, rung=rung, by=by, **who, **given)


# What is kept


def test_each_way_of_standing_still_is_read_from_the_record(mia):
    """Serves: K5.00, K5.02, K5.03, K5.W2, K6.W2, K10.05, K10.07"""
    clinic = Agency.objects.create(name="Elmford Clinic", kind="health")
    need = a_need(mia, a_concern(mia, about_violence=True, raised=ago(500)), found=ago(480))
    goal, other = a_goal(need, set_on=ago(450)), a_goal(need, words="Mia sleeps well", set_on=ago(200))
    a_step(goal, agreed=ago(450), to="done", on=ago(400))
    a_measure(mia, goal, (ago(440), 3), (ago(300), 3))
    a_step(other, what="Ring Mia", owner_agency=clinic, agreed=ago(200), due_on=ago(100))
    a_step(other, what="Buy a lamp", agreed=ago(200), due_on=ago(60))
    a_wish(mia, asked=ago(30))
    held = a_concern(mia, name="Money", raised=ago(100))
    strand = held.children.get()
    strand.moves.create(to="on_hold", on=ago(90), because="School first.", review_on=ago(3))
    for days in (150, 20):
        a_meeting(mia, kind="review_conference", held=ago(days))
    a_plan(mia, kind="child protection plan", since=ago(900), until=ago(700))
    a_plan(mia, kind="child protection plan", since=ago(520))
    Decision.objects.create(
        child=mia, question="Where?", choice="Here.", because="Safe.", decided_on=ago(60), review_on=ago(5)
    )
    for number, name in enumerate(("Tom Bewley", "Grace Oduya")):
        works_with(a_worker(called=name), mia, since=ago(300 - 100 * number), until=ago(200 - 100 * number), lead=True)
    LegalStatus.objects.create(child=mia, kind="section_20", began_on=ago(200))
    refresh([mia.pk])
    assert kinds(mia) == {
        "harm_going_on", "wish_no_answer", "all_done_nothing_moved", "section_20_no_plan", "no_permanence", "score_not_better", "agency_step",
        "carried_over", "second_plan", "plan_too_long", "third_worker", "step_waiting", "goal_unmeasured", "hold_past_its_day",
        "decision_not_looked_at",
    }  # fmt: skip
    first = drifts_of([mia], seen_by=a_worker("out_of_hours"))[0]
    assert (first.kind, first.asks[-1]) == ("harm_going_on", "?")


def test_writing_where_the_child_will_grow_up_answers_it(mia):
    """The block of “Where things are now” is the fact today. Serves: K5.00"""
    LegalStatus.objects.create(child=mia, kind="care_order", began_on=ago(200))
    refresh([mia.pk])
    assert kinds(mia) == {"no_permanence"}
    Summary.objects.create(
        child=mia, block="permanence", words="With Nan, for good. If not, with Aunt Jo.", written_on=TODAY
    )
    refresh([mia.pk])
    assert kinds(mia) == set()
    assert Drift.objects.get(child=mia).ends_on == TODAY


def test_time_alone_changes_nothing_that_is_kept(farah, mia):
    """A row carries its days: the same rows say no before and yes after. Serves: K5.00"""
    a_wish(mia, asked=TODAY)
    refresh([mia.pk])
    kept = list(Drift.objects.values_list("pk", "begins_on"))
    assert drifts_of([mia], seen_by=farah) == []
    farah.today = ahead(15)
    assert [one.kind for one in drifts_of([mia], seen_by=farah)] == ["wish_no_answer"]
    assert list(Drift.objects.values_list("pk", "begins_on")) == kept


def test_a_reader_who_may_not_know_of_a_child_is_told_nothing(farah, sunita, mia):
    """Serves: T.23"""
    violence(mia)
    assert drifts_of([mia], seen_by=farah)
    ask(mia, farah, worker=sunita, rung="manager", passed_over_because="It cannot wait.")
    a_lock(mia, keeps_out=(sunita,))
    sunita.today = TODAY
    assert drifts_of([mia], seen_by=sunita) == []
    assert waiting_for(seen_by=sunita) == []
    assert all_still(Wanted(), seen_by=sunita).children == []


def test_what_every_review_asks_can_be_asked_for_by_itself(farah, mia):
    """Serves: K5.W2, K6.W2"""
    violence(mia)
    a_wish(mia, asked=ago(60))
    refresh([mia.pk])
    assert [one.kind for one in asked_at_review([mia], seen_by=farah)] == ["harm_going_on"]


# The ladder


def test_a_rung_is_taken_a_worker_here_is_told_and_the_answer_comes_back(farah, sunita, mia):
    """Serves: K5.02, K5.04"""
    violence(mia)
    talk = ask(mia, farah)
    acts.answer(asked=talk, answer="Steve will ring the group.", settled=False, answered_on=TODAY, by=farah)
    asked = ask(mia, farah, rung="manager", worker=sunita)
    notice = Notice.objects.get(to=sunita)
    assert "Mia" not in notice.says
    assert notice.says.endswith("An answer is wanted by 29 November 2025.")
    assert waiting_for(seen_by=sunita) == [asked]
    acts.answer(
        asked=asked, answer="Family group conference within two weeks.", settled=True, answered_on=TODAY, by=sunita
    )
    asked.refresh_from_db()
    assert (asked.answered_by, asked.settled, asked.saw[:14]) == ("Sunita Rao", True, "“No violence” ")
    assert waiting_for(seen_by=sunita) == []
    assert Notice.objects.filter(to=farah, says__contains="has been answered").exists()
    (place,) = places_now(mia, seen_by=farah)
    assert (place.status, [one.row.rung for one in place.asked]) == ("settled", ["talk", "manager"])
    assert place.next.key == "talk", "it still stands so: the ladder begins again"


def test_a_rung_passed_over_is_explained(farah, sunita, mia):
    """Nobody is skipped silently. Serves: K5.04"""
    violence(mia)
    with pytest.raises(NotAllowed, match="Say why nobody was asked on the rungs below first: talk about it"):
        ask(mia, farah, rung="manager", worker=sunita)
    row = ask(mia, farah, rung="manager", worker=sunita, passed_over_because="Steve must not know that I know.")
    assert row.passed_over_because == "Steve must not know that I know."
    with pytest.raises(NotAllowed, match="Say why"):
        acts.worry(child=mia, saw="Nobody rings back.", rung="legal", asked_words="Legal", asks="Is it time?", by=farah)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"asked_words": " "}, "Say whom you ask"),
        ({"asks": " "}, "Say what you ask"),
        ({"answer_by": ago(1)}, "cannot have passed"),
        ({"rung": "minister"}, "no such rung"),
    ],
)
def test_what_is_not_whole_is_refused_in_words(farah, mia, told, words):
    violence(mia)
    (place,) = places_now(mia, seen_by=farah)
    given = {"rung": "talk", "asked_words": "Steve", "asks": "What would help?", "answer_by": ahead(7)}
    with pytest.raises(NotAllowed, match=words):
        acts.take_rung(child=mia, key=place.key, opener=place.opener, by=farah, **(given | told))


def test_only_somebody_to_whom_the_record_opens_can_be_asked(farah, mia):
    """Serves: T.23"""
    violence(mia)
    with pytest.raises(NotAllowed, match="does not work with Mia"):
        ask(mia, farah, worker=a_worker(called="Tom Bewley"))
    with pytest.raises(NotAllowed, match="this is you"):
        ask(mia, farah, worker=farah)


def test_only_who_was_asked_their_cover_or_their_manager_answers(farah, sunita, mia):
    """Serves: K5.04"""
    violence(mia)
    tom = a_worker(called="Tom Bewley", team="Elm North")
    works_with(tom, mia, as_="co_worker")
    asked = ask(mia, farah, worker=tom)
    given = {"asked": asked, "answer": "I will ring.", "settled": True, "answered_on": TODAY}
    with pytest.raises(NotAllowed, match="Tom Bewley was asked"):
        acts.answer(by=farah, **given)
    grace = a_worker(called="Grace Oduya")
    covers(grace, away=tom, from_=ago(1), until=ahead(1))
    assert waiting_for(seen_by=grace) == [asked]
    assert acts.may_answer(asked, by=grace)
    assert acts.may_answer(asked, by=sunita)
    acts.answer(by=tom, **given)
    with pytest.raises(NotAllowed, match="answered already"):
        acts.answer(by=sunita, **given)


def test_what_somebody_outside_answers_is_written_down_by_whoever_works_with_the_child(farah, mia):
    violence(mia)
    asked = ask(mia, farah, words="Dr Wren, Elmford Clinic")
    acts.answer(asked=asked, answer="The waiting list is ten weeks.", settled=False, answered_on=TODAY, by=farah)
    asked.refresh_from_db()
    assert asked.answered_by == "Dr Wren, Elmford Clinic"


def test_what_nobody_answered_by_its_day_is_seen_by_whoever_asked(farah, sunita, mia):
    """Serves: K3.02b, K5.04"""
    violence(mia)
    asked = ask(mia, farah, rung="manager", worker=sunita, passed_over_because="Urgent.", answer_by=ahead(2))
    assert no_answer_yet(seen_by=farah) == []
    farah.today = ahead(3)
    assert no_answer_yet(seen_by=farah) == [asked]
    (place,) = places_now(mia, seen_by=farah)
    assert place.waiting.waits


def test_the_child_is_told_or_it_is_said_why_not_now(farah, mia):
    """Serves: K5.04, K2.06"""
    violence(mia)
    asked = ask(mia, farah)
    with pytest.raises(NotAllowed, match="why it is not right to tell now"):
        acts.told_child(asked=asked, words=" ", by=farah)
    acts.told_child(asked=asked, words="Steve reads her tablet.", by=farah)
    asked.refresh_from_db()
    words, began = "I told you I would ask why it takes so long. I have.", version_of(acts.words_of_telling(asked))
    acts.told_child(asked=asked, words=words, told_on=TODAY, began_from=began, by=farah)
    asked.refresh_from_db()
    assert asked.child_told_on == TODAY
    with pytest.raises(NotAllowed, match="already"):
        acts.told_child(asked=asked, words="Again.", told_on=TODAY, by=farah)


def test_a_person_may_be_worried_where_no_rule_sees_anything(farah, mia):
    """Serves: K5.02"""
    acts.worry(
        child=mia,
        saw="Housing has not answered since June.",
        rung="talk",
        asked_words="Housing",
        asks="When?",
        answer_by=ahead(5),
        by=farah,
    )
    acts.worry(child=mia, saw="Nobody visits Nan.", rung="talk", asked_words="Jo", asks="What would help?", by=farah)
    found = places_now(mia, seen_by=farah)
    assert [(one.key, one.opener, one.says) for one in found] == [
        ("worried", "raised 1", "Housing has not answered since June."), ("worried", "raised 2", "Nobody visits Nan."),
    ]  # fmt: skip
    acts.answer(asked=found[0].asked[0].row, answer="Keys on Friday.", settled=True, answered_on=TODAY, by=farah)
    now, before = all_places(mia, seen_by=farah)
    assert ([one.opener for one in now], [one.opener for one in before]) == (["raised 2"], ["raised 1"])


def test_what_was_asked_outlives_what_the_rules_see(farah, mia):
    concern = violence(mia)
    ask(mia, farah)
    concern.children.get().moves.create(to="resolved", on=TODAY, because="Mia and Kelly say so.")
    refresh([mia.pk])
    assert places_now(mia, seen_by=farah) == []
    (before,) = all_places(mia, seen_by=farah)[1]
    assert (before.key, len(before.asked)) == ("harm_going_on", 1)


def test_a_role_that_does_not_write_cannot_ask(mia):
    marsh = a_worker("principal_social_worker")
    assert "does not write in records" in acts.may_ask(mia, by=marsh).because


def test_each_rung_turns_to_the_people_it_names(farah, sunita, mia):
    a_team("Elm North", under="Children’s services")
    bell = a_worker("service_manager", team="Children’s services")
    chair = a_worker("conference_chair")
    works_with(chair, mia)
    names = {
        rung: [one.name for one in who_to_ask(mia, rung, seen_by=farah)]
        for rung in ("talk", "manager", "agency", "service_manager", "reviewer")
    }
    assert names == {
        "talk": [chair.name], "manager": [sunita.name], "agency": [], "service_manager": [bell.name], "reviewer": [chair.name],
    }  # fmt: skip


# Pages


def test_the_childs_page_says_where_nothing_is_changing_with_its_question(client: Client, farah, mia):
    """Serves: K5.00"""
    client.force_login(farah)
    assert "Where nothing is changing" not in client.get(reverse("child", args=[mia.pk])).content.decode()
    violence(mia, raised=TODAY - timedelta(days=320))
    a_wish(mia, asked=ago(60))
    refresh([mia.pk])
    page = client.get(reverse("child", args=[mia.pk])).content.decode()
    assert page.index("Harm is going on") < page.index("A wish has no answer")
    assert "What is it doing to Mia to live with this for so long" in page


def test_a_rung_is_taken_answered_and_told_on_pages(client: Client, farah, sunita, mia):
    """Serves: K5.02, K5.04, K5.W1"""
    violence(mia, raised=date(2024, 11, 12))
    client.force_login(farah)
    place = places_now(mia, seen_by=farah)[0]
    page = client.get(place.href).content.decode()
    assert "Mia was 8" in page, "how old the child was when it began"
    assert "Good practice" in page
    form = reverse("take_rung", args=[mia.pk, "s01", place.opener.replace(" ", "-"), "manager"])
    told = {
        "who": f"manager:{sunita.pk}", "asks": "What do we change?", "answer_by_day": "1", "answer_by_month": "12", "answer_by_year": "2099",
        "passed_over_because": "It cannot wait.",
    }  # fmt: skip
    assert "rungs below first" in client.post(form, told | {"passed_over_because": ""}).content.decode()
    assert client.post(form, told).status_code == 302
    asked = Escalation.objects.get()
    client.force_login(sunita)
    page = client.get(reverse("standing_still", args=[mia.pk])).content.decode()
    assert "You are asked" in page
    day = {
        f"answered_on_{part}": value
        for part, value in (("day", asked.asked_on.day), ("month", asked.asked_on.month), ("year", asked.asked_on.year))
    }
    answer = {"answer": "A family group conference.", "settled": "no"} | day
    assert client.post(reverse("answer_rung", args=[mia.pk, asked.pk]), answer).status_code == 302
    told = {"told": "no", "words": "Not while he is at home."}
    assert client.post(reverse("rung_told", args=[mia.pk, asked.pk]), told).status_code == 302
    page = client.get(place.href).content.decode()
    assert "That did not settle it." in page
    assert "Ask the service manager" in page
    assert "Mia is not told yet:" in page


def test_a_place_that_is_not_there_is_not_found(client: Client, farah, mia):
    client.force_login(farah)
    for code, about in (("s01", "concern-999999"), ("s99", "concern-1"), ("s01", "nothing"), ("s00", "raised-1")):
        assert client.get(reverse("standing_place", args=[mia.pk, code, about])).status_code == 404
