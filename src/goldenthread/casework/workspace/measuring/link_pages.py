"""Asking from afar, for workers: whether it is safe, the message to send, taking a link back, and saying what was done about a worrying answer.

Serves: K6.08, K10.05
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest
from goldenthread.access.pages import shown as shown_to
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import key_of, made_once
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.outcomes import link_acts as acts
from goldenthread.casework.outcomes import queries
from goldenthread.casework.outcomes.asking_models import MeasureLink
from goldenthread.casework.workspace.measuring.company import adults
from goldenthread.casework.workspace.measuring.pages import the_measure
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.practice.measuring.from_afar import SUBJECT, message
from goldenthread.practice.measuring.worrying import HOW_CRUDE

RECORD = Permission.RECORD
WAYS = [(Channel.TEXT.value, "A text message, from your work phone"), (Channel.EMAIL.value, "An e-mail, which we send")]


class AskForm(forms.Form):
    """Who is asked from afar, by which way; and, where abuse or exploitation is live, the manager's reason."""

    who = forms.ChoiceField(label="Who is asked?", widget=forms.RadioSelect)
    channel = forms.ChoiceField(label="How do they get the link?", choices=WAYS, widget=forms.RadioSelect)
    because = forms.CharField(
        label="Why is a link safe here?", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Who holds the phone, who else sees it, and what you agreed to do if somebody finds it.",
    )  # fmt: skip

    def __init__(self, *args: Any, people: list[Person], asks_why: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.people = {str(one.pk): one for one in people}
        shown_to(*(one.pk for one in people))
        fields["who"].choices = [(key, one.short_name) for key, one in self.people.items()]
        if not asks_why:
            del fields["because"]


@opens("child", RECORD)
def ask_from_afar(request: PageRequest, person: Person, measure_id: int) -> HttpResponse:
    """Make a link for one person and this question, where it is safe. The message is on the screen once, and never again."""
    worker, row = request.user, the_measure(request, person, measure_id)
    people = [person, *adults(person, seen_by=worker)]
    live = queries.danger_live(person, person, seen_by=worker)
    decides = worker.has(Permission.SIGN_OFF)
    form = AskForm(request.POST or None, people=people, asks_why=decides)
    back = reverse("measure", args=[person.pk, row.pk])
    if form.is_valid():
        try:
            if done := _made(request, row, form, back):
                return done
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told = {"form": form, "measure": row, "back": back, "live": live, "decides": decides, "crude": HOW_CRUDE}
    return render(request, "casework/ask_from_afar.html", frame(request, person, here="measures") | told)


def _made(request: PageRequest, row: Any, form: AskForm, back: str) -> HttpResponse | None:
    """The page with the message, made now. Sent again, the form leads back: the secret is kept nowhere."""
    person, channel = form.people[form.cleaned_data["who"]], form.cleaned_data["channel"]
    made: list[str] = []

    why = form.cleaned_data.get("because", "")

    def make() -> str:
        secret = acts.new_secret()
        acts.make_link(
            measure=row, person=person, channel=channel, secret=secret, at=timezone.now(), because=why, by=request.user
        )  # fmt: skip
        made.append(secret)
        return back

    key = key_of(request)
    led_to = made_once(key, request.user, make) if key else make()
    if not made:
        return redirect(led_to)
    words = message(f"{settings.QUESTION_ADDRESS}{reverse('answer', args=[made[0]])}")
    point = acts.point_of(person, channel)
    to = point.value if point else ""
    if channel == Channel.EMAIL:
        transaction.on_commit(partial(_send, to, words))
    reach = acts.reaches(row, person, channel, by=request.user)
    told = {
        "measure": row,
        "to": to,
        "words": words,
        "by_text": channel == Channel.TEXT,
        "asked": person,
        "back": back,
        "how": reach.how,
    }
    return render(request, "casework/ask_from_afar_made.html", frame(request, row.child, here="measures") | told)


def _send(to: str, words: str) -> None:
    EmailMessage(SUBJECT, words, from_email=settings.QUESTION_FROM, to=[to]).send()


def _link(request: PageRequest, person: Person, link_id: int) -> MeasureLink:
    found = queries.link_of(person, link_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such link in this record.")
    return found


@opens("child", RECORD)
def take_link_back(request: PageRequest, person: Person, link_id: int) -> HttpResponse:
    """Take a link back: it is dead at once."""
    link = _link(request, person, link_id)
    back = reverse("measure", args=[person.pk, link.measure_id])
    form = forms.Form(request.POST if request.method == "POST" else None)
    take = partial(acts.take_back, link=link, at=timezone.now(), by=request.user)
    done = sent(request, form, take, to=back, says="The link is dead.")
    return done or short_form(
        request,
        person,
        form,
        heading="Take the link back",
        back=back,
        button="Take it back",
        quote=link.measure.question,
    )


class LookedForm(forms.Form):
    """What was done about a worrying answer."""

    did = forms.CharField(
        label="What did you do?", max_length=4000, widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Whom you rang or saw, whether they were alone, how they are, what happens next.",
    )  # fmt: skip


@opens("child", RECORD)
def looked_at_answer(request: PageRequest, person: Person, link_id: int) -> HttpResponse:
    """Say that somebody looked at a worrying answer, and what they did."""
    link = _link(request, person, link_id)
    back = reverse("measure", args=[person.pk, link.measure_id])
    form = LookedForm(request.POST or None)
    look = partial(acts.looked_at, link=link, at=timezone.now(), by=request.user)
    done = sent(request, form, lambda: look(**form.cleaned_data), to=back, says="Written down.")
    words = link.reading.because if link.reading and link.reading.because else link.measure.question
    return done or short_form(request, person, form, heading="You looked at this answer", back=back, quote=words)
