"""The council's own procedure stands beside each duty it is linked to: on the team's board, on its sheet and on the child's page."""

import csv
import io

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.due import a_due
from cast.people import a_child
from cast.workers import a_worker, works_with
from goldenthread.casework.dues.standards import queries
from goldenthread.casework.dues.standards_models import ProcedureLink

pytestmark = pytest.mark.django_db
MANUAL = "https://procedures.elmshire.example.org/"


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


@pytest.fixture
def farah():
    return a_worker(team="Elm North")


@pytest.fixture
def mia(farah):
    """Mia's visit is due today by the council's own target, and her summary after it."""
    child = a_child("Mia Carter")
    works_with(farah, child)
    today = timezone.localdate()
    a_due(child, rule="T053-local", title="See the child on a protection plan", due=today, opener="plan 1")
    a_due(child, rule="T170", title="Where things are now", due=today, opener="summary 1")
    return child


def linked(rule, *words):
    for one in words:
        ProcedureLink.objects.create(rule=rule, words=one, url=f"{MANUAL}{one.split()[0]}" if one else "")


def read(client, worker, name, *numbers):
    client.force_login(worker)
    return client.get(reverse(name, args=numbers)).content.decode()


@pytest.mark.parametrize("whose", ["the board", "the child’s page"])
def test_the_newest_procedure_stands_beside_the_duty_and_none_where_it_was_taken_away(
    client, sunita, farah, mia, whose
):
    """A target of the council's own leads to the procedure of the rule it tightens. Serves: P.11"""
    linked("T053", "Older words", "Visiting children on a plan")
    linked("T170", "Keeping the summary true", "")
    page = read(client, sunita, "my_team") if whose == "the board" else read(client, farah, "child", mia.pk)
    assert f'href="{MANUAL}Visiting" rel="noreferrer">Visiting children on a plan' in page
    assert "Older words" not in page
    assert "Keeping the summary" not in page


def test_a_duty_without_a_procedure_offers_none(client: Client, sunita, farah, mia):
    """Serves: P.11"""
    linked("T095", "Reviewing children in care")
    for page in (read(client, sunita, "my_team"), read(client, farah, "child", mia.pk)):
        assert "See the child on a protection plan" in page
        assert "(our procedure)" not in page


def test_the_sheet_says_the_procedure_and_its_address(client: Client, sunita, mia):
    """Serves: P.11, T.24"""
    linked("T053", "Visiting children on a plan")
    client.force_login(sunita)
    taken = client.post(reverse("team_sheet"), {"because": "Team meeting of Monday"}).content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(taken))
    assert row["Our procedure for it"] == f"Visiting children on a plan: {MANUAL}Visiting"


def test_a_link_that_a_spreadsheet_would_work_out_is_text_on_the_sheet(client: Client, sunita, mia):
    linked("T053", "=Visiting children")
    client.force_login(sunita)
    taken = client.post(reverse("team_sheet"), {"because": "Team meeting of Monday"}).content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(taken))
    assert row["Our procedure for it"].startswith("'=")


def test_the_procedures_are_asked_for_with_what_is_due(client: Client, sunita, farah, mia, monkeypatch):
    """Neither the child's page nor a list that is narrowed has a question of its own for them."""
    linked("T053", "Visiting children on a plan")
    monkeypatch.setattr(queries, "_newest_links", lambda: pytest.fail("The procedures were asked for by themselves."))
    narrowed = reverse("my_team") + "?sort=name&every=1"
    for worker, address in ((farah, reverse("child", args=[mia.pk])), (sunita, narrowed)):
        client.force_login(worker)
        assert "Visiting children on a plan" in client.get(address).content.decode()
