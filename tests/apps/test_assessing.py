"""The work of an assessment with a family: begun, agreed, asked, looked at, signed off; each child there, and nobody who may not be seen."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from cast.assessments import an_assessment
from cast.days import today
from cast.people import a_child, a_lock, a_parent_of, a_person
from cast.signing_in import browser_of
from cast.workers import a_worker, works_with
from goldenthread.access import versions
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking_models import Evidence
from goldenthread.casework.assessments.work_models import (
    AbsentParent,
    AssessmentSource,
    FamilyAssessment,
    ManagerReview,
    SignOffAnswer,
)
from goldenthread.casework.assessments.working import agreeing, asking, looking
from goldenthread.casework.assessments.working.asking_queries import absent_parents_of, holders_of
from goldenthread.casework.assessments.working.beginning import FATHER_UNKNOWN, begin
from goldenthread.casework.assessments.working.permits import status_of
from goldenthread.casework.assessments.working.queries import work_of
from goldenthread.casework.assessments.working.waiting_queries import to_look_at_again
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.models import LateReason
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.record.assessing import gap_queries, signing
from goldenthread.casework.record.assessing.as_shown import as_words, version_of
from goldenthread.people.models import Agency, AgencyInvolvement, Consent, Parentage, Person, Tie

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", team="Elm North", on=today())


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North", on=today())


@pytest.fixture
def tobi(farah):
    child = a_child("Tobi Carter")
    works_with(farah, child)
    return child


@pytest.fixture
def kelly(mia, tobi):
    return a_parent_of(mia, tobi, who=a_person("Kelly Carter", sex=Person.Sex.FEMALE))


@pytest.fixture
def work(farah, mia, tobi, kelly):
    return begin(children=[mia, tobi], why="Nights are loud and nobody sleeps.", on=today(), by=farah)


def page(browser, name, *numbers):
    return browser.get(reverse(name, args=numbers))


def sends(browser, name, *numbers, **told):
    return browser.post(reverse(name, args=numbers), told | {"key": str(uuid4())})


def day(name, on=None):
    on = on or today()
    return {f"{name}_day": on.day, f"{name}_month": on.month, f"{name}_year": on.year}


def test_a_child_who_may_not_be_seen_is_not_there(browser, farah, mia):
    """Each child has a part of their own; one locked from the worker leaves no gap, one nobody opens asks why. Serves: K1.00, T.23"""
    zara, hidden, others = a_child("Zara Carter"), a_child("Tobi Carter"), a_child("Ben Hart")
    works_with(farah, zara, hidden)
    work = an_assessment(mia, zara, hidden, by=farah, why="Tobi and his sisters do not sleep.")
    a_lock(hidden, keeps_out=(farah,))
    shown = page(browser, "assessment", work.pk).content.decode()
    assert "Mia" in shown
    assert "Zara" in shown
    assert "Tobi" not in shown, "words about all children may name the one who is hidden"
    nothing = page(browser, "assessment_how_far", 2_000_000_011)
    assert nothing.status_code == 404
    assert page(browser, "assessment_how_far", work.pk).content == nothing.content, (
        "a refusal would tell that there is somebody"
    )
    only_hidden, not_mine = an_assessment(hidden, by=farah), an_assessment(others, by=farah)
    assert page(browser, "assessment", only_hidden.pk).content == page(browser, "assessment", 2_000_000_011).content
    assert page(browser, "assessment", not_mine.pk).url == reverse("say_why", args=[others.pk])


def test_what_a_decision_began_is_taken_up_with_everybody_who_is_to_be_heard(browser, farah, mia, tobi, kelly):
    """Mother, a father nobody wrote down, and the school stand there from the first day. Serves: K1.00, K1.13, K7.00, K7.03, P.19"""
    assert "No assessment has been begun yet" in page(browser, "assessments", mia.pk).content.decode()
    school = Agency.objects.create(name="Elm Primary", kind="School")
    AgencyInvolvement.objects.create(child=mia, agency=school, name="Ms Patel", role="class teacher")
    reason = "The school hears that nights are loud."
    referral = Referral.objects.create(
        child=mia,
        received_on=today() - timedelta(days=4),
        decision="assess",
        decided_on=today() - timedelta(days=3),
        reason=reason,
    )
    decided = Assessment.objects.create(
        child=mia, referral=referral, started_on=today() - timedelta(days=3), recorded_by=farah
    )
    assert reason in page(browser, "begin_assessment", mia.pk).content.decode(), "why it was referred stands in the box"
    told = day("on") | {"about": [mia.pk, tobi.pk], "why": "People worry about the nights."}
    answer = sends(browser, "begin_assessment", mia.pk, **told)
    work = FamilyAssessment.objects.get()
    assert answer.url == reverse("assessment", args=[work.pk])
    decided.refresh_from_db()
    assert (decided.work, decided.written_by) == (work, farah)
    assert work.started_on == today() - timedelta(days=3), "it counts from the day it was decided"
    heard = {(row.whom, row.words or (row.person.short_name if row.person else "")) for row in work.sources.all()}
    assert heard == {("mother", "Kelly"), ("father", FATHER_UNKNOWN), ("professional", "Ms Patel, class teacher")}
    assert page(browser, "begin_assessment", tobi.pk).url == reverse("assessment", args=[work.pk]), (
        "one at a time for each child"
    )
    shown = page(browser, "assessment", work.pk).content.decode()
    assert "Not asked yet, 3 days in" in shown
    assert "Father not spoken to yet" in shown
    assert "Not thought about yet. It is asked from the first meeting" in shown
    assert reverse("assessment", args=[work.pk]) in page(browser, "assessments", mia.pk).content.decode()


def test_how_far_it_goes_is_agreed_with_a_manager(farah, sunita, work):
    """In proportion, and with a second pair of eyes. Serves: K1.00"""
    told = {"why": "Nights.", "how_far": "Sleep and school; not money.", "agreed_on": today()}
    with pytest.raises(NotAllowed, match="with a manager"):
        agreeing.agree_how_far(work=work, agreed_with=farah, by=farah, **told)
    began = versions.version_of(agreeing.how_far_of(work))
    agreeing.agree_how_far(work=work, agreed_with=sunita, began_from=began, by=farah, **told)
    work.refresh_from_db()
    assert (work.agreed_with, work.agreed_on) == (sunita, today())


def test_everybody_with_parental_responsibility_is_asked(browser, farah, sunita, work, mia, tobi, kelly):
    """For each child by itself; no, or taken back, leads to a talk with the manager; a section 47 enquiry waits for nobody.

    Serves: K1.02a, K1.02b
    """
    emeka = a_parent_of(tobi, called="Emeka Obi", responsibility=Parentage.Responsibility.NOT_KNOWN)
    said = {one.person.pk: one for one in holders_of(work, seen_by=farah)}
    assert [child.pk for child in said[kelly.pk].children] == [mia.pk, tobi.pk] or len(said[kelly.pk].children) == 2
    assert said[emeka.pk].unsure
    yes = day("on") | {"answer": "yes", "about": [mia.pk, tobi.pk], "explained": "In Polish, with Ola."}
    sends(browser, "assessment_consent", work.pk, kelly.pk, **yes)
    assert set(Consent.objects.values_list("child_id", "answer", "about")) == {
        (mia.pk, "yes", f"assessment {work.pk}"), (tobi.pk, "yes", f"assessment {work.pk}"),
    }  # fmt: skip
    back = day("on") | {"answer": "taken_back", "about": [tobi.pk], "conditions": "Not Tobi’s doctor."}
    sends(browser, "assessment_consent", work.pk, kelly.pk, **back)
    (holder,) = [one for one in holders_of(work, seen_by=farah) if one.person == kelly]
    assert holder.does_not_agree
    shown = page(browser, "assessment", work.pk).content.decode()
    assert "Took it back" in shown
    assert "Talk it through with your manager" in shown
    keys = {gap.key for gap in gap_queries.gaps_of(work_of(work.pk, seen_by=farah), seen_by=farah)}
    assert "consent_not_talked" in keys
    agreeing.talk_about_consent(
        work=work, decided="go_on", words="The nights are getting worse.", talked_with=sunita, on=today(), by=farah
    )
    work.refresh_from_db()
    assert (
        "with Sunita Rao: We go on, because the worry is great enough. The nights are getting worse."
        in work.consent_talk
    )
    agreeing.talk_about_consent(
        work=work, decided="protection", words="He hit her.", talked_with=sunita, on=today(), by=farah
    )
    work.refresh_from_db()
    assert work.protection
    assert "does not wait for anybody’s agreement" in page(browser, "assessment", work.pk).content.decode()
    assert not {"consent_not_asked", "consent_not_talked"} & {
        gap.key for gap in gap_queries.gaps_of(work_of(work.pk, seen_by=farah), seen_by=farah)
    }


def test_together_or_apart_is_asked_before_anything_joint(browser, farah, sunita, work, mia, tobi, kelly):
    """Where there was violence, only a manager says together. And no parent signs a written agreement. Serves: K1.03, K3.03"""
    steve = a_parent_of(mia, called="Steve Okafor")
    Tie.objects.create(from_person=steve, to_person=kelly, kind="violence")
    shown = page(browser, "assessment_together", work.pk).content.decode()
    assert "See them apart" in shown
    with pytest.raises(NotAllowed, match="only a manager"):
        agreeing.say_together(work=work, together="together", because="They said so.", by=farah)
    with pytest.raises(NotAllowed, match="each alone"):
        agreeing.say_together(work=work, together="apart", because=" ", by=farah)
    agreeing.say_together(work=work, together="apart", because="Kelly, alone: not with him.", by=farah)
    assert FamilyAssessment.objects.get().together == "apart"
    instead = page(browser, "written_agreement", work.pk).content.decode()
    assert "own safety plan" in instead
    assert "a rule of practice, not of law: Knowsley Social Work Practice Standards, standard 3" in instead
    assert "force in law" not in instead


def test_a_parent_who_is_not_there_is_settled_before_anybody_goes_to_them(browser, farah, sunita, work, mia, tobi):
    """Harm and what they could be; only a manager decides; “not safe yet, look again” is a full answer with its day. Serves: K7.03"""
    works_with(sunita, mia, tobi, as_="team")
    emeka = a_parent_of(tobi, who=a_person("Emeka Obi", sex=Person.Sex.MALE))
    row = asking.keep_absent_parent(work=work, known=asking.Known(person=emeka, risk="None known."), by=farah)
    visit = asking.Heard("father", person=emeka, asked_on=today())
    with pytest.raises(NotAllowed, match="not settled"):
        asking.keep_source(work=work, heard=visit, by=farah)
    with pytest.raises(NotAllowed, match="A manager decides"):
        asking.decide_absent_parent(row=row, decision="approach", because="He loves her.", by=farah)
    with pytest.raises(NotAllowed, match=r"parental responsibility; .*orders"):
        asking.decide_absent_parent(row=row, decision="approach", because="He loves her.", by=sunita)
    with pytest.raises(NotAllowed, match="on which day"):
        asking.decide_absent_parent(row=row, decision="not_safe_yet", because="Kelly is afraid.", by=sunita)
    again = today() + timedelta(days=3)
    asking.decide_absent_parent(
        row=row, decision="not_safe_yet", because="Kelly is afraid.", review_on=again, by=sunita
    )
    with pytest.raises(NotAllowed, match="not safe to go to Emeka"):
        asking.keep_source(work=work, heard=visit, by=farah)
    assert [one.row for one in to_look_at_again(seen_by=farah, until=today() + timedelta(days=7))] == [row]
    assert not to_look_at_again(seen_by=farah, until=today())
    assert reverse("change_absent_parent", args=[work.pk, row.pk]) in page(browser, "my_children").content.decode()
    known = dict.fromkeys(asking.NEEDED, "Asked.")
    row.refresh_from_db()
    began = versions.version_of(asking.known_of(row))
    asking.keep_absent_parent(work=work, known=asking.Known(person=emeka, **known), row=row, began_from=began, by=farah)
    asking.decide_absent_parent(
        row=row, decision="approach", because="An order keeps him away from Kelly, not from Tobi.", by=sunita,
        began_from=versions.version_of(asking.decision_of(row)),
    )  # fmt: skip
    assert absent_parents_of(work, seen_by=farah)[0].review_on is None
    asking.keep_source(work=work, heard=visit, by=farah)
    a_lock(emeka, keeps_out=(farah,))
    assert "Emeka" not in page(browser, "assessment", work.pk).content.decode(), "who is locked away leaves no trace"


def test_who_was_asked_answers_or_we_say_what_we_tried(browser, farah, work):
    """Serves: K1.13, K1.09b"""
    tried = asking.Heard("professional", words="Dr Lund, GP", asked_on=today() - timedelta(days=9))
    row = asking.keep_source(work=work, heard=tried, by=farah)
    keys = {gap.key: gap for gap in gap_queries.gaps_of(work_of(work.pk, seen_by=farah), seen_by=farah)}
    assert keys["no_answer"].about == ("Dr Lund, GP",)
    assert "Kelly" in keys["never_asked"].about
    aunt = asking.Heard("family", words="Aunt Bel", not_answered="Kelly wants to ring her first.")
    asking.keep_source(work=work, heard=aunt, by=farah)
    asking.keep_source(
        work=work, heard=asking.Heard(**vars(tried) | {"not_answered": "Rang twice, wrote once."}), row=row, by=farah,
        began_from=versions.version_of(asking.heard_of(row)),
    )  # fmt: skip
    with pytest.raises(NotAllowed, match="on which day they said it"):
        asking.keep_source(
            work=work, heard=asking.Heard("professional", words="Dr Lund, GP", says="Well."), row=row, by=farah
        )
    assert "no_answer" not in {gap.key for gap in gap_queries.gaps_of(work_of(work.pk, seen_by=farah), seen_by=farah)}
    assert AssessmentSource.objects.get(pk=row.pk).not_answered == "Rang twice, wrote once."
    assert "Aunt Bel" not in gap_queries.facts_of(work_of(work.pk, seen_by=farah), seen_by=farah).never_asked
    assert "Kelly wants to ring her first." in page(browser, "assessment", work.pk).content.decode()


def test_family_and_friends_meeting_early_is_prompted_and_stops_nothing(browser, farah, work, mia, tobi):
    """By the council's own number, on the assessment's page and in the worker's day; a meeting held meets it. Serves: K1.11"""
    prompt = "Bring family and friends together while you assess"
    LocalStandard.objects.create(
        rule="T015-network", within=15, unit="working days", applies_from=today() - timedelta(days=900)
    )
    Assessment.objects.filter(work=work).update(started_on=today() - timedelta(days=21))
    refresh([mia.pk, tobi.pk])
    shown = page(browser, "assessment", work.pk).content.decode()
    assert shown.count(prompt) == 2, "the line for both children, and the words of its link"
    assert prompt in browser.get(reverse("my_children")).content.decode()
    assert prompt not in page(browser, "sign_off_assessment", work.pk).content.decode()
    for child in (mia, tobi):
        Meeting.objects.create(child=child, kind="network", held_on=today())
    refresh([mia.pk, tobi.pk])
    assert prompt not in page(browser, "assessment", work.pk).content.decode()


def test_the_manager_looks_half_way_and_sends_it_back_with_questions(browser, farah, sunita, work, mia, tobi):
    """Sent, looked at, returned, answered: each a row; nobody looks at their own. Serves: K1.07a"""
    sends(browser, "send_assessment", work.pk, says="Half-way.")
    assert status_of(work) == "with_manager"
    assert Notice.objects.filter(to=sunita).exists()
    desk = browser_of(sunita)
    assert reverse("assessment", args=[work.pk]) in page(desk, "to_sign").content.decode()
    with pytest.raises(NotAllowed, match="second pair of eyes"):
        looking.look_at(work=an_assessment(mia, by=sunita), says="Good.", by=sunita)
    sends(desk, "look_at_assessment", work.pk, says="Tobi is well seen.", questions="What does Mia say?")
    look = ManagerReview.objects.get(what="returned")
    assert (status_of(work), look.by) == ("under_way", sunita)
    assert set(Assessment.objects.filter(work=work).values_list("looked_at_on", flat=True)) == {today()}
    assert "What does Mia say?" in page(browser, "assessment", work.pk).content.decode()
    sends(browser, "answer_assessment", work.pk, look.pk, answered="She wants to sleep at Nan’s on Fridays.")
    look.refresh_from_db()
    assert look.answered_on == today()
    assert reverse("assessment", args=[work.pk]) not in page(desk, "to_sign").content.decode()


def test_signing_off_asks_what_is_open_and_keeps_the_words(browser, farah, sunita, work, mia, tobi):
    """An answer in words is always enough; the words stay as they were read, with their hash; late says why. Serves: K1.00, K1.07b, K1.08b"""
    works_with(sunita, mia, tobi, as_="team")
    early = today() - timedelta(days=120)
    referral = Referral.objects.create(child=mia, received_on=early, decision="assess", decided_on=early)
    Assessment.objects.filter(child=mia).update(referral=referral, analysis="Mia wakes at every door.")
    Assessment.objects.filter(child=tobi).update(analysis="Mia wakes at  every door.")
    said = {"words": "I only listen until the door.", "from_words": "In their own words", "recorded_by": farah}
    Evidence.objects.create(assessment=Assessment.objects.get(child=mia), dimension="emotions", **said)
    looking.send(
        work=work,
        by=farah,
        answers=[looking.Answer(gap_queries.Gap("never_asked", "Not heard: Kelly."), "She is at sea.")],
    )
    desk = browser_of(sunita)
    shown = page(desk, "sign_off_assessment", work.pk).content.decode()
    assert "Mia was not seen alone" in shown
    assert "word for word what it means for another child" in shown
    assert "She is at sea." in shown
    assert "It is past its day" in shown
    seen = work_of(work.pk, seen_by=sunita)
    told = {
        "as_read": version_of(as_words(seen, seen_by=sunita)),
        "says": "It follows from what they found.",
        "in_front": "On each page.",
    }
    with pytest.raises(NotAllowed, match="Answer what is still open"):
        signing.sign_off(work=work, by=sunita, at=timezone.now(), **told)
    with pytest.raises(NotAllowed, match="changed since you opened"):
        signing.sign_off(work=work, by=sunita, at=timezone.now(), **(told | {"as_read": "before"}))
    open_now = gap_queries.still_unanswered(seen, gap_queries.gaps_of(seen, seen_by=sunita), seen_by=sunita)
    answers = {gap.name: f"We asked: {gap.key}." for gap in open_now}
    sends(desk, "sign_off_assessment", work.pk, **told, **answers)
    assert status_of(work) == "finished"
    assert set(Assessment.objects.filter(work=work).values_list("authorised_on", "authorised_by")) == {
        (today(), sunita.pk)
    }
    kept = Signing.objects.get(what="assessment", row_id=work.pk)
    assert kept.sha256 == version_of(kept.as_shown)
    assert "Mia wakes at every door." in kept.as_shown
    assert (
        "Feelings and behaviour\n\nFrom the record\n“I only listen until the door.” In their own words" in kept.as_shown
    )
    assert "We asked: not_seen_alone." in kept.as_shown
    assert "On each page." in kept.as_shown
    assert SignOffAnswer.objects.filter(gap="not_seen_alone", child=tobi).exists()
    assert {row.because for row in LateReason.objects.all()} == {"We asked: late."}
    with pytest.raises(IntegrityError, match="signed off"), transaction.atomic():
        Assessment.objects.filter(child=mia).update(analysis="Something else.")
    for words in ("Signed off after", "Read it as it was signed off"):
        assert words in page(browser, "assessment", work.pk).content.decode()
    assert kept.sha256 in page(browser, "assessment_as_signed", work.pk).content.decode()
    with pytest.raises(NotAllowed, match="signed off"):
        agreeing.agree_how_far(work=work, why="New.", how_far="", by=farah)


def test_an_assessment_is_stopped_by_a_manager_with_a_reason(browser, farah, sunita, work, mia):
    """Everything in it stays; another may begin. Serves: K1.07b"""
    with pytest.raises(NotAllowed, match="A manager decides"):
        looking.stop(work=work, because="They moved.", by=farah)
    works_with(sunita, *[one.child for one in work.assessments.all()], as_="team")
    looking.stop(work=work, because="They moved; Ashford goes on.", by=sunita)
    assert "They moved; Ashford goes on." in page(browser, "assessment", work.pk).content.decode()
    assert begin(children=[mia], why="They are back.", on=today(), by=farah)


def test_the_overview_costs_the_same_however_long_it_goes_on(browser, farah, work, django_assert_max_num_queries):
    page(browser, "assessment", work.pk)
    for at in range(25):
        AssessmentSource.objects.create(work=work, whom="family", words=f"Aunt {at}")
        AbsentParent.objects.create(work=work, words=f"Parent {at}")
    with django_assert_max_num_queries(70):
        assert "Aunt 24" in page(browser, "assessment", work.pk).content.decode()
