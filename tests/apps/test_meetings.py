"""Meetings: each asked by themselves, nobody in one room who is not safe there, decisions that land in the plan, a record for each reader."""

from datetime import time

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.meetings import a_core_group, day_of, family_at_work, keyed
from cast.people import a_plan
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.meetings import arranging, deciding, holding, inviting, letters, reporting, sending
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingReport
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.plans.models import PlanChild, Step
from goldenthread.people.models import Agency, MustNotKnow, SafeContact

pytestmark = pytest.mark.django_db
DECIDED = (
    deciding.Said(
        "Steve stays away from Kelly’s work", "So that home is safe. Kelly asked for it, alone.", who="Steve"
    ),
    deciding.Said("Kelly looks at a flat on Friday", "She wants a lock of her own.", who="Kelly"),
)


@pytest.fixture
def family(farah):
    return family_at_work(farah)


@pytest.fixture
def as_farah(farah, monkeypatch):
    """Farah at her browser, on the day of the story."""
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    made = Client()
    made.force_login(farah)
    return made


def invitation(meeting: Meeting, person) -> Invitation:
    return meeting.invited.get(person=person)


def seen_apart(meeting: Meeting, person, by, at=time(14, 30)) -> Invitation:
    wanted = inviting.Wanted(suits="After his shift", apart=True, apart_at=at, apart_where="Civic Centre, room 2")
    row = invitation(meeting, person)
    return inviting.arrange_for(invitation=row, wanted=wanted, began_from=version_of(inviting.wanted_of(row)), by=by)


def lines(copy) -> str:
    return "\n".join(line for _, texts in copy.parts for line in texts)


def held(meeting: Meeting, by, **told) -> Meeting:
    own = {
        "held_on": TODAY,
        "minutes": "Mia is calmer at school.\n\nKelly says she sleeps again since Steve left.",
        "decided": "Help goes on.",
    }
    return holding.hold(meeting=meeting, told=holding.Held(**(own | told)), by=by)


def test_a_meeting_is_arranged_for_brothers_and_sisters_and_each_is_put_on_the_list(as_farah, farah, family):
    """Serves: K1.11, K7.05, C.14, K3.W2"""
    mia, tobi = family["mia"], family["tobi"]
    page = as_farah.get(reverse("arrange_meeting", args=[mia.pk])).content.decode()
    assert "Tobi" in page
    told = {
        "kind": "core_group",
        "about": [tobi.pk],
        "planned_at": "16:00",
        "where": "Elm Road School",
        "purpose": "How the plan goes.",
    }
    answer = as_farah.post(reverse("arrange_meeting", args=[mia.pk]), keyed(**told, **day_of("planned_on", ahead(12))))
    meeting = Meeting.objects.get()
    assert answer.url == reverse("invite_to_meeting", args=[mia.pk, meeting.pk])
    assert {row.child for row in meeting.about.all()} == {mia, tobi}
    asked = as_farah.get(answer.url).content.decode()
    assert "Emeka Okafor" in asked
    people = [f"p{family[one].pk}" for one in ("kelly", "emeka", "steve")]
    as_farah.post(answer.url, keyed(family=people, more_0="Ms Patel, school"))
    assert sorted(row.person.short_name if row.person else row.words for row in meeting.invited.all()) == [
        "Emeka",
        "Kelly",
        "Ms Patel, school",
        "Steve",
    ]
    shown = as_farah.get(reverse("meeting", args=[tobi.pk, meeting.pk])).content.decode()
    assert "Kelly and Steve may not be safe in one room. Ask whoever was hurt first, alone." in shown
    assert "Nobody has asked Emeka whether the time suits" in shown
    assert "Mia has not been asked yet how they want to take part." in shown
    assert "Core group" in as_farah.get(reverse("child", args=[tobi.pk])).content.decode()


def test_whoever_is_seen_apart_has_a_time_of_their_own_that_nobody_else_reads(farah, family):
    """Serves: C.14"""
    kelly, steve = family["kelly"], family["steve"]
    meeting = a_core_group(family, farah, "kelly", "emeka", "steve")
    inviting.arrange_for(invitation=invitation(meeting, steve), wanted=inviting.Wanted(apart=True), by=farah)
    with pytest.raises(NotAllowed, match="a time of their own first"):
        sending.went(
            what="invitation", meeting=meeting, ways={invitation(meeting, steve): "in_person"}, on=TODAY, by=farah
        )
    with pytest.raises(NotAllowed, match="the time of the others"):
        seen_apart(meeting, steve, farah, at=time(16, 0))
    seen_apart(meeting, steve, farah)
    hers = letters.copy_of("invitation", meeting, invitation(meeting, kelly), channel="in_person", seen_by=farah)
    his = letters.copy_of("invitation", meeting, invitation(meeting, steve), channel="in_person", seen_by=farah)
    assert "4 December 2025, 16:00" in lines(hers)
    assert "Emeka Okafor" in lines(hers)
    assert "Steve" not in lines(hers)
    assert "14:30" not in lines(hers)
    assert "4 December 2025, 14:30" in lines(his)
    assert "Civic Centre, room 2" in lines(his)
    assert not any(word in lines(his) for word in ("Kelly", "Emeka", "16:00", "Elm Road"))


def test_an_invitation_goes_only_by_a_way_that_is_safe(farah, family):
    """Serves: C.14"""
    meeting = a_core_group(family, farah, "emeka")
    one = invitation(meeting, family["emeka"])
    with pytest.raises(NotAllowed, match="Emeka: Nobody has asked yet whether this is safe"):
        sending.went(what="invitation", meeting=meeting, ways={one: "letter"}, on=TODAY, by=farah)
    sending.went(what="invitation", meeting=meeting, ways={one: "in_person"}, on=TODAY, by=farah)
    one.refresh_from_db()
    assert (one.asked_on, one.how) == (TODAY, "in person, somewhere else")


def test_one_screen_keeps_minutes_company_and_decisions_and_a_decision_lands_in_the_plan_in_one_press(
    as_farah, farah, family
):
    """Serves: K9.10, C.16, K5.01"""
    mia, emeka = family["mia"], family["emeka"]
    a_plan(mia, since=ago(60))
    meeting = a_core_group(family, farah, "kelly", "emeka")
    here = reverse("hold_meeting", args=[mia.pk, meeting.pk])
    assert "What did each of us do?" in as_farah.get(here).content.decode()
    dad = invitation(meeting, emeka)
    sent = {
        "minutes": "Emeka reads with Tobi.", "decided": "It goes on.", f"came_{dad.pk}": "whole", "n0-words": "Bring Tobi to football on Saturdays",
        "n0-because": "It is what Tobi asked for.", "n0-who": "Emeka", "n0-dissent": "Kelly would like Sundays.", "go_on": "yes",
        **day_of("held_on"), **day_of("n0-by_when_on", ahead(20)),
    }  # fmt: skip
    assert as_farah.post(here, keyed(**sent)).url == here
    dad.refresh_from_db()
    decision = meeting.decisions.get()
    assert (dad.came, decision.because, decision.dissent) == (
        "whole",
        "It is what Tobi asked for.",
        "Kelly would like Sundays.",
    )
    land = reverse("land_decision", args=[mia.pk, meeting.pk, decision.pk])
    as_farah.post(land, keyed())
    step = Step.objects.get()
    assert (step.what, step.owner, step.due_on, step.agreed_on) == (
        "Bring Tobi to football on Saturdays",
        emeka,
        ahead(20),
        TODAY,
    )
    assert step.plans.get().plan.children.get().child == mia
    as_farah.post(land, keyed())
    assert Step.objects.count() == 1
    with pytest.raises(NotAllowed, match="in the plan already"):
        deciding.land(decision=decision, by=farah)


def test_nobody_reads_in_the_record_what_was_said_of_them_by_whoever_they_may_not_meet(farah, family):
    """Serves: C.14, K3.08"""
    kelly, steve, mia = family["kelly"], family["steve"], family["mia"]
    meeting = a_core_group(family, farah, "kelly", "steve")
    seen_apart(meeting, steve, farah)
    arranging.ask_child(
        meeting=meeting, child=mia, part="before", views="I want to stay at Nan’s on Fridays.", by=farah
    )
    came = {invitation(meeting, kelly): ("whole", ""), invitation(meeting, steve): ("apart", "")}
    held(
        meeting,
        farah,
        came=came,
        decisions=DECIDED,
    )
    holding.ready(meeting=meeting, by=farah)
    meeting.refresh_from_db()
    his = letters.copy_of("record", meeting, invitation(meeting, steve), channel="in_person", seen_by=farah)
    assert "Steve stays away from Kelly’s work. Because: So that home is safe." in lines(his)
    assert "Kelly asked for it" not in lines(his)
    assert "flat" not in lines(his)
    assert "Mia is calmer at school." in lines(his)
    assert "sleeps again" not in lines(his)
    assert "Fridays" not in lines(his)
    assert his.not_in_it >= 3
    one = invitation(meeting, kelly)
    one.hears_child = True
    one.save()
    hers = letters.copy_of("record", meeting, one, channel="in_person", seen_by=farah)
    assert "Mia: “I want to stay at Nan’s on Fridays.”" in lines(hers)
    sending.went(what="record", meeting=meeting, ways={one: "in_person"}, on=TODAY, by=farah)
    assert Told.objects.filter(
        person=kelly, child=mia, what__startswith="The record of the meeting: core group"
    ).exists()
    with pytest.raises(NotAllowed, match="stays as it is"):
        holding.hold(meeting=meeting, told=holding.Held(held_on=TODAY), by=farah)
    with pytest.raises(NotAllowed, match="Somebody has it already"):
        holding.open_again(meeting=meeting, because="A name is wrong.", by=farah)
    holding.put_right(meeting=meeting, words="The school is Elm Road.", by=farah)
    meeting.refresh_from_db()
    assert meeting.minutes.endswith("Put right on 22 November 2025 by Farah Aziz: The school is Elm Road.")


def test_legal_advice_is_read_only_by_those_it_was_given_to(farah, family):
    """Serves: P.21"""
    sunita, grace = a_worker("team_manager", team="Elm North"), a_worker("social_worker", called="Grace Oduya")
    works_with(grace, family["mia"], lead=False)
    for_lawyer = arranging.Arrangement(
        "legal", planned_on=TODAY, where="Legal, third floor", purpose="Advice on an order."
    )
    meeting = arranging.arrange(children=[family["mia"]], told=for_lawyer, by=farah)
    with pytest.raises(NotAllowed, match="Nobody of the family"):
        inviting.invite(meeting=meeting, guests=[inviting.Guest(person=family["kelly"])], by=farah)
    held(meeting, farah, minutes="The advice is to wait.", decided="We wait for the doctor.")
    works_with(sunita, family["mia"], lead=False)

    def reads(worker, name="meeting", *more):
        browser = Client()
        browser.force_login(worker)
        return browser.get(reverse(name, args=[family["mia"].pk, *more]))

    assert reads(grace, "meeting", meeting.pk).status_code == 404
    assert reads(grace, "hold_meeting", meeting.pk).status_code == 404
    for page in ("meetings", "child", "child_record"):
        assert "We wait for the doctor" not in reads(grace, page).content.decode()
        assert "egal planning" not in reads(grace, page).content.decode()
    assert "The advice is to wait." in reads(farah, "meeting", meeting.pk).content.decode()
    assert reads(sunita, "meeting", meeting.pk).status_code == 200
    inviting.invite(meeting=meeting, guests=[inviting.Guest(worker=grace)], by=farah)
    assert reads(grace, "meeting", meeting.pk).status_code == 200


def test_a_report_is_due_by_the_councils_own_standard_and_everybody_has_had_it_in_time_or_somebody_says_why(
    as_farah, farah, family
):
    """Serves: K3.06a, K3.06b"""
    mia = family["mia"]
    a_plan(mia, kind="child protection plan", since=ago(90))
    meeting = a_core_group(family, farah, "kelly", "emeka", kind="review_conference")
    page = as_farah.get(reverse("add_meeting_report", args=[mia.pk, meeting.pk])).content.decode()
    due = DueRow.objects.filter(child=mia, rule="T050", opener=f"meeting {meeting.pk}").first()
    assert (due is None) == ("Early enough to be read" in page)
    report = reporting.ask_report(meeting=meeting, words="The social worker’s report", due_on=ago(2), by=farah)
    hers, his = invitation(meeting, family["kelly"]), invitation(meeting, family["emeka"])
    told = {
        hers: reporting.Shared(TODAY, "in_person", TODAY, together=True),
        his: reporting.Shared(not_because="On night shifts; Farah meets him on Friday."),
    }
    with pytest.raises(NotAllowed, match="Write why: the family was to have time to read it"):
        reporting.share_report(report=report, readers=told, by=farah)
    reporting.share_report(report=report, readers=told, late_because="The school’s part came on Thursday.", by=farah)
    report = MeetingReport.objects.get()
    assert (report.shared_on, report.read_on) == (TODAY, TODAY)
    assert report.readers.get(invitation=his).not_because.startswith("On night shifts")
    began = version_of(reporting.shared_of(report))
    too_early = {hers: reporting.Shared(TODAY, "in_person", ago(3))}
    with pytest.raises(NotAllowed, match="Nobody has read it before they had it"):
        reporting.share_report(report=report, readers=too_early, began_from=began, by=farah)


def test_a_meeting_called_off_says_why_and_a_child_hears_what_was_decided(as_farah, farah, family):
    """Serves: K3.08"""
    mia = family["mia"]
    off = a_core_group(family, farah, "kelly")
    address = reverse("call_off_meeting", args=[mia.pk, off.pk])
    assert (
        "Fill in" in as_farah.post(address, keyed()).content.decode()
        or Meeting.objects.get(pk=off.pk).called_off_on is None
    )
    as_farah.post(address, keyed(because="Kelly is ill; a week later instead."))
    off.refresh_from_db()
    assert (off.called_off_on, off.called_off_because) == (TODAY, "Kelly is ill; a week later instead.")
    with pytest.raises(NotAllowed, match="called off"):
        held(off, farah)
    meeting = held(a_core_group(family, farah), farah)
    with pytest.raises(NotAllowed, match="between the meeting and today"):
        arranging.tell_child(meeting=meeting, child=mia, told="Fridays at Nan’s go on.", told_on=ago(1), by=farah)
    arranging.tell_child(meeting=meeting, child=mia, told="Fridays at Nan’s go on.", told_on=TODAY, by=farah)
    assert "Fridays at Nan’s go on." in as_farah.get(reverse("meeting", args=[mia.pk, meeting.pk])).content.decode()


def test_a_school_does_not_give_away_where_a_child_lives(farah, family):
    """Serves: C.14, K9.09"""
    mia, steve = family["mia"], family["steve"]
    mia.school = "St Brannoc’s Academy"
    mia.save()
    MustNotKnow.objects.create(about=mia, who=steve, what="address", because="He looks for her.", began_on=ago(90))
    meeting = a_core_group(family, farah, "steve", "emeka")
    inviting.invite(
        meeting=meeting,
        guests=[inviting.Guest(agency=Agency.objects.create(name="Mill Lane Infants", kind="school"))],
        by=farah,
    )
    meeting = held(
        meeting, farah, minutes="Mia likes St Brannoc’s Academy.\n\nTobi reads at Mill Lane Infants.\n\nBoth are well."
    )
    his = letters.copy_of("record", meeting, invitation(meeting, steve), channel="in_person", seen_by=farah)
    assert "Both are well." in lines(his)
    assert not any(word in lines(his) for word in ("Brannoc", "Mill Lane"))
    theirs = letters.copy_of(
        "record", meeting, invitation(meeting, family["emeka"]), channel="in_person", seen_by=farah
    )
    assert "Mia likes St Brannoc’s Academy." in lines(theirs)


def test_no_way_is_offered_that_is_never_safe(as_farah, farah, family):
    """Serves: C.14"""
    SafeContact.objects.create(person=family["kelly"], channel="letter", verdict="never", told_on=ago(5))
    meeting = a_core_group(family, farah, "kelly")
    page = as_farah.get(
        reverse("send_from_meeting", args=[family["mia"].pk, meeting.pk, "invitation"])
    ).content.decode()
    assert 'value="letter"' not in page
    assert 'value="in_person"' in page
    assert PlanChild.objects.count() == 0
