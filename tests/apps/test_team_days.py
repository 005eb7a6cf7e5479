"""A team in numbers, kept for the day: the same as worked out anew, whatever was done in between; and by page in a large council."""

import re
from random import Random

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago
from cast.people import a_child, a_lock
from cast.thread import a_concern, a_referral, a_visit, a_wish
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.models import TeamMember
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.team_models import TeamDay, TeamTouched
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.workspace.teams import pages
from goldenthread.casework.workspace.teams.team_days import team_days
from goldenthread.people.models import Involvement

pytestmark = pytest.mark.django_db


@pytest.fixture
def helen():
    return a_worker("principal_social_worker")


def day_by_day(rng, children, workers):
    """One thing as it happens in a council: something is written about a child, or somebody comes, goes or takes over."""
    child, worker = rng.choice(children), rng.choice(workers)
    since = ago(rng.randrange(1, 500))
    match rng.choice(("visit", "worry", "wish", "plan ends", "ends", "begins", "waits", "moves", "joins")):
        case "visit":
            a_visit(child, worker=worker, on=since)
        case "worry":
            a_concern(child, raised=since, referral=a_referral(child, received=since, decided=since))
        case "wish":
            a_wish(child, asked=since)
        case "plan ends":
            PlanChild.objects.filter(child=child, ended_on=None).update(ended_on=TODAY, ended_because="Better.")
        case "ends":
            Involvement.objects.filter(child=child, ended_on=None).update(ended_on=ago(1))
        case "begins":
            Involvement.objects.filter(child=child, is_lead=True, ended_on=None).update(ended_on=ago(1))
            works_with(worker, child)
        case "waits":
            works_with(a_team(rng.choice(("Elm North", "Elm South"))), child)
        case "moves":
            TeamMember.objects.filter(worker=worker).update(ended_on=TODAY)
            return
        case "joins":
            if not TeamMember.objects.filter(worker=worker, ended_on=None).exists():
                team = a_team(rng.choice(("Elm North", "Elm South")))
                TeamMember.objects.create(worker=worker, team=team, began_on=TODAY)
            return
    refresh([child.pk])


@pytest.mark.parametrize("seed", range(12))
def test_what_is_kept_is_what_would_be_worked_out_anew(seed, helen):
    """After any acts, with somebody looking now and then, for whoever sees all and for whom a child is locked away. Serves: T.24, K10.00"""
    rng = Random(seed)
    teams = [a_team("Elm North").pk, a_team("Elm South").pk]
    workers = [a_worker(called=f"Worker {number}", team=("Elm North", "Elm South")[number % 2]) for number in range(3)]
    children = [a_child(f"Child{number} Carter", on_a="child protection plan", since=ago(30 + 300 * number)) for number in range(4)]  # fmt: skip
    for child in children:
        works_with(rng.choice(workers), child, since=ago(600))
        refresh([child.pk])
    chief = a_worker("principal_social_worker", called="Jo Field")
    a_lock(children[0], keeps_out=[chief])
    for _ in range(12):
        day_by_day(rng, children, workers)
        if rng.random() < 0.5:
            team_days(teams, seen_by=rng.choice((helen, chief)), with_breaks=rng.random() < 0.5)
    kept = [told(team_days(teams, seen_by=one, with_breaks=True)) for one in (helen, chief)]
    TeamDay.objects.all().delete()
    assert [told(team_days(teams, seen_by=one, with_breaks=True)) for one in (helen, chief)] == kept


def told(found):
    """The numbers of each team; a place at which nothing breaks is as if it were not named."""
    return {team: (one.numbers, {place: told for place, told in one.broken.items() if any(told)}) for team, one in found.items()}  # fmt: skip


def test_nothing_is_worked_out_while_nothing_changed(helen):
    """Serves: T.24"""
    child = a_child("Mia Carter")
    works_with(a_worker(team="Elm North"), child)
    refresh([child.pk])
    team = a_team("Elm North").pk
    team_days([team], seen_by=helen)
    assert not TeamTouched.objects.exists()
    with CaptureQueriesContext(connection) as asked:
        team_days([team], seen_by=helen)
    assert not any("casework_duerow" in str(one["sql"]) for one in asked.captured_queries)


@pytest.mark.parametrize("name", ["by_team", "broken_threads"])
def test_a_council_of_many_teams_is_shown_by_page_and_whole_to_print(client: Client, helen, monkeypatch, name):
    """Serves: T.24"""
    monkeypatch.setattr(pages, "TEAMS_A_PAGE", 2)
    for called in ("Ash", "Birch", "Elm"):
        works_with(a_worker(called=f"Worker {called}", team=called), a_child(f"Child{called} Carter"))
    client.force_login(helen)

    def shown(asked=""):
        page = client.get(reverse(name) + asked).content.decode()
        return re.findall(r'<tr><th scope="row"[^>]*>(\w+)</th>', page), page

    first, words = shown()
    assert first == ["Ash", "Birch"]
    assert "1 to 2 of 3 teams" in words
    assert shown("?page=2")[0] == ["Elm"]
    assert shown("?page=900")[0] == ["Elm"]
    assert shown("?page=nonsense")[0] == first
    every, words = shown("?every=1")
    assert every == ["Ash", "Birch", "Elm"]
    assert "All on one page" not in words
