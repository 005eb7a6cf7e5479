"""A family for the tests of family pictures: two fathers' worth of worry in a few people, told in one line.

Mia and Tobi with Kelly, who left Emeka (their father) and lives with Steve; Jean is Kelly's mother, Ngozi is Emeka's.
"""

from datetime import date

from cast.days import ago
from cast.people import a_child, a_parent_of, a_person
from cast.workers import works_with
from goldenthread.access.models import Worker
from goldenthread.people.models import Household, HouseholdMember, Partnership, SafeContact, Tie


def mias_family(farah: Worker) -> dict:
    """The family by short key, with the worker who works with Mia."""
    mia = a_child("Mia Carter", gender="girl", first_language="English", faith="None, she says")
    tobi = a_child("Tobi Okafor", born=date(2018, 7, 2), gender="boy")
    kelly = a_parent_of(mia, tobi, called="Kelly Carter")
    emeka = a_parent_of(tobi, called="Emeka Okafor")
    a_parent_of(mia, who=emeka)
    jean, ngozi = a_parent_of(kelly, called="Jean Carter"), a_parent_of(emeka, called="Ngozi Okafor")
    steve = a_person("Steve Hall", first_language="English")
    Partnership.objects.create(
        one=kelly, other=emeka, kind="together", began_on=date(2015, 6, 1), ended_on=date(2021, 3, 1)
    )
    Partnership.objects.create(one=kelly, other=steve, kind="together", began_on=date(2022, 5, 1))
    Tie.objects.create(
        from_person=steve,
        to_person=kelly,
        kind="violence",
        both_ways=False,
        seen_by="Kelly, asked alone",
        words="pushed her",
    )
    Tie.objects.create(from_person=mia, to_person=jean, kind="close", seen_by="Mia", words="the one I tell")
    home = Household.objects.create(name="Mum’s new flat")
    for person in (mia, tobi, kelly, steve):
        HouseholdMember.objects.create(household=home, person=person)
    works_with(farah, mia)
    for person in (mia, kelly, emeka, steve, jean):
        SafeContact.objects.create(
            person=person, channel="in_person", verdict="safe", how="At school.", told_on=ago(20)
        )
    return {
        "mia": mia,
        "tobi": tobi,
        "kelly": kelly,
        "emeka": emeka,
        "jean": jean,
        "ngozi": ngozi,
        "steve": steve,
        "farah": farah,
    }
