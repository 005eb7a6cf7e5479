"""What is decided about a referral, who is told, early help with consent, and concerns in better words.

Serves: K10.00, K10.03, A.02, A.03, A.04, K1.19a, K1.19b, K1.19c, P.20
"""

from datetime import date

import pytest

from cast.days import TODAY
from cast.door import CAME_IN, a_contact, referred
from cast.people import a_child, a_parent_of, a_person
from cast.workers import a_worker, works_with
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.front_door import concern_acts, deciding_acts, early_help_acts, referral_queries
from goldenthread.casework.front_door.early_help_pages import sheet
from goldenthread.casework.front_door.models import Concern, ConcernChild, ConcernLineage
from goldenthread.casework.front_door.threshold_acts import word_threshold, words_of_level
from goldenthread.casework.notes.raised_models import Decision
from goldenthread.people.models import SafeContact
from goldenthread.practice.front_door import Response
from goldenthread.practice.thread.strands import strands

pytestmark = pytest.mark.django_db
FRIDAY = date(2025, 11, 21)


@pytest.fixture
def nadia():
    return a_worker("out_of_hours")


@pytest.fixture
def rosa():
    return a_child("Rosa Kestrel")


@pytest.fixture
def referral(rosa, nadia):
    return referred(a_contact("Rosa Kestrel"), rosa, by=nadia)[0]


def decided(referral, by, choice=Response.ASSESS, **said):
    return deciding_acts.decide(referral=referral, choice=choice, because="Rosa is afraid.", on=FRIDAY, by=by, **said)


def test_the_level_of_need_keeps_what_speaks_against_it_and_what_nobody_knows(referral, nadia):
    """Serves: A.02, A.03, A.04"""
    deciding_acts.judge_level(
        referral=referral,
        level=3,
        facts_for="Afraid",
        facts_against="Gran helps",
        not_known="Why",
        rights="To be asked",
        by=nadia,
    )
    deciding_acts.judge_level(referral=referral, level=4, facts_for="Hurt", by=nadia)
    now, before = referral_queries.levels_of(referral, seen_by=nadia)
    assert (now.level, now.judged_on) == (4, TODAY)
    assert (before.level, before.facts_against, before.not_known, before.rights) == (
        3,
        "Gran helps",
        "Why",
        "To be asked",
    )


def test_a_decision_is_a_record_of_its_own_and_meets_the_clock_when_the_referrer_has_been_told(referral, rosa, nadia):
    """Serves: K10.03"""
    decision = decided(
        referral, nadia, options="Early help", childs_view="“I want to stay with Gran.”", familys_view="Mum is glad."
    )
    referral.refresh_from_db()
    assert (referral.decision, referral.decided_in, referral.decided_by) == ("assess", decision, nadia)
    kept = Decision.objects.get(child=rosa)
    assert (kept.choice, kept.options, kept.childs_view) == (
        Response.ASSESS.words,
        "Early help",
        "“I want to stay with Gran.”",
    )
    assert DueRow.objects.get(child=rosa, rule="T001").met_on is None
    assert DueRow.objects.filter(child=rosa, rule="T010").exists(), "an assessment is due from the day it came in"
    deciding_acts.tell_decision(
        referral=referral, channel="phone", on=FRIDAY, says="We will see her.", by=nadia, is_referrer=True
    )
    assert DueRow.objects.get(child=rosa, rule="T001").met_on == FRIDAY


def test_where_nobody_gave_a_name_the_decision_alone_meets_the_clock(rosa, nadia):
    anonymous = referred(
        a_contact("Rosa Kestrel", from_name="", from_role="", from_agency="", from_source="9"), rosa, by=nadia
    )[0]
    decided(anonymous, nadia)
    assert DueRow.objects.get(child=rosa, rule="T001").met_on == FRIDAY


def test_a_strategy_discussion_is_for_today_and_begins_an_assessment(referral, rosa, nadia):
    decided(referral, nadia, Response.STRATEGY)
    assert DueRow.objects.filter(child=rosa, rule="T010").exists()


def test_brothers_and_sisters_may_be_decided_together_but_each_has_their_own_view(nadia):
    yaw, esi = a_child("Yaw Boateng"), a_child("Esi Boateng")
    one, other = referred(a_contact("Yaw Boateng", "Esi Boateng"), yaw, esi, by=nadia)
    decided(one, nadia, also=[other], childs_view="“Don’t split us up.”")
    assert Decision.objects.get(child=yaw).childs_view == "“Don’t split us up.”"
    assert Decision.objects.get(child=esi).childs_view == ""


@pytest.mark.parametrize(
    ("story", "said", "words"),
    [
        ("a reason is needed", {"because": " "}, "Say why"),
        ("not before it came in", {"on": date(2025, 11, 19)}, "between the day"),
        ("not after today", {"on": date(2025, 11, 23)}, "between the day"),
    ],
)
def test_what_a_decision_needs(referral, nadia, story, said, words):
    whole = {"choice": Response.ASSESS, "because": "Rosa is afraid.", "on": FRIDAY} | said
    with pytest.raises(NotAllowed, match=words):
        deciding_acts.decide(referral=referral, by=nadia, **whole)


def test_a_social_worker_does_not_decide_and_nobody_decides_twice(referral, rosa, nadia):
    farah = a_worker("social_worker")
    works_with(farah, rosa)
    with pytest.raises(NotAllowed, match="A manager"):
        decided(referral, farah)
    decided(referral, nadia)
    assert Notice.objects.get(to=farah).link.endswith(f"/referrals/{referral.pk}/"), "the child's worker hears of it"
    with pytest.raises(NotAllowed, match="decided"):
        decided(referral, nadia)


def test_a_decision_looked_at_again_stays_in_the_record(referral, rosa, nadia):
    decided(referral, nadia, Response.NO_FURTHER_ACTION)
    deciding_acts.look_again(referral=referral, on=TODAY, by=nadia, because="Gran rang.")
    referral.refresh_from_db()
    assert (referral.decision, referral.decided_in, referral.no_further_action) == ("", None, None)
    assert Decision.objects.filter(child=rosa).count() == 1
    assert [move.to for move in referral.moves.order_by("pk")] == ["received", "decided", "received"]


def test_the_family_are_told_only_in_a_way_that_is_safe(referral, rosa, nadia):
    """Serves: K10.04"""
    mum = a_person("Dora Kestrel")
    a_parent_of(rosa, who=mum)
    decided(referral, nadia)
    tell = {"referral": referral, "on": FRIDAY, "says": "A social worker will come.", "by": nadia, "person": mum}
    with pytest.raises(NotAllowed, match="Nobody has asked yet"):
        deciding_acts.tell_decision(channel="text", **tell)
    SafeContact.objects.create(person=mum, channel="text", verdict="safe", told_on=FRIDAY)
    told = deciding_acts.tell_decision(channel="text", **tell)
    assert told.person == mum


def test_nobody_learns_from_us_who_told(referral, rosa, nadia):
    mum = a_person("Dora Kestrel")
    decided(referral, nadia)
    with pytest.raises(NotAllowed, match="kept from the family"):
        deciding_acts.tell_decision(
            referral=referral, channel="phone", on=FRIDAY, says="Ms Ito rang us.", by=nadia, person=mum
        )


def test_early_help_is_shared_once_and_only_with_consent(referral, nadia):
    """Serves: K1.19a, K1.19b, K1.19c, P.20"""
    decided(referral, nadia, Response.EARLY_HELP)
    offer = early_help_acts.offer(referral=referral, to="Family Help", on=FRIDAY, by=nadia)
    share = {"offer": offer, "says": "Rosa is afraid to go home.", "on": FRIDAY, "by": nadia}
    with pytest.raises(NotAllowed, match="unless the family agree"):
        early_help_acts.share(**share)
    with pytest.raises(NotAllowed, match="who answered"):
        early_help_acts.answer(offer=offer, consent=True, consent_by="", consent_on=FRIDAY, began_from="", by=nadia)
    dora = {"offer": offer, "consent_by": "Dora Kestrel", "by": nadia}
    early_help_acts.answer(consent=True, consent_on=FRIDAY, may_share="All of it", began_from="", **dora)
    offer.refresh_from_db()
    with pytest.raises(NotAllowed, match="kept from the family"):
        early_help_acts.share(**{**share, "says": "Ms Ito told us."})
    early_help_acts.share(**share)
    with pytest.raises(NotAllowed, match="already"):
        early_help_acts.share(**share)
    offer.refresh_from_db()
    began = version_of(early_help_acts.words_of_answer(offer))
    early_help_acts.answer(consent=False, consent_on=TODAY, began_from=began, **dora)
    offer.refresh_from_db()
    assert (offer.consent, offer.withdrawn_on) == (True, TODAY), (
        "taken back, and what was agreed before stays in the record"
    )


def test_what_is_shared_says_the_worries_and_not_who_told(referral, nadia):
    """Serves: K1.19c"""
    says = sheet(referral, concerns=referral_queries.concerns_of(referral, seen_by=nadia))
    assert "Rosa is afraid to go home." in says
    assert "Ito" not in says


def test_the_principal_social_worker_puts_the_levels_into_the_councils_words(nadia):
    """Serves: A.02, A.05"""
    helen = a_worker("principal_social_worker")
    with pytest.raises(NotAllowed, match="principal social worker"):
        word_threshold(level=2, name="Extra", says="…", from_on=TODAY, by=nadia)
    now = word_threshold(level=2, name="Extra help", says="One service", from_on=TODAY, by=helen)
    began = version_of(words_of_level(now))
    word_threshold(level=2, name="Later", says="…", from_on=date(2026, 1, 1), began_from=began, by=helen)
    assert [one.name for one in referral_queries.thresholds(seen_by=nadia)][:2] == ["Universal", "Extra help"]


@pytest.fixture
def farah(rosa):
    worker = a_worker("social_worker")
    works_with(worker, rosa)
    return worker


def thread_of(child):
    return strands(thread_facts([child.pk])[child.pk], TODAY)


def test_a_concern_in_better_words_is_one_strand_that_began_when_it_was_first_raised(referral, rosa, farah):
    """Serves: K10.00"""
    was = Concern.objects.get()
    now = concern_acts.word_anew(
        concern=was, children=[rosa], name="Safe at home", words="Somebody at home frightens Rosa.", on=TODAY, by=farah
    )
    [strand] = thread_of(rosa)
    assert (strand.short_name, strand.began_on) == ("Safe at home", CAME_IN.date())
    assert set(strand.concern_ids) == {f"concern {was.pk}", f"concern {now.pk}"}
    was.refresh_from_db()
    assert was.words == "Rosa is afraid to go home.", "nothing is overwritten"
    with pytest.raises(NotAllowed, match="already"):
        concern_acts.word_anew(concern=was, children=[rosa], name="Again", words="Again", on=TODAY, by=farah)


def test_worded_anew_for_one_child_the_concern_goes_on_for_the_other(nadia):
    yaw, esi = a_child("Yaw Boateng"), a_child("Esi Boateng")
    referred(a_contact("Yaw Boateng", "Esi Boateng"), yaw, esi, by=nadia, worry="Mornings")
    farah = a_worker("social_worker")
    works_with(farah, yaw)
    works_with(farah, esi)
    concern_acts.word_anew(
        concern=Concern.objects.get(), children=[yaw], name="Being 13", words="Yaw needs to sleep.", on=TODAY, by=farah
    )
    assert [strand.short_name for strand in thread_of(yaw)] == ["Being 13"]
    assert [strand.short_name for strand in thread_of(esi)] == ["Mornings"]


def test_what_is_split_off_stands_beside_the_first_and_gains_no_time(referral, rosa, farah):
    was = Concern.objects.get()
    concern_acts.split_off(concern=was, children=[rosa], name="Food", words="There is no bread.", on=TODAY, by=farah)
    assert {(strand.short_name, strand.began_on) for strand in thread_of(rosa)} == {
        ("Going home", CAME_IN.date()),
        ("Food", CAME_IN.date()),
    }
    assert ConcernLineage.objects.get().how == "split"


def test_two_concerns_that_are_one_are_told_as_one(referral, rosa, farah):
    was = Concern.objects.get()
    food = concern_acts.split_off(
        concern=was, children=[rosa], name="Food", words="There is no bread.", on=TODAY, by=farah
    )
    concern_acts.merge(concern=food, into=was, children=[rosa], on=TODAY, by=farah)
    assert [strand.short_name for strand in thread_of(rosa)] == ["Going home"]
    assert ConcernChild.objects.filter(child=rosa).count() == 2, "neither is deleted"
    with pytest.raises(NotAllowed, match="another concern"):
        concern_acts.merge(concern=was, into=was, children=[rosa], on=TODAY, by=farah)


def test_what_is_on_hold_stays_on_hold_in_better_words(referral, rosa, farah):
    was = Concern.objects.get()
    was.children.get().moves.create(to="on_hold", on=TODAY, because="Gran is ill", review_on=date(2025, 12, 1))
    now = concern_acts.word_anew(concern=was, children=[rosa], name="Safe", words="…", on=TODAY, by=farah)
    last = now.children.get().moves.last()
    assert (last.to, last.because, last.review_on) == ("on_hold", "Gran is ill", date(2025, 12, 1))


def test_only_somebody_who_works_with_the_child_changes_the_words(referral, rosa):
    with pytest.raises(NotAllowed, match="works with this child"):
        concern_acts.word_anew(
            concern=Concern.objects.get(), children=[rosa], name="A", words="B", on=TODAY, by=a_worker("social_worker")
        )


def assessments(*children):
    return [
        (row.child, row.started_on, row.authorised_on)
        for row in Assessment.objects.filter(child__in=children).order_by("pk")
    ]


def test_to_assess_begins_one_assessment_for_each_child_on_the_day_it_is_decided(rosa, nadia):
    """Serves: K10.03"""
    milo = a_child("Milo Kestrel")
    for_rosa, for_milo = referred(a_contact("Rosa Kestrel", "Milo Kestrel"), rosa, milo, by=nadia)
    decided(for_rosa, nadia, also=[for_milo])
    assert assessments(rosa, milo) == [(rosa, FRIDAY, None), (milo, FRIDAY, None)]
    due = DueRow.objects.get(child=rosa, rule="T010", met_on__isnull=True)
    assert due.due_on == date(2026, 1, 27), "45 working days from Thursday 20 November, Christmas and New Year left out"


@pytest.mark.parametrize(
    ("choice", "begun"),
    [(Response.STRATEGY, 1), (Response.EARLY_HELP, 0), (Response.NO_FURTHER_ACTION, 0), (Response.ALREADY_OPEN, 0)],
)
def test_only_what_begins_an_assessment_begins_one(referral, rosa, nadia, choice, begun):
    decided(referral, nadia, choice)
    assert len(assessments(rosa)) == begun


def test_looking_again_takes_back_an_assessment_nobody_has_worked_on_and_leaves_one_with_work(referral, rosa, nadia):
    decided(referral, nadia)
    deciding_acts.look_again(referral=referral, on=FRIDAY, by=nadia, because="School rang again.")
    assert assessments(rosa) == []
    referral.refresh_from_db()
    decided(referral, nadia)
    Assessment.objects.update(analysis="Rosa sleeps at Gran's.")
    deciding_acts.look_again(referral=referral, on=FRIDAY, by=nadia, because="School rang again.")
    referral.refresh_from_db()
    decided(referral, nadia)
    assert assessments(rosa) == [(rosa, FRIDAY, None)], "the work goes on, and none is begun beside it"
