"""Who has looked at a record: everybody, with the day and the reason, and nobody else's name.

Serves: T.23
"""

import pytest
from django.utils import timezone

from cast.people import a_child, a_parent_of
from cast.workers import a_worker, works_with
from goldenthread.access.log import log, log_each, on_page
from goldenthread.people.looked.queries import looks, told, who
from goldenthread.people.reasons import give_reason

pytestmark = pytest.mark.django_db


@pytest.fixture
def mia():
    return a_child("Mia Carter")


def seen(person, by, **named):
    return [
        (look.worker, look.did, look.times, look.by_reason)
        for look in told(looks(person, seen_by=by, **named), person, seen_by=by)
    ]


def test_what_one_worker_did_in_a_day_is_one_line_with_how_often(mia):
    farah = a_worker()
    for page in ("child", "family", "who_looked"):
        on_page(page)
        log(farah, "opened", mia, person_id=mia.pk)
    on_page("")
    assert seen(mia, farah) == [("Farah Aziz", "opened the record", 3, False)]


def test_the_newest_is_first_and_one_worker_can_be_chosen(mia):
    farah, tom = a_worker(), a_worker()
    log(farah, "opened", mia, person_id=mia.pk)
    on_page("search")
    log_each(tom, "was shown", [mia.pk, 99])
    on_page("")
    assert [look[:2] for look in seen(mia, farah)] == [
        ("Tom Bewley", "saw the name in a search"),
        ("Farah Aziz", "opened the record"),
    ]
    assert [look[0] for look in seen(mia, farah, worker_id=farah.pk)] == ["Farah Aziz"]
    assert who(mia, seen_by=farah) == [(farah.pk, "Farah Aziz"), (tom.pk, "Tom Bewley")]


def test_openings_by_a_reason_are_marked_and_carry_the_reason(mia):
    tom = a_worker()
    give_reason(person=mia, purpose="linked", because="I work with her cousin at home.", at=timezone.now(), by=tom)
    log(tom, "opened", mia, person_id=mia.pk)
    found = told(looks(mia, seen_by=tom), mia, seen_by=tom)
    assert [(look.did, look.by_reason) for look in found] == [
        ("opened the record", True),
        ("gave a reason to open it", True),
    ]
    assert "I work with her cousin at home." in found[1].because


def test_the_page_names_nobody_but_the_child_and_workers(mia, client):
    farah = a_worker()
    works_with(farah, mia)
    kelly = a_parent_of(mia)
    client.force_login(farah)
    log(farah, "opened", kelly, person_id=kelly.pk)
    page = client.get(f"/child/{mia.pk}/who-has-looked/").content.decode()
    assert "Mia Carter" in page
    assert "Kelly" not in page
    assert "Farah Aziz" in page


def test_a_name_shown_on_the_very_page_that_opened_the_record_is_not_told_twice(mia, client):
    farah = a_worker()
    works_with(farah, mia)
    client.force_login(farah)
    client.get(f"/child/{mia.pk}/who-has-looked/")
    assert [look[1] for look in seen(mia, farah)] == ["opened the record"]


def test_long_histories_come_a_page_at_a_time(mia, client):
    farah = a_worker()
    works_with(farah, mia)
    client.force_login(farah)
    for number in range(60):
        log(farah, f"did {number}", mia, person_id=mia.pk)
    page = client.get(f"/child/{mia.pk}/who-has-looked/").content.decode()
    assert "Page 1 of 2" in page
    assert "did 0<" in client.get(f"/child/{mia.pk}/who-has-looked/?page=2").content.decode()


def test_a_role_without_the_permission_is_refused(mia, client):
    maureen = a_worker("business_support", team="Elm North")
    works_with(maureen.places.get().team, mia)
    client.force_login(maureen)
    assert client.get(f"/child/{mia.pk}/who-has-looked/").status_code == 403
