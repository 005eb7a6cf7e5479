"""Every form with anything in it: emoji, right-to-left, NUL, markup, a hundred thousand letters, choices nobody offered. Full: 10,000 a form.

    python -m bench.drills.forms_fuzz [EXAMPLES [FORM ...]]      only these forms, where any are named

Each form is read from its own page as a browser reads it, filled in by chance, and sent. No answer may be an error of ours (500 and above);
nothing that was typed may come back as markup; and what was typed comes back as it was: in the form, when something is wrong with it, and
in the record, when it was saved (asked of notes).

The control draws the same form without escaping, and the drill must find it.
"""

import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
MARK = "<x-drill onload=1>"
NASTY = (
    MARK, '"><x-drill onload=1>', "</textarea><x-drill onload=1>", "a\x00b", "\u202egnirts\u202c", "\U0001f469\u200d\U0001f467\U0001f3fd",
    "Zoë Ó Néill", "e\u0301\u0327", "{{ 7*7 }}", "'; drop table people; --", "=cmd|' /C calc'!A0", "x" * 100_000, "\r\n\r\n", "﷽" * 500,
    "0", "-1", "9" * 400, "31", "2026", "None", "\ufeff", "\u0085",
)  # fmt: skip


@dataclass
class Fuzz:
    """What came of one form."""

    form: str = ""
    examples: int = 0
    saved: int = 0
    errors_of_ours: int = 0
    unescaped: int = 0
    not_as_typed: int = 0
    first: str = ""
    seen: dict[int, int] = field(default_factory=dict)

    def found(self, what: str, data: Any) -> None:
        """Count it, and keep the first to look at."""
        setattr(self, what, getattr(self, what) + 1)
        self.first = self.first or f"{what}: {str(data)[:300]!r}"


class Fields(HTMLParser):
    """The fields on the main part of a page: name, choices offered (None where one types), what stands there, and what goes along unseen."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.choices: dict[str, list[str] | None] = {}
        self.typed: dict[str, str] = {}
        self.unseen: dict[str, str] = {}
        self.area, self.select, self.inside = "", "", False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, pairs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in pairs}
        name = told.get("name", "")
        if tag == "main":
            self.inside = True
        if not self.inside:
            return
        if tag == "textarea":
            self.area, self.choices[name], self.typed[name] = name, None, ""
        elif tag == "select":
            self.select, self.choices[name] = name, []
        elif tag == "option" and self.select:
            self.choices[self.select] = [*(self.choices[self.select] or []), told.get("value", "")]
        elif tag == "input" and name and told.get("type") == "hidden":
            self.unseen[name] = told.get("value", "")
        elif tag == "input" and name and told.get("type", "text") not in ("submit", "file"):
            if told.get("type") in ("radio", "checkbox"):
                self.choices[name] = [*(self.choices.get(name) or []), told.get("value", "on")]
            else:
                self.choices[name], self.typed[name] = None, told.get("value", "")

    def handle_data(self, data: str) -> None:
        if self.area:
            self.typed[self.area] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.area = ""
        elif tag == "select":
            self.select = ""
        elif tag == "main":
            self.inside = False


def filled_in(form: Fields) -> dict[str, str]:
    """The form with something believable in each field, so that most of what is sent can be saved."""
    day = {"_day": "2", "_month": "3", "_year": "2026", "_time": "09:30", "_at": "09:30", "minutes": "40"}
    typed = {
        name: stands or next((value for end, value in day.items() if name.endswith(end)), "A few words")
        for name, stands in form.typed.items()
    }
    chosen = {name: next((one for one in choices if one), "") for name, choices in form.choices.items() if choices}
    return form.unseen | typed | chosen


def one_line(text: str) -> str:
    """A text without what browsers and forms may change at its ends and its line ends."""
    return " ".join(text.replace("\ufeff", "").split())


def fuzz(
    name: str,
    page: str,
    browser: Any,
    *,
    examples: int,
    kept: Callable[[dict[str, str]], bool] | None = None,
    seed: int = 1,
) -> Fuzz:
    """Fill in and send one form so many times; each in a transaction of its own that is rolled back."""
    from django.db import transaction
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded
    from hypothesis import strategies as st

    tally = Fuzz(form=name)
    empty = Fields(browser.get(page).content.decode())
    offered, begins = empty.choices, (filled_in(empty), empty.unseen | empty.typed, empty.unseen)
    text = st.one_of(
        st.text(max_size=120),
        st.sampled_from(NASTY),
        st.tuples(st.text(max_size=30), st.sampled_from(NASTY)).map("".join),
    )
    number = st.one_of(st.integers(1, 31).map(str), st.just("2026"), text)
    each = {
        field: (number if field.endswith(("_day", "_month", "_year", "minutes")) else text) if choices is None
        else st.one_of(st.sampled_from(choices or [""]), st.sampled_from(choices or [""]), text)
        for field, choices in offered.items()
    }  # fmt: skip

    field = st.sampled_from(sorted(each))
    few = st.one_of(field.map(lambda one: [one]), st.lists(field, max_size=6, unique=True))

    @st.composite
    def sends(draw: Any) -> dict[str, str]:
        """The form filled in, or as it stands, with a few fields changed; or those few alone."""
        names = draw(few)
        return draw(st.sampled_from(begins)) | {name: draw(each[name]) for name in names}

    @seeded(seed)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(sends())
    def one(data: dict[str, str]) -> None:
        with transaction.atomic():
            _look(browser.post(page, data), data, tally, kept)
            transaction.set_rollback(True)

    one()
    return tally


def _look(answer: Any, data: dict[str, str], tally: Fuzz, kept: Callable[[dict[str, str]], bool] | None) -> None:
    tally.examples += 1
    tally.seen[answer.status_code] = tally.seen.get(answer.status_code, 0) + 1
    page = answer.content.decode() if not answer.streaming else ""
    if answer.status_code >= 500:
        tally.found("errors_of_ours", data)
    if "<x-drill" in page:
        tally.found("unescaped", data)
    if answer.status_code == 302:
        tally.saved += 1
        if kept and not kept(data):
            tally.found("not_as_typed", data)
    elif answer.status_code == 200 and (back := Fields(page).typed):
        for name, typed in data.items():
            if (
                name in back
                and one_line(back[name]) != one_line(typed.replace("\x00", ""))
                and one_line(back[name]) != one_line(typed)
            ):
                tally.found("not_as_typed", {name: typed, "came back": back[name]})


def note_kept(data: dict[str, str]) -> bool:
    """Whether the note that was just written holds the words as typed."""
    from goldenthread.casework.notes.models import Note

    note = Note.objects.latest("pk")
    return one_line(note.words) == one_line(data.get("words", ""))


@contextmanager
def not_escaped() -> Iterator[None]:
    """The control: what was typed is drawn as if it were ours."""
    from markupsafe import Markup

    from goldenthread.design import forms

    right, forms._value = forms._value, lambda field: Markup(field.value() or "")
    try:
        yield
    finally:
        forms._value = right


def every_form(*, examples: int, only: Sequence[str] = ()) -> Iterator[Fuzz]:
    """Every form in which much is typed, as a worker and, for the public one, as nobody; each as soon as it is done."""
    from django.test import Client
    from django.utils import timezone

    from cast.people import a_child
    from cast.workers import a_worker, works_with

    farah, mia = a_worker("social_worker", called="Drill Fuzz", on=timezone.localdate()), a_child("Mia Carter")
    works_with(farah, mia)
    browser = Client(raise_request_exception=False)
    browser.force_login(farah)
    forms = {
        "note": f"/child/{mia.pk}/note/", "call": f"/child/{mia.pk}/call/", "name": f"/person/{mia.pk}/name/",
        "address": f"/person/{mia.pk}/address/", "chronology": f"/child/{mia.pk}/chronology/add/", "wish": f"/child/{mia.pk}/wishes/add/",
        "where things are": f"/child/{mia.pk}/now/why/", "tonight": f"/child/{mia.pk}/tonight/write/", "contact": "/front-door/contacts/new/",
        "device": "/devices/",
    }  # fmt: skip
    there = {name: page for name, page in forms.items() if browser.get(page).status_code == 200}
    for name in only or there:
        page = there[name]
        yield fuzz(name, page, browser, examples=examples, kept=note_kept if name == "note" else None)


def control(*, examples: int) -> Fuzz:
    """One form, drawn without escaping."""
    from django.test import Client
    from django.utils import timezone

    from cast.people import a_child
    from cast.workers import a_worker, works_with

    farah, mia = a_worker("social_worker", called="Drill Control", on=timezone.localdate()), a_child("Mia Carter")
    works_with(farah, mia)
    browser = Client(raise_request_exception=False)
    browser.force_login(farah)
    with not_escaped():
        return fuzz("name, not escaped", f"/person/{mia.pk}/name/", browser, examples=examples)


def main(words: list[str]) -> int:
    """Fuzz every form and the control and print one JSON line for each; 1 if anything was found, or the control found nothing."""
    from bench.drills.own_server import own_server

    sys.path[:0] = [str(ROOT / "tests")]
    examples, bad = int(words[0]) if words else 10_000, []
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)):
        for tally in every_form(examples=examples, only=words[1:]):
            print(json.dumps({"drill": "forms-fuzz", **asdict(tally)}), flush=True)
            bad += [tally] if tally.errors_of_ours or tally.unescaped or tally.not_as_typed else []
        unescaped = control(examples=200)
    print(json.dumps({"drill": "forms-fuzz", **asdict(unescaped)}))
    return 0 if not bad and unescaped.unescaped else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
