"""Words that go with the press that keeps them: a decision whose reason a family reads, a word beside a signature, what is shared.

What is open in them is asked once, on the page they were typed on, before they go; whoever leaves it presses again. Lines that are somebody's own
words, names or a reason for a log are not read here, as they are not while they are typed. Words of ours that only a family may not know stand under
the box while it is typed and hold nothing up: "The review is on Wednesday" goes at once.

Serves: K9.01, K9.03, C.11
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages

from goldenthread.access.pages import PageRequest
from goldenthread.casework.wording.asked_once import Answers, answered, in_quotation, left_in, once
from goldenthread.casework.wording.queries import Box, Open, open_before_signing
from goldenthread.design.reads import how_a_line_is_read, how_it_is_read
from goldenthread.practice.language.findings import Field

NOT_YET = "This is not kept yet. A reader may ask something of it: answer below, or press again to leave your words."
CHANGE = "This is not kept yet. Change it, then press again."
MARKED = "Marked as somebody’s own words. Read it once more, then press again."
NO_ROOM = "There is no room for the quotation marks. This is not kept yet."


@dataclass(frozen=True)
class Asked:
    """What the page of a form shows: the questions still open, and a short word for the words they are about."""

    questions: list[Open]
    as_shown: str


def asks_first(request: PageRequest, form: Any) -> bool:
    """Whether a reader may ask something of what was typed in a form that was filled in. Then `form.asked` holds it.

    What was answered is taken first: left, to be changed, or marked in the box itself.
    """
    boxes = _boxes(form)
    as_shown = hashlib.sha256("\n".join(f"{one.name}={one.text}" for one in boxes).encode()).hexdigest()[:16]
    name, open_now = f"typed-{request.path}"[:200], once(open_before_signing(boxes, seen_by=request.user))
    asked = _not_left(request, name, open_now)
    if not asked:
        return False
    told = Answers()
    if request.POST.get("typed_as_shown", "") == as_shown:
        told = answered(request.session, name, asked, request.POST, on=request.user.today)
        if not told.quoted and not told.changed:
            return False
    marked = bool(told.quoted) and _mark(form, boxes, told)
    messages.info(request, _says(told, marked=marked))
    boxes = _boxes(form)
    still = _not_left(request, name, once(open_before_signing(boxes, seen_by=request.user)))
    as_shown = hashlib.sha256("\n".join(f"{one.name}={one.text}" for one in boxes).encode()).hexdigest()[:16]
    form.asked = Asked(still, as_shown)
    return True


def _not_left(request: PageRequest, name: str, asked: list[Open]) -> list[Open]:
    left = set(left_in(request.session, name))
    return [one for one in asked if one.kept_as not in left]


def _says(told: Answers, *, marked: bool) -> str:
    if told.changed:
        return CHANGE
    if told.quoted:
        return MARKED if marked else NO_ROOM
    return NOT_YET


def _boxes(form: Any) -> list[Box]:
    """The boxes of a form that are read while they are typed, with the words in them. A few words are an answer, and no term by itself."""
    return [
        Box(name, str(form[name].label), words, _sort(sort), in_one_line=True)
        for name, field in form.fields.items()
        if (sort := _how(name, field)) and (words := _words(form, name))
    ]


def _words(form: Any, name: str) -> str:
    found = form.cleaned_data.get(name)
    return found if isinstance(found, str) else ""


def _is_wide(field: forms.Field) -> bool:
    return isinstance(field.widget, forms.Textarea)


def _how(name: str, field: forms.Field) -> str:
    if _is_wide(field):
        return how_it_is_read(name, field.widget.attrs)
    if type(field) is forms.CharField and type(field.widget) is forms.TextInput:
        return how_a_line_is_read(name, field.widget.attrs, field.max_length)
    return ""


def _sort(sort: str) -> Field:
    return Field(sort) if sort in set(Field) else Field.ANY


def _mark(form: Any, boxes: list[Box], told: Answers) -> bool:
    """Put quotation marks round somebody's own words where they were typed; not where there is no room."""
    data, texts = form.data.copy(), {one.name: one.text for one in boxes}
    for name, spans in told.places.items():
        words = in_quotation(texts[name], spans)
        if len(words) > (getattr(form.fields[name], "max_length", None) or len(words)):
            return False
        data[form.add_prefix(name)] = form.cleaned_data[name] = words
    form.data = data
    return True
