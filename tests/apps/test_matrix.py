"""The authorisation matrix: every page, every role, every state of a record, every method, against the table in `house/policy_table.py`.

The pages come from the list of addresses, so a new page is held to the table the day it is made; one that does not say who may open it
fails. Each cell is asked through the whole application and undone.

Serves: K10.00, T.23
"""

from collections import Counter
from copy import copy
from datetime import date, timedelta
from http.cookies import SimpleCookie
from itertools import product
from typing import NamedTuple

import pytest
from django.conf import settings as configured
from django.contrib.auth.backends import ModelBackend
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from cast.people import a_child, a_lock
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.middleware import METHODS as ASKED_WITH
from goldenthread.access.models import Notice, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.policies import policy_of
from goldenthread.access.roles import BY_KEY
from goldenthread.casework.record import printing
from goldenthread.people import opening
from goldenthread.people.models import Lock
from goldenthread.people.opening import TAIL
from house.policy_table import (
    HIDDEN,
    HOLDERS,
    METHODS,
    NARROWER,
    OUTSIDE,
    PINNED,
    ROLES,
    STATES,
    Outcome,
    Page,
    expected,
)  # fmt: skip
from turns import in_full, todays

pytestmark = pytest.mark.django_db
MISSING = 2_000_000_011
DOOR = "Your role does not"
"""How every refusal at the door begins; an act that refuses for its own reasons says something else."""
UNSEEN = HIDDEN | {"joined"}
WORDS = {
    "subject": "school",
    "what": "alert",
    "channel": "phone",
    "code": "s01",
    "about": "concern-1",
    "rule": "T053",
    "opener": "referral-1",
    "rung": "talk",
    "provider_id": "council",
    "uidb36": "1",
    "key": "00000000-0000-4000-8000-000000000000",
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
    needs, also = tuple(p.name for p in policy.permissions), tuple(p.name for p in policy.also)
    return Page(policy.kind, needs, also, of_a_person="person_id" in taken, narrower=name in NARROWER)


class Council:
    """One worker of every role, and one child for every state of a record."""

    def __init__(self):
        self.today = timezone.localdate()
        self.nothing = {}
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

    def nothing_there(self, cell, taken):
        """What the same worker is answered about a record that is not there, byte for byte."""
        key = cell.name, cell.role, cell.method
        if key not in self.nothing:
            self.nothing[key] = bytes_of(
                self.ask(cell.role, cell.method, self.address(cell.name, taken, person_id=MISSING))
            )
        return self.nothing[key]

    def ask(self, role, method, address):
        """Ask for a page as this worker, and undo whatever it did."""
        self.browser.cookies = SimpleCookie(self.cookies[role])
        with transaction.atomic():
            response = self.browser.generic(method, address)
            transaction.set_rollback(True)
        return response


@pytest.fixture
def council(settings, monkeypatch):
    """The council, asked quickly: sessions live in the cookie, and pages that are shown are not drawn (`test_nothing_shows` draws them).

    Who a worker is, what their roles allow and which teams they lead is read once for all cells: what a cell changes of it is undone.
    Involvement, locks and reasons are asked in every cell.
    """
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
    monkeypatch.setattr("goldenthread.access.session_ends.NOTED_EVERY", 100_000)
    for place in ("core.handlers.exception", "core.handlers.base", "views.generic.base"):
        monkeypatch.setattr(f"django.{place}.{'log_response' if 'core' in place else 'logger'}", _Silent())
    monkeypatch.setattr("django.shortcuts.loader.render_to_string", lambda *_, **__: "a page")
    monkeypatch.setattr(printing, "render_to_string", lambda *_, **__: "a page")
    monkeypatch.setattr(printing, "pdf", lambda _page: b"a page")
    # undoing makes the connection forget what the database keeps ready, lest tables have changed; none changes here
    monkeypatch.setattr("psycopg._preparing.PrepareManager._should_discard", lambda *_, **__: False)
    council = Council()
    _read_once(monkeypatch)
    return council


class _Silent:
    """Says nothing of pages that are not found, which is what half of the cells ask for."""

    def __call__(self, *_, **__): ...

    def warning(self, *_, **__): ...


def _read_once(monkeypatch):
    workers, places = {}, {}
    ask_for_worker, ask_once = ModelBackend.get_user, opening.once_a_page

    def worker(backend, number):
        if number not in workers:
            workers[number] = ask_for_worker(backend, number)
            assert workers[number] is None or workers[number].permissions is not None
        return copy(workers[number])

    def once(key, ask):
        if key[0] not in ("place of", "teams led by", "workers below"):
            return ask_once(key, ask)
        if key not in places:
            places[key] = ask()
        return places[key]

    monkeypatch.setattr(ModelBackend, "get_user", worker)
    monkeypatch.setattr(opening, "once_a_page", once)


def bytes_of(response):
    """Everything an onlooker could compare: status, headers and body."""
    return response.status_code, sorted(response.headers.items()), response.content


class Cell(NamedTuple):
    """One question: a page asked for by a role, with a method, about a record in some state (none where it is about no record)."""

    name: str
    role: str
    method: str
    state: str

    def __str__(self):
        return f"{self.method} {self.name} by {self.role}, {self.state or 'no record'}"


PAGES = {name: (page_of(name, view, taken), taken) for name, view, taken in every_page()}
LIBRARY = {name for name, view, _ in every_page() if not getattr(view, "policy", None)}


def cells(*roles):
    """Every cell for these roles."""
    for name in PAGES:
        for role, method, state in product(roles, METHODS, states_of(name)):
            yield Cell(name, role, method, state)


def states_of(name):
    """The states of a record in which this page can be asked for."""
    return tuple(STATES) if PAGES[name][0].of_a_person else ("",)


def asked_today(role, on=None):
    """The cells of a role that a run asks: all of them where everything is asked (`turns`), and one in eight on each day elsewhere.

    Every page is asked by every role on every day, in another state of the record and by looking or sending in turn, and the cells that
    matter most are always asked; a method nobody uses has its turn like the others.
    """
    if in_full():
        yield from cells(role)
        return
    for number, name in enumerate(PAGES):
        mine = [Cell(name, role, method, state) for state in states_of(name) for method in METHODS]
        first = number + [*ROLES, *OUTSIDE].index(role)
        pinned = (
            Cell(name, role, method, state) for who, page, state, method, _ in PINNED if (who, page) == (role, name)
        )
        yield from dict.fromkeys((*todays(mine, of=min(EIGHT, len(mine)), first=first, on=on), *pinned))


EIGHT = 8


def wanted(cell):
    """What the table says."""
    return expected(PAGES[cell.name][0], role=cell.role, state=cell.state, method=cell.method)


def asked(council, cell):
    """What happens when one asks, and the answer itself; the outcome is None where the answer fits none."""
    page, taken = PAGES[cell.name]
    person = council.children[cell.state].pk if cell.state else None
    answer = council.ask(cell.role, cell.method, council.address(cell.name, taken, person_id=person))
    where = answer.headers.get("Location", "")
    if answer.status_code == 405:  # a page that is only looked at, or only sent to, says so after the door
        return Outcome.PAGE if answer.headers["Allow"] != ", ".join(ASKED_WITH) else Outcome.WRONG_METHOD, answer
    if where.startswith(reverse("account_login")) and page.kind != "public":
        return Outcome.SIGN_IN, answer
    if cell.state == "joined" and where == council.address(cell.name, taken, person_id=council.children["involved"].pk):
        return Outcome.MOVED, answer
    if where.startswith("/person/") and where.endswith("/why/"):
        return Outcome.SAY_WHY, answer
    if answer.status_code == 403:
        by_an_act = Outcome.PAGE if cell.method == "POST" or cell.name in LIBRARY else None
        return Outcome.REFUSED if DOOR in answer.content.decode() else by_an_act, answer
    if answer.status_code == 404 and (cell.state in UNSEEN or page.narrower):
        return Outcome.NOT_FOUND if bytes_of(answer) == council.nothing_there(cell, taken) else None, answer
    if answer.status_code == 404:
        more_than_a_person = taken - {"person_id"} or cell.name in LIBRARY
        return Outcome.PAGE if more_than_a_person else None, answer
    return Outcome.PAGE if answer.status_code in (200, 302, 303, 400) else None, answer


def wrong_ones(council, questions):
    """The cells that are not as the table says, in words."""
    for cell in questions:
        got, answer = asked(council, cell)
        if got is not wanted(cell):
            yield f"{cell}: {wanted(cell).name} wanted, {answer.status_code} {got and got.name}"


@pytest.mark.parametrize("role", [*ROLES, *OUTSIDE])
def test_every_cell_of_the_matrix(council, role):
    wrong = list(wrong_ones(council, asked_today(role)))
    assert not wrong, f"{len(wrong)} cells are wrong:\n" + "\n".join(wrong[:40])


def test_a_short_run_asks_every_page_by_every_role_each_day_and_everything_in_a_week(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("IN_FULL", raising=False)
    everybody, begun = (*ROLES, *OUTSIDE), date(2026, 11, 22)
    days = [
        {cell for role in everybody for cell in asked_today(role, on=begun + timedelta(days=day))}
        for day in range(EIGHT)
    ]
    everything = set(cells(*everybody))
    assert set().union(*days) == everything
    for day in days:
        assert {(c.name, c.role) for c in day} == {(c.name, c.role) for c in everything}
        assert {Cell(name, role, method, state) for role, name, state, method, _ in PINNED} <= day
        assert len(day) < len(everything) / 6
    monkeypatch.setenv("IN_FULL", "1")
    assert {cell for role in everybody for cell in asked_today(role)} == everything


def test_the_matrix_has_ten_thousand_cells_and_every_outcome_many_times():
    counted = Counter(wanted(cell) for cell in cells(*ROLES, *OUTSIDE))
    assert counted.total() >= 10_000
    assert all(counted[outcome] > 100 for outcome in Outcome), counted


def test_the_cells_that_matter_most(council):
    pinned = [(Cell(name, role, method, state), outcome) for role, name, state, method, outcome in PINNED]
    assert [str(cell) for cell, outcome in pinned if wanted(cell) is not outcome] == []
    assert list(wrong_ones(council, [cell for cell, _ in pinned])) == []


def test_the_two_books_of_roles_say_the_same():
    assert set(BY_KEY) == set(ROLES)
    for permission in Permission:
        assert {key for key, role in BY_KEY.items() if permission in role.permissions} == HOLDERS[permission.name], (
            permission.name
        )


def test_the_matrix_finds_a_page_that_opens_too_wide(council):
    """The control: with the locks taken off behind its back, those cells are wrong, and only those."""
    Lock.objects.update(ended_on=council.today)
    locked = [Cell("child", "social_worker", "GET", state) for state in ("kept out", "others only")]
    others = [
        Cell("child", "social_worker", "GET", state)
        for state in ("involved", "not involved", "ended", "let in", "joined")
    ]
    assert [words.partition(" wanted")[2] for words in wrong_ones(council, locked + others)] == [
        ", 200 PAGE",
        ", 200 PAGE",
    ]


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
