"""Writing help on the pages: asked while typing, kept nowhere, seen by the writer alone; and the council's own list of words."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from cast.notes import a_note
from cast.people import a_child, a_lock
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.wording import acts, trying
from goldenthread.casework.wording.models import AskedTally, CouncilWord
from goldenthread.casework.wording.resting import all_resting, proposal_of
from goldenthread.casework.wording.tallying import count_answers
from goldenthread.practice.language.tallies import Answered

pytestmark = pytest.mark.django_db
WORD = {
    "phrases": "huddle\nhuddles", "kind": "jargon", "why": "It is a word of ours.", "ask": "What happens next?", "suggest": "short meeting",
    "before": "We held a huddle.", "after": "We met for ten minutes.",
}  # fmt: skip


@pytest.fixture
def farah():
    return a_worker()


@pytest.fixture
def lead():
    return a_worker("principal_social_worker")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def client_of(worker):
    client = Client()
    client.force_login(worker)
    return client


def asked(worker, text, **more):
    answer = client_of(worker).post(
        reverse("look_at_text"), json.dumps({"text": text, **more}), content_type="application/json"
    )
    return answer.json()


def test_a_text_is_asked_about_while_it_is_typed(farah):
    """Serves: K9.01, K9.03"""
    (one,) = asked(farah, "Mum failed to engage.")["findings"]
    assert (one["text"], one["kind"]) == ("failed to engage", "blaming")
    assert one["question"].endswith("?")


def test_nothing_of_it_is_kept_or_logged(farah):
    """Serves: K9.01"""
    before = LogEntry.objects.count()
    asked(farah, "Mum failed to engage.")
    assert not LogEntry.objects.filter(did__contains="engage").exists()
    assert LogEntry.objects.count() - before <= 1


@pytest.mark.parametrize("body", ["", "[]", "{", '{"text": 3}', '{"text": "x", "field": "poem"}'])
def test_what_cannot_be_read_is_answered_with_nothing(farah, body):
    answer = client_of(farah).post(reverse("look_at_text"), body, content_type="application/json")
    assert answer.status_code == 200
    assert answer.json()["findings"] == []


def test_places_are_counted_as_a_browser_counts(farah):
    (one,) = asked(farah, "😀 He suffers from asthma.")["findings"]
    assert (one["start"], one["end"]) == (6, 18)


def test_as_a_family_reads_it_words_are_explained(farah):
    """Serves: K9.12, E.09"""
    told = asked(farah, "You will have supervised contact.", family=True)
    assert [one["words"] for one in told["pieces"] if one["means"]] == ["supervised contact"]
    assert "".join(one["words"] for one in told["pieces"]) == "You will have supervised contact."


def test_nobody_signed_in_is_told_nothing():
    assert Client().post(reverse("look_at_text"), "{}", content_type="application/json").status_code == 302


def test_before_signing_the_writer_is_asked_once_and_nobody_else(farah, mia):
    """Serves: K3.07"""
    note = a_note(mia, by=farah, words="Mum failed to engage with us.")
    page = reverse("note", args=[mia.pk, note.pk])
    assert "failed to engage</strong>" in client_of(farah).get(page).content.decode()
    other = a_worker("family_support_worker")
    works_with(other, mia)
    assert "data-open-questions" not in client_of(other).get(page).content.decode()


def test_turned_off_it_asks_nothing(farah, mia):
    client, note = client_of(farah), a_note(mia, by=farah, words="Mum failed to engage with us.")
    client.post(reverse("writing_help"), {"wanted": ""})
    farah.refresh_from_db()
    assert not farah.writing_help
    assert "data-open-questions" not in client.get(reverse("note", args=[mia.pk, note.pk])).content.decode()
    assert "writing.js" not in client.get(reverse("write_note", args=[mia.pk])).content.decode()
    client.post(reverse("writing_help"), {"wanted": "yes"})
    assert "writing.js" in client.get(reverse("write_note", args=[mia.pk])).content.decode()


def test_a_word_is_proposed_agreed_by_young_people_and_asked_about(farah, lead):
    """Serves: C.11, C.12, E.03"""
    word = acts.propose(**WORD, by=farah)
    assert asked(farah, "We held a huddle.")["findings"] == []
    acts.bring_into_use(word=word, agreed_with="Children in care council, 4 May", by=lead)
    (one,) = asked(farah, "We held a huddle.")["findings"]
    assert one["entry"] == f"ours-{word.pk}"
    acts.retire(word=word, because="Nobody writes it any more.", by=lead)
    assert asked(farah, "We held a huddle.")["findings"] == []


def test_an_entry_of_the_product_may_be_left_out(farah, lead):
    told = WORD | {"phrases": "", "leaves_out": "siblings"}
    word = acts.propose(**told, by=farah)
    assert asked(farah, "He misses his siblings and his dog.")["findings"]
    acts.bring_into_use(word=word, agreed_with="Children in care council, 4 May", by=lead)
    assert asked(farah, "He misses his siblings and his dog.")["findings"] == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"before": "Nothing here."}, "first sentence"),
        ({"after": "We held a huddle."}, "second sentence"),
        ({"phrases": " \n"}, "one form on each line"),
        ({"leaves_out": "no-such-entry"}, "no such entry"),
    ],
)
def test_a_word_that_does_not_stand_its_own_test_is_refused(farah, change, says):
    with pytest.raises(NotAllowed, match=says):
        acts.propose(**(WORD | change), by=farah)
    assert not CouncilWord.objects.exists()


def test_only_the_lead_decides_and_only_with_young_people(farah, lead):
    """Serves: E.10"""
    word = acts.propose(**WORD, by=farah)
    with pytest.raises(NotAllowed, match="principal social worker"):
        acts.bring_into_use(word=word, agreed_with="Children", by=farah)
    with pytest.raises(NotAllowed, match="Say which young people"):
        acts.bring_into_use(word=word, agreed_with=" ", by=lead)
    with pytest.raises(NotAllowed):
        acts.retire(word=word, because="x", by=lead)


def test_a_proposal_is_tried_on_past_notes_of_ones_own_children(farah, mia):
    """Serves: C.11"""
    a_note(mia, by=farah, words="We held a huddle. Then she slept.")
    elsewhere = a_child("Sam Not-Mine")
    tom = a_worker()
    works_with(tom, elsewhere)
    a_note(elsewhere, by=tom, words="We held a huddle.")
    word = acts.propose(**WORD, by=farah)
    tried = trying.tried_on_past_notes(word, seen_by=farah)
    assert (tried.notes, tried.times) == (1, 1)
    assert tried.met[0].words == "huddle"
    page = client_of(farah).get(reverse("council_word", args=[word.pk])).content.decode()
    assert "asked 1 time in the newest 1 note" in page


def test_what_somebody_told_us_is_not_tried_since_it_is_never_asked_about(farah, mia):
    a_note(mia, by=farah, told_us="Kelly: they held a huddle.", words="Then she slept.")
    tried = trying.tried_on_past_notes(acts.propose(**WORD, by=farah), seen_by=farah)
    assert (tried.notes, tried.times) == (1, 0)


def test_who_decides_about_a_word_is_told_about_how_often_it_would_ask_and_of_nobody(farah, lead, mia):
    """In tens, none below ten, nothing of a child who is locked away, and nothing for other workers. Serves: C.11, E.03"""
    word = acts.propose(**WORD, by=farah)
    for _ in range(9):
        a_note(mia, by=farah, words="We held a huddle.")
    hidden = a_child("Tobi Hidden")
    works_with(farah, hidden)
    for _ in range(5):
        a_note(hidden, by=farah, words="We held a huddle.")
    a_lock(hidden, keeps_out=(lead,))
    address = reverse("council_word", args=[word.pk])
    page = client_of(lead).get(address).content.decode()
    assert "fewer than ten times in the newest 9 notes" in page
    assert "Mia" not in page
    for _ in range(6):
        a_note(mia, by=farah, words="We held a huddle. A huddle helps.")
    page = client_of(lead).get(address).content.decode()
    assert "about 10 times in the newest 15 notes" in page
    assert "the council’s notes" not in client_of(farah).get(address).content.decode()


def test_the_pages_of_the_list(farah, lead):
    client = client_of(farah)
    assert "No words of our own yet" in client.get(reverse("words")).content.decode()
    form = client.get(reverse("propose_word"))
    assert form.status_code == 200
    word = acts.propose(**WORD, by=farah)
    assert "huddle" in client.get(reverse("words")).content.decode()
    assert client.get(reverse("decide_word", args=[word.pk, "in_use"])).status_code == 403
    page = client_of(lead).get(reverse("decide_word", args=[word.pk, "in_use"])).content.decode()
    assert "Bring it into use" in page
    assert client_of(lead).get(reverse("decide_word", args=[word.pk, "retired"])).status_code == 404


def test_a_short_line_is_not_asked_about_as_if_it_were_a_term(farah):
    """In a box of one line a few words are a heading; a sentence in it is asked about like any other."""
    assert asked(farah, "Regular contact")["findings"]
    assert not asked(farah, "Contact", line=True)["findings"]
    assert asked(farah, "Mum failed to engage.", line=True)["findings"]


def test_learning_tells_the_list_and_nobody(farah, lead):
    """Serves: C.11, E.03"""
    many = [("siblings", Answered.KEPT)] * 36 + [("siblings", Answered.CHANGED)] * 4
    few = [("liar", Answered.QUOTED)] * 9
    letters = [("letters-jm", Answered.KEPT), ("letters-xqz", Answered.CHANGED)] * 5
    count_answers(many + few + letters, on=lead.today)
    count_answers([("siblings", Answered.KEPT)] * 2, on=lead.today)
    assert {one.name for one in AskedTally._meta.get_fields()} == {
        "id",
        "entry",
        "month",
        "met",
        "kept",
        "changed",
        "quoted",
    }
    assert not AskedTally.objects.filter(entry__contains="jm").exists()
    page = client_of(lead).get(reverse("words_asked")).content.decode()
    assert "Met about 40 times. Of ten: 9 left as it was, 1 changed" in page
    assert "Does it ask too much?" in page
    assert "Letters that are not on any list" in page
    assert "1 entry was met fewer than ten times" in page
    assert "Liar" not in page
    assert client_of(farah).get(reverse("words_asked")).status_code == 403
    offered = client_of(lead).get(reverse("propose_word"), {"leaves_out": "siblings"}).content.decode()
    assert 'value="siblings"' in offered


def test_what_was_counted_over_a_year_ago_is_not_told(lead):
    count_answers([("siblings", Answered.KEPT)] * 20, on=lead.today.replace(year=lead.today.year - 2))
    assert "Nothing was met ten times yet" in client_of(lead).get(reverse("words_asked")).content.decode()


def test_a_word_that_guides_disagree_about_waits_for_young_people(farah, lead):
    """It is offered with its sentences; once it is proposed it is offered no more, and once they agreed it is asked about. Serves: C.11, C.12"""
    sentence = "Tia is a care leaver."
    assert not asked(farah, sentence)["findings"]
    page = client_of(farah).get(reverse("words")).content.decode()
    assert "Guides disagree about these" in page
    assert "?asks=care-leaver" in page
    form = client_of(farah).get(reverse("propose_word"), {"asks": "care-leaver"}).content.decode()
    assert "care leaver\ncare leavers" in form
    assert "He is a care leaver." in form
    word = acts.propose(**proposal_of("care-leaver"), by=farah)
    assert "?asks=care-leaver" not in client_of(farah).get(reverse("words")).content.decode()
    assert not asked(farah, sentence)["findings"]
    acts.bring_into_use(word=word, agreed_with="Care leavers’ forum, 4 May 2026", by=lead)
    assert [one["text"] for one in asked(farah, sentence)["findings"]] == ["care leaver"]


@pytest.mark.parametrize("key", sorted(all_resting()))
def test_every_word_that_rests_can_be_proposed_as_it_is_offered(farah, key):
    assert acts.propose(**proposal_of(key), by=farah).status == "proposed"


def test_what_is_not_asked_about_cannot_be_left_out(farah):
    with pytest.raises(NotAllowed, match="not asked about"):
        acts.propose(**(WORD | {"leaves_out": "care-leaver"}), by=farah)
