"""What is due, worked out again: only what differs is written, in as few questions, and a rebuild gives the same as the acts before.

Serves: K1.06, K1.07a, K9.06
"""

import random
from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cast.days import TODAY, ago
from cast.notes import moment
from cast.people import a_child, a_plan
from cast.thread import a_concern, a_meeting, a_referral, a_summary, a_visit, a_whole_thread, an_assessment
from cast.workers import a_worker
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.caseload import refreshing
from goldenthread.casework.caseload.refreshing import rebuild, refresh
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.notes.raised_models import Call
from goldenthread.people.asked_often import AskedOften, answers_to
from goldenthread.people.models import Involvement

pytestmark = pytest.mark.django_db
MONDAY = date(2025, 9, 1)
MOST_QUESTIONS = 20


def our_number(rule, within, unit="working days", since=date(2020, 1, 1)):
    return LocalStandard.objects.create(
        rule=rule, within=within, unit=unit, applies_from=since, because="So that children are seen."
    )


def test_only_what_differs_is_written():
    our_number("T053", 10)
    mia = a_child("Mia Carter", on_a="child protection plan", since=MONDAY)
    a_whole_thread(mia, since=ago(200))
    refresh([mia.pk])
    before = {row.pk: row.rule for row in DueRow.objects.filter(child=mia)}
    with CaptureQueriesContext(connection) as asked:
        refresh([mia.pk])
    assert not [
        one["sql"]
        for one in asked.captured_queries
        if str(one["sql"]).startswith(("INSERT", "DELETE", "UPDATE", "COPY"))
    ]
    a_visit(mia, on=date(2025, 9, 8))
    refresh([mia.pk])
    after = {row.pk for row in DueRow.objects.filter(child=mia)}
    assert {before[pk] for pk in set(before) - after} == {"T053"}
    assert len(after & set(before)) == len(before) - 1


def test_children_take_turns_before_anything_is_read():
    """Two acts at once: the later refresh reads what the earlier act wrote."""
    mia = a_child("Mia Carter")
    with CaptureQueriesContext(connection) as asked:
        refresh([mia.pk])
    numbers, turns, *_ = [one["sql"] for one in asked.captured_queries if "SAVEPOINT" not in str(one["sql"])]
    assert "pg_advisory_xact_lock_shared" in numbers
    assert "FOR NO KEY UPDATE" in turns


def test_every_question_goes_in_one_message(monkeypatch):
    """None needs another's answer, so a refresh waits for the database once before it writes. Serves: K10.00"""
    mia = a_child("Mia Carter")
    a_whole_thread(mia, since=ago(200))
    sent = []
    monkeypatch.setattr(refreshing, "answers_to", lambda *asked: sent.append(len(asked)) or answers_to(*asked))
    monkeypatch.setattr(AskedOften, "__call__", lambda *asked, **named: pytest.fail("A question was asked by itself."))
    refresh([mia.pk])
    assert len(sent) == 1
    assert StrandRow.objects.filter(child=mia).exists()


def test_the_questions_stay_the_same_however_long_the_history():
    our_number("T030", 20)
    mia, jade = (a_child(name, on_a="child in need plan", since=ago(400)) for name in ("Mia Carter", "Jade Carter"))
    for child in (mia, jade):
        a_whole_thread(child, since=ago(300))
    for number in range(30):
        a_visit(jade, on=ago(390 - 10 * number))
    counts = []
    for child in (mia, jade):
        refresh([child.pk])
        with CaptureQueriesContext(connection) as asked:
            refresh([child.pk])
        counts.append(len(asked))
    assert counts[0] == counts[1] <= MOST_QUESTIONS


def kept(*children):
    """Everything worked out for these children, but for the rows' own numbers."""
    found = []
    for model in (DueRow, StrandRow, Drift):
        names = [field.attname for field in model._meta.concrete_fields if field.attname != "id"]
        found.append(sorted(map(str, model.objects.filter(child__in=children).values_list(*names))))
    return found


KINDS = ("child in need plan", "child protection plan", "care plan", "early help plan")
MEETINGS = ("conference", "review_conference", "core_group", "cin_review", "care_review", "strategy")


def something_happens(chance, child, worker):
    """One thing of a child's life, drawn by chance."""
    on = ago(chance.randrange(0, 700))
    later = min(TODAY, on + timedelta(days=chance.randrange(1, 200))) if chance.random() < 0.5 else None
    at = datetime.combine(on, moment().timetz())
    match chance.randrange(12):
        case 0:
            a_referral(
                child,
                received=on,
                decided=on + timedelta(days=chance.randrange(3)),
                decision=chance.choice(("assess", "strategy", "early_help")),
                closed=later,
            )
        case 1:
            an_assessment(child, started=on, authorised=later, looked_at_on=later)
        case 2:
            a_plan(child, kind=chance.choice(KINDS), since=on, until=later)
        case 3 | 4:
            a_visit(child, on=on, seen=chance.random() < 0.8)
        case 5:
            a_meeting(child, kind=chance.choice(MEETINGS), held=on)
        case 6:
            a_summary(child, written=on, why="So that tonight's worker knows.")
        case 7:
            LegalStatus.objects.create(
                child=child, kind=chance.choice(LegalStatus.Kind.values), began_on=on, ended_on=later
            )
        case 8:
            Home.objects.create(
                child=child, kind=chance.choice(Home.Kind.values), words="A home", began_on=on, ended_on=later
            )
        case 9:
            Involvement.objects.create(
                child=child, worker=worker, part="social_worker", began_on=on, ended_on=later or TODAY, is_lead=True
            )
        case 10:
            Enquiry.objects.create(child=child, started_on=on, no_conference=chance.choice((None, True)))
        case _:
            back = {"rung_back_at": at, "reached": True} if later else {}
            Call.objects.create(child=child, who="Mum", rang_at=at, **back)


@pytest.mark.parametrize("seed", range(4))
def test_the_rebuild_of_all_is_the_sum_of_single_refreshes_and_of_the_acts_before(seed):
    chance, worker = random.Random(seed), a_worker()
    for rule, within in (
        ("T053", 10),
        ("T030", 20),
        ("T026", 20),
        ("T011", 3),
        ("T173", 1),
        ("T045", 30),
        ("T041", 10),
        ("T170", 2),
    ):
        our_number(rule, within, "months" if rule == "T170" else "working days", since=ago(chance.randrange(0, 900)))
    children = [a_child(f"Child{number} Carter", born=ago(365 * chance.randrange(0, 19))) for number in range(5)]
    a_concern(children[0], raised=ago(90))
    for _ in range(60):
        child = chance.choice(children)
        something_happens(chance, child, worker)
        if chance.random() < 0.7:
            refresh([child.pk])
    for child in children:
        refresh([child.pk])
    one_by_one = kept(*children)
    rebuild([child.pk for child in children])
    assert kept(*children) == one_by_one
    for model in (DueRow, StrandRow, Drift):
        model.objects.all().delete()
    rebuild([child.pk for child in children])
    assert kept(*children) == one_by_one
    assert any(one_by_one)
