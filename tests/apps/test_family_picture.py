"""The family picture: drawn from the record, kept in order, and for somebody of the family only as far as they may have it."""

import re
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago
from cast.hard_family import the_hard_family
from cast.people import a_lock, a_parent_of, a_person
from cast.picture_family import mias_family
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.design.pictures import genogram
from goldenthread.design.pictures.genogram import Bond, close_family
from goldenthread.design.pictures.genogram.check import meant
from goldenthread.design.pictures.genogram.plan import plan
from goldenthread.design.pictures.genogram.retracing import retraced
from goldenthread.people.family import acts, ahead, orders, queries, wishing
from goldenthread.people.family.picture import family_of
from goldenthread.people.family.showing import Showing, tied
from goldenthread.people.models import (
    Partnership,
    Person,
    PictureOrder,
    PictureWish,
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
    return mias_family(farah)


def kin_of(family, *, by=None):
    return queries.kin(family["mia"], seen_by=by or family["farah"], on=TODAY)


def asked(client, family, name="family_picture", /, **query):
    return client.get(reverse(name, args=[family["mia"].pk]), query)


# What the picture says


def test_the_hard_family_of_the_record_is_drawn_as_it_is(farah):
    """Serves: K1.09a, K7.01"""
    people = the_hard_family()
    works_with(farah, people["ivy"])
    whole = family_of(queries.kin(people["ivy"], seen_by=farah, on=date(2025, 11, 21)))
    assert len(whole.people) == 32  # everybody but the one lost before birth, of whom the record has no row
    drawn = orders.drawn(people["ivy"], whole, title="Ivy’s family")
    assert {one.parents: one.children for one in retraced(drawn)} == {
        one.parents: one.children for one in meant(plan(whole))
    }
    assert len(close_family(whole).family.people) == 15


def test_somebody_locked_away_is_in_no_picture_and_nothing_hangs_on_them(family, client):
    """Serves: K10.00"""
    a_lock(family["ngozi"], keeps_out=(family["farah"],))
    page = asked(client, family, who="whole", show="homes").content.decode()
    assert "Ngozi" not in page
    assert "Emeka" in page


def test_layers_say_of_somebody_only_what_the_worker_may_read_of_them(family):
    """Serves: P.18, T.12"""
    showing = Showing(layers=("language", "faith"))
    notes = {one.called: one.notes for one in family_of(kin_of(family), showing).people}
    assert notes["Mia Carter"] == ("English", "None, she says")
    assert notes["Steve Hall"] == ()  # a partner of her mother's: his own page does not open to Farah


def test_ties_are_drawn_for_work_with_whose_view_each_is(family, client):
    """Serves: P.15"""
    says = tied(kin_of(family))[0].says
    assert (
        says == "Steve Hall to Kelly Carter: violence from one to the other (pushed her), as Kelly, asked alone sees it"
    )
    page = asked(client, family, who="close", show=["homes", "ties"]).content.decode()
    assert "For work only" in page
    assert "pushed her" in page
    assert "pushed her" not in asked(client, family).content.decode()


def test_a_marriage_that_ended_when_one_of_them_died_is_drawn_as_no_separation(family):
    """A widow was not left. Serves: K1.09a"""
    ronald = a_parent_of(family["kelly"], called="Ronald Carter")
    Partnership.objects.create(
        one=ronald, other=family["jean"], kind="married", began_on=date(1975, 6, 7), ended_on=date(2019, 11, 30)
    )
    Person.objects.filter(pk=ronald.pk).update(died_on=date(2019, 11, 30))
    couple = next(c for c in family_of(kin_of(family)).couples if f"p{ronald.pk}" in c.partners)
    assert (couple.bond, couple.dates) == (Bond.MARRIED, "m 1975")


def test_a_mother_who_has_died_is_still_the_mother(family):
    """Her place as a parent ended when she died; whose child Mia is did not. Serves: K1.09a"""
    row = family["mia"].parents.get(parent=family["kelly"])
    row.ended_on = ago(40)
    row.save()
    couples = family_of(kin_of(family)).couples
    assert any(
        f"p{family['kelly'].pk}" in c.partners and any(child.key == f"p{family['mia'].pk}" for child in c.children)
        for c in couples
    )


def test_a_short_relationship_stays_one_and_is_no_separation(family):
    Partnership.objects.filter(other=family["emeka"]).update(kind="casual")
    couple = next(
        c
        for c in family_of(kin_of(family)).couples
        if f"p{family['emeka'].pk}" in c.partners and c.b != f"p{family['ngozi'].pk}"
    )
    assert (couple.bond, couple.dates) == (Bond.NOT_TOGETHER, "")


# What is kept


def test_the_order_is_found_once_and_never_met_again_when_the_family_has_changed(family, client, monkeypatch):
    asked(client, family)
    kept = list(PictureOrder.objects.values_list("facts", flat=True))
    assert len(kept) == 1
    with monkeypatch.context() as patch:
        patch.setattr(genogram, "arrange", lambda family: pytest.fail("it was found already"))
        assert "<svg" in asked(client, family).content.decode()
    a_parent_of(family["jean"], called="Elsie Carter")
    asked(client, family, who="whole")
    assert PictureOrder.objects.exclude(facts__in=kept).count() == 1


def test_an_order_says_nothing_but_numbers(family, client):
    asked(client, family)
    assert re.fullmatch(r"[p\d~+> \n]+", PictureOrder.objects.get().order)


def test_no_more_orders_are_kept_than_anybody_needs(family):
    about = kin_of(family)
    for born in range(20):
        family["tobi"].born_on = date(2000 + born, 1, 1)
        about.people[family["tobi"].pk] = family["tobi"]
        orders.order_of(family["mia"], family_of(about))
    assert PictureOrder.objects.count() == orders.MOST_KEPT


def test_somebody_asked_to_stand_left_of_somebody_does_and_a_wish_the_other_way_gives_way(family, client):
    """Serves: K1.09a"""

    def first(one: str, other: str) -> bool:
        order = orders.order_of(family["mia"], family_of(kin_of(family)))
        row = next(row for row in order if f"p{family[one].pk}" in row)
        return row.index(f"p{family[one].pk}") < row.index(f"p{family[other].pk}")

    before = first("mia", "tobi")
    left, right = ("tobi", "mia") if before else ("mia", "tobi")
    told = {"left": family[left].pk, "right": family[right].pk}
    assert client.post(reverse("arrange_picture", args=[family["mia"].pk]), told).status_code == 302
    assert first("mia", "tobi") is not before
    wishing.put_left(child=family["mia"], left=family[right], right=family[left], by=family["farah"])
    assert PictureWish.objects.count() == 1
    assert first("mia", "tobi") is before
    client.post(reverse("let_picture_go", args=[family["mia"].pk, PictureWish.objects.get().pk]))
    assert not PictureWish.objects.exists()


def test_nobody_is_put_left_of_themselves(family):
    with pytest.raises(NotAllowed, match="two different people"):
        wishing.put_left(child=family["mia"], left=family["mia"], right=family["mia"], by=family["farah"])


def test_a_family_that_changed_has_its_picture_laid_out_before_anybody_looks(family, client, monkeypatch):
    """Serves: K1.09a"""
    acts.add_partnership(
        child=family["mia"], one=family["jean"], other=a_person("Vic Poole"), kind="couple", by=family["farah"]
    )
    assert ahead.lay_out_waiting(today=TODAY) == 1
    assert ahead.lay_out_waiting(today=TODAY) == 0
    monkeypatch.setattr(genogram, "arrange", lambda family: pytest.fail("it was to be laid out already"))
    about = kin_of(family)
    assert orders.order_of(family["mia"], close_family(family_of(about)).family)
    assert orders.order_of(family["mia"], family_of(about))


# Two taps


def test_two_taps_lead_to_a_form_that_knows_who_is_added_to_whom_and_back_to_the_picture(family, client):
    """Serves: K3.04"""
    page = asked(client, family).content.decode()
    taps = re.findall(rf'href="([^"]*/family/relative/\?[^"]*whom={family["jean"].pk}[^"]*)"', page)
    assert any("relation=parent:birth" in tap for tap in taps)
    tap = next(tap for tap in taps if "relation=partner" in tap).replace("&amp;", "&")
    form = client.get(tap).content.decode()
    assert re.search(rf'<option value="{family["jean"].pk}" selected', form)
    assert re.search(r'<option value="partner:together" selected', form)
    answer = client.post(tap, {"called": "", "relation": "partner:together", "whom": family["jean"].pk, "and_whom": ""})
    assert answer["Location"] == reverse("family_picture", args=[family["mia"].pk])
    assert Partnership.objects.filter(other__placeholder="partner, not known").exists()


def test_a_brother_or_sister_is_added_to_both_parents(family, client):
    page = asked(client, family).content.decode().replace("&amp;", "&")
    parents = {family["kelly"].pk, family["emeka"].pk}
    tap = re.search(r"relation=child:birth&whom=(\d+)&and_whom=(\d+)", page)
    assert {int(tap[1]), int(tap[2])} == parents


# On paper


def test_what_is_printed_is_logged_with_for_whom(family, client):
    """Serves: T.23"""
    asked(
        client,
        family,
        "print_family_picture",
        who="close",
        show="homes",
        readers=family["kelly"].pk,
        how="in_person",
        **{"as": "page"},
    )
    line = LogEntry.objects.get(did="printed the family picture")
    assert (line.person_id, line.because) == (family["mia"].pk, f"a copy for person {family['kelly'].pk}")


def test_the_print_for_work_says_so_and_the_drawing_may_be_kept(family, client):
    page = asked(client, family, "print_family_picture", **{"as": "page"}).content.decode()
    assert "For work, not for the family" in page
    drawing = asked(client, family, "print_family_picture", **{"as": "svg"})
    assert (drawing["Content-Type"], drawing.content[:4]) == ("image/svg+xml", b"<svg")
    assert "attachment" in drawing["Content-Disposition"]


def test_everybody_on_the_page_is_in_the_log(family, client):
    """Serves: T.23"""
    asked(client, family, who="whole", show="homes")
    logged = set(LogEntry.objects.filter(page="family_picture").values_list("person_id", flat=True))
    assert {family[one].pk for one in ("mia", "tobi", "kelly", "emeka", "jean", "ngozi", "steve")} <= logged


# The ecomap


def test_the_ecomap_has_helpers_ties_and_agencies_and_the_childs_own_only_what_she_said(family, client):
    """Serves: K7.01, K7.02, P.15"""
    theirs = asked(client, family, "child_ecomap").content.decode()
    assert "Jean (family and friends): strong." in theirs
    own = asked(client, family, "child_ecomap", by="child").content.decode()
    assert "Jean the one I tell (family and friends): strong." in own
    Tie.objects.update(seen_by="Farah")
    assert "Nothing Mia said" in asked(client, family, "child_ecomap", by="child").content.decode()
