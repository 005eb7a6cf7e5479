"""The authorisation matrix: every page, every role, every state of a record, every method, against the table in `house/policy_table.py`.

The pages come from the list of addresses, so a new page is held to the table the day it is made; one that does not say who may open it
fails. Each cell is asked through the whole application and undone.

Serves: K10.00, T.23
"""

from collections import Counter
from datetime import timedelta
from http.cookies import SimpleCookie

import pytest
from django.conf import settings as configured
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from cast.people import a_child, a_lock
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.models import Notice, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.policies import policy_of
from goldenthread.access.roles import BY_KEY
from goldenthread.people.opening import TAIL
from house.policy_table import (
    HIDDEN,
    HOLDERS,
    METHODS,
    OUTSIDE,
    PINNED,
    ROLES,
    STATES,
    Outcome,
    Page,
    expected,
)  # fmt: skip

pytestmark = pytest.mark.django_db
MISSING = 2_000_000_011
DOOR = "Your role does not"
"""How every refusal at the door begins; an act that refuses for its own reasons says something else."""
UNSEEN = HIDDEN | {"joined"}
WORDS = {
    "subject": "school",
    "what": "alert",
    "channel": "phone",
    "provider_id": "council",
    "uidb36": "1",
    "key": "nonsense",
}


def every_page():
    """Each address with its name, its page's policy and what it takes."""
    return sorted(_walk(get_resolver()), key=lambda found: found[0])


def _walk(resolver, above=frozenset()):
    for entry in resolver.url_patterns:
        taken = above | set(entry.pattern.regex.groupindex)
        if hasattr(entry, "url_patterns"):
            yield from _walk(entry, taken)
        else:
            yield entry.name, entry.callback, taken


def page_of(name, view, taken):
    """What a page says of itself, for the judge."""
    policy = policy_of(view, name)
    assert policy is not None, f"{name} does not say who may open it"
    return Page(
        policy.kind, tuple(p.name for p in policy.permissions), tuple(p.name for p in policy.also), "person_id" in taken
    )


class Council:
    """One worker of every role, and one child for every state of a record."""

    def __init__(self):
        self.today = timezone.localdate()
        begun = self.today - timedelta(days=100)
        self.workers = {role: a_worker(role, team=f"Team {number}", on=self.today) for number, role in enumerate(ROLES)}
        self.workers["leaver"] = a_worker("social_worker", called="Simon Vale")
        Worker.objects.filter(name="Simon Vale").update(left_on=self.today - timedelta(days=1))
        others = a_worker("social_worker", called="Owen Lake", team="Elsewhere")
        everybody = tuple(self.workers.values())
        self.children = {
            state: a_child(f"{name} Carter")
            for state, name in zip(STATES, ("Ann", "Ben", "Cal", "Dee", "Eve", "Fay", "Gus", "Hal"), strict=True)
        }
        for state, child in self.children.items():
            for worker in everybody if state != "not involved" else (others,):
                ended = self.today - TAIL - timedelta(days=1) if state == "ended" else None
                works_with(worker, child, since=begun, until=ended, lead=False)
        a_lock(self.children["kept out"], keeps_out=everybody, on=begun)
        a_lock(self.children["others only"], only_for=(others,), on=begun)
        a_lock(self.children["let in"], only_for=(others, *everybody), on=begun)
        for state, kept in (("joined", "involved"), ("joined to hidden", "others only")):
            self.children[state].merged_into = self.children[kept]
            self.children[state].save()
        self.browser = Client(
            raise_request_exception=False
        )  # one for all: making one makes the whole chain of middleware anew
        self.cookies = {role: self._signed_in(worker) for role, worker in self.workers.items()} | {
            "nobody signed in": {}
        }
        cover = covers(
            self.workers["social_worker"],
            away=a_worker("social_worker", called="Iris Holm"),
            from_=self.today,
            until=self.today + timedelta(days=3),
        )
        notice = Notice.objects.create(
            to=self.workers["social_worker"], says="Something for you", link=reverse("cover")
        )
        ann = self.children["involved"]
        self.numbers = {
            "cover_id": cover.pk, "notice_id": notice.pk, "worker_id": others.pk, "team_id": a_team("Elsewhere").pk, "name_id": ann.names.get().pk,
            "lock_id": self.children["let in"].locks.get().pk,
        }  # fmt: skip

    def address(self, name, taken, *, person_id):
        """The address of a page about this person; what is not known to this test is a number or word that nothing has."""
        values = {part: self.numbers.get(part, WORDS.get(part, MISSING)) for part in taken}
        return reverse(name, kwargs=values | ({"person_id": person_id} if "person_id" in taken else {}))

    def _signed_in(self, worker):
        self.browser.cookies = SimpleCookie()
        self.browser.force_login(worker)
        self.browser.get("/privacy/")
        return {name: morsel.value for name, morsel in self.browser.cookies.items()}

    def ask(self, role, method, address):
        """Ask for a page as this worker, and undo whatever it did."""
        self.browser.cookies = SimpleCookie(self.cookies[role])
        with transaction.atomic():
            response = self.browser.generic(method, address)
            transaction.set_rollback(True)
        return response


@pytest.fixture
def council(settings, monkeypatch):
    """The council, asked quickly: sessions live in the cookie, and pages that are shown are not drawn (`test_nothing_shows` draws them)."""
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
    monkeypatch.setattr("django.core.handlers.exception.log_response", lambda *_, **__: None)
    monkeypatch.setattr("django.shortcuts.loader.render_to_string", lambda *_, **__: "a page")
    return Council()


def what_happened(response, *, public, taken, method, nothing_there, moved_to=None):
    """The outcome that an answer shows; None where it fits none."""
    where = response.headers.get("Location", "")
    if response.status_code == 405:
        return Outcome.WRONG_METHOD
    if where.startswith(reverse("account_login")) and not public:
        return Outcome.SIGN_IN
    if moved_to and where == moved_to:
        return Outcome.MOVED
    if where.startswith("/person/") and where.endswith("/why/"):
        return Outcome.SAY_WHY
    if response.status_code == 403:
        at_the_door = DOOR in response.content.decode()
        return Outcome.REFUSED if at_the_door else Outcome.PAGE if method == "POST" else None
    if response.status_code == 404:
        if nothing_there and bytes_of(response) == nothing_there:
            return Outcome.NOT_FOUND
        return Outcome.PAGE if taken - {"person_id"} or public else None
    return Outcome.PAGE if response.status_code in (200, 302, 303, 400) else None


def bytes_of(response):
    """Everything an onlooker could compare: status, headers and body."""
    return response.status_code, sorted(response.headers.items()), response.content


def test_every_cell_of_the_matrix(council):
    wrong, asked = [], Counter()
    for name, view, taken in every_page():
        page = page_of(name, view, taken)
        for role in (*ROLES, *OUTSIDE):
            for method in METHODS:
                nothing = (
                    council.ask(role, method, council.address(name, taken, person_id=MISSING))
                    if page.of_a_person
                    else None
                )
                for state in STATES if page.of_a_person else ("",):
                    person_id = council.children[state].pk if state else None
                    answer = council.ask(role, method, council.address(name, taken, person_id=person_id))
                    got = what_happened(
                        answer, public=page.kind == "public", method=method,
                        taken=taken | ({"a library's page"} if name in LIBRARY else set()),
                        nothing_there=bytes_of(nothing) if nothing is not None and state in UNSEEN else None,
                        moved_to=council.address(name, taken, person_id=council.children["involved"].pk) if state == "joined" else None,
                    )  # fmt: skip
                    want = expected(page, role=role, state=state, method=method)
                    asked[want] += 1
                    if got is not want:
                        wrong.append(
                            f"{method} {name} by {role}, {state or 'no record'}: {want.name} wanted, {answer.status_code} {got and got.name}"
                        )
    print("\n", {outcome.name: count for outcome, count in asked.items()}, sum(asked.values()), "cells")
    assert not wrong, f"{len(wrong)} of {sum(asked.values())} cells are wrong:\n" + "\n".join(wrong[:40])
    assert sum(asked.values()) >= 10_000
    assert all(asked[outcome] > 100 for outcome in Outcome)


LIBRARY = {name for name, view, _ in every_page() if not getattr(view, "policy", None)}


def test_the_cells_that_matter_most(council):
    pages, wrong = {name: (view, taken) for name, view, taken in every_page()}, []
    for role, name, state, method, outcome in PINNED:
        view, taken = pages[name]
        page = page_of(name, view, taken)
        nothing = (
            bytes_of(council.ask(role, method, council.address(name, taken, person_id=MISSING)))
            if state in UNSEEN
            else None
        )
        answer = council.ask(
            role, method, council.address(name, taken, person_id=council.children[state].pk if state else None)
        )
        moved_to = (
            council.address(name, taken, person_id=council.children["involved"].pk) if state == "joined" else None
        )
        got = what_happened(
            answer, public=page.kind == "public", taken=taken, method=method, nothing_there=nothing, moved_to=moved_to
        )
        if not got is outcome is expected(page, role=role, state=state, method=method):
            wrong.append(
                f"{method} {name} by {role}, {state}: {outcome.name} wanted, {answer.status_code} {got and got.name}"
            )
    assert not wrong, "\n".join(wrong)


def test_the_two_books_of_roles_say_the_same():
    assert set(BY_KEY) == set(ROLES)
    for permission in Permission:
        assert {key for key, role in BY_KEY.items() if permission in role.permissions} == HOLDERS[permission.name], (
            permission.name
        )


def test_the_matrix_finds_a_page_that_opens_too_wide(council, monkeypatch):
    """The control: with the locks taken out of the one place that knows them, cells turn wrong."""
    from django.db.models import Q

    monkeypatch.setattr("goldenthread.people.opening.not_locked_from", lambda worker: Q())
    answer = council.ask(
        "social_worker", "GET", council.address("child", {"person_id"}, person_id=council.children["kept out"].pk)
    )
    assert answer.status_code == 200


def test_a_page_that_does_not_say_who_may_open_it_is_refused(council, settings):
    from django.core.exceptions import ImproperlyConfigured
    from django.http import HttpResponse

    from goldenthread.access.middleware import EveryPageSaysWho

    request = Client().get("/privacy/").wsgi_request
    with pytest.raises(ImproperlyConfigured):
        EveryPageSaysWho(lambda _: HttpResponse()).process_view(request, lambda _: HttpResponse(), (), {})


def test_every_address_is_reached_by_the_matrix():
    names = [name for name, _, _ in every_page()]
    assert all(names), "every address has a name"
    assert len(names) == len(set(names)) > 80
    assert configured.ROOT_URLCONF == "goldenthread.config.urls"
