"""A family picture for somebody of the family: what they may have, and nothing that shows where more was.

Serves: K9.09
"""

import re
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago
from cast.people import an_unborn_baby, lives_at
from cast.picture_family import mias_family
from cast.workers import a_worker
from goldenthread.people.contact_models import Channel
from goldenthread.people.family import queries
from goldenthread.people.family.copies import copy_for
from goldenthread.people.family.picture import family_of
from goldenthread.people.family.showing import Showing
from goldenthread.people.models import MustNotKnow

pytestmark = pytest.mark.django_db


@pytest.fixture
def family(client: Client):
    farah = a_worker()
    client.force_login(farah)
    return mias_family(farah)


def kin_of(family):
    return queries.kin(family["mia"], seen_by=family["farah"], on=TODAY)


def copy(family, *readers: str, channel: str = Channel.IN_PERSON):
    return copy_for(kin_of(family), readers=[family[one] for one in readers], channel=channel, seen_by=family["farah"])


def names(made) -> set[str]:
    return {person.shown_given for person in made.kin.people.values()}


def asked(client, family, name="family_picture", /, **query):
    return client.get(reverse(name, args=[family["mia"].pk]), query)


def test_no_copy_says_how_people_are_with_each_other(family, client):
    """Violence above all: a copy that carried it could get somebody hurt. Serves: K9.09"""
    for reader in ("mia", "kelly", "emeka", "steve", "jean"):
        told = {
            "who": "whole",
            "show": ["homes", "ties"],
            "readers": family[reader].pk,
            "how": "in_person",
            "as": "page",
        }
        page = asked(client, family, "print_family_picture", **told).content.decode()
        assert "<svg" in page
        assert copy(family, reader).kin.ties == ()
        assert not re.search(r"violen|pushed|conflict|the one I tell|work", page, re.IGNORECASE)


def test_a_fathers_copy_has_the_children_and_his_own_side_but_not_the_mothers_new_partner(family):
    """Serves: K9.09, P.16"""
    assert names(copy(family, "emeka")) == {"Mia", "Tobi", "Kelly", "Emeka", "Ngozi"}
    assert names(copy(family, "kelly")) == {"Mia", "Tobi", "Kelly", "Emeka", "Jean", "Steve"}
    assert names(copy(family, "mia")) == {"Mia", "Tobi", "Kelly", "Emeka", "Jean", "Steve", "Ngozi"}


def test_together_they_have_what_each_of_them_may_have(family):
    assert names(copy(family, "kelly", "emeka")) == {"Mia", "Tobi", "Kelly", "Emeka"}


def test_a_grown_ups_age_and_the_dates_of_couples_stand_in_no_copy_but_their_own(family):
    made = copy(family, "emeka")
    drawn = family_of(made.kin, Showing(ages_of=made.ages_of, is_copy=True))
    ages = {one.called: one.age for one in drawn.people}
    assert ages["Kelly Carter"] is None
    assert ages["Mia Carter"] is not None
    assert ages["Emeka Okafor"] is not None
    assert not any(couple.dates for couple in drawn.couples)
    assert not any(one.href for one in drawn.people)


def test_where_somebody_lives_is_not_drawn_for_somebody_who_must_not_know(family):
    """Serves: K9.09"""
    MustNotKnow.objects.create(about=family["kelly"], who=family["emeka"], what="address", began_on=ago(30))
    assert copy(family, "emeka").kin.memberships == ()
    assert {row.household.name for row in copy(family, "kelly").kin.memberships} == {"Mum’s new flat"}


def test_a_protected_home_is_drawn_only_for_those_who_live_in_it(family):
    """Serves: K9.09"""
    lives_at(family["kelly"], family["mia"], family["tobi"], family["steve"], protected=True)
    assert copy(family, "jean").kin.memberships == ()
    assert copy(family, "mia").kin.memberships


def test_somebody_of_whom_a_reader_must_know_nothing_is_left_out_and_so_is_whoever_hung_on_them(family, client):
    """No gap: whoever is joined to nobody without them is not left standing alone. Serves: K9.09"""
    MustNotKnow.objects.create(about=family["kelly"], who=family["mia"], what="anything", began_on=ago(30))
    assert names(copy(family, "mia")) == {"Mia", "Tobi", "Emeka", "Ngozi"}
    page = asked(
        client, family, "print_family_picture", who="whole", readers=family["mia"].pk, how="in_person", **{"as": "page"}
    ).content.decode()
    assert not re.search(r"Kelly|Jean|Steve|left out|not shown", page)


def test_a_doubted_father_stands_in_no_copy(family):
    family["mia"].parents.filter(parent=family["emeka"]).update(certainty="doubted")
    drawn = family_of(copy(family, "mia").kin)
    assert not any(
        f"p{family['mia'].pk}" in {c.key for c in couple.children} and f"p{family['emeka'].pk}" in couple.partners
        for couple in drawn.couples
    )


def test_a_baby_on_the_way_is_the_parents_to_tell(family):
    """Serves: K9.09"""
    an_unborn_baby(due=date(2026, 1, 20), mother=family["kelly"])
    assert "Baby" in names(copy(family, "kelly"))
    assert all("Baby" not in names(copy(family, reader)) for reader in ("emeka", "jean", "mia", "steve"))


def test_a_copy_that_may_not_go_that_way_is_not_drawn_and_says_why(family, client):
    """Serves: K9.09"""
    page = asked(client, family, who="close", show="homes", readers=family["emeka"].pk, how="letter").content.decode()
    assert "Not for" in page
    assert "<table" not in page
    answer = asked(client, family, "print_family_picture", who="close", readers=family["emeka"].pk, how="letter")
    assert answer.status_code == 302


def test_two_who_are_not_safe_together_have_no_copy_together(family):
    made = copy(family, "kelly", "steve")
    assert made.refused
    assert "not safe together" in made.refused[0][1].because
