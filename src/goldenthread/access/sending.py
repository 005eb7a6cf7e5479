"""Once means once: a form carries a one-time key, kept in the transaction of what it makes.

A second click, the back button, a phone that sends again when the line returns: all get the answer of the first.

    def add_note(request, child):
        form = NoteForm(request.POST or None)
        if form.is_valid():
            return once(request, lambda: url("note", acts.write_note(by=request.user, **form.cleaned_data).pk))
        return render(request, "…", {"form": form})            # the template's form holds {{ one_time_key(request) }}

Serves: K9.W4
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from uuid import UUID, uuid4

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from markupsafe import Markup

from goldenthread.access.drafting_models import Draft, SentOnce
from goldenthread.access.models import Worker

FIELD = "key"
NOTE_AS_SENT = "INSERT INTO access_sentonce (key, worker_id, led_to) VALUES (%s, %s, '') ON CONFLICT (key) DO NOTHING"


def key_of(request: HttpRequest) -> UUID | None:
    """The one-time key a form was sent with; None where it has none that can be read."""
    with suppress(ValueError):
        return UUID(request.POST.get(FIELD, ""))
    return None


def key_for(request: HttpRequest) -> UUID:
    """The key of the form on this page: the one it was sent with (it did not go through), the draft's it goes on from, or a new one."""
    with suppress(ValueError):
        return UUID(request.POST.get(FIELD) or request.GET.get("draft", ""))
    return uuid4()


def one_time_key(request: HttpRequest) -> Markup:
    """The hidden field a form needs to be sent only once, and to be kept as it is typed."""
    return Markup('<input type="hidden" name="{}" value="{}">').format(FIELD, key_for(request))


def once(request: HttpRequest, make: Callable[[], str]) -> HttpResponse:
    """Make it and go to the address `make` gives; if this very form has been sent before, go where that led and make nothing.

    Two at the same moment: the second waits for the first. Where making it fails, nothing is kept and the form may be sent again.
    """
    key = key_of(request)
    if key is None:
        return redirect(make())
    return redirect(made_once(key, request.user if isinstance(request.user, Worker) else None, make))


def made_once(key: UUID, worker: Worker | None, make: Callable[[], str]) -> str:
    """The address that `make` gives, or gave when this key was first sent."""
    with transaction.atomic():
        if (before := _note_as_sent(key, worker)) is not None:
            return before
        led_to = make()
        SentOnce.objects.filter(pk=key).update(led_to=led_to)
        Draft.objects.filter(key=key, worker=worker, files=None).delete()
    return led_to


def _note_as_sent(key: UUID, worker: Worker | None) -> str | None:
    """Note this key as sent; where it was sent before, the address that led to. Somebody else's key leads to the first page."""
    number = worker.pk if worker is not None else None
    with connection.cursor() as cursor:
        cursor.execute(NOTE_AS_SENT, [key, number])
        if cursor.rowcount:
            return None
    sent = SentOnce.objects.get(key=key)
    return sent.led_to if sent.worker_id == number and sent.led_to else "/"
