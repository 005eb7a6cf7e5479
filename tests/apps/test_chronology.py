"""The chronology: what happened in a family, and what it meant for each child of it."""

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago, ahead
from cast.notes import a_note, moment
from cast.people import a_child, a_lock, a_parent_of, a_person
from cast.story import a_line, one_family
from cast.thread import a_visit
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Stale, version_of
from goldenthread.casework.record import chronology_acts as acts
from goldenthread.casework.record.chronology.queries import chronology
from goldenthread.casework.record.chronology.reading import first_visit_unread, say_history_read
from goldenthread.casework.record.chronology.sharing import copy_for
from goldenthread.casework.record.story_models import ChronologyChild, HistoryRead
from goldenthread.people.models import MustNotKnow, SafeContact

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz")


@pytest.fixture
def family(farah):
    mia, tobi = a_child("Mia Carter"), a_child("Tobi Okafor")
    one_family(mia, tobi)
    works_with(farah, mia, tobi)
    return mia, tobi


def test_a_line_comes_from_a_note_with_what_it_meant_for_each_child(farah, family):
    """Serves: K10.02b"""
    mia, tobi = family
    note = a_note(mia, tobi, by=farah)
    entry = acts.add_to_chronology(
        note=note,
        children={mia: "She held the door.", tobi: "He hid."},
        happened_on=ago(10),
        line="Steve broke the bedroom door.",
        by=farah,
    )
    assert entry.note == note
    story = chronology(mia, seen_by=farah)
    assert [child.short_name for child in story.children] == ["Mia", "Tobi"]
    assert [row.impacts for row in story.rows] == [["She held the door.", "He hid."]]


@pytest.mark.parametrize(("told", "words"), [
    ({"line": " "}, "in one line"),
    ({"happened_on": ahead(1)}, "has happened"),
    ({"until_on": ago(40), "happened_on": ago(30)}, "before the first"),
])  # fmt: skip
def test_a_line_that_is_not_whole_is_refused_with_what_to_do(farah, family, told, words):
    mia, _ = family
    with pytest.raises(NotAllowed, match=words):
        acts.add_to_chronology(**({"children": {mia: ""}, "happened_on": ago(1), "line": "Born.", "by": farah} | told))


def test_nobody_writes_in_the_chronology_of_a_child_whose_record_does_not_open(family):
    mia, _ = family
    with pytest.raises(NotAllowed):
        a_line(mia, by=a_worker())
    auditor = a_worker("auditor")
    with pytest.raises(NotAllowed, match="does not write in records"):
        a_line(mia, by=auditor)


def test_the_column_of_a_locked_child_is_not_there_and_is_kept_when_others_change(farah, family):
    """Serves: T.23"""
    mia, tobi = family
    entry = a_line(mia, tobi, by=farah)
    a_lock(tobi, keeps_out=(farah,))
    story = chronology(mia, seen_by=farah)
    assert [child.pk for child in story.children] == [mia.pk]
    acts.change_entry(
        entry=entry, children={mia: "She held the handle."}, happened_on=ago(30), line=entry.line, by=farah
    )
    assert ChronologyChild.objects.get(entry=entry, child=tobi).impact == "She was frightened."


def test_two_who_put_a_line_right_at_once_see_both_texts(farah, family):
    """Serves: A.16"""
    mia, _ = family
    entry = a_line(mia, by=farah)
    seen = version_of(acts.texts_of_entry(entry, children=[mia]))
    acts.change_entry(
        entry=entry, children={mia: "First."}, happened_on=ago(30), line=entry.line, began_from=seen, by=farah
    )
    with pytest.raises(Stale) as refused:
        acts.change_entry(
            entry=entry, children={mia: "Second."}, happened_on=ago(30), line=entry.line, began_from=seen, by=farah
        )
    assert [(pair.theirs, pair.mine) for pair in refused.value.pairs] == [("First.", "Second.")]


def test_a_line_taken_out_says_why_and_is_gone_from_the_chronology(farah, family):
    mia, _ = family
    entry = a_line(mia, by=farah)
    with pytest.raises(NotAllowed, match="Say why"):
        acts.take_out_entry(entry=entry, by=farah, because=" ")
    acts.take_out_entry(entry=entry, by=farah, because="It is there twice.")
    assert chronology(mia, seen_by=farah).rows == []
    with pytest.raises(NotAllowed, match="taken out"):
        acts.take_out_entry(entry=entry, by=farah, because="Again.")


def test_silences_and_clusters_are_said_in_words_beneath_the_picture(farah, family):
    """Serves: K10.02a"""
    mia, _ = family
    for days in (800, 40, 30, 20, 10):
        a_line(mia, by=farah, on=ago(days))
    story = chronology(mia, seen_by=farah)
    assert story.wide.startswith("<svg")
    assert [line.split(":")[0] for line in story.words[1:]] == ["No line for 25 months", "4 lines within 4 weeks"]


def test_the_history_read_is_kept_with_what_struck_and_the_nudge_ends(client: Client, farah, family):
    """Serves: K10.01, K10.02a"""
    mia, _ = family
    a_visit(mia, worker=farah, planned=ahead(3), on=None)
    assert first_visit_unread(mia, seen_by=farah) == ahead(3)
    say_history_read(
        child=mia, parts=["chronology", "summary"], struck="Nan has been there every time.", at=moment(), by=farah
    )
    assert first_visit_unread(mia, seen_by=farah) is None
    row = HistoryRead.objects.get()
    assert (row.worker, row.parts) == (farah, "Where things are now, The chronology")
    client.force_login(farah)
    assert "Nan has been there every time." in client.get(reverse("chronology", args=[mia.pk])).content.decode()


def test_a_manager_sees_on_the_childs_page_who_has_read_the_history(client: Client, farah, family):
    """Serves: K10.01"""
    mia, _ = family
    sunita = a_worker("team_manager")
    works_with(sunita, mia, lead=False)
    say_history_read(child=mia, parts=["summary"], at=moment(), by=farah)
    client.force_login(sunita)
    page = client.get(reverse("child", args=[mia.pk])).content.decode()
    assert "Has read the history" in page


def test_the_forms_and_prints_work_in_a_browser(client: Client, farah, family):
    mia, _ = family
    client.force_login(farah)
    born = {"happened_on_day": "14", "happened_on_month": "5", "happened_on_year": "2016"}
    sent = {"line": "Mia was born.", f"impact_{mia.pk}": "Nan did the nights.", f"with_{mia.pk}": "on", **born}
    answer = client.post(reverse("add_entry", args=[mia.pk]), sent)
    assert answer.status_code == 302
    page = client.get(reverse("chronology", args=[mia.pk])).content.decode()
    assert "Nan did the nights." in page
    for form in ({}, {"form": "court"}):
        assert client.get(reverse("print_chronology", args=[mia.pk]), form).content.startswith(b"%PDF")
    assert LogEntry.objects.filter(did="printed the chronology").count() == 2


def test_a_family_copy_holds_nothing_its_reader_must_not_know_and_goes_no_unsafe_way(farah, family):
    """Serves: C.08"""
    mia, _ = family
    kelly, steve = a_parent_of(mia, who=a_person("Kelly Carter")), a_person("Steve Hall")
    a_parent_of(mia, who=steve)
    a_line(mia, by=farah, line="Mia rang Nan at night.", source_words="Mrs Dunn next door")
    MustNotKnow.objects.create(about=mia, who=steve, what="contact", began_on=ago(100))
    made = copy_for(kelly, mia, channel="in_person", seen_by=farah)
    assert any("Mia rang Nan" in line for line in made.lines)
    assert not any("Dunn" in line for line in made.lines)
    SafeContact.objects.create(person=kelly, channel="letter", verdict="never", told_on=TODAY)
    assert not copy_for(steve, mia, channel="in_person", seen_by=farah).lines
    refused = copy_for(kelly, mia, channel="letter", seen_by=farah)
    assert not refused.reach
    assert refused.lines == []
