"""A child's family: who belongs to whom, as it was on any day, and nobody who is locked away."""

from datetime import date

import pytest

from cast.days import TODAY, ago, ahead
from cast.people import a_child, a_lock, a_parent_of, a_person, an_unborn_baby
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.design.pictures.genogram import Being, Bond, Link, Symbol, close_family, told
from goldenthread.people import matching
from goldenthread.people.family import acts, helping_acts, orders, picture, queries, relatives
from goldenthread.people.models import (
    Alert,
    Family,
    FamilyMember,
    Household,
    HouseholdMember,
    Parentage,
    Partnership,
    Person,
    Tie,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def family():
    """Mia and Tobi live with Kelly and Steve; Mia's father is not known, Tobi's is Emeka, who left Kelly in 2021; Jean is Kelly's mother."""
    mia, tobi = a_child("Mia Carter", gender="girl"), a_child("Tobi Okafor", born=date(2018, 7, 2), gender="boy")
    kelly = a_parent_of(mia, tobi, called="Kelly Carter")
    unknown = Person.objects.create(placeholder="father, not known")
    a_parent_of(mia, who=unknown, responsibility="no")
    emeka = a_parent_of(tobi, called="Emeka Okafor")
    jean = a_parent_of(kelly, called="Jean Carter")
    steve = a_person("Steve Hall")
    Partnership.objects.create(
        one=kelly, other=emeka, kind="married", began_on=date(2017, 6, 1), ended_on=date(2021, 3, 1)
    )
    Partnership.objects.create(one=kelly, other=steve, kind="together", began_on=date(2022, 5, 1))
    home = Household.objects.create(name="Mum’s")
    for person in (mia, tobi, kelly, steve):
        HouseholdMember.objects.create(household=home, person=person, began_on=date(2022, 5, 1))
    farah = a_worker()
    works_with(farah, mia)
    return {
        "mia": mia,
        "tobi": tobi,
        "kelly": kelly,
        "emeka": emeka,
        "jean": jean,
        "steve": steve,
        "unknown": unknown,
        "farah": farah,
        "home": home,
    }


def kin(family, *, on=TODAY, by=None):
    return queries.kin(family["mia"], seen_by=by or family["farah"], on=on)


def drawn_family(family, *, on=TODAY):
    return picture.family_of(kin(family, on=on))


def called(family):
    return {person.called for person in family.people}


def test_everybody_in_the_family_is_drawn_once(family):
    """Serves: K3.04"""
    assert called(drawn_family(family)) == {
        "Mia Carter",
        "Tobi Okafor",
        "Kelly Carter",
        "father, not known",
        "Emeka Okafor",
        "Jean Carter",
        "Steve Hall",
    }
    assert orders.drawn(family["mia"], drawn_family(family), title="Mia’s family")


def test_a_partner_who_left_is_shown_as_separated_with_the_year(family):
    couples = {frozenset(couple.partners): couple for couple in drawn_family(family).couples}
    parted = couples[frozenset({f"p{family['kelly'].pk}", f"p{family['emeka'].pk}"})]
    assert (parted.bond, parted.dates) == (Bond.SEPARATED, "m 2017, s 2021")


def test_the_family_as_it_was_on_a_day_has_the_couples_of_that_day(family):
    """Serves: K3.04"""
    before = drawn_family(family, on=date(2020, 1, 1))
    assert "Steve Hall" not in called(before)
    (couple,) = [couple for couple in before.couples if couple.bond is Bond.MARRIED]
    assert couple.dates == "m 2017"
    assert not before.households


def test_somebody_born_later_is_not_in_the_family_as_it_was(family):
    assert "Tobi Okafor" not in called(drawn_family(family, on=date(2018, 7, 1)))
    assert "Tobi Okafor" in called(drawn_family(family, on=date(2018, 7, 2)))


def test_a_relative_locked_away_is_left_out_and_nobody_is_reached_through_them(family):
    """Serves: T.23"""
    a_lock(family["kelly"], keeps_out=(family["farah"],))
    assert called(drawn_family(family)) == {"Mia Carter", "father, not known", "Tobi Okafor", "Steve Hall"}
    said = " ".join(row.says for row in told(drawn_family(family)))
    assert "Kelly" not in said
    assert "Jean" not in said


def test_gender_as_told_decides_the_shape_and_an_unborn_baby_is_a_pregnancy(family):
    baby = an_unborn_baby(due=ahead(30), mother=family["kelly"])
    mia = family["mia"]
    people = {person.key: person for person in drawn_family(family).people}
    assert people[f"p{mia.pk}"].symbol is Symbol.CIRCLE
    assert people[f"p{family['tobi'].pk}"].symbol is Symbol.SQUARE
    assert people[f"p{family['unknown'].pk}"].being is Being.PLACEHOLDER
    assert people[f"p{baby.pk}"].being is Being.PREGNANCY
    mia.gender = "non-binary"
    assert {p.key: p for p in drawn_family(family).people}[f"p{mia.pk}"].symbol is Symbol.DIAMOND


def test_a_child_may_have_two_sets_of_parents(family):
    jo, sam = (
        a_parent_of(family["mia"], called="Jo Reed", kind="foster"),
        a_parent_of(family["mia"], called="Sam Reed", kind="foster"),
    )
    links = [
        (set(couple.partners), child.link)
        for couple in drawn_family(family).couples
        for child in couple.children
        if child.key == f"p{family['mia'].pk}"
    ]
    assert ({f"p{family['kelly'].pk}", f"p{family['unknown'].pk}"}, Link.BIRTH) in links
    assert ({f"p{jo.pk}", f"p{sam.pk}"}, Link.FOSTER) in links
    assert orders.drawn(family["mia"], close_family(drawn_family(family)).family, title="Mia’s family")


def test_a_brothers_record_is_no_link_unless_it_opens_to_the_worker(family):
    """Serves: K10.00"""
    links = {person.called: person.href for person in drawn_family(family).people}
    assert links["Tobi Okafor"] is None
    assert links["Kelly Carter"] == f"/person/{family['kelly'].pk}/"
    works_with(family["farah"], family["tobi"])
    assert {person.called: person.href for person in drawn_family(family).people}[
        "Tobi Okafor"
    ] == f"/child/{family['tobi'].pk}/"


def test_a_new_partner_is_refused_while_the_two_are_down_as_a_couple(family):
    with pytest.raises(NotAllowed):
        acts.add_partnership(
            child=family["mia"], one=family["steve"], other=family["kelly"], kind="married", by=family["farah"]
        )
    acts.end_partnership(
        child=family["mia"], row=Partnership.objects.get(other=family["steve"]), on=ago(2), by=family["farah"]
    )
    acts.add_partnership(
        child=family["mia"], one=family["steve"], other=family["kelly"], kind="married", by=family["farah"]
    )


def test_nobody_becomes_their_own_grandparent(family):
    with pytest.raises(NotAllowed):
        acts.add_parent(child=family["mia"], of=family["jean"], parent=family["mia"], kind="birth", by=family["farah"])


def test_only_a_worker_to_whom_the_childs_record_opens_changes_the_family(family):
    with pytest.raises(NotAllowed):
        acts.name_household(child=family["mia"], name="Nan’s", by=a_worker(called="Stranger Danger"))


def test_parental_responsibility_is_said_with_how(family):
    row = Parentage.objects.get(child=family["mia"], parent=family["unknown"])
    acts.tell_responsibility(
        child=family["mia"],
        row=row,
        responsibility="yes",
        responsibility_how="court order of 3 March 2025",
        began_from=version_of(acts.words_of_responsibility(row)),
        by=family["farah"],
    )
    row.refresh_from_db()
    assert (row.responsibility, row.responsibility_how) == ("yes", "court order of 3 March 2025")


def test_a_child_lives_in_two_homes_part_of_the_time(family):
    nans = acts.name_household(child=family["mia"], name="Nan’s", by=family["farah"])
    for person in (family["mia"], family["jean"]):
        acts.join_household(
            child=family["mia"],
            person=person,
            household=nans,
            share="every other weekend" if person == family["mia"] else "",
            by=family["farah"],
        )
    homes = drawn_family(family).households
    assert [(home.letter, home.label) for home in homes] == [("A", "Mum’s"), ("B", "Nan’s")]
    assert f"p{family['mia'].pk}" in homes[1].members
    assert orders.drawn(family["mia"], drawn_family(family), title="Mia’s family")


def test_how_two_people_are_is_always_somebodys_view_and_violence_has_a_direction(family):
    by, mia = family["farah"], family["mia"]
    with pytest.raises(NotAllowed):
        helping_acts.add_tie(
            child=mia, from_person=family["emeka"], to_person=family["kelly"], kind="violence", seen_by=" ", by=by
        )
    tie = helping_acts.add_tie(
        child=mia, from_person=family["emeka"], to_person=family["kelly"], kind="violence", seen_by="Kelly", by=by
    )
    assert not tie.both_ways
    assert helping_acts.add_tie(
        child=mia, from_person=mia, to_person=family["jean"], kind="close", seen_by="Mia", by=by
    ).both_ways


def test_an_alert_must_be_looked_at_again_on_a_day_ahead(family):
    told = {
        "child": family["mia"],
        "about": family["mia"],
        "kind": "ring_first",
        "says": "Ring Nan first.",
        "by": family["farah"],
    }
    with pytest.raises(NotAllowed):
        helping_acts.add_alert(review_on=TODAY, **told)
    alert = helping_acts.add_alert(review_on=ahead(30), **told)
    helping_acts.end_alert(child=family["mia"], row=alert, on=TODAY, because="Nan moved away.", by=family["farah"])
    assert Alert.objects.get().ended_because == "Nan moved away."
    assert not queries.alerts(kin(family), seen_by=family["farah"]).exists()


def test_a_relative_not_known_yet_keeps_their_place(family):
    who = relatives.add_new_relative(
        child=family["mia"],
        called="",
        born_on=None,
        others=(),
        relation=relatives.Relation("parent", "birth"),
        whom=family["steve"],
        by=family["farah"],
    )
    assert who.shown_name == "birth parent, not known"
    assert Parentage.objects.get(child=family["steve"]).parent == who


def test_a_new_sister_has_both_the_parents_chosen(family):
    zara = relatives.add_new_relative(
        child=family["mia"],
        called="Zara Okafor",
        born_on=date(2020, 2, 3),
        others=(),
        relation=relatives.Relation("child", "birth"),
        whom=family["kelly"],
        and_whom=family["emeka"],
        by=family["farah"],
    )
    assert {row.parent for row in zara.parents.all()} == {family["kelly"], family["emeka"]}


def test_a_relative_is_looked_for_before_they_are_added(family):
    """Serves: K9.W1"""
    matching.index([family["jean"].pk])
    with pytest.raises(NotAllowed):
        relatives.add_new_relative(
            child=family["mia"],
            called="Jean Carter",
            born_on=family["jean"].born_on,
            others=(),
            relation=relatives.Relation("parent", "kinship"),
            whom=family["mia"],
            by=family["farah"],
        )
    relatives.relate(
        child=family["mia"],
        who=family["jean"],
        relation=relatives.Relation("parent", "kinship"),
        whom=family["mia"],
        by=family["farah"],
    )
    assert Parentage.objects.filter(child=family["mia"], parent=family["jean"], kind="kinship").exists()


def test_a_relative_added_joins_the_one_family_the_child_is_grouped_with(family):
    carters = Family.objects.create(name="The Carter and Okafor family")
    FamilyMember.objects.create(family=carters, person=family["mia"])
    acts.add_parent(child=family["mia"], of=family["mia"], parent=family["jean"], kind="kinship", by=family["farah"])
    assert FamilyMember.objects.filter(family=carters, person=family["jean"]).exists()


def test_violence_between_two_people_one_of_whom_is_locked_away_is_not_told(family):
    Tie.objects.create(from_person=family["emeka"], to_person=family["kelly"], kind="violence", seen_by="Kelly")
    assert len(kin(family).ties) == 1
    a_lock(family["emeka"], keeps_out=(family["farah"],))
    assert kin(family).ties == ()


def test_an_alert_in_the_same_words_about_two_children_is_shown_once_with_both_names(family, client):
    for child in (family["mia"], family["tobi"]):
        Alert.objects.create(
            person=child, kind="ring_first", says="Ring Nan first.", began_on=TODAY, review_on=ahead(30)
        )
    works_with(family["farah"], family["tobi"])
    client.force_login(family["farah"])
    page = client.get(f"/child/{family['mia'].pk}/family/").content.decode()
    section = page[page.index("Before you act") : page.index("Homes</h3>")]
    assert section.count("<strong>Ring Nan first.</strong>") == 1
    assert "Mia Carter" in section
    assert "Tobi Okafor" in section
    assert section.count("Still holds") == 2
