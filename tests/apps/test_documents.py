"""Documents: kept safe, in the right records, given out as what they are, and never lost over a bad line. Serves: K2.07, K9.00"""

import os
from uuid import uuid4

import pytest
from django.urls import reverse

from cast import good_files as good
from cast.days import TODAY, ago
from cast.documents import a_document, a_file, the_form
from cast.people import a_child, a_locked_child, a_parent_of
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.documents import acts, queries, storing
from goldenthread.casework.documents.keeping.making import make_anew
from goldenthread.casework.documents.models import Document, DocumentChild, StoredFile
from goldenthread.casework.notes.attaching import acts as attaching
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import NoteChild

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("files")]


def add(browser, child, *children, **more):
    return browser.post(reverse("add_document", args=[child.pk]), the_form(child, *children, **more))


def test_a_drawing_from_a_phone_is_kept_with_the_childs_words(browser, mia):
    """Serves: K2.07"""
    answer = add(
        browser,
        mia,
        photo=[a_file("IMG_2231.jpg", good.a_photo_with_a_place())],
        keepsake="on",
        kind="drawing",
        made_by="Mia",
    )
    document = Document.objects.get()
    assert answer.url == reverse("document", args=[mia.pk, document.pk])
    assert (document.name, document.kind, document.says, document.made_by) == (
        "IMG_2231",
        "drawing",
        "That is Nan.",
        "Mia",
    )
    assert document.happened_on.isoformat() == "2025-11-20"
    assert DocumentChild.objects.get().keepsake
    assert b"PhoneMaker" not in storing.read_kept(document.file.sha256)
    assert document.file.came_as == storing.hash_of(good.a_photo_with_a_place())
    page = browser.get(answer.url).content.decode()
    assert "That is Nan." in page
    assert LogEntry.objects.filter(did="kept a document", person_id=mia.pk).count() == 1


def test_one_picture_belongs_to_several_children_of_a_family(browser, farah, mia):
    tobi = a_child("Tobi Carter")
    a_parent_of(mia, tobi)
    works_with(farah, tobi)
    add(browser, mia, tobi, chosen=[a_file()])
    assert {row.child for row in DocumentChild.objects.all()} == {mia, tobi}
    for child in (mia, tobi):
        assert len(queries.documents_of(child, seen_by=farah)) == 1


def test_several_files_at_once_become_several_documents_and_a_bad_one_does_not_stop_the_others(browser, mia):
    answer = add(
        browser, mia, chosen=[a_file("a.jpg"), a_file("b.exe", b"MZ" + bytes(50)), a_file("c.pdf", good.a_pdf())]
    )
    assert {document.name for document in Document.objects.all()} == {"a", "c"}
    page = browser.get(answer.url).content.decode()
    assert "2 files kept" in page
    assert "b.exe: This is a program." in page


def test_a_file_that_may_not_be_kept_is_refused_in_words_and_nothing_is_kept(browser, mia, files):
    answer = add(browser, mia, chosen=[a_file("photo.jpg", b"<html><script>")])
    assert answer.status_code == 200
    assert "photo.jpg: This is a web page, whatever its name says." in answer.content.decode()
    assert not Document.objects.exists()
    assert not list(storing.on_disk())


def test_sent_twice_it_is_kept_once(browser, mia):
    """Serves: K9.W4"""
    form = the_form(mia)
    first, second = (
        browser.post(reverse("add_document", args=[mia.pk]), form | {"chosen": [a_file()]}) for _ in range(2)
    )
    assert first.url == second.url
    assert Document.objects.count() == 1


def test_the_same_bytes_are_kept_once_on_disk(farah, mia):
    for _ in range(2):
        a_document(mia, by=farah)
    assert (Document.objects.count(), StoredFile.objects.count(), len(list(storing.on_disk()))) == (2, 1, 1)


def test_nobody_keeps_something_in_a_record_that_does_not_open_to_them(farah, mia):
    with pytest.raises(NotAllowed, match="does not open to you"):
        acts.keep(
            file=make_anew(good.a_picture()),
            came=b"",
            name="x",
            children=[mia, a_child("Ann Other")],
            happened_on=TODAY,
            by=farah,
        )
    assert not Document.objects.exists()


def test_a_file_is_given_out_as_a_download_that_no_browser_runs(browser, farah, mia):
    document = a_document(mia, by=farah, came=good.a_pdf(), name="Letter <b> “x”\r\nX: y")
    answer = browser.get(reverse("document_file", args=[mia.pk, document.pk]))
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename")
    assert "\n" not in answer.headers["Content-Disposition"]
    assert answer.headers["Content-Disposition"].rstrip('"').endswith(".pdf")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert LogEntry.objects.get(did="downloaded a document").person_id == mia.pk


@pytest.mark.parametrize(
    ("page", "came", "media_type"),
    [
        ("document_preview", good.a_picture("PNG"), "image/jpeg"), ("document_picture", good.a_picture("PNG"), "image/png"),
        ("document_preview", good.a_pdf(), "image/jpeg"), ("document_sound", good.a_tone(), "audio/wav"),
    ],
)  # fmt: skip
def test_only_what_we_made_ourselves_is_shown_on_a_page(browser, farah, mia, page, came, media_type):
    document = a_document(mia, by=farah, came=came)
    answer = browser.get(reverse(page, args=[mia.pk, document.pk]))
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, media_type)
    assert answer.headers["Content-Disposition"] == "inline"
    assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_a_pdf_or_an_email_is_never_shown_in_place(browser, farah, mia):
    for came in (good.a_pdf(), good.a_mail()):
        document = a_document(mia, by=farah, came=came)
        for page in ("document_picture", "document_sound"):
            assert browser.get(reverse(page, args=[mia.pk, document.pk])).status_code == 404


def test_a_small_picture_that_is_gone_is_made_again(browser, farah, mia):
    document = a_document(mia, by=farah)
    storing.place(document.file.sha256, of="previews").unlink()
    assert browser.get(reverse("document_preview", args=[mia.pk, document.pk])).status_code == 200
    assert storing.read_preview(document.file.sha256)


@pytest.mark.parametrize("harm", ["missing", "changed"])
def test_a_file_that_is_missing_or_changed_gets_a_clear_page_and_is_found(browser, farah, mia, harm, capsys):
    document = a_document(mia, by=farah)
    path = storing.place(document.file.sha256)
    path.unlink() if harm == "missing" else path.write_bytes(b"something else")
    answer = browser.get(reverse("document_file", args=[mia.pk, document.pk]))
    assert answer.status_code == 410
    assert "is missing from the server’s disk, or is no longer what was kept" in answer.content.decode()
    assert b"something else" not in answer.content
    from goldenthread.casework.documents.checking import check

    assert [(one.sha256, one.wrong) for one in check().wrong] == [(document.file.sha256, harm)]


def test_what_no_row_knows_is_cleared_away_after_a_day_and_nothing_else(farah, mia):
    from goldenthread.casework.documents.checking import clear_away

    document = a_document(mia, by=farah)
    old, new = (storing.keep_bytes(data) for data in (b"nobody's, old", b"nobody's, just now"))
    two_days_ago = storing.place(old).stat().st_mtime - 2 * storing.A_DAY
    for sha256 in (old, document.file.sha256):
        os.utime(storing.place(sha256), (two_days_ago, two_days_ago))
    assert clear_away(at=storing.place(new).stat().st_mtime) == 1
    assert [storing.place(sha256).exists() for sha256 in (old, new, document.file.sha256)] == [False, True, True]


def test_a_record_that_is_locked_away_has_no_documents_at_all(browser, farah):
    miriam = a_worker("information_governance")
    wren = a_locked_child(only_for=(miriam,))
    works_with(farah, wren)
    document = acts.keep(
        file=make_anew(good.a_picture()),
        came=b"",
        name="Birds",
        children=[wren],
        happened_on=TODAY,
        by=miriam,
        already_allowed=True,
    )
    for page in ("document", "document_file", "document_preview", "document_picture"):
        there = browser.get(reverse(page, args=[wren.pk, document.pk]))
        nobody = browser.get(reverse(page, args=[wren.pk + 10_000, document.pk]))
        assert (there.status_code, there.content) == (nobody.status_code, nobody.content) == (404, nobody.content)


def test_a_document_opens_through_a_child_that_opens_and_never_names_one_that_does_not(browser, farah, mia):
    miriam = a_worker("information_governance")
    wren = a_locked_child(only_for=(miriam,))
    document = a_document(mia, by=farah)
    DocumentChild.objects.create(document=document, child=wren)
    page = browser.get(reverse("document", args=[mia.pk, document.pk])).content.decode()
    assert "Wren" not in page
    assert str(wren.pk) not in [part for part in page.split("/") if part.isdigit()]


def test_a_document_of_another_child_is_not_reached_through_mine(browser, farah, mia):
    other = a_child("Ann Other")
    document = acts.keep(
        file=make_anew(good.a_picture()),
        came=b"",
        name="x",
        children=[other],
        happened_on=TODAY,
        by=farah,
        already_allowed=True,
    )
    for page in (
        "document",
        "document_file",
        "document_preview",
        "document_picture",
        "document_sound",
        "change_document",
        "take_out_document",
    ):
        assert browser.get(reverse(page, args=[mia.pk, document.pk])).status_code == 404


def test_what_is_in_a_wrong_record_goes_to_the_right_one_and_leaves_a_trace(browser, farah, mia):
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    document = a_document(mia, by=farah, name="Tobi's door")
    browser.post(
        reverse("take_out_document", args=[mia.pk, document.pk]), {"because": "Tobi drew it.", "to": [tobi.pk]}
    )
    assert queries.documents_of(mia, seen_by=farah) == []
    assert [one.document for one in queries.documents_of(tobi, seen_by=farah)] == [document]
    page = browser.get(reverse("documents", args=[mia.pk])).content.decode()
    assert "Tobi drew it." in page
    assert "Tobi&#39;s door" not in page
    assert browser.get(reverse("document_file", args=[mia.pk, document.pk])).status_code == 404
    assert LogEntry.objects.get(did="took a document out").because == "Tobi drew it."


def test_a_document_can_come_back_to_a_record_it_was_taken_out_of(farah, mia):
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    document = a_document(mia, by=farah)
    acts.take_out(placed=document.children.get(child=mia), to=[tobi], because="Tobi's", by=farah)
    acts.take_out(placed=document.children.get(child=tobi), to=[mia], because="No, Mia's", by=farah)
    assert queries.placed_document(mia, document.pk, seen_by=farah)
    with pytest.raises(NotAllowed, match="already"):
        acts.take_out(placed=document.children.get(child=tobi), because="again", by=farah)


def test_more_can_be_said_and_the_file_stays_as_it_is(browser, farah, mia):
    document = a_document(mia, by=farah)
    form = the_form() | {
        "name": "The blue house",
        "kind": "drawing",
        "says": "It is blue now.",
        "made_by": "Mia",
        "keepsake": "on",
        "began_from": version_of(acts.texts_of(document)),
    }
    assert browser.post(reverse("change_document", args=[mia.pk, document.pk]), form).status_code == 302
    again = Document.objects.get()
    assert (again.name, again.says, again.file_id) == ("The blue house", "It is blue now.", document.file_id)


def test_an_emails_attachment_is_kept_by_itself_in_one_tap(browser, farah, mia):
    mail = a_document(
        mia, by=farah, came=good.a_mail(attached=[("chart.png", "image/png", good.a_picture("PNG"))]), kind=""
    )
    assert mail.kind == "email"
    page = browser.get(reverse("document", args=[mia.pk, mail.pk])).content.decode()
    assert "chart.png" in page
    browser.post(reverse("keep_attached", args=[mia.pk, mail.pk]), {"number": "0", "key": str(uuid4())})
    alone = Document.objects.exclude(pk=mail.pk).get()
    assert (alone.name, alone.kind, alone.file.media_type) == ("chart", "photo", "image/png")


def test_words_in_a_document_are_found_by_search_and_cut_to_what_search_keeps(farah, mia):
    a_document(mia, by=farah, came=good.a_pdf("The reading mentor has left."))
    a_document(mia, by=farah, came=("mentor " * 100_000).encode())
    assert Document.objects.filter(search="mentor").count() == 2
    assert max(map(len, Document.objects.values_list("text", flat=True))) <= 300_000


def a_note(*children, worker, on=None):
    note = Note.objects.create(
        kind="visit", headline="Visit at home", happened_on=on or ago(2), written_by=worker, recorded_by=worker
    )
    for child in children:
        NoteChild.objects.create(note=note, child=child)
    return note


def test_a_drawing_is_put_with_the_note_of_the_visit_for_each_child_of_it(browser, farah, mia):
    """Serves: K2.07"""
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    note = a_note(mia, tobi, worker=farah)
    answer = browser.post(reverse("attach_to_note", args=[mia.pk, note.pk]), the_form() | {"chosen": [a_file()]})
    assert answer.url == reverse("note", args=[mia.pk, note.pk])
    document = Document.objects.get()
    assert {row.child for row in document.children.all()} == {mia, tobi}
    (shown,) = queries.attachments_of([note], seen_by=farah, child=mia)[note.pk]
    assert (shown.document, shown.child_id) == (document, mia.pk)
    assert "Visit at home" in browser.get(reverse("document", args=[mia.pk, document.pk])).content.decode()


def test_documents_of_many_notes_are_asked_for_at_once(farah, mia, django_assert_num_queries):
    notes = [a_note(mia, worker=farah, on=ago(day)) for day in range(1, 6)]
    came = good.a_picture()
    for note in notes:
        attaching.attach(note=note, by=farah, file=make_anew(came), came=came, name="x", happened_on=note.happened_on)
    with django_assert_num_queries(1):
        assert set(queries.attachments_of(notes, seen_by=farah, child=mia)) == {note.pk for note in notes}


def test_a_page_of_documents_asks_no_more_with_more_documents(browser, farah, mia):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def asked():
        with CaptureQueriesContext(
            connection,
        ) as found:
            assert browser.get(reverse("documents", args=[mia.pk])).status_code == 200
        return len(found)

    a_document(mia, by=farah)
    asked()
    few = asked()
    for number in range(12):
        a_document(mia, by=farah, name=f"Drawing {number}", keepsake=True)
    assert asked() <= few
