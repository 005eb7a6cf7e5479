"""Two write at the same moment about one measure, milestone, answer, word for cover or supervision: the second sees both, nothing is overwritten.

Serves: A.16, K9.W4
"""

import pytest
from django.urls import reverse
from django.utils import timezone

from cast.days import ago, ahead, today
from cast.door import a_contact, referred
from cast.meetings import day_of
from cast.people import a_parent_of
from cast.plans import the_plan
from cast.signing_in import browser_of
from cast.standing_still import violence
from cast.thread import a_measure
from cast.two_at_once import Begun, now_of, see_both
from cast.workers import a_team, a_worker, covers
from goldenthread.casework.care.permanence_models import PermanenceMilestone
from goldenthread.casework.caseload.standing_still import acts as standing_still
from goldenthread.casework.caseload.standing_still.queries import places_now
from goldenthread.casework.dues.standards_models import ProcedureLink
from goldenthread.casework.front_door import early_help_acts
from goldenthread.casework.front_door.contact_models import ThresholdText
from goldenthread.casework.notes.rhythm_models import UpdateRhythm
from goldenthread.casework.outcomes import acts as measuring
from goldenthread.casework.plans.safety.acts import WhatIf, write_what_if
from goldenthread.casework.record.story_models import LeaveCheck
from goldenthread.casework.visits.direct_work import acts as direct_work
from goldenthread.people.models import Parentage
from goldenthread.people.reasons.acts import give_reason
from goldenthread.quality.skills.models import SkillRating

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    """Pages and acts on one day."""
    return a_worker(team=a_team("Elm North"), on=today())


def what_a_high_number_means(farah, mia) -> Begun:
    row = a_measure(mia)
    typed = {"question": row.question, "kind": "scale", "better": "up", "goal_value": "8"}
    return Begun(reverse("change_measure", args=[mia.pk, row.pk]), typed, "high_words", now_of(row, "high_words"))


def why_a_child_gave_a_number(farah, mia) -> Begun:
    number = measuring.Number(3, today(), "child", because="I hear them.")
    row = measuring.add_reading(measure=a_measure(mia), number=number, by=farah)
    typed = day_of("on", today()) | {"who": "child", "value": "3"}
    return Begun(reverse("put_number_right", args=[mia.pk, row.pk]), typed, "said_why", now_of(row, "because"))


def a_milestone(mia, farah) -> PermanenceMilestone:
    on = ahead(5, from_day=today())
    return PermanenceMilestone.objects.create(
        child=mia, kind="order", planned_on=on, first_planned_on=on, recorded_by=farah
    )


def why_a_milestone_moves(farah, mia) -> Begun:
    row = a_milestone(mia, farah)
    typed = {"kind": "order", "words": ""} | day_of("planned_on", row.planned_on)
    return Begun(reverse("change_milestone", args=[mia.pk, row.pk]), typed, "late_because", now_of(row, "late_because"))


def why_a_milestone_was_late(farah, mia) -> Begun:
    row = a_milestone(mia, farah)
    typed = day_of("reached_on", today())
    return Begun(reverse("reach_milestone", args=[mia.pk, row.pk]), typed, "late_because", now_of(row, "late_because"))


def what_going_through_a_what_if_taught(farah, mia) -> Begun:
    plan = the_plan(mia, by=farah)
    row = write_what_if(plan=plan, what_if=WhatIf("Mum drinks", then="Ring Nan."), by=farah)
    typed = day_of("tried_on", today())
    return Begun(reverse("try_what_if", args=[mia.pk, plan.pk, row.pk]), typed, "tried", now_of(row, "tried"))


def what_a_family_lets_us_share(farah, mia) -> Begun:
    (referral,) = referred(a_contact("Mia Carter"), mia, by=a_worker("out_of_hours"))
    offer = early_help_acts.offer(referral=referral, to="Family Help", on=ago(3), by=farah)
    typed = {"consent": "yes", "consent_by": "Kelly Carter"} | day_of("consent_on", today())
    page = reverse("early_help_answer", args=[referral.pk, offer.pk])
    return Begun(page, typed, "may_share", now_of(offer, "may_share"))


def how_a_parent_holds_responsibility(farah, mia) -> Begun:
    row = Parentage.objects.get(child=mia, parent=a_parent_of(mia))
    typed = {"responsibility": "yes", "certainty": "known"}
    page = reverse("tell_responsibility", args=[mia.pk, row.pk])
    return Begun(page, typed, "responsibility_how", now_of(row, "responsibility_how"))


def what_a_disability_means(farah, mia) -> Begun:
    page = reverse("change_disability", args=[mia.pk])
    return Begun(page, {"codes": "LD"}, "means", lambda: mia.disabilities.get().means)


def a_word_for_cover(farah, mia) -> Begun:
    """Who goes away writes it alone: on the phone and at the desk."""
    cover = covers(a_worker(called="Tom Bewley"), away=farah, from_=today(), until=ahead(9, from_day=today()))
    page = reverse("leave_check", args=[cover.pk])
    return Begun(page, {"child": mia.pk}, "says", lambda: LeaveCheck.objects.get().says)


def what_somebody_says_of_their_own_skill(farah, mia) -> Begun:
    page = reverse("skill", args=["three_houses"])
    return Begun(page, {"confidence": "3"}, "words", lambda: SkillRating.objects.get().words)


def what_a_child_was_told_came_of_it(farah, mia) -> Begun:
    done = direct_work.Done(on=ago(2, from_day=today()), tool="talking", said="Nan.")
    work = direct_work.write_work(child=mia, done=done, by=farah)
    typed = day_of("told_back_on", today())
    return Begun(
        reverse("tell_back_direct_work", args=[mia.pk, work.pk]), typed, "told_back", now_of(work, "told_back")
    )


def who_a_child_says_may_know(farah, mia) -> Begun:
    done = direct_work.Done(on=ago(2, from_day=today()), tool="talking", said="Nan.")
    work = direct_work.write_work(child=mia, done=done, by=farah)
    typed = {"words": "Nan.", "may_know": "some"}
    page = reverse("use_direct_work", args=[mia.pk, work.pk, "wish"])
    return Begun(page, typed, "may_know_words", now_of(work, "may_know_words"))


def why_a_child_is_not_told_yet(farah, mia) -> Begun:
    violence(mia)
    (place,) = places_now(mia, seen_by=farah)
    asked = standing_still.take_rung(
        child=mia, key=place.key, opener=place.opener, rung="talk", asks="What stands in the way?", asked_words="School", by=farah
    )  # fmt: skip
    return Begun(reverse("rung_told", args=[mia.pk, asked.pk]), {"told": "no"}, "words", now_of(asked, "child_told"))


def how_somebody_likes_to_hear(farah, mia) -> Begun:
    page = reverse("agree_rhythm", args=[mia.pk, a_parent_of(mia).pk])
    typed = {"every": "14"} | day_of("agreed_on", today())
    return Begun(page, typed, "how", lambda: UpdateRhythm.objects.get(ended_on__isnull=True).how)


def what_a_reviewer_found(farah, mia) -> Begun:
    tom = a_worker(called="Tom Bewley", on=today())
    reason = give_reason(person=mia, purpose="linked", because="Her brother is mine to see.", at=timezone.now(), by=tom)
    typed = {"answer": "ask"}
    return Begun(reverse("answer_reason", args=[reason.pk]), typed, "says", now_of(reason, "answer_says"))


def a_level_of_need_in_the_councils_words(helen, mia) -> Begun:
    typed = {"name": "Extra help"} | day_of("from_on", today())
    return Begun(reverse("word_level", args=[2]), typed, "says", lambda: ThresholdText.objects.latest("pk").says)


def a_link_to_a_procedure(helen, mia) -> Begun:
    typed = {"url": "https://example.org/visits"}
    return Begun(
        reverse("link_procedure", args=["T053"]), typed, "words", lambda: ProcedureLink.objects.latest("pk").words
    )


OF_A_CHILD = [
    what_a_high_number_means, why_a_child_gave_a_number, why_a_milestone_moves, why_a_milestone_was_late, what_going_through_a_what_if_taught,
    what_a_family_lets_us_share, how_a_parent_holds_responsibility, what_a_disability_means, a_word_for_cover,
    what_somebody_says_of_their_own_skill, what_a_child_was_told_came_of_it, who_a_child_says_may_know, why_a_child_is_not_told_yet,
    how_somebody_likes_to_hear,
]  # fmt: skip
OF_THE_COUNCIL = [a_level_of_need_in_the_councils_words, a_link_to_a_procedure]


@pytest.mark.parametrize("begun", OF_A_CHILD)
def test_the_second_sees_both_texts_and_the_first_is_not_overwritten(begun, farah, mia, browser):
    """Serves: A.16"""
    see_both(browser, browser, begun(farah, mia))


def test_two_who_check_a_reason_see_what_both_found(farah, mia):
    """Serves: A.16, T.23"""
    browser = browser_of(a_worker("information_governance", on=today()))
    see_both(browser, browser, what_a_reviewer_found(farah, mia))


@pytest.mark.parametrize("begun", OF_THE_COUNCIL)
def test_two_who_lead_practice_see_both_wordings(begun):
    """Serves: A.16, A.02, P.11"""
    helen = a_worker("principal_social_worker")
    browser = browser_of(helen)
    see_both(browser, browser, begun(helen, None))
