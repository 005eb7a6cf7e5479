"""The family's own version: one click makes a copy for one reader; it is read as they will read it, edited, and printed.

Serves: K1.18a, K1.18b, K9.W2, K9.12
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.assessments.family import acts, queries, sharing_acts
from goldenthread.casework.assessments.family.forms import CopyForm, as_first
from goldenthread.casework.assessments.family.lines import texts_of
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.casework.record.family_versions import before_checking
from goldenthread.casework.record.family_versions.drawing import Paper, file_of, paper_of
from goldenthread.casework.record.family_versions.making import Sifting, for_reader
from goldenthread.casework.record.family_versions.pictures import drawings_for
from goldenthread.casework.record.printing import BRINGS_PDF, can_make_pdf
from goldenthread.casework.wording.asked_once import QUOTED
from goldenthread.casework.wording.queries import lexicon_now
from goldenthread.people.models import Person
from goldenthread.people.person.showing import saved
from goldenthread.practice.family_version import Part, names_to_ask_about, speaks_of_violence
from goldenthread.practice.language.findings import Reader, Reading
from goldenthread.practice.language.reader import read

RECORD = Permission.RECORD
HERE = "family_versions"


def page_of(work: Work, version_id: int, name: str = "family_version") -> str:
    """The address of one copy."""
    return reverse(name, args=[work.pk, version_id])


def the_copy(request: PageRequest, work: Work, version_id: int) -> queries.Copy:
    """One copy of this assessment, or the answer that there is none."""
    found = queries.copy_of(work, version_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such copy here.")
    return found


def the_paper(request: PageRequest, work: Work, version_id: int) -> Paper:
    """One copy, ready to be shown or printed."""
    return paper_of(work, the_copy(request, work, version_id), seen_by=request.user)


def file_now(paper: Paper) -> bytes:
    """The very file of a copy as it is now; nothing where this machine cannot make PDF."""
    if not can_make_pdf():
        raise NotAllowed(
            f"This machine cannot make the file that is checked. Somebody who runs this system installs {BRINGS_PDF}."
        )
    return file_of(paper)


@opens_work()
def family_versions(request: PageRequest, work: Work) -> HttpResponse:
    """The copies there are: for whom, how far, who has it, what they said; and one click for the next reader."""
    worker = request.user
    readers = queries.readers_of(work, seen_by=worker)
    if request.method == "POST":
        return _make(request, work, {str(one.person.pk): one.person for one in readers})
    copies = queries.copies_of(work, seen_by=worker)
    newest = {one.reader.pk: one for one in reversed(copies)}
    told: dict[str, Any] = {
        "rows": [(one, newest.get(one.person.pk)) for one in readers], "copies": copies, "has_read": queries.has_read(work, seen_by=worker),
        "may": acts.may_make(work.people, by=worker),
        "offers": [(one, sharing_acts.may_pass_on(one)) for one in queries.early_help_of(work, seen_by=worker)],
        "said": [(copy, one) for copy in copies for one in copy.comments],
    }  # fmt: skip
    return render(request, "casework/family_versions.html", framed(request, work, here=HERE) | told)


def _make(request: PageRequest, work: Work, readers: dict[str, Person]) -> HttpResponse:
    """One click: the copy for a reader, made and opened to be read."""
    worker, reader = request.user, readers.get(request.POST.get("reader", ""))
    if reader is None:
        raise Http404("There is nobody like that here.")
    if not worker.has(RECORD):
        raise NotAllowed("Your role does not write in records. Ask somebody who works with the family.")
    sifting = Sifting(work, reader, seen_by=worker)
    found = sifting.result()
    drawings = drawings_for(reader, sifting.children.values(), agreed=sifting.agreed, seen_by=worker)
    setting = acts.Setting(
        language=reader.first_language if reader.first_language.lower() != "english" else "", family_picture=sifting.is_child,
        pictures=tuple((one.number, one.child, one.shown.document.says) for one in drawings if one.may and sifting.is_child)[:3],
    )  # fmt: skip
    try:
        return once(request, lambda: _made(work, reader, found.parts, setting, worker))
    except NotAllowed as refusal:
        messages.error(request, str(refusal))
        return redirect(reverse(HERE, args=[work.pk]))


def _made(work: Work, reader: Person, parts: list[Part], setting: acts.Setting, worker: Worker) -> str:
    return page_of(work, acts.make(work=work.row, reader=reader, parts=parts, setting=setting, by=worker).pk)


@opens_work()
def family_version(request: PageRequest, work: Work, version_id: int) -> HttpResponse:
    """A copy as its reader will have it; beside it, for work alone, what was left out and why, and what its writer is asked of its words, once."""
    paper = the_paper(request, work, version_id)
    if request.method == "POST":
        return _answered(request, work, paper.copy)
    told = paper.told | _beside(request, work, paper) | {"as_pdf": False}
    return render(request, "casework/family_version.html", framed(request, work, here=HERE) | told)


def _answered(request: PageRequest, work: Work, copy: queries.Copy) -> HttpResponse:
    """What its writer answers before somebody checks it."""
    back = page_of(work, copy.version.pk)
    try:
        match before_checking.answer(request.session, copy.version, request.POST, by=request.user):
            case before_checking.CHANGE:
                return redirect(page_of(work, copy.version.pk, "change_family_version"))
            case before_checking.MARKED:
                return saved(request, back, says=QUOTED.format("let somebody check it"))
    except NotAllowed as refusal:
        messages.error(request, str(refusal))
        return redirect(back)
    return saved(request, back, says="It stays as it is. Now let somebody else check it.")


def _beside(request: PageRequest, work: Work, paper: Paper) -> dict[str, Any]:
    worker, copy = request.user, paper.copy
    sifted = for_reader(work, copy.reader, seen_by=worker)
    agreed = frozenset(
        pk for pk, one in queries.who_agreed(work.row, copy.reader, seen_by=worker).items() if one.answer == "yes"
    )
    drawings = drawings_for(copy.reader, sifted.children.values(), agreed=agreed, seen_by=worker)
    wrote = worker.pk in before_checking.writers_of(copy.version)
    return {
        "open_questions": before_checking.still_asked(copy.version, session=request.session, by=worker),
        "as_shown": before_checking.shown_as(copy.version),
        "copy": copy, "left_out": sifted.left_out, "not_theirs": sifted.not_theirs, "may_ask": sifted.may_ask,
        "pictures_left_out": sum(1 for one in drawings if not one.may),
        "may_change": acts.may_change(copy.version, by=worker), "may_check": acts.may_check(copy.version, by=worker),
        "may_record": worker.has(RECORD),
        "to_look_at": to_look_at(work, paper, seen_by=worker, words=not wrote),
    }  # fmt: skip


def to_look_at(work: Work, paper: Paper, *, seen_by: Worker, words: bool = True) -> list[str]:
    """What whoever checks a copy is asked to look at in it: strange names, talk of violence, words of ours, hard sentences.

    `words`: not for its writers, who are asked about each word by itself.
    """
    text = "\n\n".join(one.row.words for one in paper.parts if one.paragraphs)
    sifting = Sifting(work, paper.copy.reader, seen_by=seen_by)
    known = [
        name
        for one in sifting.circle.people.values()
        for name in (one.shown_name, one.shown_given, one.shown_family)
        if name
    ]
    known += [
        worker.name for worker in (paper.copy.version.recorded_by, *(one.written_by for one in work.children)) if worker
    ]
    known += [
        part.strip()
        for one in paper.parts
        if one.row.from_part == "spoke"
        for line in one.row.words.splitlines()
        for part in line.split(",")
    ]
    names = names_to_ask_about(text, known=[one for one in known if one])
    found = [f"Who is {name}? Nobody of this family is called that." for name in names[:12]]
    if sifting.is_dangerous and (
        where := [one.row.heading for one in paper.parts if one.paragraphs and speaks_of_violence(one.row.words)]
    ):
        found.append(
            f"It may speak of violence, in “{'”, “'.join(where[:3])}”. Was whoever was hurt asked, alone, whether that is safe?"
        )
    ours = read(text, Reading(reader=Reader.FAMILY), lexicon_now(seen_by=seen_by)).here if words else ()
    asked = list(dict.fromkeys(one.text.strip() for one in ours if one.text.strip() and len(one.text) < 40))
    if asked:
        found.append(
            f"Would they say it so? {', '.join(f'“{one}”' for one in asked[:6])}{' and more' if len(asked) > 6 else ''}"
        )
    return found


@opens_work(RECORD)
def change_family_version(request: PageRequest, work: Work, version_id: int) -> HttpResponse:
    """Edit a copy, part by part. Where it was checked, it has to be checked again."""
    worker, copy = request.user, the_copy(request, work, version_id)
    back = page_of(work, version_id)
    permit = acts.may_change(copy.version, by=worker)
    labels = {f"p{row.pk}-{name}": row.heading for row in copy.version.parts.all() for name in ("heading", "words")}
    both = BothTexts(request, saved=texts_of(copy.version), labels=labels)
    if both.uses_theirs:
        return once(request, lambda: back)
    sifting = Sifting(work, copy.reader, seen_by=worker)
    children = list(sifting.children.values())
    drawings = [
        (one.number, one.child, one.shown.document.says)
        for one in drawings_for(copy.reader, children, agreed=sifting.agreed, seen_by=worker)
        if one.may
    ]
    form = CopyForm(both.data, version=copy.version, drawings=drawings, initial=as_first(copy.version))
    if permit and form.is_valid():
        try:
            return once(request, lambda: _changed(copy, form, both, worker, back))
        except Stale as stale:
            both.show(stale, form)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told = {
        "form": form,
        "both": both,
        "copy": copy,
        "version": copy.version,
        "back": back,
        "permit": permit,
        "person": work.people[0],
    }
    return render(request, "casework/family_version_form.html", framed(request, work, here=HERE) | told)


def _changed(copy: queries.Copy, form: CopyForm, both: BothTexts, worker: Worker, back: str) -> str:
    acts.change(version=copy.version, words=form.words, setting=form.setting, began_from=both.began_from, by=worker)
    return back


@opens_work()
@require_safe
def print_family_version(request: PageRequest, work: Work, version_id: int) -> HttpResponse:
    """The very file, or with `?as=page` the same as a page to print. It may go only once it has been checked."""
    paper = the_paper(request, work, version_id)
    log_each(request.user, "printed a copy for the family", work.child_ids, subject=paper.copy.version)
    if request.GET.get("as") == "page" or not can_make_pdf():
        return render(request, "casework/family_version_print.html", paper.told | {"as_pdf": False})
    answer = HttpResponse(file_of(paper), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="our-assessment-{version_id}.pdf"'
    return answer


@opens_work()
@require_safe
def for_interpreter(request: PageRequest, work: Work, version_id: int) -> HttpResponse:
    """A page of its own for the interpreter: the language, what to keep in mind, what our words mean. It names nobody but the reader."""
    paper = the_paper(request, work, version_id)
    return render(request, "casework/family_version_interpreter.html", paper.told)
