"""People are found however they are typed, and those who are hidden are not. Serves: K10.00, K9.09"""

from datetime import date

import pytest
from django.db import connection

from goldenthread.people import matching
from goldenthread.people.family_models import Parentage
from goldenthread.people.matching import indexing
from goldenthread.people.person_models import Address, Identifier, Person, PersonName, Residence
from goldenthread.people.search_models import SearchKey, SearchName, SearchPlace, SearchWord

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 2)


def a_person(given, family, born=None, *, former="", **fields):
    person = Person.objects.create(born_on=born, shown_given=given, shown_family=family, **fields)
    PersonName.objects.create(person=person, kind="legal", given=given, family=family)
    if former:
        PersonName.objects.create(person=person, kind="former", given=given, family=former)
    matching.index([person.pk])
    return person


def found(typed, **options):
    return matching.find(matching.question(typed), as_of=TODAY, **options)


def ids(typed, **options):
    return [match.person_id for match in found(typed, **options)]


@pytest.fixture
def katy():
    return a_person("Katherine", "Okafor-Jones", date(2016, 5, 14), former="Bright")


@pytest.mark.parametrize(
    "typed",
    [
        "katherine okafor-jones 14/5/2016",
        "katy okafer",
        "kate jones 14/5/2016",
        "okafor katherine",
        "kather okafor",
        "k okafor",
        "katherine bright",
        "katherine jones 5/14/2016",
        "katherine okafor 9",
        "catharyn okafor",
        "katherine ok",
        "okafor",
        "bright",
        "14/5/2016",
        "katherine smith 14/5/2016",
        "katherin okafr 15/5/2016",
    ],
)
def test_katy_is_found(katy, typed):
    a_person("Grace", "Mensah", date(1984, 1, 30))
    assert ids(typed) == [katy.pk]


def test_the_best_match_comes_first_with_its_reasons(katy):
    near = a_person("Katy", "Okafer", date(2016, 5, 14))
    first, second = found("katy okafer 14/5/2016")
    assert (first.person_id, first.reasons) == (near.pk, ("same name", "same date of birth"))
    assert second.person_id == katy.pk
    assert second.reasons == (
        "Katy can stand for Katherine",
        "Okafor is one letter different from Okafer",
        "same date of birth",
    )


def test_a_former_name_finds_the_person_and_says_so(katy):
    assert found("katherine bright")[0].reasons == ("known before as Katherine Bright",)


@pytest.mark.parametrize(
    "typed", ["katherine okafor", "okafor", "14/5/2016", "katy", "katherine okafor 14/5/2016", "9"]
)
def test_a_hidden_person_is_not_found_and_takes_nobodys_place(katy, typed):
    assert ids(typed, hidden=[katy.pk]) == []


def test_hidden_people_do_not_use_up_the_limit():
    hidden = [a_person("John", "Smith", date(2016, 1, day)).pk for day in range(1, 29)]
    seen = a_person("John", "Smith", date(1990, 1, 1))
    assert ids("john smith", hidden=hidden) == [seen.pk]
    assert ids("smith", hidden=hidden, limit=5) == [seen.pk]


def test_of_two_who_answer_equally_well_the_younger_comes_first():
    older, younger = (a_person("John", "Smith", date(year, 1, 1)) for year in (1980, 2016))
    assert ids("john smith") == [younger.pk, older.pk]


def test_a_child_is_found_by_a_parents_name_and_not_by_a_hidden_parents(katy):
    grace = a_person("Grace", "Mensah")
    Parentage.objects.create(child=katy, parent=grace, kind="birth")
    assert found("mum grace mensah")[0].reasons == ("birth parent: Grace Mensah",)
    assert ids("grace mensah") == [grace.pk, katy.pk]
    assert ids("mum grace mensah", hidden=[grace.pk]) == []
    assert ids("mum grace mensah", hidden=[katy.pk]) == []


def test_a_number_finds_its_person_also_with_one_digit_wrong(katy):
    Identifier.objects.create(person=katy, scheme="nhs", value="9434765919")
    assert found("943 476 5919")[0].reasons == ("NHS number 9434765919",)
    assert found("9434765991")[0].reasons == ("NHS number 9434765919, you typed 9434765991",)
    assert ids("9434765919", hidden=[katy.pk]) == []


def test_an_address_finds_those_who_live_or_lived_there(katy):
    elm = Address.objects.create(lines="Flat 2\n9 Elm Road\nSouthampton", postcode="SO16 4QD")
    before = a_person("Grace", "Mensah")
    Residence.objects.create(person=katy, address=elm)
    Residence.objects.create(person=before, address=elm, ended_on=date(2020, 1, 1))
    matching.index([katy.pk, before.pk])
    for typed in ("9 elm rd", "SO16 4QD", "elm road", "9 Elm Raod", "so164qd", "9 elm"):
        assert ids(typed) == [katy.pk, before.pk], typed
    assert ids("katherine okafor so16")[0] == katy.pk
    assert ids("9 elm road", hidden=[katy.pk]) == [before.pk]


def test_a_protected_address_finds_nobody(katy):
    refuge = Address.objects.create(lines="9 Elm Road", postcode="SO16 4QD", protected=True)
    Residence.objects.create(person=katy, address=refuge)
    matching.index([katy.pk])
    assert (ids("9 elm road"), ids("SO16 4QD"), SearchPlace.objects.count()) == ([], [], 0)


def test_an_address_that_becomes_protected_is_forgotten_at_once(katy):
    elm = Address.objects.create(lines="9 Elm Road", postcode="SO16 4QD")
    Residence.objects.create(person=katy, address=elm)
    matching.index([katy.pk])
    Address.objects.filter(pk=elm.pk).update(protected=True)
    assert ids("9 elm road") == []
    assert not SearchPlace.objects.exists()


def test_a_changed_name_is_found_and_the_old_spelling_is_not(katy):
    PersonName.objects.filter(person=katy, kind="legal").update(family="Adeyemi")
    matching.index([katy.pk])
    assert ids("katherine adeyemi") == [katy.pk]
    assert ids("okafor") == []


def test_a_changed_date_of_birth_is_found_without_being_told(katy):
    Person.objects.filter(pk=katy.pk).update(born_on=date(2017, 8, 1))
    assert ids("1/8/2017") == [katy.pk]
    assert ids("14/5/2016") == []


def test_a_person_merged_into_another_is_not_found(katy):
    other = a_person("Katy", "Okafor", date(2016, 5, 14))
    Person.objects.filter(pk=other.pk).update(merged_into=katy)
    assert ids("katy okafor 14/5/2016") == [katy.pk]
    matching.index([other.pk])
    assert not SearchName.objects.filter(person_id=other.pk).exists()


def test_an_unborn_baby_is_found_by_the_day_it_is_due():
    baby = a_person("Baby", "Okafor", due_on=date(2026, 5, 14))
    assert ids("baby okafor 14/5/2026") == [baby.pk]


def test_indexing_again_changes_nothing(katy):
    before = (list(SearchName.objects.values_list()), SearchKey.objects.count())
    matching.index([katy.pk])
    assert (list(SearchName.objects.values_list()), SearchKey.objects.count()) == before


def test_rebuilding_makes_the_same_rows_and_forgets_words_nobody_has(katy):
    before = sorted(SearchName.objects.values_list())
    PersonName.objects.create(person=katy, kind="known_as", given="Zebedee")
    matching.index([katy.pk])
    PersonName.objects.filter(given="Zebedee").delete()
    assert matching.rebuild() == 1
    assert sorted(SearchName.objects.values_list()) == before
    assert not SearchWord.objects.filter(word="zebedee").exists()
    assert not SearchKey.objects.filter(word="zebedee").exists()
    assert SearchKey.objects.filter(word="okafor").exists()


def test_a_deleted_person_leaves_nothing_to_find(katy):
    with connection.cursor() as cursor:
        cursor.execute("delete from people_personname where person_id = %s", [katy.pk])
        cursor.execute("delete from people_person where id = %s", [katy.pk])
    assert not SearchName.objects.exists()
    indexing.forget_words()
    assert not SearchWord.objects.exists()


@pytest.mark.parametrize(
    "typed", ["", "'; drop table people_person; --", "%", "null null", '"', "\\", "{}", "a", "1", "o'", "—"]
)
def test_whatever_is_typed_is_only_looked_up(katy, typed):
    assert isinstance(found(typed), list)


def test_a_search_asks_the_database_twice(katy, django_assert_num_queries):
    with django_assert_num_queries(2):
        found("katy okafer 14/5/2016")
