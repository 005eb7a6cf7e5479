"""The page on which a drawing, a photo or a file is put with a note.

Serves: K2.07, K9.00
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.sending import once
from goldenthread.casework.documents import uploading
from goldenthread.casework.documents.forms import FilesForm
from goldenthread.casework.documents.pages import all_looked_at, files_page, say_what_was_kept, told_of
from goldenthread.casework.notes.attaching import acts
from goldenthread.casework.notes.writing.queries import note_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens


@opens("child", Permission.RECORD)
def attach_to_note(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """Put one or more files with a note."""
    note = note_of(person, note_id, seen_by=request.user)
    if note is None:
        raise Http404("There is no such note in this record.")
    back = reverse("note", args=[person.pk, note.pk])
    if not (permit := acts.may_attach(note, by=request.user)):
        messages.warning(request, permit.because)
        return redirect(back)
    form = FilesForm(request.POST or None, request.FILES or None, initial={"happened_on": note.happened_on})
    if request.method == "POST" and (found := all_looked_at(request, form)) is not None:

        def keep() -> str:
            for one in found.kept:
                acts.attach(note=note, by=request.user, **told_of(form, one, several=len(found.kept) > 1))
            uploading.forget(uploads=found.uploads, by=request.user)
            say_what_was_kept(request, found)
            return back

        return once(request, keep)
    about = note.headline or f"the {note.get_kind_display()} of {note.happened_on:%-d %B %Y}"
    intro = "It is kept with the note, for each child the note is about."
    return files_page(request, person, form, back=back, heading=f"Put something with “{about}”", intro=intro)
