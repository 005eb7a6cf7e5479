"""A home for good: there from the first day, written together, never lost; what is open is asked and stops nothing.

Serves: K5.W3, K7.W1, K7.W2, K7.07, K7.12, K7.13
"""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import today
from cast.meetings import day_of as day_in_boxes
from cast.people import a_child, a_lock, a_parent_of, a_person, a_plan
from cast.two_at_once import opened
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign, ParentAsk
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.care.permanence import acts, keeping_acts, people_acts, said
from goldenthread.casework.care.permanence_models import PermanenceMilestone, PermanenceStanding, PermanenceWay
from goldenthread.casework.care.put_forward_models import PutForward
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.notes.models import OwnWords
from goldenthread.people.models import Agency, SupportOffer, Tie

pytestmark = pytest.mark.django_db
"""The day on which the pages are asked: what they show depends on it."""


@pytest.fixture
def farah():
    return a_worker(on=today())


def ago(days):
    return today() - timedelta(days=days)


def ahead(days):
    return today() + timedelta(days=days)


def day_of(name, on=None):
    on = on or today()
    return day_in_boxes(name, on)


def sends(browser, name, *args, where="", **told):
    answer = browser.post(reverse(name, args=args) + where, {"key": str(uuid4())} | told)
    assert answer.status_code == 302, answer.content.decode()[:4000]
    return answer


def page_of(browser, child) -> str:
    return browser.get(reverse("home_for_good", args=[child.pk])).content.decode()


def kinds(child):
    refresh([child.pk])
    return set(
        Drift.objects.filter(child=child, begins_on__lte=today(), ends_on__gt=today()).values_list("kind", flat=True)
    )


def test_the_page_is_there_from_the_first_day_for_a_child_in_need_and_led_to_from_where_people_look(browser, mia):
    """Serves: K7.W1, K7.W2"""
    a_plan(mia, kind="child in need plan", since=ago(1))
    here = reverse("home_for_good", args=[mia.pk])
    for name in ("child", "plans", "where_things_are"):
        assert here in browser.get(reverse(name, args=[mia.pk])).content.decode(), name
    page = page_of(browser, mia)
    assert "Where will Mia grow up?" in page
    assert all(
        words in page
        for words in ("In law", "Home and school", "Who they belong to", "Special guardianship", "Not looked at yet")
    )
    assert "Mia is not in care" in page


def test_three_statuses_stand_side_by_side_each_with_its_history_and_the_childs_words(browser, farah, mia):
    """Serves: K7.W1"""
    LegalStatus.objects.create(child=mia, kind="interim_care", began_on=ago(40))
    Home.objects.create(child=mia, kind="family", words="Nan (Jean)", began_on=ago(40))
    stands = acts.Stands(
        "Nan looks after Mia. The court decides in March.", ago(40), "The final hearing", ahead(110), "Farah"
    )
    acts.write_standing(child=mia, strand="legal", stands=stands, began_from=version_of({}), by=farah)
    told = {
        "words": "She belongs to Nan and to Tobi.",
        "next": "",
        "who": "",
        "said_words": "Nan is mine.",
        "said_heard_by": "Jean",
        "said_alone": "on",
    }
    began = version_of({})
    assert began in browser.get(reverse("write_standing", args=[mia.pk, "emotional"])).content.decode()
    sends(browser, "write_standing", mia.pk, "emotional", began_from=began, **told, **day_of("said_on", ago(2)))
    own = OwnWords.objects.get()
    assert (own.person, own.words, own.heard_by, own.said_on, own.alone) == (mia, "Nan is mine.", "Jean", ago(2), True)
    page = page_of(browser, mia)
    assert "Interim care order" in page
    assert "Nan (Jean)" in page
    assert "“Nan is mine.”" in page

    # Somebody else wrote it in between: both texts are shown, nothing is overwritten, and the child's words go on.
    stale = browser.post(
        reverse("write_standing", args=[mia.pk, "emotional"]),
        {"key": str(uuid4()), "began_from": began, "words": "Mine.", "next": "", "who": ""},
    )
    assert "Two texts: choose what stays" in stale.content.decode()
    again = version_of({"words": "She belongs to Nan and to Tobi."})
    acts.write_standing(child=mia, strand="emotional", stands=acts.Stands("To Nan first."), began_from=again, by=farah)
    rows = PermanenceStanding.objects.filter(strand="emotional").order_by("pk")
    assert [row.words for row in rows] == ["She belongs to Nan and to Tobi.", "To Nan first."]
    assert {row.own_words for row in rows} == {own}

    # Taken back with a reason, what stood before stands again; the history shows both.
    said.take_back(row=rows.last(), because="Written about Tobi.", by=farah)
    page = page_of(browser, mia)
    assert "To Nan first." not in page
    history = browser.get(reverse("home_for_good_history", args=[mia.pk])).content.decode()
    assert "To Nan first." in history
    assert "Written about Tobi." in history
    with pytest.raises(NotAllowed, match="before"):
        said.take_back(row=rows.last(), because="Again.", by=farah)


def test_ways_are_decided_in_two_taps_and_what_is_missing_is_asked_and_stops_nothing(browser, farah, mia):
    """Nobody has decided where a child in care will grow up: a first plan answers it. Serves: K7.W2, K5.00"""
    LegalStatus.objects.create(child=mia, kind="care_order", began_on=ago(200))
    a_plan(mia, kind="care plan", since=ago(199))
    assert "no_permanence" in kinds(mia)
    sends(
        browser, "decide_new_way", mia.pk, where="?kind=parents&to=first_plan", to="first_plan", because="", decided_by="", **day_of("on"),
    )  # fmt: skip
    assert "no_permanence" not in kinds(mia)
    page = page_of(browser, mia)
    assert "There is no plan beside the first one." in page
    assert "Nobody is named who decided it." in page
    sends(
        browser, "add_way", mia.pk, where="?kind=guardianship", words="with Nan", speaks_for="She slept there.", speaks_against="",
        views="Kelly agrees.", said_words="Nan’s is second.",
    )  # fmt: skip
    nan = PermanenceWay.objects.get(kind="guardianship")
    assert (nan.moves.get().to, nan.own_words.words) == ("considered", "Nan’s is second.")
    sends(browser, "decide_way", mia.pk, nan.pk, to="parallel", because="If home fails.", decided_by="The review", **day_of("on"))  # fmt: skip
    sends(browser, "decide_new_way", mia.pk, where="?kind=adoption", to="ruled_out", because="", decided_by="", **day_of("on"))  # fmt: skip
    page = page_of(browser, mia)
    assert "There is no plan beside the first one." not in page
    assert "It is ruled out without a reason." in page
    with pytest.raises(NotAllowed, match="no way from there"):
        acts.move_way(child=mia, way=nan, to="not_yet", on=today(), by=farah)
    acts.move_way(child=mia, way=nan, to="first_plan", on=today(), because="Home failed.", decided_by="Court", by=farah)
    assert "More than one way is called the first plan." in page_of(browser, mia)
    assert browser.get(reverse("print_home_for_good", args=[mia.pk]) + "?as=page").status_code == 200
    block = browser.get(reverse("where_things_are", args=[mia.pk])).content.decode()
    assert "Stay or go home to a parent" in block


def test_a_milestone_keeps_its_first_day_and_stands_still_where_it_passes(browser, farah, mia):
    """Serves: K5.W3"""
    sends(browser, "add_milestone", mia.pk, kind="order", words="", **day_of("planned_on", ago(10)))
    row = PermanenceMilestone.objects.get()
    assert kinds(mia) == {"milestone_passed"}
    assert "Nobody has written why it is late." in page_of(browser, mia)
    place = Drift.objects.get(child=mia)
    assert place.opener == f"milestone {row.pk}"
    standing = browser.get(reverse("standing_place", args=[mia.pk, "s16", f"milestone-{row.pk}"])).content.decode()
    assert f"{reverse('home_for_good', args=[mia.pk])}#milestone-{row.pk}" in standing
    sends(
        browser, "change_milestone", mia.pk, row.pk, kind="order", words="", late_because="The court had no day.",
        **day_of("planned_on", ahead(20)), **opened(browser, reverse("change_milestone", args=[mia.pk, row.pk])),
    )  # fmt: skip
    row.refresh_from_db()
    assert (row.first_planned_on, row.planned_on) == (ago(10), ahead(20))
    assert kinds(mia) == set()
    began = opened(browser, reverse("reach_milestone", args=[mia.pk, row.pk]))
    told = {"late_because": "The court had no day."} | day_of("reached_on")
    sends(browser, "reach_milestone", mia.pk, row.pk, **told, **began)
    assert "Happened 10 days after the day first planned" in page_of(browser, mia)
    said.take_back(row=row, because="It was Tobi’s.", by=farah)
    assert "Order made" not in page_of(browser, mia)


def test_people_put_forward_come_from_the_family_wait_in_the_open_and_are_told_safely(browser, farah, mia):
    """Serves: K7.07"""
    nan, locked = a_person("Jean Carter"), a_person("Wilma Reed")
    kelly = a_parent_of(mia)
    for one in (nan, locked):
        SupportOffer.objects.create(child=mia, supporter=one, relation="Nan", can_do="Anything")
    meeting = Meeting.objects.create(child=mia, kind="family_group", held_on=ago(30))
    Invitation.objects.create(meeting=meeting, words="Wendy from next door", came="whole")
    page = page_of(browser, mia)
    assert page.index("Wendy from next door") > page.index("not put forward") < page.index("Jean Carter")
    assert kelly.shown_name not in page.split("not put forward")[1]
    sends(
        browser, "put_forward", mia.pk, person=str(nan.pk), words="", named_by="Mia", offers="A bed", brothers_sisters="",
        said_words="Nan!", **day_of("named_on", ago(40)),
    )  # fmt: skip
    sends(
        browser, "put_forward", mia.pk, person="", words="Wendy from next door", named_by="", offers="", brothers_sisters="",
        **day_of("named_on", ago(30)),
    )  # fmt: skip
    row = PutForward.objects.get(person=nan)
    page = page_of(browser, mia)
    assert "named 40 days ago, <strong>waits longest" in page
    assert "Brothers and sisters are not thought of here." in page
    assert "our own number" not in page, "no source sets a number, and this council has set none"
    LocalStandard.objects.create(rule="T133", within=10, unit="working days", applies_from=ago(400))
    assert "our own number: by" in page_of(browser, mia)

    sends(browser, "next_with_put_forward", mia.pk, row.pk, to="not_right", because="", **day_of("on", ago(5)))
    page = page_of(browser, mia)
    for words in (
        "35 days from being named",
        "they were not seen",
        "The outcome has no reasons.",
        "They have not been told the outcome.",
    ):
        assert words in page
    told = {"row": row, "what": "Not now, because of room.", "told_on": ago(1), "by": farah}
    with pytest.raises(NotAllowed, match="asked"):
        people_acts.tell_outcome(channel="letter", **told)
    sends(
        browser, "tell_put_forward", mia.pk, row.pk, what="Not now, because of room.", channel="in_person", answer="", **day_of("told_on",
        ago(1)),
    )  # fmt: skip
    assert "They have not been told how to challenge it." in page_of(browser, mia)
    row.refresh_from_db()
    assert (row.told.person, row.told.channel) == (nan, "in_person")

    # By whom violence is written down is not offered, can be put forward all the same, and it is asked about.
    al = a_person("Al Pike")
    SupportOffer.objects.create(child=mia, supporter=al, relation="Uncle", can_do="Lifts")
    Tie.objects.create(from_person=al, to_person=kelly, kind="violence")
    assert "Al Pike" not in page_of(browser, mia)
    assert "Al Pike" in browser.get(reverse("put_forward", args=[mia.pk])).content.decode()
    people_acts.put_forward(child=mia, named=people_acts.Named(ago(2), al), by=farah)
    assert "Violence or control by them is written down." in page_of(browser, mia)

    # Whose record is locked away from the worker is nowhere: not offered, not listed, not in the history.
    a_lock(locked, keeps_out=(farah,))
    hidden = PutForward.objects.create(child=mia, person=locked, named_on=ago(60), words="Aunt W")
    page, history = page_of(browser, mia), browser.get(reverse("home_for_good_history", args=[mia.pk])).content.decode()
    assert "Wilma" not in page + history
    assert "Aunt W" not in page + history
    assert browser.get(reverse("next_with_put_forward", args=[mia.pk, hidden.pk])).status_code == 404


def test_a_home_is_kept_going_with_signs_help_and_a_meeting(browser, farah, mia):
    """Serves: K7.13"""
    home = Home.objects.create(child=mia, kind="family", words="Nan (Jean)", began_on=ago(90))
    meeting = Meeting.objects.create(child=mia, kind="network", held_on=ago(1))
    sends(
        browser, "notice_sign", mia.pk, words="Nan has not slept for a week.", who_says="Wendy", home=str(home.pk),
        said_words="Nan is cross.", said_heard_by="", **day_of("noticed_on", ago(6)),
    )  # fmt: skip
    sign = HomeSign.objects.get()
    assert (sign.home, sign.own_words.heard_by) == (home, farah.name)
    page = page_of(browser, mia)
    assert "No help has been offered for it yet." in page
    assert "Nobody has met about it yet." in page
    sends(
        browser, "offer_home_help", mia.pk, to_whom="Jean", what="A night at Wendy’s on Fridays", sign=str(sign.pk), answer="taken",
        answer_words="I slept.", **day_of("offered_on", ago(4)),
    )  # fmt: skip
    sends(
        browser, "how_home_goes", mia.pk, sign.pk, meeting=str(meeting.pk), agreed="Fridays at Wendy’s until Easter.", outcome="holds",
        outcome_because="Nan sleeps.",
    )  # fmt: skip
    sign.refresh_from_db()
    assert (sign.meeting, sign.outcome, sign.outcome_on, HomeHelp.objects.get().sign) == (
        meeting,
        "holds",
        today(),
        sign,
    )
    page = page_of(browser, mia)
    assert "No help has been offered" not in page
    assert "The home goes on" in page
    assert reverse("meeting", args=[mia.pk, meeting.pk]) in page


def test_a_child_in_care_is_asked_for_as_a_good_parent_would_until_it_is_done(browser, farah, mia):
    """Serves: K7.12"""
    asked = {"what": "A school place now", "agency": "", "words": "Mrs Banerjee", "good_enough": "Mine would not wait."}
    with pytest.raises(NotAllowed, match="for children in care"):
        keeping_acts.ask_as_parent(child=mia, what="A school place", words="School", asked_on=today(), by=farah)
    assert reverse("ask_as_parent", args=[mia.pk]) not in page_of(browser, mia)
    LegalStatus.objects.create(child=mia, kind="section_20", began_on=ago(60))
    college = Agency.objects.create(name="Elmford College", kind="school")
    sends(browser, "ask_as_parent", mia.pk, **asked, **day_of("asked_on", ago(50)), **day_of("answer_by_on", ago(40)))
    row = ParentAsk.objects.get()
    for days in (30, 20):
        sends(browser, "what_came_of_ask", mia.pk, row.pk, to="chased", says="Rang.", **day_of("on", ago(days)))
    page = page_of(browser, mia)
    assert "asked again 2 times" in page
    assert "which has passed" in page
    keeping_acts.move_ask(row=row, to="done", on=ago(1), says="She began.", by=farah)
    keeping_acts.ask_as_parent(child=mia, what="A desk", agency=college, asked_on=ago(2), by=farah)
    page = page_of(browser, mia)
    assert page.index("A desk") < page.index("A school place now"), "what is open comes first"
    assert "She began." in page


def test_only_who_writes_in_the_record_writes_here_and_the_page_costs_the_same_however_long_it_is(browser, farah, mia):
    """Serves: T.23"""
    auditor, other = a_worker("auditor"), a_child("Tobi Carter")
    works_with(farah, other)
    with pytest.raises(NotAllowed):
        acts.plan_milestone(child=mia, kind="order", planned_on=today(), by=auditor)

    def a_year(times: int) -> None:
        for _ in range(times):
            way = acts.write_way(child=mia, kind="other", considered=acts.Considered("with Jo"), by=farah)
            acts.move_way(child=mia, way=way, to="ruled_out", on=today(), by=farah)
            acts.plan_milestone(child=mia, kind="other", planned_on=ahead(3), words="A day", by=farah)
            named = people_acts.Named(named_on=ago(3), words="Jo")
            row = people_acts.put_forward(child=mia, named=named, by=farah)
            people_acts.move_person(row=row, to="asked", on=ago(1), by=farah)
            keeping_acts.notice_sign(child=mia, noticed=keeping_acts.Noticed("Tired", "Nan", ago(1)), by=farah)

    def statements() -> int:
        page_of(browser, mia)
        with CaptureQueriesContext(connection) as asked:
            page_of(browser, mia)
        return len(asked)

    a_year(2)
    first = statements()
    a_year(4)
    assert statements() == first
    # A row of another child's is not reached through this one's page.
    theirs = acts.plan_milestone(child=other, kind="order", planned_on=ahead(9), by=farah)
    assert browser.get(reverse("change_milestone", args=[mia.pk, theirs.pk])).status_code == 404
