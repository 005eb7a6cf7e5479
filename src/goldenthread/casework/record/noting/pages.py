"""Writing a note, reading it, changing it until it is signed, signing it, adding to it, and taking it out of the wrong record.

Serves: K9.00, K9.W4, K9.05a, K9.05b, K3.01
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from goldenthread.access.leading import managers_of
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import key_of, once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.documents.queries import attachments_of
from goldenthread.casework.notes.calls.queries import call_of
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.notes.telling.queries import card_of
from goldenthread.casework.outcomes.queries import asked_now, numbers_with
from goldenthread.casework.plans.to_do_queries import to_do_for
from goldenthread.casework.record.noting import acts, queries
from goldenthread.casework.record.noting.as_shown import rows_of_note, texts_of
from goldenthread.casework.record.noting.before_signing import answer_first, boxes_of, left_of, still_asked
from goldenthread.casework.record.noting.came_of import came_of
from goldenthread.casework.record.noting.company import company_of, live_threads
from goldenthread.casework.record.noting.filling import for_a_new_note, of_a_note, of_a_planned_visit
from goldenthread.casework.record.noting.forms import NoteForm
from goldenthread.casework.record.noting.small_forms import AmendForm, SignAsWellForm, SignForm, WrongChildForm
from goldenthread.casework.record.printing import printed
from goldenthread.casework.visits.direct_work.queries import work_at
from goldenthread.casework.visits.models import Visit
from goldenthread.casework.visits.queries import children_to, visit_of
from goldenthread.casework.wording.asked_once import QUOTED
from goldenthread.casework.wording.queries import family_reads
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame, saved
from goldenthread.practice.direct_work import tool_name

RECORD = Permission.RECORD


def the_note(request: PageRequest, child: Person, note_id: int) -> Note:
    """A note of this child's record, or the answer that there is none."""
    note = queries.note_in(child, note_id, seen_by=request.user)
    if note is None:
        raise Http404("There is no such note.")
    return note


def page_of(child: Person, note: Note) -> str:
    """The address of a note in a child's record."""
    return reverse("note", args=[child.pk, note.pk])


def _planned_visit(request: PageRequest, child: Person) -> Visit | None:
    number = request.GET.get("visit", "")
    found = visit_of(child, int(number), seen_by=request.user) if number.isdigit() and len(number) < 18 else None
    return found if found and not found.happened_on else None


@opens("child", RECORD)
def write_note(request: PageRequest, person: Person) -> HttpResponse:
    """A new note: one form, quick on a phone. `?kind=visit` says what it was; `?call=3` goes on from a call, `?visit=3` from a planned visit."""
    worker = request.user
    company = company_of(person, seen_by=worker)
    number = request.GET.get("call", "")
    call = call_of(person, int(number), seen_by=worker) if number.isdigit() and len(number) < 18 else None
    planned = _planned_visit(request, person)
    first = for_a_new_note(request.GET.get("kind", ""), today=worker.today, call=call)
    if planned:
        first |= of_a_planned_visit(planned, children_to(planned, seen_by=worker))
    form = NoteForm(
        request.POST or None,
        by=worker,
        company=company,
        threads=live_threads(company.children, seen_by=worker),
        initial=first,
    )
    if form.is_valid():
        write = partial(
            acts.write_down,
            written=form.written,
            seen=form.seen,
            threads=form.chosen_threads,
            by=worker,
            key=key_of(request),
            call=call,
            home=form.cleaned_data["home"],
            planned=planned,
        )
        try:
            return once(request, lambda: page_of(person, write()))
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told = {
        "form": form,
        "heading": "Write a note",
        "both": None,
        "note": None,
        "planned": planned,
        "back": reverse("child", args=[person.pk]),
    }
    return render(request, "casework/note_form.html", frame(request, person) | told)


@opens("child", RECORD)
def change_note(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A note that is not signed yet, in its form again. Saved by somebody in between, both texts are shown and nothing is overwritten."""
    worker, note = request.user, the_note(request, person, note_id)
    if not (permit := queries.permits.may_change(note, by=worker)):
        return saved(request, page_of(person, note), says=permit.because)
    rows, company = rows_of_note(note), company_of(person, seen_by=worker)
    both = BothTexts(request, saved=texts_of(rows), labels=_labels(company.children))
    if both.uses_theirs:
        return redirect(page_of(person, note))
    threads = live_threads(company.children, seen_by=worker)
    form = NoteForm(
        both.data, by=worker, company=company, threads=threads,
        initial=of_a_note(rows) | {"threads": queries.tied(note, seen_by=worker)},
    )  # fmt: skip
    if form.is_valid():
        write = partial(
            acts.write_again,
            note=note,
            written=form.written,
            seen=form.seen,
            threads=form.chosen_threads,
            began_from=both.began_from,
            home=form.cleaned_data["home"],
            by=worker,
        )
        try:
            return once(request, lambda: page_of(person, write()))
        except Stale as stale:
            both.show(stale)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told = {"form": form, "heading": "Change the note", "both": both, "note": note, "back": page_of(person, note)}
    return render(request, "casework/note_form.html", frame(request, person) | told)


def _labels(children: tuple[Person, ...]) -> dict[str, str]:
    """What the page calls each box, for where two texts stand side by side."""
    named = {
        "headline": "The point of it",
        "told_us": "What they told us",
        "words": "What happened",
        "home": "What the home was like",
    }
    for child in children:
        box, name = f"c{child.pk}-", child.short_name
        named |= {f"{box}means": f"What it means for {name}", f"{box}for_plan": f"What it means for the plan ({name})"}
        named |= {f"{box}watched": f"What you saw of {name}", f"{box}if_it_went_on": f"If this went on ({name})"}
        named |= {f"{box}if_it_ended": f"If this ended ({name})"}
        named |= {f"{box}good_to_see": f"Worth remembering ({name})"} | {
            f"{box}said_{at}": f"{name}’s own words" for at in range(9)
        }
    return named


def _together(row: Note, page: queries.NotePage, child: Person, worker: Worker) -> dict[str, Any]:
    """The direct work done with the child at the visit, the numbers given, what could be asked; the visit's number where the child was seen."""
    visited = next((part.visited for part in page.parts if part.visited and part.child == child), None)
    if row.kind != Note.Kind.VISIT or visited is None:
        return {"works": [], "visit_id": None, "measures": [], "numbers": []}
    works = [(tool_name(one.tool), one) for one in work_at(row, child, seen_by=worker)]
    measures = asked_now(child, seen_by=worker) if visited.seen and worker.has(RECORD) else []
    numbers = numbers_with(row, child, seen_by=worker)
    return {
        "works": works,
        "visit_id": visited.visit_id if visited.seen else None,
        "measures": measures,
        "numbers": numbers,
    }


@opens("child")
def note(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A note, to read: the shared text, what it means for each child, what was added later, who signed, what came of it."""
    worker, row = request.user, the_note(request, person, note_id)
    page = queries.note_page(person, row, seen_by=worker)
    sign = SignForm(managers=managers_of(worker)) if page.may["sign"] else None
    told: dict[str, Any] = {
        "page": page, "note": row, "sign": sign, "came_of": came_of(row, person, seen_by=worker), "may_record": worker.has(RECORD),
        "to_do": to_do_for(person, seen_by=worker) if not page.taken_out else [],
        "attachments": attachments_of([row], seen_by=worker, child=person).get(row.pk, []),
        "open_questions": still_asked(row, page, worker=worker, kept=left_of(request.session, row)),
        "as_read_by_family": family_reads(boxes_of(row, page), seen_by=worker) if request.GET.get("as") == "family" else None,
    } | _together(row, page, person, worker)  # fmt: skip
    return render(request, "casework/note.html", frame(request, person) | told)


@opens("child", RECORD)
@require_POST
def sign_note(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """Sign a note as it was read, and perhaps ask a manager to sign it as well."""
    row, managers = the_note(request, person, note_id), managers_of(request.user)
    form = SignForm(request.POST, managers=managers)
    form.full_clean()
    chosen: Worker | None = next((one for one in managers if str(one.pk) == form.cleaned_data.get("cosign_by")), None)
    as_read = request.POST.get("as_read", "")
    try:
        match answer_first(request.session, row, request.POST, seen_by=request.user, child=person):
            case "change":
                return redirect(reverse("change_note", args=[person.pk, row.pk]))
            case "quoted":
                return saved(request, page_of(person, row), says=QUOTED.format("sign"))
        acts.sign(note=row, as_read=as_read, by=request.user, at=timezone.now(), cosign_by=chosen)
    except NotAllowed as refusal:
        return saved(request, page_of(person, row), says=str(refusal))
    return saved(
        request,
        page_of(person, row),
        says="Signed. It stays as it is from now on; what is missing can be added beside it.",
    )


@opens("child", RECORD)
def amend_note(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """Put something beside a signed note, with the reason."""
    row = the_note(request, person, note_id)
    form, back = AmendForm(request.POST or None), page_of(person, row)
    add = partial(acts.amend, note=row, by=request.user)
    done = sent(
        request, form, lambda: add(**form.cleaned_data), to=back, says="Added. The note itself stays as it was signed."
    )
    return done or short_form(
        request, person, form, heading="Add to the note", back=back,
        intro="The note stays as it was signed. What you add stands beside it, with your name and the day.",
    )  # fmt: skip


@opens("child", RECORD)
def sign_as_well(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A manager signs a note after its writer, with a word to it."""
    row = the_note(request, person, note_id)
    form, back = SignAsWellForm(request.POST or None), page_of(person, row)
    sign = partial(acts.sign_as_well, note=row, by=request.user, at=timezone.now())
    done = sent(
        request, form, lambda: sign(**form.cleaned_data), to=back, says="Signed as well. The writer has been told."
    )
    if done:
        return done
    if not (permit := queries.permits.may_sign_as_well(row, by=request.user)):
        return saved(request, back, says=permit.because)
    told = {
        "form": form,
        "page": queries.note_page(person, row, seen_by=request.user),
        "note": row,
        "back": page_of(person, row),
    }
    return render(request, "casework/note_sign_as_well.html", frame(request, person) | told)


@opens("child", RECORD)
def wrong_child(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A note that does not belong in this record is taken out and put into the right one. The trace stays in both."""
    row = the_note(request, person, note_id)
    if not (permit := queries.permits.may_take_out(row, by=request.user)):
        return saved(request, page_of(person, row), says=permit.because)
    form = WrongChildForm(request.POST or None, children=queries.right_children(row, person, seen_by=request.user))
    move, back = (
        partial(acts.move_note, note=row, child=person, by=request.user, at=timezone.now()),
        page_of(person, row),
    )
    says = "Taken out of this record. That it was here stays to be seen."
    done = sent(request, form, lambda: move(**form.cleaned_data), to=back, says=says)
    return done or short_form(
        request, person, form, heading=f"Not about {person.short_name}?", back=back, button="Take it out of this record",
        intro="What is written only for this child goes with it. Whoever opens this record sees that a note was taken out, by whom and why, "
        "but not what it says.",
    )  # fmt: skip


@opens("child", RECORD)
def print_reach_card(request: PageRequest, person: Person) -> HttpResponse:
    """The cards with how to reach us, alone on a sheet: as PDF where the machine can make it. Serves: K2.01b, K3.02a"""
    told = {
        "card": card_of(person, seen_by=request.user),
        "council": settings.COUNCIL,
        "nights": settings.OUT_OF_HOURS_PHONE,
        "person": person,
    }
    return printed(
        request, "casework/reach_card_print.html", told, name=f"how-to-reach-us-{person.pk}", at=timezone.now()
    )
