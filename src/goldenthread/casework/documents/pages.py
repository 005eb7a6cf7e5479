"""Pages of a child's documents: all of them, one of them, adding some, saying more, taking one out of a wrong record.

Serves: K2.07, K9.00, K9.W4
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.documents import acts, queries, uploading
from goldenthread.casework.documents.arriving import Arrived, Looked, kept_name, looked_at
from goldenthread.casework.documents.forms import AddForm, ChangeForm, FilesForm, TakeOutForm
from goldenthread.casework.documents.inside import inside_of
from goldenthread.casework.documents.models import Document, DocumentChild
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame, sent

WRITE = Permission.RECORD
A_PAGE = 48
TAKEN_OUT = (
    "It leaves this record at once. That it was here, who took it out and why, stays to be seen. Nothing is deleted."
)
GONE = "There is no such document in this record. It may have been taken out."


def placed(request: PageRequest, person: Person, document_id: int) -> DocumentChild:
    """One document in this record, or the page that says there is none."""
    found = queries.placed_document(person, document_id, seen_by=request.user)
    if found is None:
        raise Http404(GONE)
    return found


@opens("child")
def documents(request: PageRequest, person: Person) -> HttpResponse:
    """Everything kept for a child: first what is theirs to have, then letters, e-mails and reports."""
    found = queries.documents_of(person, seen_by=request.user)
    pages = Paginator(sorted(found, key=lambda one: not one.keepsake), A_PAGE).get_page(request.GET.get("page"))
    told = {
        "tab": "documents", "child": person, "pages": pages, "keepsakes": [one for one in pages if one.keepsake], "groups": queries.in_groups(pages),
        "taken_out": queries.taken_out_of(person, seen_by=request.user), "may_write": request.user.has(WRITE),
    }  # fmt: skip
    return render(request, "casework/documents.html", told)


@opens("child")
def document(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """One document: what it shows, in whose words, what it belongs to, and the words found in it."""
    row = placed(request, person, document_id)
    shown = queries.Shown(row.document, person.pk, row.keepsake)
    told = {
        "child": person, "row": row, "one": shown, "text": queries.text_of(row.document, seen_by=request.user),
        "others": queries.others_with(row.document, person, seen_by=request.user), "inside": inside_of(row.document),
        "notes": queries.notes_with(row.document, person, seen_by=request.user), "may_write": request.user.has(WRITE),
    }  # fmt: skip
    return render(request, "casework/document.html", frame(request, person, here="documents") | told)


def files_page(request: PageRequest, person: Person, form: FilesForm, **told: Any) -> HttpResponse:
    """The page with the form for files."""
    common = {
        "child": person,
        "form": form,
        "arrived": form.arrived_before() if form.is_bound else [],
    }
    return render(request, "casework/add_document.html", frame(request, person, here="documents") | common | told)


def all_looked_at(request: PageRequest, form: FilesForm) -> Looked | None:
    """What came with a form, looked at; None where nothing of it may be kept: the form then says why."""
    if not form.is_valid():
        return None
    found = looked_at(form, by=request.user)
    if not found.kept:
        for words in found.refused:
            form.add_error("chosen", words)
        uploading.forget(uploads=found.uploads, by=request.user)
        return None
    return found


def told_of(form: FilesForm, one: Arrived, *, several: bool) -> dict[str, Any]:
    """What the form says of one of its files, for the act that keeps it."""
    asked = form.cleaned_data
    own_day = one.made.told.get("on", "")
    return {
        "file": one.made, "came": one.came, "name": kept_name(asked["name"], one, of_several=several), "kind": asked["kind"], "says": asked["says"],
        "made_by": asked["made_by"], "happened_on": date.fromisoformat(own_day) if own_day else asked["happened_on"],
        "keepsake": asked["keepsake"], "about_somebody_else": asked["about_somebody_else"],
    }  # fmt: skip


@opens("child", WRITE)
def add_document(request: PageRequest, person: Person) -> HttpResponse:
    """Keep one or more files in the records of one child or several of a family."""
    family = queries.brothers_and_sisters(person, seen_by=request.user)
    initial = {"happened_on": request.user.today, "children": [person.pk]}
    form = AddForm(request.POST or None, request.FILES or None, family=family, initial=initial)
    back = reverse("documents", args=[person.pk])
    if request.method == "POST" and (found := all_looked_at(request, form)) is not None:

        def keep() -> str:
            for one in found.kept:
                told = told_of(form, one, several=len(found.kept) > 1)
                made: Document = acts.keep(children=form.cleaned_data["children"], by=request.user, **told)
            uploading.forget(uploads=found.uploads, by=request.user)
            say_what_was_kept(request, found)
            only = len(found.kept) == 1 and person in form.cleaned_data["children"]
            return reverse("document", args=[person.pk, made.pk]) if only else back

        return once(request, keep)
    return files_page(request, person, form, back=back, heading=f"Add to {person.short_name}’s documents")


def say_what_was_kept(request: PageRequest, found: Looked) -> None:
    """Tell the worker what was kept, and what was not and why."""
    count = len(found.kept)
    messages.success(request, "Kept." if count == 1 else f"{count} files kept.")
    if found.in_words:
        messages.warning(request, found.in_words)


@opens("child", WRITE)
def change_document(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """Put right what is said of a document."""
    row = placed(request, person, document_id)
    of = row.document
    initial = {
        "name": of.name, "kind": of.kind, "says": of.says, "made_by": of.made_by, "happened_on": of.happened_on, "keepsake": row.keepsake,
        "about_somebody_else": of.about_somebody_else,
    }  # fmt: skip
    back = reverse("document", args=[person.pk, of.pk])
    both = BothTexts(
        request,
        saved=acts.texts_of(of),
        labels={name: str(ChangeForm.base_fields[name].label) for name in acts.texts_of(of)},
    )
    if both.uses_theirs:
        return redirect(back)
    form = ChangeForm(both.data, initial=initial)

    def change() -> None:
        acts.say_more(placed=row, began_from=both.began_from, by=request.user, **form.cleaned_data)

    try:
        if form.is_valid() and (answer := sent(request, form, change, to=back)):
            return answer
    except Stale as stale:
        both.show(stale)
    told = {
        "child": person,
        "form": form,
        "heading": "Say more about it",
        "both": both,
        "back": back,
        "button": "Save",
    }
    return render(request, "casework/document_form.html", frame(request, person, here="documents") | told)


@opens("child", WRITE)
def take_out_document(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """Take a document out of a record it does not belong in, and put it where it does."""
    row = placed(request, person, document_id)
    back = reverse("document", args=[person.pk, document_id])
    family = queries.others_of_mine(person, seen_by=request.user)
    form = TakeOutForm(request.POST or None, family=family)
    if form.is_valid() and (
        answer := sent(
            request,
            form,
            lambda: acts.take_out(placed=row, by=request.user, **form.cleaned_data),
            to=reverse("documents", args=[person.pk]),
            says="Taken out of this record.",
        )
    ):
        return answer
    told = {
        "child": person, "form": form, "heading": "It does not belong here", "back": back,
        "button": "Take it out", "intro": TAKEN_OUT,
    }  # fmt: skip
    return render(request, "casework/document_form.html", frame(request, person, here="documents") | told)


@opens("child", WRITE)
def keep_attached(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """Keep a file that came with an e-mail as a document of its own, in the same record."""
    row = placed(request, person, document_id)
    back = reverse("document", args=[person.pk, document_id])
    number = request.POST.get("number", "")
    attached = inside_of(row.document, with_bytes=True)
    if request.method != "POST" or not number.isdigit() or int(number) >= len(attached):
        return redirect(back)
    one = attached[int(number)]

    def keep() -> str:
        told: dict[str, Any] = {
            "name": one.name.rpartition(".")[0] or one.name,
            "made_by": row.document.made_by,
            "happened_on": row.document.happened_on,
        }
        made = acts.keep(file=one.made(), came=one.data, children=[person], by=request.user, **told)
        messages.success(request, "Kept as a document of its own.")
        return reverse("document", args=[person.pk, made.pk])

    return once(request, keep)
