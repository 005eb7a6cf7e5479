"""Somebody's details: added after looking, changed in small forms, with every earlier version kept."""

from datetime import date

import pytest

from cast.days import TODAY, ago
from cast.people import a_child, a_locked_child, a_parent_of, a_person, known_by, lives_at
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry, Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.people import matching
from goldenthread.people.contacts import acts as contacts
from goldenthread.people.models import Identifier, Person, PersonName
from goldenthread.people.person import acts
from goldenthread.people.person.history import history
from goldenthread.people.person.naming_acts import give_name, stop_using_name

pytestmark = pytest.mark.django_db


def found_by(text, *, on=TODAY):
    return [match.person_id for match in matching.find(matching.question(text), as_of=on)]


def indexed(*people):
    matching.index([person.pk for person in people])


def farah_with(*children):
    farah = a_worker()
    works_with(farah, *children)
    return farah


def test_a_new_person_is_found_at_once_and_shown_by_the_name_given():
    farah = a_worker()
    person = acts.add_person(given="Tobi", family="Okafor", born_on=date(2018, 7, 2), by=farah)
    assert (person.shown_name, person.recorded_by) == ("Tobi Okafor", farah)
    assert found_by("toby okafor") == [person.pk]


def test_nobody_is_added_before_those_like_them_were_looked_at():
    """Serves: E.08"""
    """Serves: K9.W1"""
    farah, mia = a_worker(), a_child("Mia Carter")
    indexed(mia)
    with pytest.raises(acts.LookFirst) as first:
        acts.add_person(given="Mya", family="Carter", born_on=mia.born_on, by=farah)
    assert [one.person for one in first.value.likely] == [mia]
    assert first.value.likely[0].reasons
    assert Person.objects.count() == 1


def test_somebody_else_of_the_same_name_is_added_once_the_worker_says_so():
    farah, mia = a_worker(), a_child("Mia Carter")
    indexed(mia)
    other = acts.add_person(given="Mia", family="Carter", born_on=date(2016, 5, 14), others=[mia.pk], by=farah)
    assert other.pk != mia.pk


def test_a_match_with_a_locked_record_shows_nothing_and_tells_information_governance():
    """Serves: T.23"""
    farah, miriam = a_worker(), a_worker("information_governance")
    wren = a_locked_child("Wren Ashby", only_for=(miriam,))
    indexed(wren)
    new = acts.add_person(given="Wren", family="Ashby", born_on=wren.born_on, by=farah)
    assert new.pk != wren.pk
    assert Notice.objects.filter(to=miriam).count() == 1
    assert not Notice.objects.filter(to=farah).exists()


def test_the_name_somebody_uses_is_shown_and_the_legal_one_still_finds_them():
    mia = a_child("Mia Carter")
    give_name(person=mia, kind="preferred", given="Mimi", family="Carter", by=farah_with(mia))
    mia.refresh_from_db()
    assert mia.shown_name == "Mimi Carter"
    assert found_by("Mia Carter") == found_by("Mimi Carter") == [mia.pk]


def test_a_new_legal_name_leaves_the_old_one_as_a_former_name_with_its_last_day():
    mia = a_child("Mia Carter")
    give_name(person=mia, kind="legal", given="Mia", family="Okafor", from_on=date(2025, 9, 1), by=farah_with(mia))
    names = {(name.kind, name.family): name.until_on for name in mia.names.all()}
    assert names == {("legal", "Okafor"): None, ("former", "Carter"): date(2025, 8, 31)}


def test_a_name_with_one_part_keeps_the_other_from_the_legal_name():
    mia = a_child("Mia Carter")
    give_name(person=mia, kind="preferred", given="Mimi", family="", by=farah_with(mia))
    mia.refresh_from_db()
    assert mia.shown_name == "Mimi Carter"


def test_a_name_no_longer_used_stays_as_a_former_name():
    mia = a_person("Mia Carter", also_called="Mimi Carter", born=date(2016, 5, 14))
    farah = farah_with(mia)
    stop_using_name(name=mia.names.get(given="Mimi"), on=TODAY, by=farah)
    assert PersonName.objects.get(given="Mimi").kind == "former"


def test_details_change_only_for_somebody_to_whom_the_record_opens():
    mia, stranger = a_child("Mia Carter"), a_worker()
    with pytest.raises(NotAllowed):
        acts.change_details(person=mia, subject="faith", details={"faith": "Muslim"}, by=stranger)
    acts.change_details(person=mia, subject="faith", details={"faith": "Muslim"}, by=farah_with(mia))
    mia.refresh_from_db()
    assert mia.faith == "Muslim"


def test_what_changed_says_who_when_why_and_from_what_to_what():
    """Serves: T.24"""
    mia = a_child("Mia Carter", faith="")
    farah = farah_with(mia)
    acts.change_details(
        person=mia, subject="birth", details={"born_on": date(2016, 5, 15)}, by=farah, because="Birth certificate seen."
    )
    (change,) = [one for one in history(mia, seen_by=farah) if one.because]
    assert (change.by, change.because) == ("Farah Aziz", "Birth certificate seen.")
    assert change.lines == ("date of birth: 14 May 2016 → 15 May 2016",)


def test_a_number_that_fails_its_check_is_kept_and_said_to_look_wrong():
    mia = a_child("Mia Carter")
    farah = farah_with(mia)
    assert acts.add_identifier(person=mia, scheme="nhs", value="943 476 5919", by=farah) == ()
    (fault,) = acts.add_identifier(person=mia, scheme="nhs", value="943 476 5918", by=farah)
    assert "last digit" in fault.says
    assert set(Identifier.objects.values_list("value", flat=True)) == {"9434765919", "9434765918"}


def test_a_number_that_is_no_longer_in_use_still_finds_the_person():
    mia = a_child("Mia Carter")
    number = known_by(mia, "C1234")
    acts.end_identifier(identifier=number, on=TODAY, by=farah_with(mia))
    assert found_by("C1234") == [mia.pk]


def test_disability_keeps_what_it_means_in_their_life_and_none_means_asked():
    """Serves: P.18"""
    mia = a_child("Mia Carter")
    farah = farah_with(mia)

    def tell(**meanings: str) -> None:
        began = version_of(acts.words_of_disabilities(acts.meanings_of(mia)))
        acts.tell_disabilities(person=mia, meanings=meanings, began_from=began, by=farah)

    tell(LD="Learns with pictures.")
    tell(LD="Learns with pictures and songs.", HEAR="")
    assert {row.code: row.means for row in mia.disabilities.all()} == {
        "LD": "Learns with pictures and songs.",
        "HEAR": "",
    }
    tell(NONE="")
    assert [row.code for row in mia.disabilities.all()] == ["NONE"]


def test_a_death_is_not_before_the_birth_nor_ahead_and_can_be_taken_back():
    mia = a_child("Mia Carter")
    farah = farah_with(mia)
    for impossible in (date(2016, 5, 13), date(2025, 11, 23)):
        with pytest.raises(NotAllowed):
            acts.record_death(person=mia, died_on=impossible, because="Hospital rang.", by=farah)
    acts.record_death(person=mia, died_on=TODAY, because="Hospital rang.", by=farah)
    acts.take_back_death(person=mia, because="Wrong child.", by=farah)
    mia.refresh_from_db()
    assert mia.died_on is None


def test_a_family_confirms_an_address_with_one_tap():
    """Serves: K9.09"""
    mia = a_child("Mia Carter")
    lives_at(mia)
    residence = mia.residences.get()
    assert residence.confirmed_on is None
    contacts.confirm_address(residence=residence, by=farah_with(mia))
    residence.refresh_from_db()
    assert residence.confirmed_on == TODAY


def test_moving_house_ends_the_earlier_home_on_that_day():
    """Serves: K9.09"""
    mia = a_child("Mia Carter")
    lives_at(mia)
    contacts.add_address(
        person=mia,
        lines="2 Mill Lane\nElmford",
        postcode="el1 5ab",
        began_on=ago(3),
        ends_earlier=True,
        by=farah_with(mia),
    )
    assert {str(row.address): row.ended_on for row in mia.residences.all()} == {
        "14 Elm Road, Elmford, EL1 4TR": ago(3),
        "2 Mill Lane, Elmford, EL1 5AB": None,
    }


def test_protecting_one_persons_address_says_nothing_in_anybody_elses_record_and_no_search_finds_it():
    mia, kelly = a_child("Mia Carter"), a_person("Kelly Carter")
    a_parent_of(mia, who=kelly)
    lives_at(mia, kelly)
    indexed(mia, kelly)
    farah = farah_with(mia)
    contacts.protect_address(residence=mia.residences.get(), protected=True, because="Steve must not know.", by=farah)
    assert mia.residences.get().address.protected
    assert not kelly.residences.get().address.protected
    assert found_by("14 Elm Road") == [kelly.pk]


def test_every_change_is_in_the_log_with_the_person_it_is_about():
    mia = a_child("Mia Carter")
    acts.change_details(
        person=mia, subject="school", details={"school": "Elm Road Primary"}, by=farah_with(mia), because="School rang."
    )
    line = LogEntry.objects.get(did="changed school")
    assert (line.person_id, line.because, line.worker_name) == (mia.pk, "School rang.", "Farah Aziz")
