"""From a strategy discussion to the end of a child protection plan: each decided with reasons, by whom it is decided, with its clocks."""

import re
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago
from cast.meetings import a_core_group, day_of, family_at_work, keyed
from cast.people import a_lock, a_plan
from cast.thread import a_concern, a_goal, a_need, a_step
from cast.two_at_once import opened
from cast.workers import a_worker, works_with
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.enquiries import acts
from goldenthread.casework.enquiries.handing_on import NOW_YOURS, hand_on
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.meetings import holding, offering, protecting
from goldenthread.casework.meetings.people_models import FamilyOffer
from goldenthread.casework.outcomes.models import Impact
from goldenthread.casework.plans.models import Plan, PlanChild, PlanGoal, PlanStep, Review

pytestmark = pytest.mark.django_db
SHARED = (
    acts.Share(words="Police", says="Called twice in October."),
    acts.Share(words="Health", absent_because="On leave; rung at ten, wrote back."),
)


@pytest.fixture
def family(farah):
    return family_at_work(farah)


@pytest.fixture
def ruth(family):
    """The chair, asked to chair for these children."""
    made = a_worker("conference_chair")
    works_with(made, family["mia"], family["tobi"])
    return made


def discussed(**told) -> acts.Discussed:
    own = {"held_on": TODAY, "safe_now": "Mia and Tobi are at Nan’s.", "because": "Kelly was hurt in front of them.",
           "family_told": "Farah tells Kelly today, alone.", "shares": SHARED}  # fmt: skip
    return acts.Discussed(**(own | told))


def conference(family, by, *, kind="conference", on=TODAY):
    meeting = a_core_group(family, by, kind=kind)
    return holding.hold(meeting=meeting, told=holding.Held(held_on=on, minutes="Everybody spoke."), by=by)


def due(child, rule) -> date | None:
    return (
        DueRow.objects.filter(child=child, rule=rule, met_on__isnull=True, ended_on__isnull=True)
        .values_list("due_on", flat=True)
        .first()
    )


def test_a_strategy_discussion_keeps_who_shared_what_and_begins_an_enquiry_that_a_social_worker_leads(farah, family):
    """Serves: P.21, K9.10, T.21"""
    mia, hannah = family["mia"], a_worker("lead_practitioner")
    with pytest.raises(NotAllowed, match="what keeps the child safe today"):
        acts.discuss(child=mia, told=discussed(decided="enquire", safe_now=""), enquiry_led_by=farah, by=farah)
    with pytest.raises(NotAllowed, match=r"led by a social worker\. Hannah Pryce has no registration here"):
        acts.discuss(child=mia, told=discussed(decided="together"), enquiry_led_by=hannah, by=farah)
    open_ = acts.discuss(child=mia, told=discussed(), by=farah)
    row = acts.discuss(child=mia, told=discussed(decided="together"), row=open_, enquiry_led_by=farah, by=farah)
    assert row.pk == open_.pk
    assert [(one.words, one.absent_because[:8]) for one in row.shares.order_by("pk")] == [
        ("Police", ""),
        ("Health", "On leave"),
    ]
    enquiry = Enquiry.objects.get()
    assert (enquiry.child, enquiry.started_on, enquiry.led_by, row.enquiry) == (mia, TODAY, farah, enquiry)
    with pytest.raises(NotAllowed, match="This was decided, so it stays as it is"):
        acts.discuss(child=mia, told=discussed(decided="no"), row=row, by=farah)
    hannah.registration_number = "SW123456"
    assert acts.may_lead(hannah)
    # Saturday 22 November + 15 working days: Monday 24 November is the first, Friday 12 December the fifteenth
    assert due(mia, "T041") == date(2025, 12, 12)


def test_one_discussion_about_two_children_keeps_each_decision_apart_and_begins_an_enquiry_for_each(
    farah, family, monkeypatch
):
    """What the services shared stands once; whoever may not know of one child reads nothing that is about both. Serves: P.21, K9.10"""
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    mia, tobi, browser = family["mia"], family["tobi"], Client()
    browser.force_login(farah)
    page = browser.get(reverse("write_strategy", args=[mia.pk])).content.decode()
    assert f"It is about {tobi.short_name}, too" in page
    end = f"_{tobi.pk}"
    told = {"who_0": "Police", "says_0": "Called twice in October.", "decided": "together", "because": "Kelly was hurt in front of Mia.",
            "safe_now": "Mia is at Nan’s.", "family_told": "Farah tells Kelly today, alone.", "enquiry_led_by": farah.pk,
            f"about{end}": "on", f"safe_now{end}": "Tobi is with his father.", **day_of("held_on")}  # fmt: skip
    browser.post(reverse("write_strategy", args=[mia.pk]), keyed(**told))
    hers, his = mia.strategy_discussions.get(), tobi.strategy_discussions.get()
    assert (hers.decided, his.decided, his.held_with, his.enquiry) == ("together", "", hers, None)
    assert (hers.shares.count(), his.shares.count()) == (1, 0)
    page = browser.get(reverse("change_strategy", args=[tobi.pk, his.pk])).content.decode()
    assert "Called twice in October." in page
    assert "says_0" not in page, "something is decided on it, so it stands"
    began = {"began_from": re.search(r'name="began_from" value="(\w+)"', page)[1]}
    told = {"decided": "enquire", "because": "He hears it through the wall.", "safe_now": "Tobi is with his father.",
            "family_told": "Farah tells his father today.", "enquiry_led_by": farah.pk, **day_of("held_on")}  # fmt: skip
    browser.post(reverse("change_strategy", args=[tobi.pk, his.pk]), keyed(**told, **began))
    assert [one.child for one in Enquiry.objects.order_by("pk")] == [mia, tobi]
    page = browser.get(reverse("strategy", args=[tobi.pk, his.pk])).content.decode()
    assert "He hears it through the wall." in page
    assert "Kelly was hurt in front of Mia." not in page
    of_hers, of_his = mia.enquiries.get(), tobi.enquiries.get()
    assert (
        reverse("enquiry", args=[tobi.pk, of_his.pk])
        in browser.get(reverse("enquiry", args=[mia.pk, of_hers.pk])).content.decode()
    )
    found = {"came_to": "conference", "outcome": "Mia lives with violence.", f"about{end}": "on", f"came_to{end}": "child_in_need",
             f"outcome{end}": "Tobi is safe with his father.", **day_of("on")}  # fmt: skip
    browser.post(reverse("finish_enquiry", args=[mia.pk, of_hers.pk]), keyed(**found))
    assert list(Enquiry.objects.order_by("pk").values_list("came_to", flat=True)) == ["conference", "child_in_need"]
    a_lock(tobi)
    page = browser.get(reverse("strategy", args=[mia.pk, hers.pk])).content.decode()
    assert "Kelly was hurt in front of Mia." in page
    assert "Called twice" not in page
    assert "Tobi" not in page


def test_an_enquiry_ends_with_what_was_found_and_only_a_manager_says_that_nothing_follows(farah, family, monkeypatch):
    """Serves: K9.10, P.21"""
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    mia = family["mia"]
    enquiry = acts.discuss(child=mia, told=discussed(decided="enquire"), enquiry_led_by=farah, by=farah).enquiry
    with pytest.raises(NotAllowed, match="decided by a manager"):
        acts.finish(enquiry=enquiry, came_to="nothing", outcome="Mia is safe with Nan.", on=TODAY, by=farah)
    browser = Client()
    browser.force_login(farah)
    told = {"came_to": "conference", "outcome": "Mia and Tobi live with violence.", **day_of("on")}
    browser.post(reverse("finish_enquiry", args=[mia.pk, enquiry.pk]), keyed(**told))
    enquiry.refresh_from_db()
    assert (enquiry.came_to, enquiry.no_conference, enquiry.ended_on) == ("conference", False, TODAY)
    page = browser.get(reverse("enquiry", args=[mia.pk, enquiry.pk])).content.decode()
    assert reverse("arrange_meeting", args=[mia.pk]) + "?kind=conference" in page
    with pytest.raises(NotAllowed, match="finished"):
        hand_on(enquiry=enquiry, led_by=farah, by=farah)


def test_the_enquiries_of_brothers_and_sisters_are_handed_on_in_one_step_each_to_its_own_social_worker(farah, family):
    """All of them or none; a child whose record is closed to the new social worker stays where they are. Serves: P.21"""
    mia, tobi = family["mia"], family["tobi"]
    both = [acts.ForChild(one, discussed(decided="enquire"), farah) for one in (mia, tobi)]
    acts.discuss_together(held=both, by=farah)
    hers, his = Enquiry.objects.get(child=mia), Enquiry.objects.get(child=tobi)
    nia, omar = (a_worker("social_worker", called=name) for name in ("Nia Okoro", "Omar Said"))
    works_with(nia, mia, tobi, lead=False)
    works_with(omar, tobi, lead=False)
    browser = Client()
    browser.force_login(farah)
    address = reverse("hand_on_enquiry", args=[mia.pk, hers.pk])
    page = browser.get(address).content.decode()
    assert "Hand on the enquiry about Tobi, too" in page
    end = f"_{tobi.pk}"
    told = {"led_by": nia.pk, "because": "Farah is away until January.", f"about{end}": "on", f"led_by{end}": omar.pk}
    browser.post(address, keyed(**told, **opened(browser, address)))
    assert list(Enquiry.objects.order_by("child").values_list("child", "led_by")) == [
        (mia.pk, nia.pk),
        (tobi.pk, omar.pk),
    ]
    assert set(Notice.objects.filter(says=NOW_YOURS).values_list("to__name", "link")) == {
        ("Nia Okoro", reverse("enquiry", args=[mia.pk, hers.pk])), ("Omar Said", reverse("enquiry", args=[tobi.pk, his.pk]))
    }  # fmt: skip
    page = browser.get(reverse("enquiry", args=[mia.pk, hers.pk])).content.decode()
    assert "Farah is away until January." in page, "why it passed on stands with the enquiry"
    a_lock(tobi, keeps_out=(nia,))
    to_nia = told | {"led_by": farah.pk, f"led_by{end}": nia.pk} | opened(browser, address)
    refused = browser.post(address, keyed(**to_nia)).content.decode()
    assert "the record is closed to them" in refused
    assert Enquiry.objects.get(child=mia).led_by == nia, "all of them or none"


def test_a_conference_decides_for_each_child_and_the_plan_begins_with_its_category_and_reason(farah, family, ruth):
    """Serves: K9.10"""
    mia, tobi = family["mia"], family["tobi"]
    meeting = conference(family, farah)
    hers = protecting.Outcome(
        "child_protection", "Mia is afraid at night.", "EMO", "Home is calm and safe every night."
    )
    with pytest.raises(NotAllowed, match="by its chair or a manager"):
        protecting.decide_for(meeting=meeting, child=mia, told=hers, by=farah)
    protecting.decide_for(meeting=meeting, child=mia, told=hers, by=ruth)
    protecting.decide_for(
        meeting=meeting,
        child=tobi,
        told=protecting.Outcome("child_protection", "Tobi hides when it is loud.", "EMO"),
        by=ruth,
    )
    places = PlanChild.objects.filter(kind="child_protection")
    assert {(row.child, row.category, row.began_on) for row in places} == {(mia, "EMO", TODAY), (tobi, "EMO", TODAY)}
    plan = Plan.objects.get(kind="child_protection")
    assert (plan.purpose, plan.lead) == ("Home is calm and safe every night.", farah)
    assert meeting.about.get(child=tobi).outcome_because == "Tobi hides when it is loud."
    # ten working days after Saturday 22 November: Friday 5 December; three months: 22 February 2026
    assert (due(mia, "T044"), due(mia, "T046")) == (date(2025, 12, 5), date(2026, 2, 22))
    with pytest.raises(NotAllowed, match="is written down"):
        protecting.decide_for(meeting=meeting, child=mia, told=hers, by=ruth)


def test_a_review_conference_carries_the_plan_on_or_ends_it_and_help_goes_on(farah, family, ruth):
    """Serves: K9.10, K5.01"""
    mia, tobi = family["mia"], family["tobi"]
    for child in (mia, tobi):
        a_plan(child, kind="child protection plan", since=ago(90), category="EMO")
    meeting = conference(family, farah, kind="review_conference")
    goes_on = protecting.Outcome("child_protection", "Still afraid when Steve rings.", "NEG")
    protecting.decide_for(meeting=meeting, child=tobi, told=goes_on, by=ruth)
    ends = protecting.Outcome(
        "child_in_need", "Nan is there every night; Mia sleeps.", purpose="Mia keeps her Fridays at Nan’s."
    )
    protecting.decide_for(meeting=meeting, child=mia, told=ends, by=ruth)
    his, hers = (PlanChild.objects.get(child=child, kind="child_protection") for child in (tobi, mia))
    assert (his.ended_on, his.category, his.latest_category) == (None, "EMO", "NEG")
    assert (hers.ended_on, hers.ended_because) == (TODAY, "Nan is there every night; Mia sleeps.")
    assert PlanChild.objects.get(child=mia, kind="child_in_need").began_on == TODAY
    assert Review.objects.filter(place__in=[his, hers], held_on=TODAY).count() == 2


def test_at_every_review_it_is_asked_what_the_plan_was_for_where_all_is_done_and_nothing_is_better(
    farah, family, monkeypatch
):
    """Serves: K6.W2, K5.01"""
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    mia = family["mia"]
    place = a_plan(mia, since=ago(120))
    goal = a_goal(a_need(mia, a_concern(mia, raised=ago(120))), set_on=ago(110))
    step = a_step(goal, to="done", on=ago(20), agreed=ago(100))
    PlanGoal.objects.create(plan=place.plan, goal=goal)
    PlanStep.objects.create(plan=place.plan, step=step)
    Impact.objects.create(
        child=mia, goal=goal, on=ago(10), verdict="same", voice="child", said_by="Mia", evidence="“It is like before.”"
    )
    meeting = holding.hold(
        meeting=a_core_group(family, farah, kind="cin_review"),
        told=holding.Held(held_on=TODAY, minutes="All did their part."),
        by=farah,
    )
    asked = "Every step is done and nothing is better for Mia. What was the plan for?"
    browser = Client()
    browser.force_login(farah)
    assert asked in browser.get(reverse("hold_meeting", args=[mia.pk, meeting.pk])).content.decode()
    with pytest.raises(NotAllowed, match="What was the plan for"):
        holding.ready(meeting=meeting, by=farah)
    holding.hold(
        meeting=meeting,
        told=holding.Held(held_on=TODAY, minutes="All did their part.", what_for="Quiet nights. A course was not it."),
        began_from=version_of(holding.texts_held(meeting)),
        by=farah,
    )
    holding.ready(meeting=meeting, by=farah)
    meeting.refresh_from_db()
    assert meeting.minutes_ready_on == TODAY


def test_a_family_is_offered_a_meeting_of_its_own_told_what_it_must_keep_to_and_makes_its_own_plan(farah, family):
    """Serves: K7.06, K3.05, C.02, C.04"""
    mia, kelly = family["mia"], family["kelly"]
    with pytest.raises(NotAllowed, match="either when it was offered, or why it was not"):
        offering.offer(child=mia, told=offering.Offer("family group conference"), by=farah)
    with pytest.raises(NotAllowed, match="somebody apart from the social worker"):
        offering.offer(
            child=mia, told=offering.Offer("family group conference", kelly, TODAY, coordinator="Farah Aziz"), by=farah
        )
    row = offering.offer(
        child=mia,
        told=offering.Offer("family group conference", kelly, ago(20), coordinator="Dawn, family group service"),
        by=farah,
    )
    meeting = a_core_group(family, farah, "kelly", "emeka", kind="family_group")
    offering.answer_offer(row=row, answer="Yes, if Mum comes.", on=ago(14), meeting=meeting, by=farah)
    assert FamilyOffer.objects.get().meeting == meeting
    line = offering.say_bottom_line(
        meeting=meeting, words="Steve does not come to the flat.", because="He hurt Kelly.", by=farah
    )
    with pytest.raises(NotAllowed, match="that it was held"):
        offering.family_made_plan(meeting=meeting, words="Nan on Fridays.", kept={}, by=farah)
    holding.hold(meeting=meeting, told=holding.Held(held_on=TODAY), by=farah)
    with pytest.raises(NotAllowed, match="for each line"):
        offering.family_made_plan(meeting=meeting, words="Nan on Fridays.", kept={}, by=farah)
    words = "Fridays are at Nan’s. Emeka fetches Tobi on Saturdays."
    plan = offering.family_made_plan(
        meeting=meeting, words=words, kept={line.pk: "Emeka meets him at the gate."}, review_on=None, by=farah
    )
    line.refresh_from_db()
    assert (plan.kind, plan.purpose, plan.agreed_on, line.kept) == (
        "family_network",
        words,
        TODAY,
        "Emeka meets him at the gate.",
    )
    assert {place.child for place in plan.children.all()} == {mia, family["tobi"]}
    with pytest.raises(NotAllowed, match="told before, not after"):
        offering.say_bottom_line(meeting=meeting, words="Another.", because="Late.", by=farah)
