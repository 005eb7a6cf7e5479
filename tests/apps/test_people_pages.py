"""The pages about people: what they show, to whom, and what the log then holds."""

import re
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import ago, ahead
from cast.people import a_child, a_locked_child, a_parent_of, a_person, known_by, lives_at
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.versions import version_of
from goldenthread.people import matching
from goldenthread.people.models import (
    Agency,
    AgencyInvolvement,
    Alert,
    ContactPoint,
    Household,
    HouseholdMember,
    Merge,
    Partnership,
    Person,
    SupportOffer,
    Tie,
)  # fmt: skip

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah(client: Client):
    worker = a_worker()
    client.force_login(worker)
    return worker


@pytest.fixture
def family(farah):
    """Mia with her mother, her brother and her Nan; Farah works with Mia alone."""
    mia, tobi = a_child("Mia Carter", school="Elm Road Primary"), a_child("Tobi Okafor", born=date(2018, 7, 2))
    kelly, jean = a_parent_of(mia, tobi), a_person("Jean Carter")
    Partnership.objects.create(one=kelly, other=a_person("Steve Hall"), kind="together", began_on=date(2022, 5, 1))
    home = Household.objects.create(name="Mum’s")
    for person in (mia, tobi, kelly):
        HouseholdMember.objects.create(household=home, person=person)
    SupportOffer.objects.create(child=mia, supporter=jean, relation="Nan", can_do="Has her on Fridays.")
    AgencyInvolvement.objects.create(
        child=mia, agency=Agency.objects.create(name="Elm Road Primary", kind="school"), role="class teacher"
    )
    Alert.objects.create(person=mia, kind="ring_first", says="Ring Nan first.", began_on=ago(10), review_on=ahead(600))
    Tie.objects.create(
        from_person=Person.objects.get(shown_given="Steve"),
        to_person=kelly,
        kind="violence",
        both_ways=False,
        seen_by="Kelly",
    )
    lives_at(mia, kelly)
    works_with(farah, mia)
    matching.index(Person.objects.values_list("pk", flat=True))
    return {"mia": mia, "tobi": tobi, "kelly": kelly, "jean": jean}


def text(response):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def shown_on(response):
    return {int(one) for one in re.findall(r'data-person="p?(\d+)"', response.content.decode())}


def in_the_log(did):
    return set(LogEntry.objects.filter(did=did).values_list("person_id", flat=True))


def a_day(field, iso):
    year, month, day = iso.split("-")
    return {f"{field}_day": day, f"{field}_month": month, f"{field}_year": year}


def find(client, typed, **more):
    return client.post(reverse("search"), {"looking_for": typed, **more})


def test_the_search_page_holds_nothing_personal_in_its_address_and_answers_by_post(client, family):
    """Serves: T.23"""
    assert find(client, "mya carter").request["QUERY_STRING"] == ""
    assert "Mia Carter" not in text(client.get(reverse("search"), {"looking_for": "mia carter"}))
    assert "Mia Carter" in text(find(client, "mya carter"))


def test_everybody_found_is_in_the_log_and_so_is_the_search(client, family):
    """Serves: T.23"""
    response = find(client, "carter")
    assert shown_on(response) >= {family["mia"].pk, family["kelly"].pk}
    assert shown_on(response) <= in_the_log("was shown")
    assert LogEntry.objects.get(did="searched for people").because == "carter"


def test_a_card_says_why_they_were_found_where_they_live_and_whether_the_record_opens(client, family):
    found = text(find(client, "mya carter"))
    assert "Elmford" in found
    assert "14 Elm Road" not in found
    assert "Elm Road Primary" not in found
    assert "Open Mia Carter" in found
    assert "Say why you need to open Tobi Okafor" in text(find(client, "tobi okafor"))


def test_a_protected_address_is_nowhere_in_a_search_not_even_its_town(client, family):
    lives_at(family["tobi"], lines="1 Hidden Lane\nFarwell", postcode="FA1 1AA", protected=True)
    lives_at(family["tobi"], lines="9 Open Street\nFarwell", postcode="FA1 1AB")
    matching.index([family["tobi"].pk])
    assert "Farwell" not in text(find(client, "tobi okafor"))
    assert "Tobi" not in text(find(client, "hidden lane"))


def test_a_locked_child_is_not_found_by_anything(client, farah, family):
    """Serves: T.23"""
    wren = a_locked_child("Wren Ashby")
    known_by(wren, "C9876")
    a_parent_of(wren, who=family["kelly"])
    lives_at(wren, lines="3 Mill Lane\nElmford")
    matching.index([wren.pk])
    for typed in ("wren ashby", "C9876", "child of kelly carter", "3 mill lane"):
        assert "Wren" not in text(find(client, typed))
    assert wren.pk not in in_the_log("was shown")


def test_more_people_are_shown_by_asking_again(client, farah):
    for number in range(25):
        a_child(f"Sam{'abcdefghijklmnopqrstuvwxy'[number]} Twentyfold")
    matching.index(Person.objects.values_list("pk", flat=True))
    assert len(shown_on(find(client, "twentyfold"))) == 20
    assert "Show more" in text(find(client, "twentyfold"))
    assert len(shown_on(find(client, "twentyfold", upto="40"))) == 25


def test_nothing_found_helps_to_look_in_another_way(client, farah):
    found = text(find(client, "zzyzx"))
    assert "Nobody found" in found
    assert "Try fewer letters" in found
    assert "Add a new person" in found


def test_an_age_or_a_birthday_alone_is_a_search(client, family):
    assert "Mia Carter" in text(find(client, "", born_day="14", born_month="5", born_year="2016"))
    assert "Enter a name" in text(find(client, ""))


def test_the_records_i_opened_last_are_listed_for_me_alone(client, family):
    client.get(reverse("child_details", args=[family["mia"].pk]))
    assert "Mia Carter" in text(client.get(reverse("search")))
    client.force_login(a_worker())
    assert "Mia Carter" not in text(client.get(reverse("search")))


def test_adding_somebody_shows_who_is_here_first_and_adds_only_when_told_it_is_another(client, family):
    """Serves: K9.W1"""
    typed = {
        "given": "Mya",
        "family": "Carter",
        "born_on_day": "14",
        "born_on_month": "5",
        "born_on_year": "2016",
        "born_certainty": "known",
    }
    first = client.post(reverse("add_person"), typed)
    assert "Is it one of these?" in text(first)
    assert not Person.objects.filter(shown_given="Mya").exists()
    seen = re.findall(r'name="seen" value="(\d+)"', first.content.decode())
    client.post(reverse("add_person"), typed | {"seen": seen})
    assert Person.objects.filter(shown_given="Mya").count() == 1


def test_the_family_page_tells_the_whole_family_and_logs_everybody_on_it(client, family):
    """Serves: K3.04, K10.00"""
    response = client.get(reverse("family", args=[family["mia"].pk]))
    said = text(response)
    for words in (
        "Kelly Carter",
        "Tobi Okafor",
        "holds parental responsibility",
        "Has her on Fridays.",
        "class teacher",
        "Ring Nan first.",
        "violence from one to the other",
    ):
        assert words.lower() in said.lower()
    assert "<svg" in response.content.decode()
    assert shown_on(response) == in_the_log("was shown") | in_the_log("opened")


def test_a_brother_on_the_family_page_leads_nowhere_for_a_worker_who_does_not_work_with_him(client, family):
    page = client.get(reverse("family", args=[family["mia"].pk])).content.decode()
    assert f"/child/{family['tobi'].pk}/" not in page
    assert f"/person/{family['tobi'].pk}/" not in page
    assert f"/person/{family['kelly'].pk}/" in page


def test_the_family_as_it_was_has_no_forms(client, family):
    page = client.get(reverse("family", args=[family["mia"].pk]), {"on_day": "1", "on_month": "1", "on_year": "2020"})
    assert "Steve Hall" not in text(page)
    assert "Add somebody" not in text(page)


def test_a_protected_address_is_shown_only_when_asked_for_and_that_is_logged(client, family):
    """Serves: T.23"""
    lives_at(family["mia"], lines="1 Hidden Lane\nFarwell", postcode="FA1 1AA", protected=True)
    hidden = family["mia"].residences.get(address__protected=True)
    page = text(client.get(reverse("child_details", args=[family["mia"].pk])))
    assert "Protected address" in page
    assert "Hidden Lane" not in page
    assert client.get(reverse("show_address", args=[family["mia"].pk, hidden.pk])).status_code == 405
    assert "Hidden Lane" in text(client.post(reverse("show_address", args=[family["mia"].pk, hidden.pk])))
    assert LogEntry.objects.filter(did="looked at a protected address", person_id=family["mia"].pk).exists()
    assert "Hidden Lane" not in text(client.get(reverse("person_history", args=[family["mia"].pk])))


def test_a_childs_details_lead_from_the_person_page_to_the_childs_record(client, family):
    assert client.get(reverse("person", args=[family["mia"].pk])).url == reverse(
        "child_details", args=[family["mia"].pk]
    )
    kelly = text(client.get(reverse("person", args=[family["kelly"].pk])))
    assert "Mia Carter birth parent" in kelly
    assert "Tobi" not in kelly


def test_a_small_form_saves_with_the_reason_and_says_so(client, family):
    answer = client.post(
        reverse("change_details", args=[family["mia"].pk, "faith"]),
        {"faith": "Quaker", "because": "Kelly said.", "began_from": version_of({"faith": family["mia"].faith})},
        follow=True,
    )
    assert "Saved." in text(answer)
    assert "Quaker" in text(answer)
    assert client.get(reverse("change_details", args=[family["mia"].pk, "shoes"])).status_code == 404


def test_a_date_that_is_no_date_is_shown_again_as_typed(client, family):
    wrong = {"born_on_day": "31", "born_on_month": "2", "born_on_year": "2016", "born_certainty": "known"}
    answer = client.post(reverse("change_details", args=[family["mia"].pk, "birth"]), wrong)
    assert "must be a real date" in text(answer)
    assert 'value="31"' in answer.content.decode()
    family["mia"].refresh_from_db()
    assert family["mia"].born_on == date(2016, 5, 14)


def test_a_face_is_looked_at_before_it_is_kept(client, family):
    from dataclasses import asdict

    from goldenthread.design.pictures.face import Figure

    chosen = asdict(Figure(hair="bunches", skin="brown"))
    address = reverse("choose_figure", args=[family["mia"].pk])
    client.post(address, chosen | {"show": "1"})
    family["mia"].refresh_from_db()
    assert family["mia"].figure == ""
    client.post(address, chosen | {"keep": "1"})
    family["mia"].refresh_from_db()
    assert "hair=bunches" in family["mia"].figure


def test_a_relative_is_added_in_two_taps(client, family):
    """Serves: K3.04"""
    address = reverse("add_relative", args=[family["mia"].pk])
    asked = {"called": "Jeen Carter", "relation": "parent:kinship", "whom": str(family["mia"].pk)}
    first = client.post(address, asked)
    assert "Is it one of these?" in text(first)
    client.post(address, asked | {"choose": str(family["jean"].pk), "seen": [str(family["jean"].pk)]})
    assert family["mia"].parents.filter(parent=family["jean"], kind="kinship").exists()


def test_every_small_form_about_the_family_opens_and_saves(client, family):
    mia, jean, kelly = (str(family[name].pk) for name in ("mia", "jean", "kelly"))
    page = lambda what: reverse("add_to_family", args=[family["mia"].pk, what])  # noqa: E731
    told = {
        "couple": {"one": mia, "other": jean, "kind": "couple", "certainty": "known"},
        "parent": {"parent": jean, "of": kelly, "kind": "birth", "responsibility": "no", "certainty": "told"},
        "household": {"person": jean, "household": "new", "name": "Nan’s"},
        "tie": {"from_person": mia, "to_person": jean, "kind": "close", "seen_by": "Mia"},
        "support": {"supporter": kelly, "relation": "Mum", "can_do": "Takes her to school."},
        "agency": {"agency": "Elm Surgery", "kind": "health", "role": "GP"},
        "alert": {"about": mia, "kind": "health", "says": "Asthma.", **a_day("review_on", "2099-02-01")},
    }  # fmt: skip
    for what, words in told.items():
        assert client.get(page(what)).status_code == 200
        assert client.post(page(what), words).status_code == 302, what
    for what, row in (
        ("couple", Partnership.objects.latest("pk")),
        ("tie", Tie.objects.latest("pk")),
        ("alert", Alert.objects.latest("pk")),
    ):
        address = reverse("end_in_family", args=[family["mia"].pk, what, row.pk])
        assert client.get(address).status_code == 200
        day = timezone.localdate()
        ended = {"on_day": day.day, "on_month": day.month, "on_year": day.year, "because": "Changed."}
        assert client.post(address, ended).status_code == 302
        row.refresh_from_db()
        assert row.ended_on == day


def test_a_row_of_another_family_cannot_be_ended_from_here(client, family):
    elsewhere = Tie.objects.create(
        from_person=a_person("Ann Other"), to_person=a_person("Bob Other"), kind="close", seen_by="Ann"
    )
    assert client.get(reverse("end_in_family", args=[family["mia"].pk, "tie", elsewhere.pk])).status_code == 404


def test_two_records_are_compared_joined_and_taken_apart(client, family):
    manager = a_worker("team_manager", "out_of_hours")
    client.force_login(manager)
    twice = a_child("Mya Carter")
    ContactPoint.objects.create(person=twice, kind="mobile", value="07700 900123")
    matching.index([twice.pk])
    assert "Mya Carter" in text(client.get(reverse("same_person", args=[family["mia"].pk])))
    address = reverse("compare", args=[family["mia"].pk, twice.pk])
    assert "One person, or two?" in text(client.get(address))
    client.post(address, {"keep": str(family["mia"].pk), "because": "Same NHS number."})
    assert family["mia"].contact_points.count() == 1
    client.post(reverse("take_apart", args=[family["mia"].pk, Merge.objects.get().pk]), {"because": "Two girls."})
    assert twice.contact_points.count() == 1


def test_a_worker_who_may_not_edit_sees_no_way_to_and_is_refused(client, family):
    chair = a_worker("conference_chair")
    works_with(chair, family["mia"])
    client.force_login(chair)
    assert "Change" not in text(client.get(reverse("child_details", args=[family["mia"].pk])))
    assert client.get(reverse("change_details", args=[family["mia"].pk, "faith"])).status_code == 403


def test_the_family_page_asks_a_fixed_number_of_questions_however_large_the_family(
    client, family, django_assert_max_num_queries
):
    for number in range(12):
        a_parent_of(a_child(f"Cousin{number} Carter"), who=family["kelly"])
    with django_assert_max_num_queries(45):
        client.get(reverse("family", args=[family["mia"].pk]))
