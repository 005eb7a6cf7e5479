"""Direct work: written, read, told back; the list of it; and the sheets, blank.

Serves: K2.02, K2.03, K2.04b, K2.06, K2.07
"""

from __future__ import annotations

from functools import partial
from typing import Any, cast

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.casework.documents import uploading
from goldenthread.casework.documents.arriving import Looked, looked_at
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.record.printing import printed
from goldenthread.casework.visits.direct_work import acts, queries
from goldenthread.casework.visits.direct_work.forms import ToldBackForm, WorkForm, as_first
from goldenthread.design.pictures.sheets import sheet, symbol, symbols
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame, saved
from goldenthread.practice import direct_work as practice
from goldenthread.practice import watching

RECORD = Permission.RECORD
NO_SUCH = "There is no such work in this record."


@needs(RECORD)
def tools(request: PageRequest) -> HttpResponse:
    """The shelf of tools: what each is for, its sheet to print, whose idea it was."""
    told = {
        "tools": [(tool, sheet(tool)) for tool in practice.TOOLS], "symbols": symbols(), "by_age": watching.BY_AGE, "unborn": watching.UNBORN,
        "means": watching.MEANS, "not_talking": watching.OF_A_CHILD_WHO_DOES_NOT_TALK,
    }  # fmt: skip
    return render(request, "casework/tools.html", told)


@needs(RECORD)
def tool(request: PageRequest, key: str) -> HttpResponse:
    """One blank sheet, on A4 across: as PDF, or as a page to print. It says nothing of anybody."""
    if key == "symbols":
        return printed(request, "casework/tool_symbols.html", {"symbols": symbols()}, name="symbols", at=timezone.now())
    if (found := practice.BY_KEY.get(key)) is None:
        raise Http404("There is no such tool.")
    signs = [(symbol(name), words) for name, words in practice.SYMBOLS[:6]]
    return printed(
        request,
        "casework/tool.html",
        {"tool": found, "drawing": sheet(found), "symbols": signs},
        name=found.key,
        at=timezone.now(),
    )


@opens("child")
def direct_work(request: PageRequest, person: Person) -> HttpResponse:
    """All direct work with a child, the newest first, and the tools that mostly fit their age."""
    age = queries.age_of(person, seen_by=request.user)
    told: dict[str, Any] = {
        "works": queries.work_of(person, seen_by=request.user), "may_record": request.user.has(RECORD), "shelf": _shelf(age),
        "watching": watching.watching_for(age, unborn=person.born_on is None and person.due_on is not None), "others": practice.WITHOUT_A_SHEET,
    }  # fmt: skip
    return render(request, "casework/direct_work.html", frame(request, person, here="direct_work") | told)


def _shelf(age: int | None) -> list[practice.Tool]:
    return sorted(practice.TOOLS, key=lambda one: not practice.fits(one, age))


def _work(request: PageRequest, person: Person, work_id: int) -> queries.Shelf:
    found = queries.one_work(person, work_id, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found


def _filled_in(one: queries.Shelf) -> str:
    """The sheet as the child filled it in; nothing where there is none, or nothing is on it."""
    return sheet(one.tool, one.said, one.numbers) if one.tool and (one.said or one.numbers) else ""


def page_of(person: Person, work_id: int) -> str:
    """The address of one time of direct work."""
    return reverse("direct_work_read", args=[person.pk, work_id])


@opens("child")
def read_work(request: PageRequest, person: Person, work_id: int) -> HttpResponse:
    """One time of direct work, to read: what the child did and said first; what we think it means apart, and last."""
    found = _work(request, person, work_id)
    told: dict[str, Any] = {
        "one": found, "work": found.work, "drawing": _filled_in(found), "may_change": acts.may_change_work(found.work, by=request.user),
        "may_record": request.user.has(RECORD), "share": acts.share_words(found.work), "told": queries.passed_on(found.work, seen_by=request.user),
    }  # fmt: skip
    return render(request, "casework/direct_work_read.html", frame(request, person, here="direct_work") | told)


def _pictures(form: WorkForm, found: Looked | None) -> list[dict[str, Any]]:
    caption = form.cleaned_data["caption"].strip()
    return [{"file": one.made, "came": one.came, "says": caption} for one in (found.kept if found else ())]


def _looked(request: PageRequest, form: WorkForm) -> Looked | None:
    """The pictures that came with it, made safe. Of those that may not be kept, the form says why."""
    if not form.has_files:
        return None
    found = looked_at(cast("Any", form), by=request.user)  # it has the same boxes
    for words in found.refused:
        form.add_error("chosen", words)
    return found


@opens("child", RECORD)
def write_work(request: PageRequest, person: Person) -> HttpResponse:
    """Write down direct work: `?tool=ladder` has its sheet with it, `?visit=3` the visit it was done at."""
    worker, key = request.user, request.POST.get("tool") or request.GET.get("tool", "")
    visits = queries.visits_to(person, seen_by=worker)
    number = request.GET.get("visit", "")
    visit = next((one for one in visits if str(one.pk) == number), None)
    first = {
        "tool": key if key in practice.NAMES else "talking", "on": visit.happened_on if visit else worker.today, "visit": number if visit else "",
        "where": visit.where if visit else "",
    }  # fmt: skip
    form = WorkForm(
        request.POST or None,
        request.FILES or None,
        name=person.short_name,
        tool=practice.BY_KEY.get(key),
        visits=visits,
        initial=first,
    )
    if form.is_valid():
        found = _looked(request, form)

        def keep() -> str:
            made = acts.write_work(
                child=person,
                done=form.done,
                lines=form.lines,
                pictures=_pictures(form, found),
                visit=form.at_visit,
                by=worker,
            )
            _tidy_up(request, found)
            return page_of(person, made.pk)

        if answer := _tried(request, form, keep):
            return answer
    return _form_page(
        request,
        person,
        form,
        key,
        heading=f"Direct work with {person.short_name}",
        back=reverse("direct_work", args=[person.pk]),
    )


@opens("child", RECORD)
def change_work(request: PageRequest, person: Person, work_id: int) -> HttpResponse:
    """Put right what is written of it, or put a picture with it. What was written before is kept."""
    worker, shelf = request.user, _work(request, person, work_id)
    back = page_of(person, work_id)
    if not (permit := acts.may_change_work(shelf.work, by=worker)):
        return saved(request, back, says=permit.because)
    key = request.POST.get("tool") or shelf.work.tool
    visits = [shelf.work.visit] if shelf.work.visit else []
    both = BothTexts(request, saved=acts.texts_of_work(shelf.work))
    if both.uses_theirs:
        return saved(request, back, says=THEIRS_STANDS)
    form = WorkForm(
        both.data,
        request.FILES or None,
        name=person.short_name,
        tool=practice.BY_KEY.get(key),
        visits=visits,
        initial=as_first(shelf),
    )
    if form.is_valid():
        found = _looked(request, form)

        def keep() -> str:
            acts.change_work(
                work=shelf.work, done=form.done, lines=form.lines, pictures=_pictures(form, found), began_from=both.began_from, by=worker
            )  # fmt: skip
            _tidy_up(request, found)
            return back

        if answer := _tried(request, form, keep, both):
            return answer
    return _form_page(request, person, form, key, heading="Put it right", back=back, both=both)


def _tried(request: PageRequest, form: WorkForm, keep: Any, both: BothTexts | None = None) -> HttpResponse | None:
    if form.errors:
        return None
    try:
        return once(request, keep)
    except Stale as stale:
        if both is None:
            raise
        both.call_as(form)
        both.show(stale)
        return None
    except NotAllowed as refusal:
        form.add_error(None, str(refusal))
        return None


def _tidy_up(request: PageRequest, found: Looked | None) -> None:
    if found:
        uploading.forget(uploads=found.uploads, by=request.user)


def _form_page(request: PageRequest, person: Person, form: WorkForm, key: str, **more: Any) -> HttpResponse:
    age, chosen = queries.age_of(person, seen_by=request.user), practice.BY_KEY.get(key)
    told: dict[str, Any] = {
        "form": form, "tool": chosen, "drawing": sheet(chosen) if chosen else "", "shelf": _shelf(age), "key": key,
        "watching": watching.watching_for(age, unborn=person.born_on is None and person.due_on is not None),
        "not_talking": watching.OF_A_CHILD_WHO_DOES_NOT_TALK, "arrived": form.arrived_before() if form.is_bound else [],
    }  # fmt: skip
    return render(request, "casework/direct_work_form.html", frame(request, person, here="direct_work") | told | more)


@opens("child", RECORD)
def tell_back(request: PageRequest, person: Person, work_id: int) -> HttpResponse:
    """Write down what the child was told came of it."""
    found, name = _work(request, person, work_id), person.short_name
    both = BothTexts(request, saved=acts.words_of_telling_back(found.work))
    first = {"told_back": found.work.told_back, "told_back_on": found.work.told_back_on or request.user.today}
    form = ToldBackForm(both.data, initial=first)
    form.fields["told_back"].label = f"What did you tell {name}?"
    back, tell = (
        page_of(person, work_id),
        partial(acts.tell_back, work=found.work, began_from=both.began_from, by=request.user),
    )
    done = sent(
        request,
        form,
        lambda: tell(**form.cleaned_data),
        to=back,
        says=f"Written down: {name} has heard what came of it.",
        both=both,
    )
    intro = f"{name} did this with {found.work.worker.name if found.work.worker else 'us'} and should hear what came of it, a no with its reason."
    heading = f"Tell {name} what came of it"
    return done or short_form(request, person, form, heading=heading, back=back, intro=intro, both=both)
