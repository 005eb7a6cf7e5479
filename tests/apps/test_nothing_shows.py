"""What no page may ever show or lack: a locked child to an outsider, a header that keeps the page safe.

Serves: K10.00, T.23
"""

import logging
import os
import subprocess
import sys
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from apps.test_matrix import MISSING, WORDS, every_page
from cast.people import a_child, a_lock, a_parent_of, a_person, known_by, lives_at
from cast.workers import a_worker, works_with
from goldenthread.people.models import Person, PersonName
from house.policy_table import OPEN_NO_RECORD, ROLES
from turns import todays

pytestmark = pytest.mark.django_db
NUMBER = 987_654_321
SECRETS = ("Wrenna", "Quillfeather", "Zephyrine", "ELM-LOCKED-77", "7 Hidden Lane", str(NUMBER))
"""Names, former name, identifier, address and number of the locked child. Each is met nowhere else."""
LOOKS = {
    "a social worker": ("social_worker",),
    "out of hours": ("out_of_hours",),
    "an auditor": ("auditor",),
    "everybody who works with children": tuple(
        r for r in ROLES if r not in (*OPEN_NO_RECORD, "information_governance")
    ),
    "everybody in the office": tuple(sorted(OPEN_NO_RECORD)),
}
"""Who walks: those who open least, any record, and records by reason; and two to whom the pages of many roles are open at once.

Where pages take turns (`turns`), each is walked past by one of them every day, and by all of them within as many days."""


@pytest.fixture
def locked():
    """A locked child whose brother, mother and worker are not."""
    today = timezone.localdate()
    keeper = a_worker("information_governance")
    child = Person.objects.create(
        pk=NUMBER, shown_given="Wrenna", shown_family="Quillfeather", born_on=today - timedelta(days=3000)
    )
    PersonName.objects.create(person=child, kind="legal", given="Wrenna", family="Quillfeather")
    PersonName.objects.create(person=child, kind="former", given="Zephyrine", family="Quillfeather")
    known_by(child, "ELM-LOCKED-77")
    lives_at(child, lines="7 Hidden Lane\nElmford")
    brother = a_child("Leo Carter")
    mother = a_parent_of(child, brother, who=a_person("Kelly Carter"))
    works_with(a_worker(called="Owen Lake"), child)
    a_lock(child, only_for=(keeper,), on=today)
    return child, brother, mother


@pytest.fixture
def quickly(settings):
    """Hundreds of pages asked for by one worker: the session lives in the cookie, and no refusal is written out with where it came from."""
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def addresses(**known):
    """Every address; `known` says whose numbers its parts are, the others are of nothing."""
    for name, _view, taken in every_page():
        values = {part: known.get(part, WORDS.get(part, MISSING)) for part in taken}
        yield name, reverse(name, kwargs=values)


def addresses_about(people, **others):
    """Every address, once for each of these people where it is about a person."""
    seen = set()
    for person in people:
        for name, address in addresses(person_id=person.pk, **others):
            if address not in seen:
                seen.add(address)
                yield name, address


def browser_of(worker):
    browser = Client(raise_request_exception=False)
    browser.force_login(worker)
    return browser


@pytest.mark.parametrize("roles", LOOKS.values(), ids=LOOKS)
def test_an_outsider_who_walks_every_address_sees_no_byte_of_a_locked_child(roles, locked, quickly):
    child, brother, mother = locked
    outsider = a_worker(*roles, team="Elm North", on=timezone.localdate())
    works_with(outsider, brother, child, lead=False)
    browser = browser_of(outsider)
    opens_the_brothers = "data_officer" not in roles
    assert (browser.get(reverse("child", args=[brother.pk])).status_code == 200) is opens_the_brothers
    walked = addresses_about((brother, mother, child), other_id=child.pk, new_id=brother.pk, locked_id=child.pk)
    for name, address in todays(walked, of=len(LOOKS), first=list(LOOKS.values()).index(roles)):
        if name == "account_logout":
            continue
        for answer in (browser.get(address), browser.post(address, {"looking_for": "Leo Carter", "because": "x"})):
            shown = answer.content.decode(errors="replace") + str(sorted(answer.headers.items()))
            told = [secret for secret in SECRETS if secret in shown.replace(address, "")]
            assert not told, f"{name} tells {told}"
    for asked in ("Wrenna Quillfeather", "Zephyrine", "ELM-LOCKED-77", "7 Hidden Lane", "Leo Carter"):
        answer = browser.post("/find/", {"looking_for": asked}, follow=True)
        page = answer.content.decode().replace(asked, "")
        assert not [secret for secret in SECRETS if secret in page], asked


def test_whoever_is_let_in_does_see_the_child(locked):
    """The control: the walk above would notice."""
    child, brother, _ = locked
    outsider = a_worker("social_worker", on=timezone.localdate())
    works_with(outsider, brother, child, lead=False)
    child.locks.get().workers.create(worker=outsider)
    assert "Wrenna" in browser_of(outsider).get(reverse("child", args=[child.pk])).content.decode()


SAFE = {
    "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
}  # fmt: skip


def is_safe(answer) -> list[str]:
    policy = answer.headers.get("Content-Security-Policy", "")
    wrong = [name for name, value in SAFE.items() if answer.headers.get(name) != value]
    wrong += [
        f"CSP lacks {part}"
        for part in (
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        )
        if part not in policy
    ]
    wrong += [f"CSP has {part}" for part in ("unsafe-inline", "unsafe-eval", "*") if part in policy]
    kept = answer.headers.get("Cache-Control", "")
    return wrong + ([] if "no-store" in kept else [f"Cache-Control is {kept!r}"])


@pytest.mark.parametrize("role", ["", "social_worker"])
def test_every_answer_carries_the_headers_that_keep_it_safe(role, quickly):
    browser = Client(raise_request_exception=False)
    if role:
        worker = a_worker(role, on=timezone.localdate())
        browser.force_login(worker)
    for number, (name, address) in enumerate(addresses(person_id=MISSING)):
        for method in todays(("GET", "POST", "DELETE"), of=3, first=number):
            if name == "account_logout" and method == "POST":
                continue
            answer = browser.generic(method, address)
            assert is_safe(answer) == [], f"{method} {name} ({answer.status_code})"


@pytest.mark.parametrize(
    ("address", "status"), [("/no-such-page/", 404), ("/person/99999999999999999999999/", 404), ("/me/\0", 404)]
)
def test_errors_carry_them_too(address, status):
    answer = browser_of(a_worker()).get(address)
    assert answer.status_code == status
    assert is_safe(answer) == []


def test_a_form_from_elsewhere_is_refused_with_a_page_that_helps_and_the_same_headers():
    browser = Client(enforce_csrf_checks=True)
    answer = browser.post("/account/sign-in/", {"login": "a@b.example", "password": "x"})
    assert answer.status_code == 403
    assert "Please send that again" in answer.content.decode()
    assert is_safe(answer) == []


def test_a_failure_says_nothing_of_itself_and_carries_them_too(monkeypatch):
    def broken(request):
        raise RuntimeError("secret-of-the-house")

    from goldenthread.access import account_pages

    monkeypatch.setattr(account_pages.queries, "covers", broken)
    answer = browser_of(a_worker()).get("/me/")
    assert answer.status_code == 500
    assert "secret-of-the-house" not in answer.content.decode()
    assert is_safe(answer) == []


ASK_SETTINGS = "from goldenthread.config import settings as s; print(s.REQUIRE_SECOND_FACTOR, s.SESSION_COOKIE_NAME, s.DEBUG, s.DEMO)"


def test_djangos_own_check_of_a_deployment_finds_nothing():
    plain = {
        name: value for name, value in os.environ.items() if not name.startswith(("GOLDENTHREAD_", "PYTEST", "DJANGO_"))
    }
    env = plain | {
        "DJANGO_SETTINGS_MODULE": "goldenthread.config.settings", "GOLDENTHREAD_HOSTS": "record.gov.example",
        "DATABASE_URL": "postgresql://app@db/goldenthread",
        "GOLDENTHREAD_SECRET_KEY": "0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJ-by-hand",
        "GOLDENTHREAD_VAR": os.environ.get("GOLDENTHREAD_VAR", ""),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }  # fmt: skip
    checked = subprocess.run(
        [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"],
        env=env,
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stderr
    told = subprocess.run(
        [sys.executable, "-c", ASK_SETTINGS],
        env=env, capture_output=True, text=True,
    )  # fmt: skip
    assert told.stdout.split() == ["True", "__Host-session", "False", "False"]
