"""A child offered to another team is answered by whoever leads that team; the endings of brothers and sisters are begun in one step."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago
from cast.people import a_child, a_lock, a_parent_of
from cast.thread import a_concern
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.pathways.closing import queries
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.pathways.passing import acts as passing
from goldenthread.casework.pathways.passing.deputies import name_deputy
from goldenthread.casework.pathways.passing.queries import answers_as, offered_to_us
from goldenthread.casework.workspace.day import day_of_a_manager

pytestmark = pytest.mark.django_db

BECAUSE = "You move to Southgate in December."


@pytest.fixture
def skye(farah):
    child = a_child("Skye Braithwaite")
    works_with(farah, child)
    works_with(a_team("Elm North"), child)
    return child


@pytest.fixture
def peter(skye):
    """Peter leads Elm South, and has nothing to do with Skye."""
    a_worker("team_manager", team="Elm North")
    return a_worker("team_manager", called="Peter Garside", team="Elm South")


def a_browser(worker):
    browser = Client()
    browser.force_login(worker)
    return browser


def to_the_south(skye, farah):
    return passing.offer(child=skye, to_team=a_team("Elm South"), because=BECAUSE, on=ago(3), by=farah)


def test_the_manager_of_the_team_reads_why_and_says_yes(skye, peter, farah):
    """In their day and their notices, without the record opening to them; who offered is told. Serves: K7.11"""
    row = to_the_south(skye, farah)
    address = reverse("answer_offer", args=[row.pk])
    assert Notice.objects.get(to=peter).link == address
    (waits,) = day_of_a_manager(seen_by=peter).children
    assert [(thing.what, thing.start.href) for thing in waits.things] == [
        ("Offered to Elm South: say whether you take it on", address)
    ]
    browser = a_browser(peter)
    page = browser.get(address).content.decode()
    assert BECAUSE in page
    assert "Skye Braithwaite" in page
    assert browser.get(reverse("child", args=[skye.pk])).status_code != 200
    assert browser.post(address, {"answer": "yes", "key": str(uuid4())}).url == address
    row.refresh_from_db()
    assert (row.accepted_by, passing.standing(row)) == ("Peter Garside, Elm South", "accepted")
    assert Notice.objects.get(to=farah).link == reverse("transfers", args=[skye.pk])
    assert offered_to_us(seen_by=peter) == []
    assert "said yes" in browser.get(address).content.decode()
    with pytest.raises(NotAllowed, match="no way from there"):
        passing.give_back(row=row, because="No room.", by=peter)


def test_it_goes_back_with_the_reason(skye, peter, farah):
    """Serves: K7.11"""
    row = to_the_south(skye, farah)
    browser, address = a_browser(peter), reverse("answer_offer", args=[row.pk])
    assert "Write why it goes back" in browser.post(address, {"answer": "no", "key": str(uuid4())}).content.decode()
    browser.post(address, {"answer": "no", "because": "She moves in December: ask us then.", "key": str(uuid4())})
    row.refresh_from_db()
    assert (row.refused_because, passing.standing(row)) == (
        "Peter Garside: She moves in December: ask us then.",
        "refused",
    )
    assert "ask us then" in a_browser(farah).get(reverse("transfers", args=[skye.pk])).content.decode()


def test_only_whoever_leads_that_team_or_stands_in_for_them_answers(skye, peter, farah):
    """Serves: K7.11, T.23"""
    row = to_the_south(skye, farah)
    other, stands_in = a_worker("team_manager", called="Anwen Hughes"), a_worker("social_worker")
    for somebody in (farah, other):
        assert a_browser(somebody).get(reverse("answer_offer", args=[row.pk])).status_code == 404
        with pytest.raises(NotAllowed, match="The manager of the team"):
            passing.take_on(row=row, by=somebody)
    covers(stands_in, away=peter, from_=TODAY, until=TODAY)
    assert (offered_to_us(seen_by=stands_in), answers_as(row, seen_by=stands_in)) == ([row], "cover")
    a_lock(skye, keeps_out=(peter,))
    assert offered_to_us(seen_by=peter) == []
    assert a_browser(peter).get(reverse("answer_offer", args=[row.pk])).status_code == 404


def test_a_deputy_named_for_one_offer_answers_for_a_manager_who_is_away_and_it_is_kept_as_such(skye, peter, farah):
    """Named by who offers or by the manager; never who offers, nor somebody far away. The manager is told. Serves: K7.11"""
    row = to_the_south(skye, farah)
    nia = a_worker("social_worker", called="Nia Okoro", team="Elm South")
    far = a_worker("social_worker", called="Omar Said", team="Riverside")
    assert a_browser(nia).get(reverse("answer_offer", args=[row.pk])).status_code == 404
    mine, address = a_browser(farah), reverse("name_deputy", args=[skye.pk, row.pk])
    assert "Their manager is away" in mine.get(reverse("transfers", args=[skye.pk])).content.decode()
    page = mine.get(address).content.decode()
    assert ("Nia Okoro" in page, "Omar Said" in page, "Farah Aziz</option>" in page) == (True, False, False)
    mine.post(address, {"deputy": nia.pk, "because": "Peter is away until 1 December.", "key": str(uuid4())})
    for somebody in (farah, far):
        with pytest.raises(NotAllowed, match="Who offers a child does not answer"):
            name_deputy(row=row, deputy=somebody, because="Away.", by=peter)
    offered = reverse("answer_offer", args=[row.pk])
    assert (offered_to_us(seen_by=nia), Notice.objects.get(to=nia).link) == ([row], offered)
    hers = a_browser(nia)
    assert "You answer for Peter Garside: Peter is away until 1 December." in hers.get(offered).content.decode()
    hers.post(offered, {"answer": "yes", "key": str(uuid4())})
    row.refresh_from_db()
    assert (row.accepted_by, row.answered_by, row.answered_as) == (
        "Nia Okoro for Peter Garside, Elm South",
        nia,
        "deputy",
    )
    assert Notice.objects.filter(to=peter, says=passing.ANSWERED_FOR_YOU, link=offered).exists()
    assert a_browser(peter).get(reverse("deputise_offer", args=[row.pk])).status_code == 404, "it is answered"


def test_brothers_and_sisters_are_begun_together_and_answered_apart(skye, farah):
    """The reason is taken over once; whoever has no open record, or an ending already, is not offered. Serves: K10.08"""
    nico, wren = a_child("Nico Braithwaite"), a_child("Wren Braithwaite")
    hidden, strangers = a_child("Ash Braithwaite"), a_child("Fern Braithwaite")
    a_parent_of(skye, nico, wren, hidden, strangers, called="Leon Braithwaite")
    works_with(farah, nico, wren, hidden)
    a_lock(hidden, keeps_out=(farah,))
    a_concern(skye, nico, name="Enough to eat")
    assert list(queries.could_end_too(skye, seen_by=farah)) == [nico, wren]
    browser, page = a_browser(farah), reverse("closing", args=[skye.pk])
    shown = browser.get(page).content.decode()
    assert "Nico Braithwaite" in shown
    assert "Ash" not in shown
    assert "Fern" not in shown
    kept = {"also": [hidden.pk], "because": "Kept?", "key": str(uuid4())}
    refused = browser.post(reverse("begin_closing", args=[skye.pk]), kept).content.decode()
    assert "Kept?" in refused, "what was written is there again"
    assert not Closing.objects.exists()
    sent = {"also": [nico.pk], "because": "There is food every day.", "key": str(uuid4())}
    assert browser.post(reverse("begin_closing", args=[skye.pk]), sent).url == page
    assert {one.child: one.because for one in Closing.objects.all()} == {
        skye: "There is food every day.",
        nico: "There is food every day.",
    }
    shown = browser.get(page).content.decode()
    assert reverse("closing", args=[nico.pk]) in shown
    strand = nico.concerns.get()
    answer = {"became": "still_there", "says": "Nico hides bread.", "key": str(uuid4())}
    browser.post(reverse("answer_worry", args=[nico.pk, strand.pk]), answer)
    assert Closing.objects.get(child=skye).answers.count() == 0
    assert list(queries.could_end_too(skye, seen_by=farah)) == [wren]
