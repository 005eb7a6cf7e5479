"""What is typed is kept before anybody saves it, for its writer alone, and nobody's words overwrite anybody's.

Serves: A.16, K9.W4
"""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db.models.functions import Now
from django.test import Client

from cast.people import a_child, a_lock
from cast.signing_in import browser_of
from cast.workers import a_worker, works_with
from goldenthread.access.drafting import LONGEST_FIELD_BYTES, MOST_DRAFTS, throw_away_old
from goldenthread.access.drafting_models import Draft, SentOnce
from goldenthread.access.models import LogEntry

pytestmark = pytest.mark.django_db
PAGE = "/child/1/notes/new/"


def keep(browser, key, *, words=None, version=0, window="desk", step=1, **more):
    """Send what a page's script sends."""
    fields = {} if words is None else {"shared": [words]}
    told = {
        "key": str(key),
        "kind": "note",
        "page": PAGE,
        "fields": fields,
        "version": version,
        "window": window,
        "step": step,
    }
    return browser.post("/drafts/keep/", json.dumps(told | more), content_type="application/json")


def text_of(key):
    return Draft.objects.get(key=key).fields["shared"][0]


def test_words_are_kept_as_they_are_typed_and_each_keeping_counts():
    """Serves: K9.W4"""
    farah, key = browser_of(a_worker()), uuid4()
    assert keep(farah, key, words="Mia was").json()["version"] == 1
    assert keep(farah, key, words="Mia was in bed", version=1, step=2).json()["version"] == 2
    assert text_of(key) == "Mia was in bed"


def test_only_the_fields_that_changed_are_sent_and_the_others_stay():
    farah, key = browser_of(a_worker()), uuid4()
    keep(farah, key, words="Mia was in bed")
    keep(farah, key, version=1, step=2, fields={"place": ["At home"]})
    assert Draft.objects.get(key=key).fields == {"shared": ["Mia was in bed"], "place": ["At home"]}


def test_a_second_device_that_began_from_the_same_keeping_is_kept_beside_and_gets_both_texts():
    """Serves: A.16"""
    farah, key = browser_of(a_worker()), uuid4()
    keep(farah, key, words="Before")
    keep(farah, key, words="At my desk", version=1, step=2)
    answer = keep(farah, key, words="On my phone", version=1, window="phone")
    assert answer.status_code == 409
    assert answer.json()["theirs"] == {"shared": ["At my desk"]}
    assert text_of(key) == "At my desk"
    beside = Draft.objects.get(key=answer.json()["beside"])
    assert (beside.beside.key, beside.fields) == (key, {"shared": ["On my phone"]})
    assert keep(farah, beside.key, words="On my phone, later", version=1, window="phone", step=2).status_code == 200


def test_an_answer_that_was_lost_on_the_way_makes_no_second_writer():
    farah, key = browser_of(a_worker()), uuid4()
    keep(farah, key, words="One")
    assert keep(farah, key, words="One, two", version=0, step=2).json()["version"] == 2
    assert text_of(key) == "One, two"


def test_an_older_message_that_comes_late_changes_nothing():
    farah, key = browser_of(a_worker()), uuid4()
    keep(farah, key, words="One, two, three", step=3)
    assert keep(farah, key, words="One, two", step=2).status_code == 200
    assert text_of(key) == "One, two, three"


def test_a_form_that_was_sent_is_not_begun_again_by_a_message_that_comes_late():
    farah, key = a_worker(), uuid4()
    SentOnce.objects.create(key=key, worker=farah, led_to="/notes/3/")
    answer = keep(browser_of(farah), key, words="Late")
    assert (answer.status_code, answer.json()["sent"]) == (410, "/notes/3/")
    assert not Draft.objects.exists()


def test_a_draft_whose_twin_was_sent_stays():
    farah, key = a_worker(), uuid4()
    browser = browser_of(farah)
    keep(browser, key, words="At my desk")
    beside = keep(browser, key, words="On my phone", window="phone").json()["beside"]
    Draft.objects.get(key=key).delete()
    assert Draft.objects.get(key=beside).beside is None


def test_nobody_reaches_anybody_elses_draft_by_its_key():
    key = uuid4()
    keep(browser_of(a_worker()), key, words="Private")
    tom = browser_of(a_worker())
    answer = keep(tom, key, words="Tom's own", version=1)
    assert answer.json()["theirs"] == {}
    assert text_of(key) == "Private"
    assert "Private" not in tom.get("/drafts/here/", {"key": key, "page": PAGE, "kind": "note"}).content.decode()
    tom.post(f"/drafts/{key}/throw-away/")
    assert Draft.objects.get(key=key).thrown_at is None


def test_words_of_one_worker_are_not_kept_for_another_who_has_signed_in_on_the_same_device_since():
    answer = keep(browser_of(a_worker()), uuid4(), words="Farah's", writer=999999)
    assert answer.status_code == 403
    assert "Somebody else has signed in" in answer.json()["why"]
    assert not Draft.objects.exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [("a\x00b", "cannot be kept"), ("\ud83d", "cannot be kept"), ("é" * (LONGEST_FIELD_BYTES // 2 + 1), "too long")],
)
def test_what_cannot_be_kept_is_refused_in_words(words, says):
    answer = keep(browser_of(a_worker()), uuid4(), words=words)
    assert answer.status_code == 400
    assert says in answer.json()["why"]


def test_a_draft_that_grows_too_long_keeps_what_it_had():
    farah, key = browser_of(a_worker()), uuid4()
    for number in range(4):
        keep(farah, key, version=number, step=number + 1, fields={f"part{number}": ["x" * 99_000]})
    answer = keep(farah, key, version=4, step=5, fields={"part5": ["x" * 99_000]})
    assert "too long" in answer.json()["why"]
    assert set(Draft.objects.get(key=key).fields) == {"part0", "part1", "part2", "part3"}


@pytest.mark.parametrize("sent", ["", "null", "[]", "{}", '{"key": 3}', "[" * 5000, '{"key": "x", "fields": []}'])
def test_what_is_no_message_is_refused_in_words(sent):
    answer = browser_of(a_worker()).post("/drafts/keep/", sent, content_type="application/json")
    assert (answer.status_code, "Copy your text" in answer.json()["why"]) == (400, True)


def test_passwords_and_tokens_are_never_kept():
    key = uuid4()
    keep(
        browser_of(a_worker()),
        key,
        fields={"password": ["x"], "new_Password1": ["x"], "csrfmiddlewaretoken": ["x"], "shared": ["x"]},
    )
    assert set(Draft.objects.get(key=key).fields) == {"shared"}


def test_there_is_an_end_to_how_many_drafts_one_may_have():
    farah = a_worker()
    Draft.objects.bulk_create([Draft(key=uuid4(), worker=farah, page=PAGE, kind="note") for _ in range(MOST_DRAFTS)])
    assert "Throw some of them away" in keep(browser_of(farah), uuid4(), words="One more").json()["why"]


def test_the_list_names_the_person_only_while_the_worker_may_know_of_them():
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    browser, key = browser_of(farah), uuid4()
    keep(browser, key, words="Mia was in bed", person=mia.pk)
    page = browser.get("/drafts/").content.decode()
    for says in ("Mia Carter", "Mia was in bed", f"{PAGE}?draft={key}"):
        assert says in page
    a_lock(mia, keeps_out=(farah,))
    page = browser.get("/drafts/").content.decode()
    assert "Mia Carter" not in page
    assert "Mia was in bed" in page, "the worker's own words are not taken from them"


def test_the_number_of_drafts_stands_over_every_page():
    browser = browser_of(a_worker())
    assert 'href="/drafts/"' not in browser.get("/me/").content.decode()
    keep(browser, uuid4(), words="Begun")
    assert "begun and not saved" in browser.get("/me/").content.decode()


def test_a_draft_thrown_away_can_be_brought_back_for_a_day():
    farah, key = browser_of(a_worker()), uuid4()
    keep(farah, key, words="Begun")
    farah.post(f"/drafts/{key}/throw-away/")
    assert "Bring it back" in farah.get("/drafts/").content.decode()
    assert farah.get("/drafts/here/", {"page": PAGE, "kind": "note"}).json()["begun"] == []
    farah.post(f"/drafts/{key}/bring-back/")
    assert farah.get("/drafts/here/", {"page": PAGE, "kind": "note"}).json()["begun"][0]["words"] == "Begun"


def test_a_draft_goes_a_month_after_it_was_last_touched_and_a_day_after_it_was_thrown_away():
    farah = a_worker()
    for days, thrown in ((30, None), (32, None), (1, 2), (1, 0)):
        draft = Draft.objects.create(key=uuid4(), worker=farah, page=PAGE, kind=f"{days} {thrown}")
        gone = None if thrown is None else Now() - timedelta(days=thrown)
        Draft.objects.filter(pk=draft.pk).update(kept_at=Now() - timedelta(days=days), thrown_at=gone)
    throw_away_old()
    assert set(Draft.objects.values_list("kind", flat=True)) == {"30 None", "1 0"}


def test_a_page_opened_again_learns_what_is_kept_of_it():
    farah, key = browser_of(a_worker()), uuid4()
    keep(farah, key, words="Mia was in bed", began_from="v1")
    here = farah.get("/drafts/here/", {"key": key, "page": PAGE, "kind": "note"}).json()
    assert (here["mine"]["fields"], here["mine"]["version"], here["mine"]["began_from"]) == (
        {"shared": ["Mia was in bed"]},
        1,
        "v1",
    )
    assert here["begun"] == []


def test_keeping_writes_no_log_line_and_tells_nobody():
    before = LogEntry.objects.count()
    keep(browser_of(a_worker()), uuid4(), words="Private", person=a_child().pk)
    assert LogEntry.objects.count() == before


def test_nobody_keeps_anything_without_signing_in():
    answer = keep(Client(), uuid4(), words="x")
    assert (answer.status_code, Draft.objects.count()) == (302, 0)


def test_signing_out_tells_the_browser_to_forget_what_it_holds():
    """Serves: A.17"""
    browser = browser_of(a_worker())
    assert "Clear-Site-Data" not in browser.get("/account/sign-out/").headers
    assert browser.post("/account/sign-out/").headers["Clear-Site-Data"] == '"storage"'


def test_drafts_go_out_with_no_export():
    from goldenthread.returns.leaving.tables import columns, tables

    kinds = {model._meta.label_lower: model for model in tables()}
    assert "access.draft" not in kinds
    assert "secret_hash" not in {field.name for field in columns(kinds["access.device"])}
