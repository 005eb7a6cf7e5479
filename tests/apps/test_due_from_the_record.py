"""What is due, worked out from the rows of a record: what counts as a happening.

Serves: K1.06, K1.07a, K9.06, K9.07, K9.08, K3.06a, K3.06b, P.03
"""

from datetime import date

import pytest

from cast.days import TODAY, ago
from cast.door import a_contact
from cast.notes import a_note, moment
from cast.people import a_child, a_locked_child, a_parent_of, a_person, a_plan, an_unborn_baby
from cast.thread import a_meeting, a_referral, a_visit, an_assessment
from cast.workers import a_worker, works_with
from goldenthread.casework.assessments.family_models import FamilyVersion, Sharing
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.dues.still_open import STILL_OPEN
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingChild, MeetingReport
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.plans.models import Review
from goldenthread.people.family.acts import add_parent
from goldenthread.people.models import Involvement, Parentage
from goldenthread.people.person.acts import change_details

pytestmark = pytest.mark.django_db
MONDAY = date(2025, 9, 1)


def our_number(rule, within, unit="working days", since=date(2020, 1, 1)):
    return LocalStandard.objects.create(
        rule=rule, within=within, unit=unit, applies_from=since, because="So that children are seen."
    )


def due(child, rule):
    refresh([child.pk])
    return list(DueRow.objects.filter(child=child, rule=rule).order_by("begins_on", "pk"))


def days(rows):
    return [(row.begins_on, row.due_on, row.met_on) for row in rows]


def test_only_a_visit_at_which_the_child_was_seen_meets_a_visit():
    our_number("T053", 10)
    mia = a_child("Mia Carter", on_a="child protection plan", since=MONDAY)
    # 1 September 2025 + 10 working days: 2-5 are 4, 8-12 are 9, Mon 15 is 10
    a_visit(mia, on=date(2025, 9, 8), seen=False)
    a_visit(mia, planned=date(2025, 9, 12))
    assert days(due(mia, "T053")) == [(MONDAY, date(2025, 9, 15), None)]
    a_visit(mia, on=date(2025, 9, 16))
    # Tue 16 September + 10: 17-19 are 3, 22-26 are 8, Tue 30 is 10
    assert days(due(mia, "T053")) == [
        (MONDAY, date(2025, 9, 15), date(2025, 9, 16)),
        (date(2025, 9, 16), date(2025, 9, 30), None),
    ]


def test_a_sister_s_visit_is_not_hers():
    our_number("T053", 10)
    mia = a_child("Mia Carter", on_a="child protection plan", since=MONDAY)
    a_visit(a_child("Jade Carter"), on=date(2025, 9, 8))
    assert days(due(mia, "T053")) == [(MONDAY, date(2025, 9, 15), None)]


def test_before_the_birth_a_visit_is_to_the_parents_and_nobody_at_home_is_none():
    our_number("T030-unborn", 20)
    baby = an_unborn_baby(due=date(2025, 12, 1))
    a_plan(baby, since=MONDAY)
    visit = a_visit(baby, on=date(2025, 9, 10), seen=False)
    assert [row.met_on for row in due(baby, "T030-unborn")] == [date(2025, 9, 10), None]
    visit.children.update(not_seen_because="Nobody opened the door")
    assert [row.met_on for row in due(baby, "T030-unborn")] == [None]
    assert due(baby, "T030") == []


def test_a_review_counts_whether_it_is_written_as_a_meeting_or_as_a_review():
    mia = a_child("Mia Carter")
    place = a_plan(mia, kind="child protection plan", since=MONDAY)
    a_meeting(mia, kind="review_conference", held=date(2025, 11, 20))
    Review.objects.create(place=place, held_on=date(2025, 11, 20))
    a_meeting(mia, kind="review_conference", planned=date(2026, 5, 1))
    assert days(due(mia, "T046")) == [(MONDAY, date(2025, 12, 1), date(2025, 11, 20))]
    assert days(due(mia, "T047")) == [(date(2025, 11, 20), date(2026, 5, 20), None)]


def test_a_visit_is_written_up_when_its_note_is_there():
    our_number("T171", 5)
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    visit = a_visit(mia, on=date(2025, 11, 17))
    # Mon 17 November + 5: Mon 24
    assert days(due(mia, "T171")) == [(date(2025, 11, 17), date(2025, 11, 24), None)]
    note = a_note(mia, by=farah, on=date(2025, 11, 17))
    type(note).objects.filter(pk=note.pk).update(recorded_at=moment(date(2025, 11, 18)))
    type(visit).objects.filter(pk=visit.pk).update(note=note)
    assert days(due(mia, "T171")) == [(date(2025, 11, 17), date(2025, 11, 24), date(2025, 11, 18))]


def test_a_call_is_returned_when_they_were_reached():
    our_number("T173", 1)
    mia = a_child("Mia Carter")
    call = Call.objects.create(child=mia, who="Nan", rang_at=moment(date(2025, 11, 20)))
    assert days(due(mia, "T173")) == [(date(2025, 11, 20), date(2025, 11, 21), None)]
    Call.objects.filter(pk=call.pk).update(rung_back_at=moment(date(2025, 11, 21)), reached=False)
    assert due(mia, "T173")[0].met_on is None
    Call.objects.filter(pk=call.pk).update(rung_back_at=moment(date(2025, 11, 24)), reached=True)
    assert due(mia, "T173")[0].met_on == date(2025, 11, 24)
    Call.objects.create(child=a_child("Jade Carter"), who="School", rang_at=moment(), got_to_speak=True)
    assert DueRow.objects.filter(rule="T173").count() == 1


def test_what_came_in_about_a_child_is_due_once_it_is_known_whom_it_is_about():
    our_number("T003", 2)
    neil, mia = a_worker(role="team_manager"), a_child("Mia Carter")
    contact = a_contact("Mia Carter", by=neil)
    assert due(mia, "T003") == []
    contact.children.update(child=mia)
    assert len(due(mia, "T003")) == 1


def test_allocation_asks_for_the_child_to_be_seen_by_whoever_leads_the_work():
    our_number("T011", 3)
    farah, mia = a_worker(), a_child("Mia Carter")
    Involvement.objects.create(child=mia, worker=farah, part="family_support", began_on=MONDAY)
    assert due(mia, "T011") == []
    Involvement.objects.create(child=mia, worker=farah, part="social_worker", is_lead=True, began_on=MONDAY)
    assert days(due(mia, "T011")) == [(MONDAY, date(2025, 9, 4), None)]


def test_a_child_in_care_has_reviews_visits_a_plan_and_a_reviewing_officer():
    ifeoma, mia = a_worker(role="reviewing_officer"), a_child("Mia Carter")
    LegalStatus.objects.create(child=mia, kind="interim_care", began_on=MONDAY)
    Home.objects.create(child=mia, kind="foster", words="Foster family", began_on=MONDAY)
    refresh([mia.pk])
    rows = dict(DueRow.objects.filter(child=mia, begins_on__lte=TODAY).values_list("rule", "due_on"))
    # 1 September 2025: + 5 working days Mon 8; + 10 Mon 15; + 20 Mon 29; + a week Mon 8
    assert rows == {
        "T090": date(2025, 9, 15),
        "T093": date(2025, 9, 8),
        "T094": date(2025, 9, 29),
        "T110": date(2025, 9, 8),
    }
    Involvement.objects.create(child=mia, worker=ifeoma, part="reviewing_officer", began_on=date(2025, 8, 30))
    a_plan(mia, kind="care plan", since=date(2025, 8, 29))
    assert due(mia, "T093")[0].met_on == date(2025, 8, 30)
    assert due(mia, "T090")[0].met_on == date(2025, 8, 29)


def test_one_meeting_about_two_children_is_a_meeting_of_both_and_of_each_only_once():
    mia, jade = a_child("Mia Carter"), a_child("Jade Carter")
    for child in (mia, jade):
        a_plan(child, kind="child protection plan", since=MONDAY)
    meeting = a_meeting(mia, kind="core_group", held=date(2025, 9, 12))
    for child in (mia, jade):
        MeetingChild.objects.create(meeting=meeting, child=child)
    for child in (mia, jade):
        assert days(due(child, "T044")) == [(MONDAY, date(2025, 9, 15), date(2025, 9, 12))]
    meeting.called_off_on = date(2025, 9, 11)
    meeting.save()
    assert due(jade, "T044")[0].met_on is None


def test_the_record_of_a_meeting_is_sent_when_everybody_asked_has_it():
    our_number("T052", 15)
    mia = a_child("Mia Carter")
    meeting = a_meeting(mia, kind="conference", held=date(2025, 11, 3), minutes_ready_on=date(2025, 11, 10))
    assert due(mia, "T052")[0].met_on == date(2025, 11, 10)
    mum = Invitation.objects.create(meeting=meeting, words="Mum", minutes_on=date(2025, 11, 12))
    school = Invitation.objects.create(meeting=meeting, words="School")
    assert due(mia, "T052")[0].met_on is None
    Invitation.objects.filter(pk=school.pk).update(minutes_on=date(2025, 11, 14))
    assert due(mia, "T052")[0].met_on == date(2025, 11, 14)
    assert mum.pk


def test_a_report_shared_before_a_review_and_a_review_that_moves():
    mia = a_child("Mia Carter")
    meeting = a_meeting(mia, kind="care_review", planned=date(2025, 12, 11))
    Meeting.objects.filter(pk=meeting.pk).update(recorded_at=moment(ago(20)))
    # back from Thu 11 December: Wed 10, Tue 9, Mon 8; from Thu 18: Mon 15
    assert days(due(mia, "T099")) == [(ago(20), date(2025, 12, 8), None)]
    Meeting.objects.filter(pk=meeting.pk).update(planned_on=date(2025, 12, 18))
    assert days(due(mia, "T099")) == [(ago(20), date(2025, 12, 15), None)]
    MeetingReport.objects.create(meeting=meeting, words="Farah's report", shared_on=date(2025, 12, 12))
    assert due(mia, "T099")[0].met_on == date(2025, 12, 12)


def test_an_assessment_that_was_stopped_is_left_out_and_a_shared_one_is_shared_by_the_child_it_is_about():
    our_number("T016", 5)
    mia, mum = a_child("Mia Carter"), a_person("Kelly Carter")
    work = FamilyAssessment.objects.create(started_on=MONDAY)
    an_assessment(mia, started=MONDAY, authorised=date(2025, 10, 1), work=work)
    version = FamilyVersion.objects.create(work=work, reader=mum)
    assert due(mia, "T016")[0].met_on is None
    Sharing.objects.create(
        version=version, what="The assessment", child=mia, person=mum, on=date(2025, 10, 3), how="read together"
    )
    assert due(mia, "T016")[0].met_on == date(2025, 10, 3)
    FamilyAssessment.objects.filter(pk=work.pk).update(stopped_on=date(2025, 9, 20))
    assert due(mia, "T016") == []


def test_figures_for_the_data_team_stand_in_the_record_and_on_nobody_s_list():
    mia = a_child("Mia Carter")
    Enquiry.objects.create(child=mia, started_on=MONDAY)
    refresh([mia.pk])
    assert set(DueRow.objects.filter(child=mia).values_list("rule", flat=True)) == {"T041", "T042", "T043"}
    assert set(DueRow.objects.filter(STILL_OPEN, child=mia).values_list("rule", flat=True)) == {"T041", "T043"}


def test_a_standard_changed_twice_judges_each_visit_by_the_one_of_its_day():
    mia = a_child("Mia Carter", on_a="child protection plan", since=MONDAY)
    for day in (date(2025, 9, 8), date(2025, 10, 6), date(2025, 11, 3)):
        a_visit(mia, on=day)
    our_number("T053", 15, since=date(2025, 1, 1))
    our_number("T053", 10, since=date(2025, 10, 1))
    our_number("T053", 5, since=date(2025, 11, 1))
    # 1 Sept + 15: Mon 22 · 8 Sept + 15: Mon 29 · 6 Oct + 10: Mon 20 · 3 Nov + 5: Mon 10
    assert [row.due_on for row in due(mia, "T053")] == [
        date(2025, 9, 22),
        date(2025, 9, 29),
        date(2025, 10, 20),
        date(2025, 11, 10),
    ]
    LocalStandard.objects.create(
        rule="T053", within=None, applies_from=date(2025, 11, 10), because="Set in each plan from now on."
    )
    a_visit(mia, on=date(2025, 11, 12))
    assert [row.met_on for row in due(mia, "T053")][-1] == date(2025, 11, 12)
    assert len(due(mia, "T053")) == 4


def test_a_birth_is_brought_to_a_sister_s_summary_by_the_act_that_tells_of_it():
    sunita, mia, baby = a_worker(role="team_manager"), a_child("Mia Carter"), a_child("Poppy Carter", born=None)
    kelly = a_parent_of(mia)
    works_with(sunita, mia, baby)
    a_referral(mia, received=ago(30), decided=ago(29), told_referrer_on=ago(29))
    assert due(mia, "T170")[0].because == "3 months after our work began"
    add_parent(child=baby, of=baby, parent=kelly, kind=Parentage.Kind.BIRTH, by=sunita)
    change_details(person=baby, subject="date of birth", details={"born_on": ago(3)}, by=sunita)
    assert "a birth in the family" in DueRow.objects.get(child=mia, rule="T170").because


def test_a_locked_brother_s_birth_is_told_by_no_date():
    mia = a_child("Mia Carter")
    kelly = a_parent_of(mia)
    a_referral(mia, received=ago(30), decided=ago(29))
    hidden = a_locked_child("Poppy Carter", born=ago(3))
    Parentage.objects.create(child=hidden, parent=kelly, kind=Parentage.Kind.BIRTH)
    assert due(mia, "T170")[0].because == "3 months after our work began"
