"""Two records of one person become one without losing anything, and come apart exactly as they were."""

from datetime import date
from functools import cache

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from cast.days import TODAY, ago, ahead
from cast.people import a_child, a_lock, a_parent_of, a_person, known_by, lives_at
from cast.thread import a_whole_thread
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.people import matching
from goldenthread.people.joining import acts, queries
from goldenthread.people.joining.moving import pointers
from goldenthread.people.models import (
    Alert,
    ContactPoint,
    Disability,
    Household,
    HouseholdMember,
    Identifier,
    Involvement,
    Merge,
    MergedRow,
    Parentage,
    Person,
    PersonName,
    SupportOffer,
    Tie,
)  # fmt: skip

pytestmark = pytest.mark.django_db
DERIVED = {
    "people.searchname",
    "people.searchword",
    "people.searchkey",
    "people.searchplace",
    "casework.duerow",
    "casework.strandrow",
}


def everything():
    """Every row of people and casework, as it stands in the database; not what is derived, nor the merge itself. In one question."""
    with connection.cursor() as cursor:
        cursor.execute(every_row())
        return dict(cursor.fetchall())


@cache
def every_row():
    tables = [
        model._meta
        for label in ("people", "casework")
        for model in apps.get_app_config(label).get_models()
        if not (
            model._meta.label_lower.endswith("event")
            or model._meta.label_lower in DERIVED
            or model in (Merge, MergedRow)
        )
    ]
    assert len(tables) > 100
    return " union all ".join(
        f"select '{one.label_lower}', (select coalesce(jsonb_agg(to_jsonb(t) order by t.\"{one.pk.column}\"), '[]')::text from \"{one.db_table}\" t)"
        for one in tables
    )


def sunita():
    return a_worker("team_manager", "out_of_hours")


def merge(kept, folded, by):
    return acts.merge(kept=kept, folded=folded, because="Same NHS number.", by=by)


def test_every_row_moves_to_the_record_that_stays():
    kept, folded = a_child("Mia Carter"), a_child("Mya Carter")
    kelly, by = a_parent_of(folded), sunita()
    lives_at(folded)
    a_whole_thread(folded, since=ago(100))
    merge(kept, folded, by)
    for model, field in pointers():
        left = model._base_manager.filter(**{field.attname: folded.pk})
        assert not left.exists() or model._meta.label_lower in DERIVED, f"{model.__name__}.{field.name}"
    assert kept.parents.get().parent == kelly
    assert Person.objects.get(pk=folded.pk).merged_into == kept


def test_a_second_legal_name_and_a_second_lead_worker_give_way_and_are_not_lost():
    kept, folded, by = a_child("Mia Carter"), a_child("Mya Okafor"), sunita()
    farah, tom = a_worker(), a_worker()
    works_with(farah, kept)
    works_with(tom, folded)
    merge(kept, folded, by)
    assert {(name.kind, name.family) for name in kept.names.all()} == {("legal", "Carter"), ("known_as", "Okafor")}
    assert {(row.worker, row.is_lead) for row in Involvement.objects.filter(child=kept)} == {
        (farah, True),
        (tom, False),
    }


def test_what_only_the_folded_record_knew_is_taken_over():
    kept, folded = (
        a_child("Mia Carter", faith=""),
        a_child("Mya Carter", faith="Church in Wales", born=date(2016, 5, 15)),
    )
    merge(kept, folded, sunita())
    kept.refresh_from_db()
    assert (kept.faith, kept.born_on) == ("Church in Wales", date(2016, 5, 14))


def test_the_folded_record_is_found_no_more_and_its_names_find_the_kept_one():
    kept, folded = a_child("Mia Carter"), a_child("Saoirse Okafor")
    matching.index([kept.pk, folded.pk])
    merge(kept, folded, sunita())
    assert [match.person_id for match in matching.find(matching.question("saoirse okafor"), as_of=TODAY)] == [kept.pk]


def test_an_old_address_of_the_record_leads_to_the_one_that_was_kept(client: Client):
    kept, folded, by = a_person("Kelly Carter"), a_person("Kelli Carter"), sunita()
    merge(kept, folded, by)
    client.force_login(by)
    assert client.get(reverse("person", args=[folded.pk])).url == reverse("person", args=[kept.pk])


def test_a_record_with_other_locks_is_not_joined_and_the_refusal_names_no_lock():
    """Serves: T.23"""
    kept, folded, by = a_child("Mia Carter"), a_child("Mya Carter"), sunita()
    a_lock(folded, keeps_out=(a_worker(),))
    with pytest.raises(NotAllowed) as refusal:
        merge(kept, folded, by)
    assert "lock" not in str(refusal.value).lower()


def test_a_parent_and_their_child_are_two_people():
    mia = a_child("Mia Carter")
    kelly = a_parent_of(mia)
    with pytest.raises(NotAllowed):
        merge(kelly, mia, sunita())


def test_only_those_to_whom_both_records_open_may_join_them():
    kept, folded = a_child("Mia Carter"), a_child("Mya Carter")
    manager = a_worker("team_manager")
    with pytest.raises(NotAllowed):
        merge(kept, folded, manager)
    farah = a_worker()
    works_with(farah, kept, folded)
    with pytest.raises(NotAllowed):
        merge(kept, folded, farah)


def test_the_later_of_two_merges_is_undone_first():
    one, two, three, by = a_child("Mia Carter"), a_child("Mya Carter"), a_child("Mia Karter"), sunita()
    first = merge(one, two, by)
    second = merge(one, three, by)
    with pytest.raises(NotAllowed):
        acts.undo_merge(joined=first, because="Two girls.", by=by)
    acts.undo_merge(joined=second, because="Two girls.", by=by)
    acts.undo_merge(joined=first, because="Two girls.", by=by)
    assert not Person.objects.filter(merged_into__isnull=False).exists()


def test_what_was_written_since_stays_with_the_kept_record():
    kept, folded, by = a_child("Mia Carter", faith=""), a_child("Mya Carter", faith="Hindu"), sunita()
    joined = merge(kept, folded, by)
    Person.objects.filter(pk=kept.pk).update(faith="Sikh")
    alert = Alert.objects.create(person=kept, kind="safety", says="Ring first.", began_on=TODAY, review_on=ahead(30))
    acts.undo_merge(joined=joined, because="Two girls.", by=by)
    alert.refresh_from_db()
    assert (Person.objects.get(pk=kept.pk).faith, alert.person_id) == ("Sikh", kept.pk)


def test_likely_duplicates_are_those_like_any_of_the_names():
    mia, other, nobody = a_child("Mia Carter"), a_child("Mya Carter"), a_child("Ben Hall")
    matching.index([mia.pk, other.pk, nobody.pk])
    assert [one.likely.person for one in queries.duplicates(mia, seen_by=sunita())] == [other]


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(facts=some.lists(some.tuples(some.integers(0, 9), some.booleans()), min_size=1, max_size=14))
def test_joined_and_taken_apart_every_row_is_as_it_was(facts):
    """Serves: T.24"""
    with transaction.atomic():
        by = sunita()
        kept, folded, kelly = (
            a_child("Mia Carter", faith=""),
            a_child("Mya Karter", faith="Hindu", gender="girl"),
            a_person("Kelly Carter"),
        )
        home = Household.objects.create(name="Mum’s")
        for at, (kind, for_kept) in enumerate(facts):
            write(kind, at, kept if for_kept else folded, kelly, home)
        before = everything()
        joined = merge(kept, folded, by)
        assert everything() != before
        acts.undo_merge(joined=joined, because="Two girls.", by=by)
        assert everything() == before
        transaction.set_rollback(True)


def write(kind, at, who, kelly, home):
    """One fact of a kind about somebody; where the two records may not both hold it later, they both may now."""
    match kind:
        case 0:
            PersonName.objects.create(person=who, kind="known_as", given=f"Mim{at}", family="Carter")
        case 1:
            Identifier.objects.get_or_create(person=who, scheme="nhs", value="9434765919")
        case 2:
            Disability.objects.get_or_create(person=who, code="LD", defaults={"means": f"Learns with pictures {at}."})
        case 3:
            lives_at(who, lines=f"{at} Elm Road")
        case 4:
            Parentage.objects.get_or_create(child=who, parent=kelly, kind="birth", ended_on=None)
        case 5:
            HouseholdMember.objects.get_or_create(household=home, person=who, ended_on=None)
        case 6:
            Tie.objects.create(from_person=kelly, to_person=who, kind="close", seen_by="Kelly")
        case 7:
            SupportOffer.objects.create(child=who, supporter=kelly, relation="Nan", can_do=f"Tea on day {at}.")
        case 8:
            ContactPoint.objects.create(person=who, kind="mobile", value=f"07700 90000{at % 10}")
        case 9:
            known_by(who, f"C{at}")
