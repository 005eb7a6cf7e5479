"""Every form of every page with anything in it: no error of ours, nothing comes back as markup, and what was typed comes back as it was.

The pages are those of `VISITS`; each form is sent a few times, each time in a transaction that is rolled back. Parts take turns by day.

Serves: K9.W4
"""

from urllib.parse import urlsplit

import pytest
from bench.drills.forms_fuzz import fuzz
from bench.drills.forms_read import forms_on
from django.test import Client
from django.urls import resolve
from django.utils import timezone

from goldenthread.access.models import Worker
from journeys.every_page_visited import VISITS
from journeys.small_council import a_small_council
from turns import in_full, todays

pytestmark = pytest.mark.journey
ONLY_ENDS_THE_VISIT = {"account_logout"}
TIMES = 8


@pytest.fixture(scope="module")
def elmshire(a_database):
    with a_database("forms"):
        yield a_small_council(timezone.localdate())


@pytest.fixture(scope="module")
def sent():
    """The forms sent so far by this runner: many pages have the same one."""
    return set()


@pytest.mark.parametrize("part", list(todays(VISITS, of=4)))
def test_no_form_breaks_or_changes_what_is_typed(elmshire, sent, part):
    name, looks, forms = VISITS[part]
    browser = Client(raise_request_exception=False, HTTP_HOST="localhost")
    if name:
        browser.force_login(Worker.objects.get(name=name))
    found = []
    for form in new_forms(browser, [elmshire.address(page) for page in (*forms, *looks)], sent):
        tally = fuzz(form.to, form, browser, examples=TIMES if in_full() else 3)
        if (tally.errors_of_ours, tally.unescaped, tally.not_as_typed) != (0, 0, 0):
            found.append(f"{form.to}: {tally.first}")
    assert not found, "\n".join(found)


def new_forms(browser, addresses, sent):
    """The forms on these pages that were not sent yet by this runner."""
    for address in addresses:
        answer = browser.get(address)
        if answer.streaming or "text/html" not in answer.headers.get("content-type", ""):
            continue
        for form in forms_on(answer.content.decode(), address):
            page = resolve(urlsplit(form.to).path).url_name
            if page not in ONLY_ENDS_THE_VISIT and (page, *sorted(form.choices)) not in sent:
                sent.add((page, *sorted(form.choices)))
                yield form
