"""Opening a record by saying why: for a while, told at once, checked afterwards, never past a lock.

Serves: K9.W1, T.23
"""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from cast.people import a_child, a_lock
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.models import LogEntry, Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.people.models import BreakGlass, Person
from goldenthread.people.opening import may_open
from goldenthread.people.reasons import answer, give_reason, may_answer, open_reason, queries
from goldenthread.people.reasons.acts import OPEN_FOR, words_of_answer

pytestmark = pytest.mark.django_db
WHY = "The police asked whether the child is known to us."


@pytest.fixture
def elm():
    """Farah works with Mia in Elm North, led by Sunita; Tom of Oak Street, led by Peter, does not; Miriam keeps records safe."""

    class Elm:
        farah, sunita = a_worker(team="Elm North"), a_worker("team_manager", team="Elm North")
        tom, peter = a_worker(team="Oak Street"), a_worker("team_manager", team="Oak Street")
        miriam = a_worker("information_governance")
        mia = a_child("Mia Carter")

    works_with(Elm.farah, Elm.mia)
    return Elm


def given(elm, *, by=None, purpose="check", because=WHY, at=None):
    return give_reason(person=elm.mia, purpose=purpose, because=because, at=at or timezone.now(), by=by or elm.tom)


def test_a_reason_opens_the_record_for_as_long_as_its_purpose_takes(elm):
    assert elm.mia not in Person.objects.open_to(elm.tom)
    reason = given(elm)
    assert elm.mia in Person.objects.open_to(elm.tom)
    assert reason.ends_at - reason.began_at == timedelta(hours=2)
    assert open_reason(elm.mia, worker=elm.tom) == reason


def test_when_the_time_is_over_the_record_is_closed_again(elm):
    given(elm, at=timezone.now() - OPEN_FOR["check"] - timedelta(minutes=1))
    assert elm.mia not in Person.objects.open_to(elm.tom)
    assert open_reason(elm.mia, worker=elm.tom) is None


def test_who_works_with_the_child_has_opened_it_by_no_reason(elm):
    given(elm)
    works_with(elm.tom, elm.mia, as_="co_worker", lead=False)
    assert open_reason(elm.mia, worker=elm.tom) is None


def test_the_childs_manager_and_information_governance_are_told_at_once_without_any_name(elm):
    given(elm)
    assert {notice.to for notice in Notice.objects.all()} == {elm.sunita, elm.miriam}
    assert not any(
        "Mia" in notice.says or "Carter" in notice.says or "Tom" in notice.says for notice in Notice.objects.all()
    )


def test_where_the_team_has_no_manager_or_the_manager_looks_the_one_above_is_told(elm):
    a_team("Elm North", under="Elm service")
    marcus = a_worker("service_manager", team="Elm service")
    elm.sunita.places.update(team=a_team("Oak Street"))
    given(elm)
    assert {notice.to for notice in Notice.objects.all()} == {marcus, elm.miriam}


def test_a_manager_from_whom_the_record_is_locked_is_not_told(elm):
    a_lock(elm.mia, keeps_out=(elm.sunita,))
    given(elm)
    assert {notice.to for notice in Notice.objects.all()} == {elm.miriam}


def test_a_reason_is_a_line_in_the_log_with_its_words(elm):
    given(elm)
    line = LogEntry.objects.get(did="gave a reason")
    assert (line.worker_id, line.person_id) == (elm.tom.pk, elm.mia.pk)
    assert WHY in line.because


def test_no_reason_opens_a_record_that_is_locked_away(elm):
    a_lock(elm.mia, keeps_out=(elm.tom,))
    with pytest.raises(NotAllowed, match="no record here"):
        given(elm, purpose="emergency")
    assert not BreakGlass.objects.exists()


def test_a_lock_placed_afterwards_shuts_a_record_that_was_open_by_a_reason(elm):
    given(elm)
    a_lock(elm.mia, only_for=(elm.farah,))
    assert elm.mia not in Person.objects.open_to(elm.tom)


@pytest.mark.parametrize(("purpose", "because", "opens"), [
    ("check", "I need to", False), ("check", "The police asked us", True), ("emergency", "", True), ("emergency", "fire", True), ("other", "", False),
])  # fmt: skip
def test_words_are_asked_for_but_never_in_an_emergency(elm, purpose, because, opens):
    if opens:
        assert given(elm, purpose=purpose, because=because).purpose == purpose
    else:
        with pytest.raises(NotAllowed, match="in a sentence"):
            given(elm, purpose=purpose, because=because)


def test_a_role_that_opens_no_record_cannot_open_one_by_a_reason(elm):
    with pytest.raises(NotAllowed):
        given(elm, by=a_worker("data_officer"))


def test_the_managers_of_the_child_and_of_the_worker_and_information_governance_may_answer_and_nobody_else(elm):
    reason = given(elm)
    others = [a_worker("team_manager", called="Anwen Hughes", team="Far Hill"), elm.farah, a_worker("auditor")]
    assert [bool(may_answer(reason, by=worker)) for worker in (elm.sunita, elm.peter, elm.miriam)] == [True, True, True]
    assert [bool(may_answer(reason, by=worker)) for worker in others] == [False, False, False]


def test_nobody_answers_their_own_reason(elm):
    reason = given(elm, by=elm.peter)
    assert not may_answer(reason, by=elm.peter)
    assert reason not in queries.to_answer(seen_by=elm.peter)


def test_an_answer_needs_words_unless_it_was_right_and_stands_once_given(elm):
    reason = given(elm)
    with pytest.raises(NotAllowed, match="what you asked"):
        answer(reason=reason, answer="wrong", says="", at=timezone.now(), by=elm.sunita)
    asked = answer(reason=reason, answer="ask", says="Who at the police?", at=timezone.now(), by=elm.sunita)
    assert asked in queries.to_answer(seen_by=elm.sunita)
    began = version_of(words_of_answer(asked))
    answer(reason=reason, answer="right", says="", at=timezone.now(), began_from=began, by=elm.sunita)
    with pytest.raises(NotAllowed, match="already"):
        answer(reason=reason, answer="wrong", says="No.", at=timezone.now(), by=elm.miriam)
    assert Notice.objects.filter(to=elm.tom).count() == 2


def test_a_reason_found_wrong_is_told_to_information_governance(elm):
    answer(reason=given(elm), answer="wrong", says="Mia is his neighbour’s child.", at=timezone.now(), by=elm.sunita)
    assert Notice.objects.filter(to=elm.miriam, says__contains="not found right").count() == 1


def test_a_reason_should_be_answered_within_two_working_days():
    friday = datetime(2025, 11, 21, tzinfo=UTC).date()
    assert queries.answer_by(friday) == datetime(2025, 11, 25, tzinfo=UTC).date()


def test_how_reasons_are_checked_is_shown_in_numbers_alone(elm):
    at = datetime(2025, 11, 20, 9, tzinfo=UTC)
    answer(reason=given(elm, at=at), answer="right", says="", at=at, by=elm.sunita)
    given(elm, at=at)
    given(elm, at=at - timedelta(days=200))
    found = queries.checking(seen_by=elm.miriam)
    assert (found.given, found.answered, found.right, found.wrong, found.share) == (2, 1, 1, 0, 50)


def test_the_page_that_asks_shows_a_name_and_an_age_and_nothing_else(elm, client):
    elm.mia.school = "Elmford Primary"
    elm.mia.save()
    client.force_login(elm.tom)
    page = client.get(f"/child/{elm.mia.pk}/who-has-looked/", follow=True)
    assert page.redirect_chain[-1][0] == f"/person/{elm.mia.pk}/why/"
    text = page.content.decode()
    assert "Mia Carter" in text
    assert "Elmford Primary" not in text
    assert "2016" not in text


def test_the_page_opens_the_record_when_the_reason_is_given_and_the_banner_says_so(elm, client):
    client.force_login(elm.tom)
    answer_ = client.post(f"/person/{elm.mia.pk}/why/", {"purpose": "check", "because": WHY})
    assert (answer_.status_code, answer_.url) == (302, f"/child/{elm.mia.pk}/")
    again = client.get(f"/person/{elm.mia.pk}/why/")
    assert again.status_code == 302
    from django.template import engines

    banner = (
        engines["jinja2"]
        .get_template("people/open_by_reason.html")
        .render({"reason": open_reason(elm.mia, worker=elm.tom)})
    )
    assert "You opened this record because" in banner
    assert WHY in banner


def test_the_page_answers_for_a_locked_person_as_for_one_that_is_not_there_and_logs_the_refusal(elm, client):
    a_lock(elm.mia, keeps_out=(elm.tom,))
    client.force_login(elm.tom)
    locked, missing = client.get(f"/person/{elm.mia.pk}/why/"), client.get("/person/987654/why/")
    assert (locked.status_code, missing.status_code) == (404, 404)
    assert locked.content == missing.content
    assert set(LogEntry.objects.filter(did="was refused").values_list("person_id", flat=True)) == {elm.mia.pk, 987654}


def test_reviewers_see_what_waits_and_answer_it_on_the_page(elm, client):
    reason = given(elm)
    client.force_login(elm.sunita)
    assert "Tom Bewley" in client.get("/reasons/").content.decode()
    assert client.post(f"/reasons/{reason.pk}/", {"answer": "right", "says": ""}).status_code == 302
    assert "Nothing waits for you." in client.get("/reasons/").content.decode()
    client.force_login(a_worker("team_manager", called="Anwen Hughes", team="Far Hill"))
    assert client.get(f"/reasons/{reason.pk}/").status_code == 404


def test_who_wrote_somebody_down_may_finish_it_that_day_and_no_longer(client):
    farah, other = a_worker(called="Farah Aziz"), a_worker(called="Owen Lake")
    new = a_child("Wren Ashby")
    Person.objects.filter(pk=new.pk).update(recorded_by=farah)
    assert may_open(new, by=farah)
    assert not may_open(new, by=other)
    Person.objects.filter(pk=new.pk).update(recorded_at=timezone.now() - timedelta(hours=25))
    assert not may_open(new, by=farah)
