"""The record as one list: everything there is about a child, newest first, and nothing of anybody whose record is locked away."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago
from cast.notes import a_note
from cast.people import a_child, a_lock
from cast.story import a_line, one_family
from cast.thread import a_concern, a_meeting, a_referral, a_summary, a_visit, a_wish, own_words, strand_of
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.documents.models import Document, DocumentChild, StoredFile
from goldenthread.casework.front_door.models import NoteStrand
from goldenthread.casework.notes.raised_models import Decision
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.casework.record.lines import everywhere
from goldenthread.casework.record.lines.everywhere import found_in_notes
from goldenthread.casework.record.lines.queries import Asked, choices, lines_of
from goldenthread.casework.record.lines.shown import marked

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def kinds(child, worker, **asked) -> list[str]:
    return [line.kind for line in lines_of(child, seen_by=worker, asked=Asked(**asked)).lines]


def a_document(child, *, name="Letter from the clinic", text="Kelly came every Tuesday.", on=TODAY):
    file = StoredFile.objects.create(sha256=name[:1] * 64, size=10, media_type="application/pdf")
    document = Document.objects.create(file=file, name=name, text=text, happened_on=on)
    DocumentChild.objects.create(document=document, child=child)
    return document


def test_everything_about_a_child_is_in_one_list_newest_first(farah, mia):
    """Serves: K9.W5"""
    LegalStatus.objects.create(child=mia, kind="interim_care", began_on=ago(90))
    Home.objects.create(child=mia, kind="family", words="Nan (Jean)", began_on=ago(80))
    a_meeting(mia, held=ago(70), decided="The plan goes on.")
    a_wish(mia, asked=ago(60))
    a_line(mia, by=farah, on=ago(50))
    a_document(mia, on=ago(40))
    a_summary(mia, written=ago(30), why="Nights were frightening.")
    a_visit(mia, worker=farah, on=ago(20))
    Decision.objects.create(
        child=mia, question="Who reads with Mia?", choice="Nan", because="She asked.", decided_on=ago(10)
    )
    a_note(mia, by=farah, on=ago(2), said="I slept until it was light.")
    found = [kind for kind in kinds(mia, farah) if kind != "wish_answer"]
    assert found == [
        "own_words",
        "note",
        "decision",
        "visit",
        "summary",
        "document",
        "chronology",
        "wish",
        "meeting",
        "home",
        "law",
    ]


def test_a_note_about_two_children_says_in_each_record_only_what_it_means_for_that_child(farah, mia):
    """Serves: K9.05b"""
    tobi = a_child("Tobi Okafor")
    works_with(farah, tobi)
    note = a_note(mia, tobi, by=farah)
    NoteChild.objects.filter(note=note, child=tobi).update(means="He hid in the wardrobe.")
    (line,) = lines_of(mia, seen_by=farah, asked=Asked()).lines
    assert "wardrobe" not in str(line)
    (his,) = lines_of(tobi, seen_by=farah, asked=Asked()).lines
    assert "wardrobe" in his.more[0]


def test_a_note_taken_out_leaves_its_trace_and_not_its_words(farah, mia):
    """Serves: K9.00"""
    note = a_note(mia, by=farah, words="About another Mia.")
    NoteChild.objects.filter(note=note).update(
        taken_out_at=note.recorded_at, taken_out_by=farah, taken_out_because="It was about another child of that name."
    )
    (line,) = lines_of(mia, seen_by=farah, asked=Asked()).lines
    assert (line.kind, line.by) == ("taken_out", "Farah Aziz")
    assert "another child of that name" in line.words
    assert "About another Mia" not in str(line)


def test_lines_are_chosen_by_sort_author_strand_and_year(farah, mia):
    concern = a_concern(mia, raised=ago(400))
    note = a_note(mia, by=farah, on=ago(3))
    other = a_note(mia, by=farah, on=ago(500), headline="Long ago")
    NoteStrand.objects.create(note=note, strand=strand_of(concern, mia))
    a_meeting(mia, held=ago(5))
    assert kinds(mia, farah, groups=("notes",)) == ["note", "note"]
    assert kinds(mia, farah, strand=strand_of(concern, mia).pk) == ["note", "worry"]
    assert set(kinds(mia, farah, by=farah.pk)) == {"note"}
    assert [line.row_id for line in lines_of(mia, seen_by=farah, asked=Asked(until=ago(450))).lines] == [other.pk]
    found = choices(mia, seen_by=farah, asked=Asked())
    assert found.all == 4
    assert [(key, many) for key, _, many in found.groups] == [("notes", 2), ("work", 2)]


def test_words_are_found_in_notes_documents_and_what_they_mean_and_are_marked(farah, mia):
    """Serves: K9.W5"""
    a_note(mia, by=farah, words="She was frightened of the door & <i>all</i> it hid.", means="Quiet.")
    a_note(mia, by=farah, words="We drew.", means="Doors frighten her still.", headline="Drawing")
    a_document(mia, text="The door was repaired on Friday.")
    a_meeting(mia, held=ago(5), decided="Breakfast club.")
    found = lines_of(mia, seen_by=farah, asked=Asked(words="doors")).lines
    assert sorted(line.kind for line in found) == ["document", "note", "note"]
    assert any("<mark>door</mark>" in marked(line.inside) for line in found)
    shown = [str(marked(line.words)) for line in found if "frightened" in line.words]
    assert shown == ["She was frightened of the <mark>door</mark> &amp; &lt;i&gt;all&lt;/i&gt; it hid."]


def test_what_is_in_the_text_cannot_become_markup():
    assert str(marked("<script>\ue000x\ue001")) == "&lt;script&gt;<mark>x</mark>"


def test_pages_follow_each_other_without_a_gap(farah, mia):
    for number in range(7):
        a_meeting(mia, held=ago(number // 2), decided=f"Meeting {number}")
    first = lines_of(mia, seen_by=farah, asked=Asked(), most=3)
    second = lines_of(mia, seen_by=farah, asked=Asked(older_than=first.older), most=3)
    third = lines_of(mia, seen_by=farah, asked=Asked(older_than=second.older), most=3)
    seen = [line.words for page in (first, second, third) for line in page.lines]
    assert sorted(seen) == [f"Meeting {number}" for number in range(7)]
    assert third.older is None


def test_the_records_of_brothers_and_sisters_come_along_only_where_they_open(client: Client, farah, mia):
    """Serves: T.23"""
    tobi, zara = a_child("Tobi Okafor"), a_child("Zara Okafor")
    one_family(mia, tobi, zara)
    works_with(farah, tobi, zara)
    a_lock(zara, keeps_out=(farah,))
    a_note(tobi, by=a_writer(tobi), headline="Tobi’s own note")
    a_note(zara, by=a_writer(zara), headline="Zara’s own note")
    client.force_login(farah)
    page = client.get(reverse("child_record", args=[mia.pk]), {"with": [tobi.pk, zara.pk]}).content.decode()
    assert "Tobi’s own note" in page
    assert "Zara" not in page


def a_writer(child):
    worker = a_worker("team_manager")
    works_with(worker, child, lead=False)
    return worker


def test_the_record_asks_a_fixed_number_of_questions_whatever_the_history(client: Client, farah, mia):
    client.force_login(farah)

    def asked() -> int:
        with CaptureQueriesContext(connection) as found:
            assert client.get(reverse("child_record", args=[mia.pk])).status_code == 200
        return len([one for one in found.captured_queries if "SAVEPOINT" not in str(one["sql"])])

    a_note(mia, by=farah)
    asked()
    few = asked()
    for number in range(30):
        a_meeting(mia, held=ago(number))
        a_note(mia, by=farah, on=ago(number))
        own_words(mia, "I want to see Nan.", said=ago(number))
    assert asked() == few <= 25


def test_a_print_says_who_asked_for_it_and_is_logged(client: Client, farah, mia):
    a_note(mia, by=farah)
    client.force_login(farah)
    answer = client.get(reverse("print_record", args=[mia.pk]))
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert b"/StructTreeRoot" in answer.content or b"/ObjStm" in answer.content
    assert LogEntry.objects.filter(did="printed the record", person_id=mia.pk, worker_id=farah.pk).exists()
    page = client.get(reverse("print_record", args=[mia.pk]), {"as": "page"}).content.decode()
    assert "Printed for Farah Aziz" in page


def test_what_is_looked_for_is_logged_and_travels_by_post(client: Client, farah, mia):
    a_note(mia, by=farah)
    client.force_login(farah)
    page = client.post(reverse("child_record", args=[mia.pk]), {"words": "toast"}).content.decode()
    assert "<mark>toast</mark>" in page
    assert LogEntry.objects.filter(did="searched in the record", because="toast").exists()
    assert (
        "toast"
        not in client.get(reverse("child_record", args=[mia.pk]), {"words": "toast"})
        .content.decode()
        .split("rec-lines")[0]
    )


def test_notes_are_found_in_the_records_of_my_children_and_no_others(client: Client, farah, mia):
    """Serves: T.23"""
    theirs, locked = a_child("Jay Bright"), a_child("Zara Okafor")
    works_with(farah, locked)
    a_note(mia, by=farah, words="Pancakes on Sunday.")
    a_note(theirs, by=a_writer(theirs), words="Pancakes at school.")
    a_note(locked, by=a_writer(locked), words="Pancakes at Nan’s.")
    a_lock(locked, keeps_out=(farah,))
    hits, more = found_in_notes("pancake", seen_by=farah)
    assert [(hit.children, more) for hit in hits] == [([mia], False)]
    client.force_login(farah)
    assert "Pancakes" in client.post(reverse("find_in_notes"), {"words": "pancakes"}).content.decode().replace(
        "<mark>", ""
    ).replace("</mark>", "")


def test_going_through_the_newest_notes_finds_what_the_index_of_words_finds(farah, mia, monkeypatch):
    """Serves: T.23"""
    taken_out = a_note(mia, by=farah, on=ago(1), words="Pancakes, but about somebody else.")
    NoteChild.objects.filter(note=taken_out, child=mia).update(
        taken_out_at=taken_out.recorded_at, taken_out_by=farah, taken_out_because="It was about another Mia."
    )
    a_note(theirs := a_child("Jay Bright"), by=a_writer(theirs), on=ago(2), words="Pancakes at school.")
    for days in (3, 9, 5, 7):
        a_note(mia, by=farah, on=ago(days), words="Pancakes for tea.")
    by_words = found_in_notes("pancakes", seen_by=farah, most=3)
    monkeypatch.setattr(everywhere, "MANY_CHILDREN", 0)
    monkeypatch.setattr(everywhere, "OFTEN", -1)
    by_age = found_in_notes("pancakes", seen_by=farah, most=3)
    assert by_age == by_words
    assert [hit.happened_on for hit in by_age[0]] == [ago(3), ago(5), ago(7)]
    assert by_age[1], "there is a fourth"


def test_who_told_us_is_not_named_where_they_asked_not_to_be(farah, mia):
    a_referral(mia, from_words="Mrs Dunn next door", from_protected=True)
    (line,) = lines_of(mia, seen_by=farah, asked=Asked()).lines
    assert "Dunn" not in str(line)
    assert line.by_whom() == "from somebody who asked not to be named"
