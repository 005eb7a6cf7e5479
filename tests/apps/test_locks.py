"""The two locks: deny these, allow only these. What is locked away is invisible everywhere.

Serves: T.23
"""

from datetime import timedelta

import pytest

from cast.days import TODAY
from cast.people import a_child, a_lock, a_locked_child, a_parent_of
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry, Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.people.allocating import queries as allocating
from goldenthread.people.locking import place, queries, renew, take_over, tell_of_match, unlock
from goldenthread.people.looked import queries as looked
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.people.reaching import queries as reaching
from goldenthread.people.reasons import queries as reasons

pytestmark = pytest.mark.django_db


@pytest.fixture
def miriam():
    return a_worker("information_governance")


def test_deny_beats_every_role_and_involvement(miriam):
    farah, nadia, sunita = (
        a_worker(team="Elm North"),
        a_worker("out_of_hours"),
        a_worker("team_manager", team="Elm North"),
    )
    mia = a_child()
    works_with(farah, mia)
    place(
        person=mia, kind="deny", ground="own", because="Farah is her aunt.", workers=[farah, nadia, sunita], by=miriam
    )
    assert [mia in Person.objects.open_to(worker) for worker in (farah, nadia, sunita)] == [False, False, False]


def test_allow_only_lets_nobody_else_in_not_even_duty(miriam):
    farah, nadia, sunita = (
        a_worker(team="Elm North"),
        a_worker("out_of_hours"),
        a_worker("team_manager", team="Elm North"),
    )
    mia = a_child()
    works_with(farah, mia)
    place(
        person=mia,
        kind="allow_only",
        ground="protection",
        because="A threat to life.",
        workers=[farah, miriam],
        by=miriam,
    )
    assert [mia in Person.objects.known_to(worker) for worker in (farah, miriam, nadia, sunita)] == [
        True,
        True,
        False,
        False,
    ]


def test_deny_also_beats_being_named_among_those_let_in(miriam):
    farah, mia = a_worker(), a_child()
    a_lock(mia, only_for=(farah, miriam))
    place(
        person=mia, kind="deny", ground="own", because="She has moved in next door to them.", workers=[farah], by=miriam
    )
    assert mia not in Person.objects.known_to(farah)


def test_a_lock_is_looked_at_again_after_ninety_days_and_keeping_it_says_why(miriam):
    farah, mia = a_worker(), a_child()
    lock = place(person=mia, kind="deny", ground="own", because="Farah is her aunt.", workers=[farah], by=miriam)
    assert lock.review_on == TODAY + timedelta(days=90)
    miriam.today = TODAY + timedelta(days=91)
    tom = a_worker()
    lock = renew(lock=lock, because="Still her aunt; Tom has moved in.", add=[tom], by=miriam)
    assert lock.review_on == TODAY + timedelta(days=181)
    assert mia not in Person.objects.known_to(tom)
    renew(lock=lock, because="Tom has moved out.", leave_off=[tom], by=miriam)
    assert mia in Person.objects.known_to(tom)


def test_unlocking_gives_the_reason_and_opens_the_record_again(miriam):
    farah, mia = a_worker(), a_child()
    lock = place(person=mia, kind="deny", ground="own", because="Farah is her aunt.", workers=[farah], by=miriam)
    unlock(lock=lock, because="It was another Farah.", by=miriam)
    assert mia in Person.objects.known_to(farah)
    with pytest.raises(NotAllowed, match="lifted already"):
        unlock(lock=lock, because="Again.", by=miriam)
    assert list(LogEntry.objects.filter(person_id=mia.pk).values_list("did", flat=True).order_by("pk")) == [
        "locked the record",
        "unlocked the record",
    ]


def test_nobody_else_places_or_lifts_a_lock(miriam):
    sunita, mia = a_worker("team_manager"), a_child()
    with pytest.raises(NotAllowed, match="Information governance locks"):
        place(person=mia, kind="deny", ground="own", because="x", workers=[sunita], by=sunita)


def test_a_lock_that_nobody_could_ever_lift_is_refused(miriam):
    mia, farah = a_child(), a_worker()
    with pytest.raises(NotAllowed, match="still be able"):
        place(person=mia, kind="deny", ground="own", because="Her own niece.", workers=[miriam], by=miriam)
    with pytest.raises(NotAllowed, match="still be able"):
        place(person=mia, kind="allow_only", ground="adoption", because="x", workers=[farah], by=miriam)
    donald = a_worker("information_governance")
    place(person=mia, kind="deny", ground="own", because="Miriam’s niece.", workers=[miriam], by=donald)
    assert mia not in Person.objects.known_to(miriam)


def test_those_suggested_for_allow_only_are_the_reviewers_the_lead_worker_and_their_manager(miriam):
    farah, sunita = a_worker(team="Elm North"), a_worker("team_manager", team="Elm North")
    donald, mia = a_worker("information_governance"), a_child()
    works_with(farah, mia)
    shown = queries.let_in_unless_left_out(mia, seen_by=miriam)
    assert [worker for worker, _ in shown] == [miriam, donald, farah, sunita]


def test_a_locked_record_is_on_no_list_in_no_count_and_in_no_answer(miriam):
    sunita = a_worker("team_manager", team="Elm North")
    farah = a_worker(team="Elm North")
    mia, wren = a_child("Mia Carter"), a_locked_child("Wren Carter", only_for=(miriam,))
    kelly = a_parent_of(mia, wren)
    works_with(farah, mia, wren)
    works_with(sunita.places.get().team, wren, mia)
    wren.involvements.filter(is_lead=True).update(ended_on=TODAY)
    mia.involvements.filter(is_lead=True).update(ended_on=TODAY)
    assert wren.pk in hidden_from(sunita)
    assert list(Person.objects.open_to(sunita)) == [mia]
    assert list(allocating.waiting_list(seen_by=sunita)) == [mia]
    assert wren not in allocating.brothers_and_sisters(mia, seen_by=sunita)
    assert wren not in reaching.around(kelly, seen_by=sunita)
    assert looked.looks(wren, seen_by=sunita).count() == 0
    assert looked.who(wren, seen_by=sunita) == []
    assert allocating.with_child_now(wren, seen_by=sunita).count() == 0
    assert queries.locks_in_force(seen_by=sunita).count() == 0
    assert reasons.to_answer(seen_by=sunita).count() == 0


def test_children_locked_from_the_asker_are_not_in_the_number_of_a_workers_children(miriam):
    sunita, farah = a_worker("team_manager", team="Elm North"), a_worker(team="Elm North")
    works_with(farah, a_child("Mia Carter"), a_locked_child("Wren Ashby", only_for=(farah, miriam)))
    assert [(choice.worker, choice.children) for choice in allocating.choices(seen_by=sunita)] == [(farah, 1)]


def test_information_governance_is_told_silently_of_a_new_record_that_matches_a_locked_one(miriam):
    farah = a_worker()
    donald = a_worker("information_governance")
    wren = a_locked_child("Wren Ashby", only_for=(miriam, donald))
    a_lock(wren, keeps_out=(donald,))
    new = a_child("Wren Ashby")
    tell_of_match(new=new, locked_id=wren.pk, by=farah)
    notice = Notice.objects.get()
    assert notice.to == miriam
    assert "Wren" not in notice.says
    assert not LogEntry.objects.filter(worker_id=farah.pk).exists()


def test_a_lock_is_placed_in_two_steps_so_that_its_names_are_seen_first(miriam, client):
    farah, sunita = a_worker(team="Elm North"), a_worker("team_manager", team="Elm North")
    mia = a_child()
    works_with(farah, mia)
    client.force_login(miriam)
    said = {"kind": "allow_only", "ground": "adoption", "because": "An adoption order is being asked for.", "names": ""}
    page = client.post(f"/person/{mia.pk}/lock/", said).content.decode()
    assert all(worker.name in page for worker in (farah, sunita, miriam))
    assert not mia.locks.exists()
    client.post(f"/person/{mia.pk}/lock/", said | {"confirmed": "yes", "worker": [farah.pk]})
    assert {row.worker for row in mia.locks.get().workers.all()} == {farah, miriam}
    assert "Mia Carter" in client.get("/locks/").content.decode()


def test_the_lock_pages_keep_lift_and_refuse_unknown_names(miriam, client):
    farah, mia = a_worker(), a_child()
    client.force_login(miriam)
    said = {"kind": "deny", "ground": "own", "because": "Her aunt.", "names": "Farah Azis"}
    assert "Nobody, or more than one worker" in client.post(f"/person/{mia.pk}/lock/", said).content.decode()
    lock = place(person=mia, kind="deny", ground="own", because="Her aunt.", workers=[farah], by=miriam)
    assert (
        client.post(f"/locks/{lock.pk}/", {"outcome": "keep", "because": "Still so.", "names": ""}).status_code == 302
    )
    assert (
        client.post(f"/locks/{lock.pk}/", {"outcome": "lift", "because": "No longer.", "names": ""}).status_code == 302
    )
    lock.refresh_from_db()
    assert lock.ended_because == "No longer."
    assert client.get(f"/locks/{lock.pk}/").status_code == 404


@pytest.fixture
def wren(miriam):
    """Locked to Miriam and Grace alone; then both left."""
    wren, grace = a_child("Wren Ashby"), a_worker()
    a_lock(wren, only_for=(miriam, grace))
    for leaver in (miriam, grace):
        leaver.is_active, leaver.left_on = False, TODAY
        leaver.save()
    return wren


def test_a_lock_whose_people_have_all_left_is_taken_over_with_a_reason_that_is_kept(wren):
    donald, harriet = a_worker("information_governance", called="Harriet Boateng"), a_worker("information_governance")
    assert wren not in Person.objects.known_to(donald)
    (lock,) = queries.nobody_left_to_review(seen_by=donald)
    take_over(lock=lock, because="Miriam and Grace have left.", also=[], by=donald)
    assert wren in Person.objects.known_to(donald)
    assert wren not in Person.objects.known_to(harriet)
    line = LogEntry.objects.filter(did="took over the lock").get()
    assert (line.worker_id, line.person_id, line.because) == (donald.pk, wren.pk, "Miriam and Grace have left.")
    assert [notice.to for notice in Notice.objects.all()] == [harriet]
    assert queries.nobody_left_to_review(seen_by=harriet) == []


def test_a_lock_somebody_can_still_review_is_not_taken_over_nor_by_whoever_it_keeps_out(miriam, wren):
    donald, farah = a_worker("information_governance"), a_worker()
    lock = wren.locks.get()
    a_lock(wren, keeps_out=(donald,))
    for nobody in (donald, farah):
        with pytest.raises(NotAllowed):
            take_over(lock=lock, because="I want to see.", by=nobody)
    isla, harriet = a_child("Isla Reid"), a_worker("information_governance", called="Harriet Boateng")
    held = a_lock(isla, only_for=(harriet,))
    with pytest.raises(NotAllowed, match="no lock here"):
        take_over(lock=held, because="I want to see.", by=donald)
    assert [one.person for one in queries.nobody_left_to_review(seen_by=harriet)] == [wren]


def test_the_page_does_not_say_whose_record_it_is_until_the_lock_is_taken_over(wren, client):
    donald = a_worker("information_governance")
    client.force_login(donald)
    lock = wren.locks.get()
    for page in ("/locks/", f"/locks/{lock.pk}/take-over/"):
        assert "take" in client.get(page).content.decode()
        assert "Wren" not in client.get(page).content.decode()
    assert client.post(f"/locks/{lock.pk}/take-over/", {"because": "", "names": ""}).status_code == 200
    answer = client.post(f"/locks/{lock.pk}/take-over/", {"because": "They have left.", "names": ""}, follow=True)
    assert "Wren Ashby" in answer.content.decode()
    assert client.get(f"/locks/{lock.pk}/take-over/").status_code == 404
