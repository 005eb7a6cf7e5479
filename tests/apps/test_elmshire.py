"""Elmshire's hand-told cast: every promised situation is there, said with respect, and as true next year as today."""

import re
from datetime import date, timedelta

import pytest
from django.db import transaction
from django.db.models import CharField, TextField

from cast.days import TODAY
from cast.words import NOT_OUR_WORDS
from goldenthread.access.models import RoleHeld, Worker
from goldenthread.access.roles import ROLES
from goldenthread.casework import models as work
from goldenthread.casework.elmshire.council import LOGINS, PASSWORD, WORKERS, email_of
from goldenthread.casework.elmshire.families import FAMILIES
from goldenthread.casework.elmshire.families.stories import STORIES
from goldenthread.casework.elmshire.loading import load_cast
from goldenthread.casework.elmshire.world import World
from goldenthread.design.pictures.face import face
from goldenthread.design.pictures.face_words import figure_from
from goldenthread.people import models as people
from goldenthread.practice.identifiers import nhs_number_faults, upn_faults

CHILDREN = [
    "Mia",
    "Tobi",
    "Zara",
    "Ben",
    "Poppy",
    "Finn",
    "Baby",
    "Dawit",
    "Arjun",
    "Jasleen",
    "Mateus",
    "Inês",
    "Kai",
    "Skye",
    "Jade",
    "Wren",
    "Isla",
    "Zofia",
    "Adam",
]


@pytest.fixture(scope="module")
def elmshire(django_db_setup, django_db_blocker):
    """The cast, loaded once for all of these tests and taken back afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_cast(today=TODAY)
        transaction.set_rollback(True)


def child(given):
    return people.Person.objects.get(shown_given=given, involvements__is_lead=True, involvements__isnull=False)


def strand(given, name):
    return work.StrandRow.objects.get(child=child(given), name=name, begins_on__lte=TODAY, ends_on__gt=TODAY)


def worker(key):
    found = Worker.objects.get(email=email_of(WORKERS[key].name))
    found.today = TODAY
    return found


def every_text():
    """Whatever is written about anybody; not which questions of the writing help were asked how often, which is about no text."""
    for model in (*(getattr(work, name) for name in work.__all__), *(getattr(people, name) for name in people.__all__)):
        fields = [field.name for field in model._meta.fields if isinstance(field, CharField | TextField)]
        for row in model.objects.all() if model is not work.AskedTally else ():
            yield from ((f"{model.__name__}.{name}", getattr(row, name)) for name in fields)


def test_there_are_at_least_eight_families_and_thirty_people(elmshire):
    assert people.Family.objects.count() >= 8
    assert len(elmshire) >= 30


def test_the_record_of_each_child_is_led_by_a_worker_and_opens_to_them(elmshire):
    assert sorted(CHILDREN) == sorted(
        people.Involvement.objects.filter(is_lead=True).values_list("child__shown_given", flat=True)
    )
    assert child("Mia") in people.Person.objects.open_to(worker("farah"))
    assert child("Mia") not in people.Person.objects.open_to(worker("tom"))


@pytest.mark.parametrize(
    "name, stands, broken",
    [
        ("Feeling safe at home", "getting_there", False),
        ("No violence", "getting_there", False),
        ("Knowing her story", "met", False),
        ("Reading", "stuck", True),
    ],
)
def test_mias_four_threads_one_met_two_getting_there_one_broken(elmshire, name, stands, broken):
    found = strand("Mia", name)
    assert (found.progress, found.breaks > 0) == (stands, broken)
    assert work.ConcernChild.objects.filter(child=child("Mia")).count() == 4


def test_mias_page_has_what_the_drawing_has(elmshire):
    mia = child("Mia")
    assert mia.age_on(TODAY) == 9
    assert mia.own_words.get(for_header=True).words == "Now it is a 7. When it is 8 I want a sleepover."
    assert [alert.says[:14] for alert in mia.alerts.filter(kind="ring_first")] == ["Ring Nan first"]
    safe = mia.measures.get(question="How safe do I feel at home?").readings.filter(rater="child")
    assert [int(reading.value) for reading in safe] == [2, 4, 5, 7]
    assert [home.words for home in mia.homes.order_by("began_on")] == [
        "Mum, 14 Elm Road",
        "Nan (Jean)",
        "Mum and Steve",
    ]
    assert [(place.kind, place.ended_on is None) for place in mia.plans.order_by("began_on")] == [
        ("child_in_need", False),
        ("child_protection", False),
        ("child_in_need", True),
        ("family_network", True),
    ]
    assert mia.meetings.get(held_on=None).planned_on == date(2025, 11, 26)
    assert {wish.name for wish in mia.wishes.all()} == {
        "A sleepover with Aisha",
        "Pancakes at Nan’s",
        "My dad’s name",
    }


def test_a_mother_has_four_partners_whose_children_live_in_more_than_one_home(elmshire):
    kelly = people.Person.objects.get(shown_given="Kelly", shown_family="Carter")
    assert people.Partnership.objects.filter(one=kelly).count() == 4
    homes = people.HouseholdMember.objects.filter(person__parents__parent=kelly, ended_on=None)
    assert {home.household.name for home in homes} == {"Mum’s", "Nan’s", "Dad’s (Emeka)"}
    unknown = people.Parentage.objects.get(child=child("Mia"), kind="birth", certainty="doubted")
    assert unknown.parent.placeholder == "Mia’s father, not known"


def test_violence_counts_as_better_only_in_the_words_of_those_who_were_harmed_asked_alone(elmshire):
    kelly = people.Person.objects.get(shown_given="Kelly", shown_family="Carter")
    assert all(
        reading.asked_alone
        for reading in work.Reading.objects.filter(rater_person=kelly, because__icontains="no about money")
    )
    silent = strand("Poppy", "Dominic’s violence")
    assert silent.progress == "cannot_tell"
    assert "has not been asked alone since" in silent.says
    call_outs = child("Poppy").measures.get(unit="call-outs").readings.last()
    assert call_outs.value == 0


def test_nobody_may_learn_where_the_ellerys_live_by_letter_or_voice_message(elmshire):
    rachel = people.Person.objects.get(shown_given="Rachel")
    home = people.Residence.objects.get(person=rachel, ended_on=None)
    assert home.address.protected
    assert home.do_not_write
    never = rachel.safe_contacts.filter(verdict="never").values_list("channel", flat=True)
    assert set(never) == {"voicemail", "letter"}
    assert rachel.kept_from.get(what="address").who.shown_given == "Dominic"
    assert rachel.safe_contacts.get(channel="phone").ask_alone


def test_a_baby_is_not_born_yet_and_her_worker_is_newly_qualified(elmshire):
    baby = child("Baby")
    assert baby.is_unborn_on(TODAY)
    assert baby.due_on > TODAY
    lead = baby.involvements.get(is_lead=True).worker
    assert lead.newly_qualified_until > TODAY


def test_dawit_came_alone_and_what_he_asked_was_never_answered(elmshire):
    dawit = child("Dawit")
    assert dawit.alone_in_country
    assert dawit.born_certainty == "told"
    assert "a woman" in dawit.interpreter
    assert dawit.legal_statuses.get().kind == "section_20"
    assert dawit.homes.get(ended_on=None).kind == "foster"
    assert [move.to for move in dawit.wishes.get(name="My brother").moves.all()] == ["heard"]
    assert strand("Dawit", "My brother").says == "Dawit asked on 8 September 2025, and has no answer."


def test_arjun_says_yes_and_no_with_his_eyes_and_is_measured_in_his_own_way(elmshire):
    arjun = child("Arjun")
    assert "Yes: he looks up" in arjun.communication
    assert {disability.code for disability in arjun.disabilities.all()} == {"MOB", "COMM", "PC", "CON"}
    assert arjun.measures.filter(readings__rater="child").exists()


def test_one_strand_is_on_hold_past_its_review_and_one_was_passed_on_and_never_accepted(elmshire):
    assert strand("Arjun", "Sleep for everyone").says == "This was to be looked at again on 15 October 2025."
    assert "has not said that they have it" in strand("Arjun", "Lifting at school").says


def test_a_grandmother_is_special_guardian(elmshire):
    assert child("Mateus").parents.get(kind="guardian").parent.shown_given == "Lourdes"
    assert child("Mateus").legal_statuses.get().kind == "guardianship"


def test_a_family_was_closed_with_a_worry_unanswered_and_referred_again(elmshire):
    kai = child("Kai")
    assert [referral.closed_on is None for referral in kai.referrals.order_by("received_on")] == [False, True]
    closing = kai.closings.get()
    assert [answer.strand.concern.name for answer in closing.answers.all()] == ["Enough to eat"]
    assert work.ConcernLineage.objects.get(now__name="Missing Mum, again").was.name == "Missing Mum"


def test_our_work_with_jade_ended_and_one_worry_was_not_answered(elmshire):
    assert strand("Jade", "The man who pays").says == "Our work ended and this worry was not answered."
    assert strand("Jade", "Nights away").progress == "met"


def test_a_locked_record_is_known_only_to_those_let_in(elmshire):
    wren = child("Wren")
    known = [key for key in WORKERS if wren in people.Person.objects.known_to(worker(key))]
    assert sorted(known) == ["anwen", "grace", "miriam"]


def test_a_worker_never_finds_the_record_of_a_relative(elmshire):
    isla = child("Isla")
    known = [key for key in WORKERS if isla not in people.Person.objects.known_to(worker(key))]
    assert known == ["callum"]


def test_early_help_is_led_by_somebody_who_is_not_a_social_worker(elmshire):
    lead = child("Zofia").involvements.get(is_lead=True).worker
    assert lead.role_names == ["Lead practitioner"]
    assert child("Zofia").plans.get().kind == "early_help"


def test_every_child_says_something_has_a_face_a_reason_and_a_way_to_be_reached(elmshire):
    for given in CHILDREN:
        found = child(given)
        parents = people.Person.objects.filter(children__child=found)
        assert found.is_unborn_on(TODAY) or figure_from(found.figure), given
        assert work.OwnWords.objects.filter(person__in=[found, *parents], for_header=True).exists(), given
        assert found.concerns.exists(), given
        assert found.referrals.exclude(reason="").exists(), given
        assert people.ContactPoint.objects.filter(person__in=[found, *parents]).exists() or given in ("Wren", "Jade"), (
            given
        )


def test_every_face_that_is_told_can_be_drawn(elmshire):
    told = people.Person.objects.exclude(figure="")
    assert told.count() >= 30
    for person in told:
        figure = figure_from(person.figure)
        assert figure is not None, person.figure
        assert face(figure, size=40, label=person.short_name).startswith("<svg")


def test_every_strand_has_its_moves_and_began_as_live(elmshire):
    for found in work.ConcernChild.objects.all():
        moves = list(found.moves.all())
        assert moves, found.concern.name
        assert moves[0].to == "live"
        assert moves[0].on == found.concern.raised_on


def test_no_text_of_the_cast_uses_words_that_hurt_or_hide(elmshire):
    found = [(where, text) for where, text in every_text() if NOT_OUR_WORDS.search(text)]
    assert found == []
    assert NOT_OUR_WORDS.search("The case was closed because mum disengaged.")


def test_numbers_are_sound_and_nobody_real_can_be_rung(elmshire):
    for row in people.Identifier.objects.filter(scheme="nhs"):
        assert nhs_number_faults(row.value) == ()
        assert row.value.startswith("999")
    for row in people.Identifier.objects.filter(scheme="upn"):
        assert upn_faults(row.value) == ()
    for where, text in every_text():
        for number in re.findall(r"\b0\d{4} ?\d{6}\b", text):
            assert number.startswith(("01632 960", "07700 900")), (where, number)


def test_nothing_happened_or_was_written_down_after_today_unless_it_is_planned(elmshire):
    for model in (work.Reading, work.StepMove, work.WishMove, work.StrandMove, work.Impact):
        assert not model.objects.filter(on__gt=TODAY).exists(), model
    assert not work.Visit.objects.filter(happened_on__gt=TODAY).exists()
    assert work.Visit.objects.filter(planned_on__gt=TODAY).count() >= 8


def test_every_role_has_somebody_who_can_sign_in(elmshire):
    may_sign_in = [worker(key) for key, _ in LOGINS]
    held = set(RoleHeld.objects.filter(worker__in=may_sign_in).values_list("role", flat=True))
    assert held == {role.key for role in ROLES}
    assert may_sign_in[0].check_password(PASSWORD)


def test_a_worker_who_left_may_not_sign_in(elmshire):
    assert not worker("simon").is_active


def test_loading_again_adds_nothing(elmshire):
    before = {name: getattr(work, name).objects.count() for name in work.__all__}
    assert load_cast(today=TODAY) == frozenset()
    assert {name: getattr(work, name).objects.count() for name in work.__all__} == before
    assert people.Family.objects.count() == len(FAMILIES)


@pytest.mark.parametrize("today", [date(2025, 11, 22), date(2026, 2, 28), date(2031, 1, 1)])
def test_thirty_one_days_ago_stays_thirty_one_days_ago(today):
    assert World(today).day("2025-10-22") == today - timedelta(days=31)


@pytest.mark.parametrize(
    "told, falls_on",
    [("2025-11-21", date(2025, 11, 21)), ("2025-11-16", date(2025, 11, 14)), ("2025-11-29", date(2025, 12, 1))],
)
def test_visits_and_meetings_never_fall_on_a_weekend(told, falls_on):
    assert World(date(2025, 11, 22)).working_day(told) == falls_on


def test_a_baby_not_born_yet_is_visited_and_never_marked_as_seen(elmshire):
    assert child("Baby").visits.count() >= 3
    assert not child("Baby").visits.filter(seen=True).exists()


def test_every_told_family_has_its_story_so_far_and_somebody_to_ring_at_night(elmshire):
    """Serves: K10.02a"""
    for family in FAMILIES:
        story = STORIES[family.key]
        assert len(story.lines) >= 2, family.key
        assert story.read, family.key
        at_night = {night.child for night in story.nights}
        assert at_night or family.closings, family.key
        for line in story.lines:
            assert set(line.means) <= set(family.people), (family.key, line.line)
