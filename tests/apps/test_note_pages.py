"""The pages round a note: one form for several children, sent once; read like a letter; what comes of it in one step."""

import re
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import today
from cast.notes import a_note, as_read, moment, signed
from cast.people import a_child, a_parent_of
from cast.thread import a_concern
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.front_door.models import Concern, ConcernChild
from goldenthread.casework.notes.models import Note, OwnWords, Wish
from goldenthread.casework.notes.raised_models import Decision, Promise, Task
from goldenthread.casework.notes.writing.written import Passage
from goldenthread.casework.record.story_models import ChronologyChild
from goldenthread.casework.visits.models import VisitChild

pytestmark = pytest.mark.django_db


class Family:
    """Farah at her browser, with Mia and Tobi Carter and their mother."""

    def __init__(self):
        self.farah, self.mia, self.tobi = (
            a_worker(team="Elm North", on=today()),
            a_child("Mia Carter"),
            a_child("Tobi Carter"),
        )
        works_with(self.farah, self.mia, self.tobi)
        self.kelly = a_parent_of(self.mia, self.tobi)
        self.browser = Client()
        self.browser.force_login(self.farah)

    def page(self, page, /, *more, **asked):
        return self.browser.get(reverse(page, args=[self.mia.pk, *more]), asked)

    def sends(self, page, /, *more, **said):
        return self.browser.post(
            reverse(page, args=[self.mia.pk, *more]), said | {"key": str(uuid4())} if "key" not in said else said
        )


@pytest.fixture
def carters():
    return Family()


def day(name="happened_on", on=None):
    on = on or today()
    return {f"{name}_day": on.day, f"{name}_month": on.month, f"{name}_year": on.year}


def a_visit_told(family, **more):
    return day() | {
        "kind": "visit", "where": "at home", "people": [family.kelly.pk], "headline": "Mia sleeps",
        "words": "I came at four.", "about": [family.tobi.pk],
        f"c{family.mia.pk}-seen": "alone", f"c{family.mia.pk}-said_0": "I only listen until the door.", f"c{family.mia.pk}-share_0": "Nan",
        f"c{family.tobi.pk}-seen": "no", f"c{family.tobi.pk}-not_seen_because": "At football.",
    } | more  # fmt: skip


def errors(answer):
    return (
        re.sub(r"\s+", " ", answer.content.decode().split("govuk-error-summary", 1)[-1])[:1500]
        if b"govuk-error-summary" in answer.content
        else ""
    )


def test_one_form_makes_a_note_a_visit_and_the_childs_words(carters):
    """Serves: K9.00, A.16"""
    answer = carters.sends("write_note", **a_visit_told(carters))
    note = Note.objects.get()
    assert answer.url == reverse("note", args=[carters.mia.pk, note.pk])
    assert {row.child_id: (row.seen, row.alone) for row in VisitChild.objects.all()} == {
        carters.mia.pk: (True, True),
        carters.tobi.pk: (False, False),
    }
    assert [(row.words, row.alone, row.may_share) for row in OwnWords.objects.all()] == [
        ("I only listen until the door.", True, "Nan")
    ]


def test_the_same_form_sent_twice_makes_one_note(carters):
    """Serves: K9.W4"""
    said = a_visit_told(carters, key=str(uuid4()))
    first, second = carters.sends("write_note", **said), carters.sends("write_note", **said)
    assert first.url == second.url
    assert Note.objects.get().key


def test_almost_nothing_is_forced(carters):
    carters.sends("write_note", **day(), kind="call")
    assert Note.objects.get().kind == "call"


def test_a_form_with_a_mistake_keeps_what_was_typed_and_says_what_to_do(carters):
    answer = carters.sends("write_note", **a_visit_told(carters, passage_0="words that are not there"))
    assert "do not stand in the note" in errors(answer)
    assert "I only listen until the door." in answer.content.decode()
    assert not Note.objects.exists()


def test_what_they_told_us_is_asked_before_what_happened(carters):
    """Serves: K3.01, C.07"""
    page = carters.page("write_note", kind="call").content.decode()
    assert page.index("What they told us") < page.index("What happened")
    assert 'value="on the phone"' in page


def test_the_childs_own_words_stand_before_what_we_make_of_them(carters):
    """Serves: P.14"""
    page = carters.page("write_note").content.decode()
    assert page.index("Mia’s own words") < page.index("What it means for Mia")


def test_everybody_on_the_form_and_on_the_note_is_in_the_log(carters):
    """Serves: T.23"""
    note = a_note(carters.mia, carters.tobi, by=carters.farah, people=(carters.kelly,))
    for answer in (carters.page("write_note"), carters.page("note", note.pk)):
        on_page = {int(number) for number in re.findall(r'data-person="(\d+)"', answer.content.decode())}
        assert on_page <= set(LogEntry.objects.values_list("person_id", flat=True))
    assert carters.kelly.pk in set(LogEntry.objects.filter(did="was shown").values_list("person_id", flat=True))


def test_the_page_of_a_note_asks_no_more_however_long_the_record_is(carters):
    note = a_note(carters.mia, by=carters.farah)

    def count():
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert carters.page("note", note.pk).status_code == 200
        return len(asked)

    carters.page("note", note.pk)
    before = count()
    for _ in range(5):
        a_note(carters.mia, carters.tobi, by=carters.farah, seen=True, said="Something")
    assert count() == before


def test_signing_and_adding_from_the_page(carters):
    note = a_note(carters.mia, by=carters.farah)
    carters.sends("sign_note", note.pk, as_read=as_read(note))
    assert Note.objects.get().signed_at
    assert carters.sends("change_note", note.pk).status_code == 302
    carters.sends("amend_note", note.pk, words="It was Tuesday.", because="Nan told me.")
    page = carters.page("note", note.pk).content.decode()
    assert "It was Tuesday." in page
    assert "because Nan told me." in page
    assert "Change the note" not in page


def test_two_windows_of_one_note_show_both_texts_and_overwrite_nothing(carters):
    """Serves: K9.W4, A.16"""
    note = a_note(carters.mia, by=carters.farah)
    first = re.search(r'name="began_from" value="(\w+)"', carters.page("change_note", note.pk).content.decode())[1]
    told = day() | {"kind": "visit", "began_from": first, "headline": "Mia sleeps"}
    carters.sends("change_note", note.pk, **told, words="From the phone.")
    answer = carters.sends("change_note", note.pk, **told, words="From the desk.")
    page = answer.content.decode()
    assert "From the phone." in page
    assert "From the desk." in page
    assert Note.objects.get().words == "From the phone."


@pytest.mark.parametrize(
    "name",
    ["raise_promise", "raise_task", "raise_decision", "raise_concern", "raise_need", "raise_wish", "promote_note"],
)
def test_one_step_from_a_note_keeps_where_it_came_from(carters, name):
    """Serves: K9.10, K10.00, K10.02b, K2.01a"""
    a_concern(carters.mia, raised=today())
    note = a_note(carters.mia, by=carters.farah, on=today())
    said = {
        "raise_promise": {"words": "I ring on Friday."}, "raise_task": {"what": "Ring the clinic", "worker": carters.farah.pk},
        "raise_decision": {"question": "Who drives?", "choice": "Nan", "because": "Mia asked"},
        "raise_concern": {"name": "Nights", "words": "She lies awake.", "children": [carters.mia.pk]},
        "raise_need": {"words": "Quiet nights", "concerns": [Concern.objects.get().pk]}, "raise_wish": {"words": "A sleepover", "name": "Sleepover"},
        "promote_note": {"line": "Mia slept all week", "children": [carters.mia.pk], f"means_{carters.mia.pk}": "She can learn."} | day(),
    }[name]  # fmt: skip
    made = {
        "raise_promise": Promise.objects.filter(note=note), "raise_task": Task.objects.filter(note=note),
        "raise_decision": Decision.objects.filter(note=note),
        "raise_concern": ConcernChild.objects.filter(concern__note=note), "raise_need": Need.objects.filter(note=note),
        "raise_wish": Wish.objects.filter(note=note), "promote_note": ChronologyChild.objects.filter(entry__note=note),
    }[name]  # fmt: skip
    assert carters.page(name, note.pk).status_code == 200
    answer = carters.sends(name, note.pk, **said)
    assert answer.status_code == 302, errors(answer)
    assert made.count() == 1
    assert next(iter(said.values())) in carters.page("note", note.pk).content.decode()


def test_a_concern_from_a_note_begins_a_thread_for_each_child(carters):
    """Serves: K10.00, K10.03"""
    note = a_note(carters.mia, carters.tobi, by=carters.farah, on=today())
    carters.sends(
        "raise_concern", note.pk, name="Nights", words="They lie awake.", children=[carters.mia.pk, carters.tobi.pk]
    )
    for strand in ConcernChild.objects.all():
        assert [move.to for move in strand.moves.all()] == ["live"]
    assert ConcernChild.objects.count() == 2


def test_a_decision_without_its_reason_is_not_written(carters):
    """Serves: K9.10, K9.W6"""
    note = a_note(carters.mia, by=carters.farah, on=today())
    assert "Why?" in errors(carters.sends("raise_decision", note.pk, question="Who drives?", choice="Nan", because=""))


def test_a_promise_is_kept_or_explained_to_the_child(carters):
    """Serves: K2.01a, C.01"""
    note = a_note(carters.mia, by=carters.farah, on=today())
    carters.sends("raise_promise", note.pk, words="I ring on Friday.")
    promise = Promise.objects.get()
    assert "Tell the child first" in errors(carters.sends("answer_promise", promise.pk, kept="not", **day("on")))
    carters.sends("answer_promise", promise.pk, kept="not", told_child="I am ill; Tom rings you.", **day("on"))
    promise.refresh_from_db()
    assert (promise.not_kept_on, promise.told_child) == (today(), "I am ill; Tom rings you.")


def test_a_note_taken_out_shows_its_trace_and_not_its_text(carters):
    note = signed(a_note(carters.mia, by=carters.farah, words="About the bail."), by=carters.farah, at=moment())
    carters.sends("wrong_child", note.pk, belongs_to=carters.tobi.pk, because="It is about another child.")
    here = carters.page("note", note.pk).content.decode()
    assert "A note was taken out of this record" in here
    assert "About the bail." not in here
    there = carters.browser.get(reverse("note", args=[carters.tobi.pk, note.pk])).content.decode()
    assert "About the bail." in there
    assert "first written in another record" in there


def test_a_note_of_another_child_is_not_found_here(carters):
    """Serves: T.23"""
    other = a_child("Tom Bell")
    works_with(carters.farah, other)
    note = a_note(other, by=carters.farah)
    assert carters.page("note", note.pk).status_code == 404


def test_a_manager_signs_as_well_from_their_list(carters):
    sunita = a_worker("team_manager", team="Elm North", on=today())
    works_with(a_team("Elm North"), carters.mia)
    note = a_note(carters.mia, by=carters.farah)
    carters.sends("sign_note", note.pk, as_read=as_read(note), cosign_by=sunita.pk)
    browser = Client()
    browser.force_login(sunita)
    assert "Mia sleeps" in browser.get(reverse("to_sign")).content.decode()
    browser.post(reverse("sign_as_well", args=[carters.mia.pk, note.pk]), {"says": "Agreed."})
    assert "Signed as well by Sunita Rao" in carters.page("note", note.pk).content.decode()
    assert "Mia sleeps" not in browser.get(reverse("to_sign")).content.decode()


def test_what_is_promised_and_to_do_is_on_the_first_page_until_it_is_answered(carters):
    """Serves: K2.01a"""
    note = a_note(carters.mia, by=carters.farah, on=today())
    carters.sends("raise_task", note.pk, what="Ring the clinic", worker=carters.farah.pk, **day("due_on"))
    first = carters.browser.get(reverse("my_children")).content.decode()
    assert "Ring the clinic" in first
    carters.sends("answer_task", Task.objects.get().pk, done="done", **day("on"))
    assert "Ring the clinic" not in carters.browser.get(reverse("my_children")).content.decode()


def test_changing_a_note_with_many_words_and_passages_loses_none(carters):
    """Serves: K9.W4"""
    note = a_note(
        carters.mia,
        by=carters.farah,
        words="One. Two. Three. Four.",
        passages=tuple(Passage(word) for word in ("One", "Two", "Three", "Four")),
    )
    for number in range(5):
        OwnWords.objects.create(
            person=carters.mia, note=note, words=f"Word {number}", said_on=today(), heard_by="Farah Aziz"
        )
    page = carters.page("change_note", note.pk).content.decode()
    sent = (
        dict(re.findall(r'<input[^>]*? name="(began_from)"[^>]*? value="([^"]*)"', page))
        | day()
        | {"kind": "visit", "words": "One. Two. Three. Four."}
    )
    sent |= {f"c{carters.mia.pk}-said_{number}": f"Word {number}" for number in range(5)} | {
        f"c{carters.mia.pk}-heard_{number}": "Farah Aziz" for number in range(5)
    }
    sent |= {f"passage_{number}": word for number, word in enumerate(("One", "Two", "Three", "Four"))}
    assert all(f'name="{name}"' in page for name in sent if "said_" in name or "passage_" in name)
    carters.sends("change_note", note.pk, **sent)
    assert OwnWords.objects.filter(note=note).count() == 5
    assert note.passages.count() == 4


def test_each_thing_a_child_said_has_who_heard_it(carters):
    """Serves: K9.03"""
    box = f"c{carters.mia.pk}-"
    said = {f"{box}said_1": "Nan lets me stir.", f"{box}heard_1": "Ms Patel, her teacher"}
    carters.sends("write_note", **a_visit_told(carters, **said))
    note = Note.objects.get()
    heard = [("I only listen until the door.", "Farah Aziz"), ("Nan lets me stir.", "Ms Patel, her teacher")]
    assert [(row.words, row.heard_by) for row in note.own_words.order_by("pk")] == heard
    page = carters.page("change_note", note.pk).content.decode()
    assert f'name="{box}heard_1"' in page
    assert 'value="Ms Patel, her teacher"' in page


def test_a_note_for_two_children_is_saved_in_few_statements(carters):
    """Everything the page does: who asks, the form, the note with its parts, what is due worked out again, the log."""
    carters.sends("write_note", **a_visit_told(carters))
    with CaptureQueriesContext(connection) as asked:
        assert carters.sends("write_note", **a_visit_told(carters)).status_code == 302
    assert len(asked) <= 48
