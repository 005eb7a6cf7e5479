"""Which page is somebody's own, and the frame round it: the face, the name, the tabs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from goldenthread.access.before_it_goes import is_asked_first
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open
from goldenthread.people.reasons.queries import open_reason
from goldenthread.practice.answers import Finding
from goldenthread.practice.childhood import is_child_on

SAVED = "Saved."


@dataclass(frozen=True)
class Tab:
    """One tab of a person's record."""

    words: str
    href: str
    here: bool


def has_childs_record(person: Person, *, seen_by: Worker) -> bool:
    """Whether somebody's page is a child's page: they are under 18 or not born yet, or we work or worked with them as a child."""
    young = is_child_on(seen_by.today, born_on=person.born_on, due_on=person.due_on)
    return (young or person.involvements.exists()) and bool(may_open(person, by=seen_by))


def details_page(person: Person, *, seen_by: Worker) -> str:
    """Where somebody's details are shown to this worker."""
    return reverse("child_details" if has_childs_record(person, seen_by=seen_by) else "person", args=[person.pk])


CHILDS_TABS = [
    ("Overview", "child", None), ("Record", "child_record", None), ("Chronology", "chronology", None),
    ("Where things are now", "where_things_are", None), ("Assessment", "assessments", None), ("Plan", "plans", None),
    ("Meetings", "meetings", None), ("Wishes", "wishes", None), ("Direct work", "direct_work", None),
    ("Documents", "documents", None), ("Family", "family", None), ("Details", "child_details", None),
    ("Safe contact", "safe_contact", Permission.EDIT_PEOPLE),
    ("Who works with {}", "allocate", Permission.ALLOCATE), ("Who has looked", "who_looked", Permission.SEE_WHO_LOOKED),
]  # fmt: skip
ADULTS_TABS = [
    ("Details", "person", None),
    ("Safe contact", "safe_contact", Permission.EDIT_PEOPLE),
    ("What changed", "person_history", None),
]


def tabs(person: Person, *, here: str, seen_by: Worker) -> list[Tab]:
    """The tabs over a person's pages: a child's whole record, or an adult's own details."""
    pages = CHILDS_TABS if has_childs_record(person, seen_by=seen_by) else ADULTS_TABS
    return [
        Tab(words.format(person.short_name), reverse(name, args=[person.pk]), name == here)
        for words, name, permission in pages
        if permission is None or seen_by.has(permission)
    ]


def frame(request: PageRequest, person: Person, *, here: str = "") -> dict[str, Any]:
    """What the frame round every page about a person needs."""
    worker = request.user
    return {
        "person": person, "today": worker.today, "tabs": tabs(person, here=here, seen_by=worker), "back": details_page(person, seen_by=worker),
        "may_edit": worker.has(Permission.EDIT_PEOPLE), "own_page": here == "person", "reason": open_reason(person, worker=worker),
    }  # fmt: skip


def sent(
    request: PageRequest, form: BaseForm, do: Callable[[], Any], *, to: str, says: str | Callable[[], str] = SAVED
) -> HttpResponse | None:
    """Do it, once for one form, and go back saying what happened. A refusal becomes the form's error, and the form may be sent again."""
    if is_asked_first(request, form):
        return None

    def made() -> str:
        do()
        return to

    try:
        with transaction.atomic():
            answer = once(request, made)
    except NotAllowed as refusal:
        form.add_error(None, str(refusal))
        return None
    messages.success(request, says if isinstance(says, str) else says())
    return answer


def sent_or_both(
    request: PageRequest, form: BaseForm, do: Callable[[], Any], both: BothTexts, *, to: str, says: str | Callable[[], str] = SAVED
) -> HttpResponse | None:  # fmt: skip
    """The same where two could write at once: where somebody else was quicker, both texts are shown and nothing is overwritten."""
    if both.uses_theirs:
        return saved(request, to, says=THEIRS_STANDS)
    try:
        return sent(request, form, do, to=to, says=says) if form.is_valid() else None
    except Stale as stale:
        both.show(stale, form)
        return None


def small_form(
    request: PageRequest, person: Person, form: BaseForm, *, heading: str, back: str = "", **more: Any
) -> HttpResponse:
    """A page with one small form about somebody. What is typed is kept under the name `keep`, by which it stands among the drafts."""
    told = (
        frame(request, person)
        | {"form": form, "heading": heading}
        | ({"back": back} if back else {})
        | {"intro": "", "button": "Save", "warning": False, "keep": "details"}
        | more
    )
    return render(request, "people/form.html", told)


def asked(
    request: PageRequest,
    person: Person,
    form: BaseForm,
    do: Callable[..., Any],
    *,
    to: str = "",
    says: str = SAVED,
    both: BothTexts | None = None,
    **shown: Any,
) -> HttpResponse:
    """Ask one small form about somebody, and do it with what it says once it is right: `do(by=…, **what it says)`, then `to` or their details.

    `both`: where two could write at once. `do` is then told where the writer began, as `began_from`.
    """
    if both:
        do, shown = partial(do, began_from=both.began_from), shown | {"both": both}
    if form.is_bound:
        back = to or details_page(person, seen_by=request.user)
        once_right = partial(_with_what_it_says, do, form, by=request.user)
        if both:
            answer = sent_or_both(request, form, once_right, both, to=back, says=says)
        else:
            answer = sent(request, form, once_right, to=back, says=says) if form.is_valid() else None
        if answer:
            return answer
    return small_form(request, person, form, **({"back": to} | shown))


def _with_what_it_says(do: Callable[..., Any], form: BaseForm, *, by: Worker) -> Any:
    return do(by=by, **form.cleaned_data)


def saved_with(found: Iterable[Finding]) -> str:
    """That it is saved, and what about it is worth a second look."""
    says = " ".join(f"{one.says} {one.suggest}" for one in found)
    return f"Saved, and worth a second look: {says}" if says else SAVED


def saved(request: PageRequest, to: str, *, says: str = SAVED) -> HttpResponse:
    """Back to the page somebody came from, saying what happened."""
    messages.success(request, says)
    return redirect(to)
