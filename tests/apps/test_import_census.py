"""What a census becomes in the record, that again changes nothing, and that what a worker wrote stays. Serves: K10.03, T.24"""

from datetime import date

import pytest

from cast.census.making import a_child
from cast.files import census_of, counted, kept, looked, outcomes, the_child
from cast.people import a_child as a_known_child
from cast.people import a_lock, known_by
from cast.thread import a_concern, a_need, a_referral, a_whole_thread
from goldenthread.casework.assessments.models import Assessment, AssessmentFactor
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.models import Concern, Referral, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.plans.models import PlanChild
from goldenthread.people.models import Person
from goldenthread.practice.thread.shape import BeadState, Progress
from goldenthread.practice.thread.strands import strands
from goldenthread.returns.models import FileProblem, ImportedRow

pytestmark = pytest.mark.django_db
A_DAY = date(2025, 11, 22)
CLOSED = "<PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>2022-02-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>"
OPEN = "<PrimaryNeedCode>N1</PrimaryNeedCode>"


def test_a_child_of_the_census_shows_by_the_councils_number_until_somebody_names_them():
    kept("census_2021.xml")
    child = the_child("MADEUP001")
    assert (child.shown_name, child.shown_given, child.born_on, child.sex, child.ethnicity) == (
        "Child MADEUP001",
        "",
        date(2012, 1, 15),
        "M",
        "WBRI",
    )
    assert sorted(child.disabilities.values_list("code", flat=True)) == ["AUT", "LD"]
    assert dict(child.identifiers.values_list("scheme", "value")) == {"council": "MADEUP001", "upn": "A999200000001"}


def test_a_baby_not_born_yet_has_a_day_it_is_due_and_no_birthday():
    kept("census_2021.xml")
    baby = the_child("MADEUP002")
    assert (baby.born_on, baby.due_on, baby.sex) == (None, date(2021, 6, 14), "U")
    assert baby.referrals.get().no_further_action is True


def test_the_file_becomes_referral_enquiry_conference_plan_and_reviews():
    kept("census_2021.xml")
    child = the_child("MADEUP001")
    referral = Referral.objects.get(child=child)
    assert (
        referral.received_on,
        referral.from_source,
        referral.from_words,
        referral.primary_need,
        referral.no_further_action,
    ) == (date(2020, 5, 11), "6", "Police", "N1", False)
    enquiry = Enquiry.objects.get(child=child)
    assert (enquiry.started_on, enquiry.conference_target_on, enquiry.conference_on, enquiry.no_conference) == (
        date(2020, 5, 12),
        date(2020, 6, 3),
        date(2020, 6, 1),
        False,
    )
    assert enquiry.referral == referral
    assert [(meeting.kind, meeting.held_on) for meeting in Meeting.objects.filter(child=child)] == [
        ("conference", date(2020, 6, 1))
    ]
    place = PlanChild.objects.get(child=child)
    assert (place.kind, place.plan.kind, place.began_on, place.ended_on) == (
        "child_protection",
        "child_protection",
        date(2020, 6, 1),
        date(2021, 2, 19),
    )
    assert (place.category, place.latest_category, place.earlier_plans) == ("NEG", "EMO", 0)
    assert [review.held_on for review in place.reviews.all()] == [date(2020, 8, 27), date(2021, 2, 19)]


def test_factors_belong_to_the_assessment_that_found_them_and_carry_no_words():
    kept("census_2018.xml")
    assessment = Assessment.objects.get(child=the_child("MADEUP001"))
    assert (assessment.started_on, assessment.authorised_on, assessment.analysis) == (
        date(2017, 9, 5),
        date(2017, 10, 30),
        "",
    )
    assert sorted(assessment.factors.values_list("code", flat=True)) == ["18A", "3B"]
    assert Concern.objects.get(referral__child=assessment.child).about_violence  # 3B: domestic abuse


def test_the_reason_is_labelled_as_census_words():
    kept("census_2021.xml")
    concern = Concern.objects.get(referral__child=the_child("MADEUP001"))
    assert (concern.name, concern.words, concern.code, concern.census_words) == (
        "Abuse or neglect",
        "Census words: abuse or neglect (N1)",
        "N1",
        True,
    )
    assert (concern.raised_on, concern.raised_by) == (date(2020, 5, 11), "Police")


def test_a_death_and_the_end_of_the_work_are_kept_with_their_reason():
    kept("census_2025.xml")
    closing = Closing.objects.get()
    assert (closing.closed_on, closing.reason, closing.child.died_on) == (date(2025, 1, 10), "RC2", date(2025, 1, 8))
    assert [move.to for move in StrandMove.objects.filter(strand__child=closing.child)] == ["live", "resolved"]


def test_pre_proceedings_are_kept_as_written_and_said_not_to_be_shown_yet():
    run = kept("census_2027.xml")
    problem = FileProblem.objects.get(file=run.file)
    assert problem.kind == "kept, not in the record"
    assert "PPStartDate: " in problem.raw
    assert counted(run)["pre-proceedings"] == {"aside": 1}


def test_every_row_tells_the_import_and_the_line_it_came_from():
    run = kept("census_2021.xml")
    enquiry = Enquiry.objects.get()
    assert (enquiry.source, enquiry.source_at, enquiry.recorded_by) == (
        "census",
        f"import {run.file.pk}, line 36",
        None,
    )
    row = ImportedRow.objects.get(model="casework.enquiry", row_id=enquiry.pk)
    assert (row.file, row.line) == (run.file, 36)
    assert (run.file.status, run.file.year, run.file.authority) == ("kept", 2021, "999")


def test_looking_at_a_file_counts_the_same_and_writes_nobody():
    looks = looked("census_2021.xml")
    assert Person.objects.count() == 0
    assert ImportedRow.objects.count() == 0
    assert counted(looks) == counted(kept("census_2021.xml"))


@pytest.mark.parametrize(
    "name", ["census_2018.xml", "census_2021.xml", "census_2025.xml", "census_2027.xml", "faults_of_every_kind.xml"]
)
def test_loading_again_changes_nothing(name):
    first = kept(name)
    rows = set(ImportedRow.objects.values_list("model", "row_id", "key", "fingerprint", "file"))
    again = kept(name)
    assert set(outcomes(again)) <= {"same", "aside"}
    assert sum(outcomes(again).values()) == sum(outcomes(first).values())
    assert set(ImportedRow.objects.values_list("model", "row_id", "key", "fingerprint", "file")) == rows


def test_a_later_years_file_brings_the_same_child_up_to_date():
    kept(census_of(a_child(referral=OPEN), year=2025))
    run = kept(census_of(a_child(referral=CLOSED), year=2026))
    assert counted(run)["referrals"] == {"changed": 1}
    assert counted(run)["closings"] == {"new": 1}
    referral = Referral.objects.get()
    assert (referral.closed_on, referral.closed_reason) == (date(2022, 2, 1), "RC7")
    assert referral.source_at.startswith(f"import {run.file.pk},")


def test_an_earlier_file_loaded_once_more_does_not_undo_a_later_one():
    first = census_of(a_child(referral=OPEN), year=2025)
    kept(first)
    kept(census_of(a_child("<Sex>M</Sex>", referral=CLOSED), year=2026))
    run = kept(first)
    assert counted(run)["children"] == {"left": 1}
    assert Person.objects.get().sex == "M"
    assert Referral.objects.get().closed_reason == "RC7"


def test_what_a_worker_changed_stays_and_is_counted_as_left():
    kept(census_of(a_child(referral=OPEN), year=2025))
    Referral.objects.update(primary_need="N5")
    run = kept(census_of(a_child(referral=CLOSED), year=2026))
    assert counted(run)["referrals"] == {"left": 1}
    referral = Referral.objects.get()
    assert (referral.primary_need, referral.closed_on) == ("N5", None)
    assert FileProblem.objects.filter(file=run.file, kind="left as a worker wrote it", field="referrals").exists()


def test_a_worry_that_workers_took_up_is_not_ended_by_a_file():
    kept(census_of(a_child(referral=OPEN), year=2025))
    Concern.objects.update(words="School heard that nights are frightening.", census_words=False)
    kept(census_of(a_child(referral=CLOSED), year=2026))
    assert [move.to for move in StrandMove.objects.all()] == ["live"]
    assert Concern.objects.get().words == "School heard that nights are frightening."


def test_a_child_a_worker_wrote_down_first_is_the_same_child_and_only_blanks_are_filled():
    mia = a_known_child(born=date(2015, 6, 2))
    known_by(mia, "MADEUP1")
    a_referral(mia, received=date(2021, 9, 4), from_words="Elm Road Primary School")
    run = kept(census_of(a_child(referral=OPEN), year=2025))
    mia.refresh_from_db()
    assert Person.objects.count() == 1
    assert (mia.shown_name, mia.sex, mia.ethnicity) == ("Mia Carter", "F", "MWBC")
    assert counted(run)["referrals"] == {"left": 1}
    assert Referral.objects.get().from_words == "Elm Road Primary School"


def test_a_worry_a_worker_wrote_for_the_same_referral_has_no_census_twin():
    mia = a_known_child(born=date(2015, 6, 2))
    known_by(mia, "MADEUP1")
    a_concern(mia, referral=a_referral(mia, received=date(2021, 9, 4)))
    kept(census_of(a_child(referral=OPEN), year=2025))
    assert [concern.census_words for concern in Concern.objects.all()] == [False]


def test_two_entries_with_one_number_and_one_birthday_are_one_child():
    run = kept(census_of(a_child(referral=OPEN), a_child(referral=OPEN)))
    assert Person.objects.count() == 1
    assert Referral.objects.count() == 2
    assert counted(run)["children"] == {"new": 1}


def test_two_children_with_one_number_and_two_birthdays_are_never_made_one():
    run = kept(census_of(a_child(born="2015-06-02"), a_child(born="2009-01-30")))
    assert Person.objects.count() == 2
    assert FileProblem.objects.filter(
        file=run.file, says__contains="Another child in this file has the same number"
    ).exists()
    assert set(outcomes(kept(census_of(a_child(born="2015-06-02"), a_child(born="2009-01-30"))))) == {"same"}


def test_a_number_that_stood_for_a_child_of_another_day_and_sex_does_not_change_the_first_childs_details():
    kept("census_2018.xml")
    run = kept("census_2021.xml")
    assert counted(run)["children"] == {"left": 1, "new": 1}
    assert the_child("MADEUP001").born_on == date(2015, 6, 2)


def test_a_referral_without_a_date_that_can_be_read_is_set_aside_as_written_and_the_rest_goes_in():
    run = kept("faults_of_every_kind.xml")
    assert Referral.objects.count() == 0
    assert Assessment.objects.get().referral is None
    aside = FileProblem.objects.get(file=run.file, line=39, kind="kept, not in the record")
    assert "referred_on: 2025-02-30" in aside.raw
    assert sorted(AssessmentFactor.objects.values_list("code", flat=True)) == ["18A", "99Z"]


def test_a_death_before_birth_is_listed_and_not_kept():
    run = kept(census_of(a_child("<Sex>F</Sex><PersonDeathDate>2001-01-01</PersonDeathDate>")))
    assert Person.objects.get().died_on is None
    assert FileProblem.objects.filter(file=run.file, raw="2001-01-01", field="PersonDeathDate").exists()


def test_a_census_thread_reads_not_in_this_file_and_is_not_broken():
    kept("census_2021.xml")
    child = the_child("MADEUP001")
    [strand] = strands(thread_facts([child.pk])[child.pk], A_DAY)
    assert (strand.progress, strand.breaks) == (Progress.NOT_IN_FILE, ())
    assert {bead.state for bead in strand.beads} == {BeadState.WHOLE, BeadState.NOT_IN_FILE}
    assert not StrandRow.objects.filter(child=child, broken_since__isnull=False).exists()


def test_that_a_file_says_work_ended_is_never_evidence_that_a_worry_was_answered():
    kept(census_of(a_child(referral=CLOSED), year=2026))
    child = the_child("MADEUP1")
    a_need(child, Concern.objects.get(), found=date(2022, 3, 1))
    [strand] = strands(thread_facts([child.pk])[child.pk], A_DAY)
    assert strand.progress is Progress.STUCK


def test_an_imports_refresh_is_what_refreshing_each_child_gives():
    kept("census_2021.xml")
    before = _computed()
    for child in Person.objects.all():
        refresh([child.pk])
    assert before
    assert _computed() == before


def _computed():
    dues = DueRow.objects.order_by("child", "rule", "opener", "ordinal").values_list(
        "child", "rule", "opener", "ordinal", "due_on", "met_on", "not_in_file"
    )
    lines = StrandRow.objects.order_by("child", "strand", "begins_on").values_list(
        "child", "strand", "begins_on", "ends_on", "progress", "rank", "says"
    )
    return [*dues, *lines]


def test_history_tells_of_imported_rows_as_of_any_other():
    run = kept(census_of(a_child(referral=OPEN), year=2025))
    kept(census_of(a_child(referral=CLOSED), year=2026))
    events = Referral._meta.get_field("events").related_model.objects.order_by("pgh_id")
    assert [(event.pgh_label, event.closed_on) for event in events] == [("insert", None), ("update", date(2022, 2, 1))]
    assert events[0].pgh_context.metadata == {"act": "import", "by": None, "because": f"import {run.file.pk}"}
    worker_row = a_known_child()
    Person.objects.filter(pk=worker_row.pk).update(nationality="British")
    assert (
        Person._meta.get_field("events").related_model.objects.filter(pgh_obj_id=worker_row.pk).count() == 2
    )  # the triggers are awake again


def test_a_locked_child_is_matched_but_nothing_that_is_told_says_so():
    mia = a_known_child(born=date(2015, 6, 2))
    known_by(mia, "MADEUP1")
    a_whole_thread(mia, since=date(2021, 9, 4))
    a_lock(mia)
    like_anybody = counted(looked(census_of(a_child(child_id="MADEUP2", referral=OPEN), year=2025)))
    of_the_locked = looked(census_of(a_child(referral=OPEN), year=2025))
    assert counted(of_the_locked) == like_anybody
    run = kept(census_of(a_child(referral=OPEN), year=2025))
    assert counted(run) == like_anybody
    assert Person.objects.filter(identifiers__value="MADEUP1").count() == 1
    assert not FileProblem.objects.filter(file=run.file).exists()


def test_the_law_of_whole_or_not_at_all_holds_when_the_end_of_a_file_is_broken(monkeypatch):
    from goldenthread.returns.loading import running

    monkeypatch.setattr(running, "_refresh", lambda run: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        kept("census_2021.xml")
    assert Person.objects.count() == 0
    assert ImportedRow.objects.count() == 0
