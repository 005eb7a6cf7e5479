"""Before a note is signed, its writer answers what a reader may ask, once: changes it, leaves it, or marks it as somebody's own words.

Serves: K9.01, K9.03, K3.07
"""

import pytest
from django.test import Client
from django.urls import reverse

from cast.notes import a_note, as_read
from cast.people import a_child
from cast.workers import a_worker, works_with
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.written import Passage
from goldenthread.casework.wording.models import AskedTally

pytestmark = pytest.mark.django_db
TYPED = "Mum failed to engage with us. She is lazy."
LONG = (
    "The kitchen was warm and there was bread on the table, and all the beds upstairs had clean sheets when I looked. "
)


@pytest.fixture
def client(farah):
    client = Client()
    client.force_login(farah)
    return client


def page_of(client, child, note):
    return client.get(reverse("note", args=[child.pk, note.pk])).content.decode()


def sign(client, child, note, **answers):
    told = {"as_read": as_read(note), "cosign_by": ""} | answers
    return client.post(reverse("sign_note", args=[child.pk, note.pk]), told)


def is_signed(note):
    return Note.objects.get(pk=note.pk).signed_at is not None


def name(text, within=TYPED, box="words"):
    """What the page calls the question about these words."""
    at = within.index(text)
    return f"ask-{box}-{at}-{at + len(text)}"


def test_each_question_can_be_left_changed_or_marked_and_leaving_is_chosen(client, mia, farah):
    """Serves: K9.01"""
    page = page_of(client, mia, a_note(mia, by=farah, words=TYPED))
    asked = name("failed to engage")
    for answer in ("keep", "change", "quote"):
        assert f'name="{asked}" value="{answer}"' in page
    assert f'value="keep" id="{asked}-keep" checked' in page


def test_what_is_left_as_it_is_is_signed(client, mia, farah):
    note = a_note(mia, by=farah, words=TYPED)
    sign(client, mia, note)
    assert is_signed(note)
    assert Note.objects.get(pk=note.pk).words == TYPED


def test_somebodys_own_words_get_their_marks_and_what_was_left_is_not_asked_again(client, mia, farah):
    note = a_note(mia, by=farah, words=TYPED)
    sign(client, mia, note, **{name("lazy"): "quote"})
    assert not is_signed(note)
    assert Note.objects.get(pk=note.pk).words == "Mum failed to engage with us. She is “lazy”."
    assert "data-open-questions" not in page_of(client, mia, note)
    sign(client, mia, note)
    assert is_signed(note)


def test_the_same_words_in_several_places_are_one_question_and_one_answer(client, mia, farah):
    again = "She is lazy. I think she is lazy. Lazy, said nobody else."
    note = a_note(mia, by=farah, words=again)
    page = page_of(client, mia, note)
    assert page.count("lazy</strong>") == 1
    assert "in 3 places" in page
    sign(client, mia, note, **{name("lazy", again): "quote"})
    assert Note.objects.get(pk=note.pk).words == "She is “lazy”. I think she is “lazy”. “Lazy”, said nobody else."


def test_change_it_first_leads_to_its_form_and_signs_nothing(client, mia, farah):
    note = a_note(mia, by=farah, words=TYPED)
    answer = sign(client, mia, note, **{name("lazy"): "change"})
    assert answer.url == reverse("change_note", args=[mia.pk, note.pk])
    assert not is_signed(note)


def test_nobody_else_marks_words_in_a_note(client, mia, farah):
    note = a_note(mia, by=farah, words=TYPED)
    other = a_worker("family_support_worker")
    works_with(other, mia)
    client.force_login(other)
    sign(client, mia, note, **{name("lazy"): "quote"})
    assert Note.objects.get(pk=note.pk).words == TYPED
    assert not is_signed(note)


def test_a_note_that_changed_meanwhile_is_not_marked(client, mia, farah):
    note = a_note(mia, by=farah, words=TYPED)
    sign(client, mia, note, as_read="older", **{name("lazy"): "quote"})
    assert Note.objects.get(pk=note.pk).words == TYPED
    assert not is_signed(note)


def test_a_passage_about_somebody_else_is_not_lost(client, mia, farah):
    note = a_note(mia, by=farah, words=TYPED, passages=(Passage("She is lazy."),))
    sign(client, mia, note, **{name("lazy"): "quote"})
    assert Note.objects.get(pk=note.pk).words == TYPED


def test_a_visit_without_the_childs_own_words_is_asked_about_once(client, mia, farah):
    """Serves: K3.07"""
    words = "I sat in the kitchen. " * 20
    assert "Nobody" not in page_of(client, mia, a_note(mia, by=farah, words=words, said="I like the new bed."))
    page = page_of(client, mia, a_note(mia, by=farah, words=words))
    assert page.count("What did the child say, show or want") == 1


def test_a_decision_without_its_reason_is_asked_about(client, mia, farah):
    """Serves: K9.05a"""
    note = a_note(mia, by=farah, kind="decision", words="We decided to close our work.")
    assert "Because of what?" in page_of(client, mia, note)


def test_words_of_another_childs_note_are_asked_about_and_a_strangers_are_not(client, mia, farah):
    """Serves: K9.03"""
    zara, unknown = a_child("Zara Bello"), a_child("Una Smith")
    works_with(farah, zara)
    other = a_worker("family_support_worker")
    works_with(other, unknown)
    a_note(unknown, by=other, words=LONG)
    note = a_note(mia, by=farah, words=LONG)
    assert "another child" not in page_of(client, mia, note)
    a_note(zara, by=farah, words=LONG)
    assert "What did you see of this child alone?" in page_of(client, mia, note)


def test_one_meaning_for_two_children_is_asked_about(client, mia, farah):
    """Serves: K9.03"""
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    note = a_note(mia, tobi, by=farah, means=LONG)
    assert "What did you see of this child alone?" in page_of(client, mia, note)


def test_comparing_does_not_ask_more_with_more_notes(client, mia, farah, django_assert_max_num_queries):
    zara = a_child("Zara Bello")
    works_with(farah, zara)
    note = a_note(mia, by=farah, words=LONG)
    page_of(client, mia, note)
    with django_assert_max_num_queries(200) as few:
        page_of(client, mia, note)
    for _ in range(5):
        a_note(zara, by=farah, words=LONG)
    with django_assert_max_num_queries(len(few)):
        page_of(client, mia, note)


def test_a_note_is_read_as_a_family_reads_it_also_when_signed(client, mia, farah):
    """Serves: K9.12, E.09"""
    note = a_note(mia, by=farah, words="Mia has supervised contact on Friday.")
    for _ in range(2):
        page = client.get(reverse("note", args=[mia.pk, note.pk]), {"as": "family"}).content.decode()
        assert "<mark>supervised contact</mark>" in page
        sign(client, mia, note)
    assert is_signed(note)


def test_what_the_home_was_like_and_what_was_seen_of_a_child_are_asked_about_too(client, mia, farah):
    """Serves: K9.01, K9.06"""
    home, watched = "Mum failed to engage with the heating.", "He is lazy."
    note = a_note(mia, by=farah, seen=True, words="I came at four.")
    visit = note.visit
    visit.home = home
    visit.save()
    visit.children.update(watched=watched)
    page = page_of(client, mia, note)
    box = f"c{mia.pk}-watched"
    assert name("failed to engage", within=home, box="home") in page
    assert name("lazy", within=watched, box=box) in page
    sign(client, mia, note, **{name("lazy", within=watched, box=box): "quote"})
    assert visit.children.get().watched == "He is “lazy”."


def counted():
    return {one.entry: (one.met, one.kept, one.changed, one.quoted) for one in AskedTally.objects.all()}


def test_each_answer_is_counted_once_by_entry_and_month_and_by_nothing_else(client, mia, farah):
    """Serves: C.11"""
    note = a_note(mia, by=farah, words=TYPED)
    sign(client, mia, note, as_read="older")
    assert counted() == {}
    sign(client, mia, note, **{name("lazy"): "quote"})
    assert counted() == {"failed-to-engage": (1, 1, 0, 0), "spoilt-lazy": (1, 0, 0, 1)}
    sign(client, mia, note)
    assert is_signed(note)
    assert counted()["failed-to-engage"] == (1, 1, 0, 0)
    other = a_note(mia, by=farah, words=TYPED)
    sign(client, mia, other, **{name("lazy"): "change"})
    assert counted() == {"failed-to-engage": (2, 2, 0, 0), "spoilt-lazy": (2, 0, 1, 1)}
