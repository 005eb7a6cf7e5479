"""Elmshire's synthetic body: the same every time, alive on the day it is told from, and never beside real people."""

from collections import Counter
from datetime import date
from random import Random

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from cast.days import TODAY
from cast.words import NOT_OUR_WORDS
from cast.workers import a_worker
from goldenthread.access import queries
from goldenthread.access.models import Worker
from goldenthread.casework import models as work
from goldenthread.casework.elmshire.body.filling import fill
from goldenthread.casework.elmshire.body.households import Stage, a_household
from goldenthread.casework.elmshire.body.worries import KINDS, SAYINGS
from goldenthread.people.models import Involvement, Person


def households(seed, *, count=60, today=TODAY):
    chance = Random(seed)
    return [a_household(chance, today=today) for _ in range(count)]


def test_the_same_seed_and_day_give_the_same_families():
    assert households(1) == households(1)
    assert households(1) != households(2)


def test_families_are_at_every_stage_of_our_work():
    stages = Counter(household.stage for household in households(1, count=300))
    assert set(stages) == set(Stage) - {Stage.ENDED}
    assert stages[Stage.IN_NEED] > stages[Stage.PROTECTION] > stages[Stage.WAITING]


def test_nobody_comes_to_us_on_a_day_ahead():
    assert all(household.began <= TODAY for household in households(1, count=300))


def test_brothers_and_sisters_have_names_of_their_own():
    for household in households(3, count=300):
        names = [child.given for child in household.children]
        assert len(set(names)) == len(names)


def test_the_bodys_words_are_plain():
    texts = [text for kind in KINDS for text in (kind.words, kind.need, kind.goal, kind.step, kind.question, kind.name)]
    assert [text for text in (*texts, *SAYINGS) if NOT_OUR_WORDS.search(text)] == []


@pytest.mark.django_db
def test_forty_children_are_written_whole_with_some_things_late_and_some_gone_quiet():
    filled = fill(today=TODAY, children=40)
    connection.check_constraints()
    assert filled.children >= 40
    assert Involvement.objects.filter(is_lead=True).values("child").distinct().count() > 30
    assert work.Visit.objects.filter(planned_on__gt=TODAY).exists()
    assert not work.Visit.objects.filter(happened_on__gt=TODAY).exists()
    now = work.StrandRow.objects.filter(begins_on__lte=TODAY, ends_on__gt=TODAY)
    assert {"stuck", "getting_there"} <= set(now.values_list("progress", flat=True))
    assert work.DueRow.objects.filter(met_on=None, ended_on=None, due_on__lt=TODAY).exists()


@pytest.mark.django_db
def test_filling_again_adds_nothing():
    fill(today=TODAY, children=5)
    before = Person.objects.count()
    assert fill(today=TODAY, children=5).people == 0
    assert Person.objects.count() == before


@pytest.mark.django_db
def test_the_body_of_a_large_council_has_past_families_too():
    filled = fill(today=TODAY, children=5, people=60, bare=True)
    assert filled.people >= 60
    assert work.Referral.objects.filter(closed_on__isnull=False).exists()
    assert filled.triggers_ran, "the application's role may not turn triggers off, so they must have run"


@pytest.mark.django_db
def test_elmshire_is_never_loaded_outside_a_demonstration(settings):
    settings.LOCAL = False
    with pytest.raises(CommandError, match="only for a demonstration"):
        call_command("load_elmshire")
    assert not Worker.objects.exists()


@pytest.mark.django_db
def test_elmshire_is_never_mixed_with_a_real_council():
    Worker.objects.create(email="someone@council.example.org", name="Someone Real", started_on=date(2020, 1, 1))
    a_worker()
    with pytest.raises(CommandError, match="not of Elmshire"):
        call_command("load_elmshire", today=TODAY)
    assert not Person.objects.exists()


@pytest.mark.django_db
def test_nearly_everybody_has_signed_in_lately():
    fill(today=TODAY, children=3)
    kwame = a_worker("system_administrator", called="Kwame of the tests")
    kwame.today = TODAY
    unused = queries.workers(state="unused", seen_by=kwame).exclude(pk=kwame.pk)
    assert {worker.council_id for worker in unused} == {"WB7", "WB16"}
    assert not Worker.objects.exclude(pk=kwame.pk).filter(last_login__isnull=True).exists()
