"""Keeping what is being typed, before anybody saves it. A draft belongs to its writer alone: no log line, no row history, nobody else's page.

The script of the page sends the fields that changed, the number of the keeping it knows of, and the name of its window. The number is
checked in the UPDATE itself: a second window or device that began from the same number is kept beside, and both texts go back.

Serves: A.16, K9.W4
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.db.models import F, JSONField, Q, QuerySet, TextField, Value
from django.db.models.expressions import CombinedExpression
from django.db.models.functions import Cast, Coalesce, Now, NullIf

from goldenthread.access.drafting_models import Draft, SentOnce
from goldenthread.access.models import Worker

LONGEST_FIELD_BYTES = 100_000
LONGEST_DRAFT_BYTES = 400_000
MOST_DRAFTS = 200
KEPT_FOR = timedelta(days=31)
BACK_FOR = timedelta(days=1)
NEVER_KEPT = re.compile(r"^(csrfmiddlewaretoken|key|two_texts)$|password|passphrase|secret", re.IGNORECASE)
"""Fields of a form that are not its words, or that nobody may keep."""


class CannotKeep(Exception):
    """This cannot be kept as a draft; the message tells the writer what to do."""


@dataclass(frozen=True)
class Typed:
    """What a page sent to be kept: the fields that changed, and from which keeping it began."""

    key: UUID
    kind: str
    page: str
    fields: dict[str, list[str]]
    person_id: int | None = None
    version: int = 0
    window: str = ""
    step: int = 0
    began_from: str = ""


@dataclass(frozen=True)
class Kept:
    """What became of it. `beside` is the key under which it goes on where another window was quicker; `theirs` is what that one wrote."""

    version: int
    beside: UUID | None = None
    theirs: dict[str, list[str]] = field(default_factory=dict)
    sent: str = ""


def typed_from(told: Any) -> Typed:
    """What a page's message says, checked.

    Raises:
        CannotKeep: it is too long, holds a character that cannot be kept, or is no such message.
    """
    try:
        fields = {str(name): [_one(value) for value in values] for name, values in dict(told["fields"]).items()}
        person = told.get("person")
        typed = Typed(
            key=UUID(told["key"]), kind=str(told["kind"])[:40], page=str(told["page"])[:300],
            person_id=int(person) if person else None, version=int(told.get("version", 0)), step=int(told.get("step", 0)),
            window=str(told.get("window", ""))[:36], began_from=str(told.get("began_from", ""))[:64],
            fields={name: values for name, values in fields.items() if not NEVER_KEPT.search(name)},
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CannotKeep(
            "This page sent something that cannot be kept. Copy your text, and load the page again."
        ) from error
    _check(typed)
    return typed


def _one(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a field holds text")
    return value


def _check(typed: Typed) -> None:
    numbers = (typed.version, typed.step, typed.person_id or 0)
    words = [typed.kind, typed.page, typed.window, typed.began_from, *typed.fields]
    texts = [text for values in typed.fields.values() for text in values]
    if (
        not typed.page.startswith("/")
        or typed.page.startswith("//")
        or not all(0 <= one < 2**31 for one in numbers[:2])
    ):
        raise CannotKeep("This page sent something that cannot be kept. Copy your text, and load the page again.")
    if not 0 <= numbers[2] < 2**63 or any(_cannot_be_written(one) for one in (*words, *texts)):
        raise CannotKeep(
            "There is a character in this that cannot be kept. Take out the part you pasted last, and type it."
        )
    if any(len(text.encode()) > LONGEST_FIELD_BYTES for text in texts):
        raise CannotKeep("This is too long for one box. Put part of it into a second note.")


def _cannot_be_written(text: str) -> bool:
    """NUL, which the database refuses, and halves of characters, which are no text."""
    return "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text)


def keep(typed: Typed, *, by: Worker) -> Kept:
    """Keep what was typed. Two windows at once: the second is kept beside, and both texts come back.

    Raises:
        CannotKeep: it would grow too long, or there are too many drafts.
    """
    with transaction.atomic():
        if (led_to := _sent_already(typed.key, by)) is not None:
            return Kept(version=typed.version, sent=led_to)
        if version := _add_to(typed, by):
            return Kept(version=version)
        if typed.version == 0 and _begin(typed, by):
            return Kept(version=1)
        return _beside(typed, by)


def _sent_already(key: UUID, by: Worker) -> str | None:
    sent = SentOnce.objects.filter(key=key).first()
    return None if sent is None else (sent.led_to if sent.worker_id == by.pk and sent.led_to else "/")


def _add_to(typed: Typed, by: Worker) -> int:
    """The new number of the draft where nobody else was quicker; 0 where somebody was, or there is none yet."""
    again = Q(window=typed.window) & ~Q(window="")
    mine = Draft.objects.filter(key=typed.key, worker=by)
    late = mine.filter(again, step__gte=typed.step)
    if known := late.values_list("version", flat=True).first():
        return known
    free = mine.filter(Q(version=typed.version) | again)
    changed = CombinedExpression(
        F("fields"), "||", Value(typed.fields, output_field=JSONField()), output_field=JSONField()
    )
    done = free.update(
        fields=changed, version=F("version") + 1, window=typed.window, step=typed.step, kept_at=Now(), thrown_at=None,
        began_from=Coalesce(NullIf(Value(typed.began_from), Value("")), F("began_from")),
    )  # fmt: skip
    if not done:
        return 0
    draft = mine.annotate(text=Cast("fields", TextField())).only("version").get()
    if len(draft.text.encode()) > LONGEST_DRAFT_BYTES:
        raise CannotKeep("This has grown too long to keep as you type. Save it, and go on in a second note.")
    return draft.version


def _begin(typed: Typed, by: Worker, *, beside: Draft | None = None, key: UUID | None = None) -> Draft | None:
    """A new draft; None where its key is taken."""
    if Draft.objects.filter(worker=by).count() >= MOST_DRAFTS:
        raise CannotKeep(f"You have {MOST_DRAFTS} drafts. Throw some of them away, and this one will be kept.")
    try:
        with transaction.atomic():
            return Draft.objects.create(
                key=key or typed.key, worker=by, page=typed.page, kind=typed.kind, person_id=typed.person_id,
                fields=typed.fields, began_from=typed.began_from, beside=beside, window=typed.window, step=typed.step,
            )  # fmt: skip
    except IntegrityError:
        return None


def _beside(typed: Typed, by: Worker) -> Kept:
    """Keep it beside the draft that is there. A key that is somebody else's, or whose draft is gone, goes on under a new one."""
    there = Draft.objects.filter(key=typed.key, worker=by).first()
    fresh = uuid4()
    _begin(typed, by, beside=there, key=fresh)
    return Kept(version=1, beside=fresh, theirs=there.fields if there else {})


def drafts_of(worker: Worker) -> QuerySet[Draft]:
    """A worker's own drafts, newest first; nobody else's can be asked for."""
    return Draft.objects.filter(worker=worker, thrown_at__isnull=True).select_related("beside")


def thrown_away_by(worker: Worker) -> QuerySet[Draft]:
    """What a worker threw away and may still bring back."""
    return Draft.objects.filter(worker=worker, thrown_at__gt=Now() - BACK_FOR)


def draft(key: UUID, *, by: Worker) -> Draft | None:
    """One's own draft with this key."""
    return drafts_of(by).filter(key=key).first()


def throw_away(key: UUID, *, by: Worker) -> bool:
    """Throw one's own draft away; whether it was there. For a day it can be brought back."""
    return bool(drafts_of(by).filter(key=key).update(thrown_at=Now()))


def bring_back(key: UUID, *, by: Worker) -> bool:
    """Undo; whether it was there."""
    return bool(thrown_away_by(by).filter(key=key).update(thrown_at=None))


def throw_away_old(worker: Worker | None = None) -> int:
    """Drafts go for good that were thrown away yesterday, or that nobody touched for a month: of one worker, or of everybody. How many.

    One beside which a file waits stays: it goes into a note, or its writer puts it away (`casework.documents.waiting`).
    """
    old = Draft.objects.filter(Q(kept_at__lt=Now() - KEPT_FOR) | Q(thrown_at__lt=Now() - BACK_FOR), files=None)
    return (old if worker is None else old.filter(worker=worker)).delete()[0]


def forget_keys() -> int:
    """One-time keys of forms sent long ago go: no browser sends them again."""
    return SentOnce.objects.filter(sent_at__lt=Now() - 3 * KEPT_FOR).delete()[0]
