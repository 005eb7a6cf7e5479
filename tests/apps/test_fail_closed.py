"""Where the log cannot be written no record is shown; where it can, everybody on a page is in it.

Serves: T.23
"""

import re

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from cast.people import a_child, a_locked_child, a_parent_of, lives_at
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.people.models import MustNotKnow, Person
from goldenthread.people.reasons import give_reason

LOG_AWAY = {
    "the table is away": "ALTER TABLE access_logentry RENAME TO access_logentry_away",
    "it may not be written": "REVOKE INSERT ON access_logentry FROM goldenthread_app",
}


@pytest.mark.parametrize("statement", LOG_AWAY.values(), ids=LOG_AWAY.keys())
def test_without_the_log_record_pages_show_nothing_and_change_nothing(own_database, as_owner, statement):
    farah, sunita = a_worker(team="Elm North"), a_worker("team_manager", team="Elm North")
    mia = a_child("Mia Carter")
    works_with(farah, mia)
    client = Client()
    client.force_login(sunita)
    pages = [
        f"/child/{mia.pk}/who-has-looked/",
        f"/child/{mia.pk}/transfer/",
        f"/person/{mia.pk}/safe-contact/",
        f"/child/{mia.pk}/allocate/",
    ]
    assert all(b"Mia" in client.get(page).content for page in pages)
    with as_owner():
        connection.cursor().execute(statement)
    for page in pages:
        answer = client.get(page)
        assert (answer.status_code, b"Mia" in answer.content, b"Carter" in answer.content) == (503, False, False), page
    said = {
        "verdict": "safe",
        "told_on_0": "1",
        "told_on_1": "11",
        "told_on_2": "2025",
        "told_on_day": "1",
        "told_on_month": "11",
        "told_on_year": "2025",
    }
    assert client.post(f"/person/{mia.pk}/safe-contact/text/", said).status_code == 503
    assert not mia.safe_contacts.exists()


@pytest.mark.django_db
def test_everybody_on_a_page_is_in_the_log_of_that_page(client):
    """Each page of this part of the house, with a family in which everybody could be shown."""
    miriam, sunita = a_worker("information_governance"), a_worker("team_manager", team="Elm North")
    farah, tom = a_worker(team="Elm North"), a_worker(team="Oak Street")
    mia, ollie, wren = a_child("Mia Carter"), a_child("Ollie Carter"), a_locked_child("Wren Ashby", only_for=(miriam,))
    kelly = a_parent_of(mia, ollie)
    dean = a_parent_of(mia, called="Dean Holt")
    lives_at(mia, ollie, kelly)
    works_with(farah, mia, ollie)
    works_with(a_team("Elm North"), a_child("Ben Ashby"))
    MustNotKnow.objects.create(about=kelly, who=dean, what="address", began_on=farah.today)
    reason = give_reason(
        person=mia, purpose="check", because="The police asked whether we know her.", at=timezone.now(), by=tom
    )
    walked = {
        sunita: [
            f"/child/{mia.pk}/who-has-looked/",
            f"/child/{mia.pk}/transfer/",
            f"/child/{mia.pk}/working-with/",
            f"/child/{mia.pk}/allocate/",
            f"/person/{kelly.pk}/safe-contact/",
            f"/person/{kelly.pk}/safe-contact/keep-from/",
            "/waiting/",
            "/reasons/",
            f"/reasons/{reason.pk}/",
        ],
        miriam: [
            "/locks/",
            f"/locks/{wren.locks.get().pk}/",
            f"/person/{wren.pk}/lock/",
            f"/person/{mia.pk}/why/",
            f"/locks/match/{mia.pk}/{wren.pk}/",
        ],
    }
    shown_somewhere = set()
    for worker, pages in walked.items():
        client.force_login(worker)
        for page in pages:
            before = LogEntry.objects.order_by("-pk").values_list("pk", flat=True).first()
            answer = client.get(page)
            assert answer.status_code == 200, page
            on_page = {int(number) for number in re.findall(r'data-person="(\d+)"', answer.content.decode())}
            logged = set(
                LogEntry.objects.filter(
                    pk__gt=before, worker_id=worker.pk, did__in=("was shown", "opened")
                ).values_list("person_id", flat=True)
            )
            named = {person.pk for person in Person.objects.all() if person.shown_name in answer.content.decode()}
            assert on_page <= logged, page
            assert named <= logged, f"{page} names somebody who is not in the log"
            shown_somewhere |= on_page
    assert {mia.pk, kelly.pk, dean.pk, wren.pk} <= shown_somewhere
