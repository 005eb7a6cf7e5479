"""A note is written once for several children, changed until it is signed, and never after; what is missing is listed and forced on nobody."""

import hashlib

import pytest
from django.db import IntegrityError, transaction

from cast.days import TODAY, ago, ahead
from cast.notes import a_note, as_read, moment, signed, written
from cast.people import a_child, a_locked_child, a_parent_of
from cast.thread import a_concern, a_visit, strand_of
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.models import LogEntry, Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Stale, version_of
from goldenthread.casework.notes.models import Note, OwnWords
from goldenthread.casework.notes.writing.written import Passage
from goldenthread.casework.notes.writing_models import NoteChild, Signing
from goldenthread.casework.record.noting import acts, queries
from goldenthread.casework.record.noting.as_shown import rows_of_note, texts_of
from goldenthread.casework.record.noting.company import company_of, live_threads
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.casework.visits.seeing import Seen
from goldenthread.casework.workspace.home import my_lines

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker()


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


@pytest.fixture
def tobi(farah, mia):
    child = a_child("Tobi Carter", born=ago(2600))
    works_with(farah, child)
    a_parent_of(mia, child)
    return child


def page(child, note, worker):
    return queries.note_page(child, Note.objects.get(pk=note.pk), seen_by=worker)


def test_the_shared_text_is_written_once_and_each_child_has_a_part(farah, mia, tobi):
    """Serves: K9.00, A.16"""
    note = a_note(mia, tobi, by=farah, kind="meeting", said="I like the new door.")
    assert Note.objects.count() == 1
    for child in (mia, tobi):
        assert next(part.child.short_name for part in page(child, note, farah).parts) == child.short_name
    assert [part.row.means for part in page(mia, note, farah).parts] == ["She sleeps sooner."] * 2


def test_the_childs_own_words_say_who_heard_them_and_with_whom_they_may_be_shared(farah, mia):
    """Serves: K2.06, P.14"""
    a_note(mia, by=farah, said="I only listen until the door.", on=ago(2))
    words = OwnWords.objects.get(person=mia)
    assert (words.words, words.heard_by, words.alone, words.said_on) == (
        "I only listen until the door.",
        "Farah Aziz",
        True,
        ago(2),
    )
    assert words.may_share == ""


def test_what_is_missing_is_listed_and_stops_nothing(farah, mia, tobi):
    """Serves: K9.03, K9.05a, K9.05b"""
    note = a_note(mia, tobi, by=farah, kind="visit", headline="", means="")
    missing = page(mia, note, farah).missing
    assert missing[0] == "the point of it, in one line"
    assert {"whether Mia was seen", "what it means for Tobi", "what it means for Mia’s plan"} <= set(missing)
    assert signed(note, by=farah).signed_at


def test_only_a_child_who_was_seen_counts_as_visited(farah, mia, tobi):
    """Serves: K9.06"""
    seen = [Seen(mia, seen=True, alone=True, bedroom=True), Seen(tobi, seen=False, not_seen_because="Nobody was in.")]
    note = acts.write_down(written=written(mia, tobi), seen=seen, by=farah)
    assert {row.child.short_name: row.seen for row in VisitChild.objects.filter(visit__note=note)} == {
        "Mia": True,
        "Tobi": False,
    }
    last = {line.child.short_name: line.seen_on for line in my_lines(seen_by=farah)}
    assert last == {"Mia": TODAY, "Tobi": None}
    assert [part.seen for part in page(mia, note, farah).parts] == [
        "Seen, alone. Bedroom seen.",
        "Not seen: Nobody was in.",
    ]


def test_a_visit_of_which_nobody_says_who_was_seen_leaves_it_open(farah, mia):
    acts.write_down(written=written(mia), seen=[], by=farah)
    assert not VisitChild.objects.exists()


def test_the_planned_visit_of_those_days_is_the_one_that_was_made(farah, mia):
    planned = a_visit(mia, worker=farah, planned=ago(1), purpose="See Mia alone")
    a_note(mia, by=farah, seen=True)
    assert Visit.objects.count() == 1
    planned.refresh_from_db()
    assert (planned.happened_on, planned.purpose) == (TODAY, "See Mia alone")


def test_a_visit_planned_for_other_weeks_stays_planned(farah, mia):
    planned = a_visit(mia, worker=farah, planned=ahead(14))
    a_note(mia, by=farah, seen=True)
    planned.refresh_from_db()
    assert planned.happened_on is None


@pytest.mark.parametrize(
    "story", ["of tomorrow", "about a child of others", "about a locked child", "management oversight", "by an auditor"]
)
def test_a_note_that_may_not_be_written_says_why(farah, mia, story):
    """Serves: T.23"""
    tom = a_child("Tom Bell")
    wren = a_locked_child("Wren Ashby", keeps_out=(farah,))
    works_with(farah, wren, lead=False)
    tried = {
        "of tomorrow": (written(mia, on=ahead(1)), farah), "about a child of others": (written(mia, tom), farah),
        "about a locked child": (written(mia, wren), farah), "management oversight": (written(mia, kind="oversight"), farah),
        "by an auditor": (written(mia), a_worker("auditor")),
    }  # fmt: skip
    said, by = tried[story]
    with pytest.raises(NotAllowed) as refusal:
        acts.write_down(written=said, by=by)
    assert len(str(refusal.value)) > 20
    assert not Note.objects.exists()


def test_a_manager_writes_management_oversight(farah, mia):
    sunita = a_worker("team_manager", team="Elm North")
    works_with(a_team("Elm North"), mia)
    assert a_note(mia, by=sunita, kind="oversight").written_by == sunita


def test_a_passage_about_somebody_else_must_stand_in_the_note(farah, mia):
    note = a_note(
        mia, by=farah, words="Jean rang\nabout the bail.", passages=(Passage("Jean rang about the bail", "Jean"),)
    )
    assert note.about_somebody_else
    with pytest.raises(NotAllowed, match="do not stand in the note"):
        a_note(mia, by=farah, passages=(Passage("Jean rang about the ball"),))


def test_a_note_is_changed_by_its_writer_until_it_is_signed(farah, mia):
    note = a_note(mia, by=farah, said="One")
    began = version_of(texts_of(rows_of_note(note)))
    acts.write_again(note=note, written=written(mia, said="Two", words="I came at five."), began_from=began, by=farah)
    assert Note.objects.get().words == "I came at five."
    assert [one.words for one in OwnWords.objects.all()] == ["Two"]
    tom = a_worker()
    works_with(tom, mia, lead=False)
    with pytest.raises(NotAllowed, match="Only who wrote a note"):
        acts.write_again(note=note, written=written(mia), began_from=as_read(note), by=tom)


def test_what_was_saved_in_between_is_not_overwritten_and_both_texts_are_kept(farah, mia):
    """Serves: K9.W4, A.16"""
    note = a_note(mia, by=farah)
    began = version_of(texts_of(rows_of_note(note)))
    acts.write_again(note=note, written=written(mia, words="From the phone."), began_from=began, by=farah)
    with pytest.raises(Stale) as stale:
        acts.write_again(note=note, written=written(mia, words="From the desk."), began_from=began, by=farah)
    assert [(pair.theirs, pair.mine) for pair in stale.value.pairs] == [("From the phone.", "From the desk.")]
    assert Note.objects.get().words == "From the phone."


def test_signing_keeps_the_words_as_shown_and_their_hash(farah, mia):
    """Serves: K9.W4"""
    note = signed(a_note(mia, by=farah, said="I only listen until the door."), by=farah)
    kept = Signing.objects.get(what="note", row_id=note.pk)
    assert "“I only listen until the door.” Mia, to Farah Aziz, alone" in kept.as_shown
    assert kept.sha256 == hashlib.sha256(kept.as_shown.encode()).hexdigest()


def test_a_note_that_changed_since_it_was_read_is_not_signed(farah, mia):
    note = a_note(mia, by=farah)
    read = as_read(note)
    acts.write_again(
        note=note,
        written=written(mia, words="Other words."),
        began_from=version_of(texts_of(rows_of_note(note))),
        by=farah,
    )
    with pytest.raises(NotAllowed, match="has changed since you opened it"):
        acts.sign(note=note, as_read=read, by=farah, at=moment())


def test_a_signed_note_cannot_be_changed_not_even_in_the_database(farah, mia):
    note = signed(a_note(mia, by=farah), by=farah)
    with pytest.raises(NotAllowed, match="signed"):
        acts.write_again(
            note=note,
            written=written(mia, words="Other"),
            began_from=version_of(texts_of(rows_of_note(note))),
            by=farah,
        )
    with pytest.raises(IntegrityError), transaction.atomic():
        Note.objects.filter(pk=note.pk).update(words="Other")


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("what it means", lambda note, _: NoteChild.objects.filter(note=note).update(means="Other")),
        ("her words", lambda note, _: OwnWords.objects.filter(note=note).update(words="Other")),
        ("who heard them", lambda note, _: OwnWords.objects.filter(note=note).update(heard_by="Other")),
        ("words taken off the note", lambda note, _: OwnWords.objects.filter(note=note).update(note=None)),
        ("words put to it later", lambda note, mia: OwnWords.objects.create(note=note, person=mia, words="More", said_on=TODAY)),
        ("a part put to it later", lambda note, _: NoteChild.objects.create(note=note, child=a_child("Ruby Carter"), means="Other")),
        ("her words deleted", lambda note, _: OwnWords.objects.filter(note=note).delete()),
        ("her part deleted", lambda note, _: NoteChild.objects.filter(note=note).delete()),
    ],
)  # fmt: skip
def test_what_was_signed_for_a_child_and_what_she_said_stay_even_in_the_database(part, change, farah, mia):
    """Serves: K9.W4"""
    note = signed(a_note(mia, by=farah, said="I only listen until the door."), by=farah)
    with pytest.raises(IntegrityError, match="A signed note is not changed"), transaction.atomic():
        change(note, mia)
    assert [one.words for one in OwnWords.objects.all()] == ["I only listen until the door."]


def test_a_signed_note_may_still_be_taken_to_the_right_child_and_her_mind_may_change_about_sharing(farah, mia, tobi):
    """Serves: K9.05a, C.08"""
    note = signed(a_note(mia, by=farah, said="I only listen until the door."), by=farah)
    OwnWords.objects.update(may_share="Nan")
    acts.move_note(note=note, child=mia, because="It was Tobi.", by=farah, at=moment(), belongs_to=tobi)
    assert [(one.person_id, one.may_share) for one in OwnWords.objects.all()] == [(tobi.pk, "Nan")]
    acts.move_note(note=note, child=tobi, because="It was neither.", by=farah, at=moment())
    assert not OwnWords.objects.exists()
    assert {row.means for row in NoteChild.objects.all()} == {"She sleeps sooner."}


def test_an_amendment_stands_beside_with_its_reason_and_the_writer_is_told(farah, mia):
    note = signed(a_note(mia, by=farah), by=farah)
    tom = a_worker()
    works_with(tom, mia, lead=False)
    acts.amend(note=note, words="It was Tuesday.", because="Nan told me later.", by=tom)
    assert [(one.words, one.because) for one in page(mia, note, farah).amendments] == [
        ("It was Tuesday.", "Nan told me later.")
    ]
    assert Notice.objects.filter(to=farah, says__contains="added to a note").exists()
    with pytest.raises(NotAllowed, match="not signed yet"):
        acts.amend(note=a_note(mia, by=farah), words="x", because="y", by=tom)


def test_a_manager_who_is_asked_signs_as_well_with_words(farah, mia):
    sunita = a_worker("team_manager", team="Elm North")
    works_with(a_team("Elm North"), mia)
    note = signed(a_note(mia, by=farah), by=farah, cosign_by=sunita)
    assert [one.note.pk for one in queries.waiting_to_sign(seen_by=sunita)] == [note.pk]
    acts.sign_as_well(note=note, by=sunita, at=moment(), says="Agreed: we ring Nan first.")
    assert queries.waiting_to_sign(seen_by=sunita) == []
    assert [one.says for one in page(mia, note, farah).signings] == ["", "Agreed: we ring Nan first."]
    with pytest.raises(NotAllowed, match="already"):
        acts.sign_as_well(note=note, by=sunita, at=moment())


def test_whoever_covers_for_the_manager_finds_what_waits(farah, mia):
    sunita, peter = a_worker("team_manager", team="Elm North"), a_worker("team_manager", team="Elm South")
    works_with(a_team("Elm North"), mia)
    covers(peter, away=sunita, from_=TODAY, until=ahead(7))
    works_with(peter, mia, lead=False, as_="co_worker")
    note = signed(a_note(mia, by=farah), by=farah, cosign_by=sunita)
    assert [one.note.pk for one in queries.waiting_to_sign(seen_by=peter)] == [note.pk]


def test_nobody_signs_their_own_note_as_well(farah, mia):
    sunita = a_worker("team_manager", team="Elm North")
    works_with(a_team("Elm North"), mia)
    note = signed(a_note(mia, by=sunita), by=sunita)
    with pytest.raises(NotAllowed, match="Somebody else"):
        acts.sign_as_well(note=note, by=sunita, at=moment())


def test_a_note_in_the_wrong_record_is_moved_with_a_trace_in_both(farah, mia, tobi):
    """Serves: K9.00"""
    note = signed(a_note(mia, by=farah, said="I like football.", seen=True), by=farah)
    acts.move_note(note=note, child=mia, belongs_to=tobi, because="It is about another child.", by=farah, at=moment())
    left, came = page(mia, note, farah), page(tobi, note, farah)
    assert left.taken_out
    assert left.here.taken_out_because == "It is about another child."
    assert (came.came_from, came.put_here) == (mia, True)
    assert [one.person for one in OwnWords.objects.all()] == [tobi]
    assert [row.child for row in VisitChild.objects.all()] == [tobi]
    assert NoteChild.objects.count() == 2
    assert {entry.person_id for entry in LogEntry.objects.filter(did__contains="record", subject_kind="note")} == {
        mia.pk,
        tobi.pk,
    }


def test_the_trace_names_no_child_whose_record_does_not_open(farah, mia, tobi):
    note = a_note(mia, by=farah)
    acts.move_note(note=note, child=mia, belongs_to=tobi, because="It is about another child.", by=farah, at=moment())
    tom = a_worker()
    works_with(tom, tobi, lead=False)
    assert page(tobi, note, tom).came_from is None
    assert page(tobi, note, tom).put_here


def test_only_the_writer_or_a_manager_moves_a_note(farah, mia, tobi):
    tom = a_worker()
    works_with(tom, mia, tobi, lead=False)
    with pytest.raises(NotAllowed, match="or a manager"):
        acts.move_note(note=a_note(mia, by=farah), child=mia, belongs_to=tobi, because="x", by=tom, at=moment())


def test_a_note_shows_only_the_parts_of_children_whose_record_opens(farah, mia, tobi):
    """Serves: T.23"""
    note = a_note(mia, tobi, by=farah, said="I like the door.")
    tom = a_worker()
    works_with(tom, tobi, lead=False)
    shown = page(tobi, note, tom)
    assert [part.child for part in shown.parts] == [tobi]
    assert not any("Mia" in line for line in shown.missing)


def test_somebody_locked_away_who_was_there_leaves_no_gap(farah, mia):
    """Serves: T.23"""
    wren = a_locked_child("Wren Ashby", keeps_out=(farah,))
    tom = a_worker()
    works_with(tom, mia, lead=False)
    note = a_note(mia, by=tom, people=(wren,), others=("Ms Patel",))
    assert (page(mia, note, farah).there, page(mia, note, farah).others) == ((), ("Ms Patel",))
    assert page(mia, note, tom).there == (wren,)


def test_a_note_is_about_brothers_and_sisters_only_where_their_record_opens(farah, mia, tobi):
    zara = a_child("Zara Carter", born=ago(1900))
    kelly = a_parent_of(mia, zara)
    company = company_of(mia, seen_by=farah)
    assert company.children == (mia, tobi)
    assert set(company.others) >= {kelly, zara}


def test_a_note_is_tied_to_the_worries_it_speaks_to(farah, mia):
    """Serves: K10.00"""
    concern = a_concern(mia, raised=ago(60))
    assert live_threads([mia], seen_by=farah) == [strand_of(concern, mia)]
    note = acts.write_down(written=written(mia), threads=[strand_of(concern, mia)], by=farah)
    assert [thread.concern for thread in page(mia, note, farah).threads] == [concern]
    acts.write_again(
        note=note, written=written(mia), threads=[], began_from=version_of(texts_of(rows_of_note(note))), by=farah
    )
    assert page(mia, note, farah).threads == ()
