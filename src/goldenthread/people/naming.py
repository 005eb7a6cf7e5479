"""How pages write a person's name. Every name on a page goes through here, so that the log knows who was shown."""

from __future__ import annotations

from django.urls import reverse
from markupsafe import Markup

from goldenthread.access.pages import shown
from goldenthread.people.models import Person


def person_name(person: Person, *, short: bool = False) -> Markup:
    """A person's name, marked with their number so that a test can compare the page with the log."""
    shown(person.pk)
    return Markup('<span data-person="{}">{}</span>').format(
        person.pk, person.short_name if short else person.shown_name
    )


def person_link(person: Person, *, page: str = "child", short: bool = False) -> Markup:
    """A person's name as a link to their page."""
    shown(person.pk)
    name = person.short_name if short else person.shown_name
    return Markup('<a class="govuk-link" data-person="{}" href="{}">{}</a>').format(
        person.pk, reverse(page, args=[person.pk]), name
    )
