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
from pathlib import Path
from typing import Any

from bench.drills.forms_read import Form, forms_on

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


def one_line(text: str) -> str:
    """A text without what browsers and forms may change at its ends and its line ends, and without NUL, which no key types."""
    return " ".join(text.replace("\ufeff", "").replace("\0", "").split())


def fuzz(
    name: str,
    form: Form,
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
    begins = (form.filled_in, form.unseen | form.typed, form.unseen)
    offered = form.choices | form.buttons
    text = st.one_of(
        st.text(max_size=120),
        st.sampled_from(NASTY),
        st.tuples(st.text(max_size=30), st.sampled_from(NASTY)).map("".join),
    )
    number = st.one_of(st.integers(1, 31).map(str), st.just("2026"), text)
    each = {
        one: (number if one.endswith(("_day", "_month", "_year", "minutes")) else text) if choices is None
        else st.one_of(st.sampled_from(choices or [""]), st.sampled_from(choices or [""]), text)
        for one, choices in offered.items()
    }  # fmt: skip

    a_field = st.sampled_from(sorted(each) or [""])
    few = st.one_of(a_field.map(lambda one: [one]), st.lists(a_field, max_size=6, unique=True)) if each else st.just([])

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
            _look(browser.post(form.to, data), form, data, tally, kept)
            transaction.set_rollback(True)

    one()
    return tally


def _look(
    answer: Any, form: Form, data: dict[str, str], tally: Fuzz, kept: Callable[[dict[str, str]], bool] | None
) -> None:
    tally.examples += 1
    tally.seen[answer.status_code] = tally.seen.get(answer.status_code, 0) + 1
    page = "" if answer.streaming else answer.content.decode(errors="replace")
    if answer.status_code >= 500:
        tally.found("errors_of_ours", data)
    if "<x-drill" in page:
        tally.found("unescaped", data)
    if answer.status_code == 302:
        tally.saved += 1
        if kept and not kept(data):
            tally.found("not_as_typed", data)
    elif answer.status_code == 200:
        for name, came_back in _as_sent(page, form).items():
            sent = data.get(name, came_back)
            if one_line(came_back) not in (one_line(sent), one_line(sent[: form.longest.get(name)])):
                tally.found("not_as_typed", {name: data[name], "came back": came_back})


def _as_sent(page: str, form: Form) -> dict[str, str]:
    """What stands in the same form when it comes back."""
    same = (one for one in forms_on(page, form.to) if one.to == form.to and one.choices.keys() == form.choices.keys())
    return next((one.typed for one in same), {})


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
    answers = {name: (page, browser.get(page)) for name, page in forms.items()}
    there = {name: largest(answer, page) for name, (page, answer) in answers.items() if answer.status_code == 200}
    for name in only or there:
        yield fuzz(name, there[name], browser, examples=examples, kept=note_kept if name == "note" else None)


def largest(answer: Any, address: str) -> Form:
    """Of the forms on a page that came, the one with most to fill in."""
    return max(forms_on(answer.content.decode(), address), key=lambda form: len(form.choices))


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
    page = f"/person/{mia.pk}/name/"
    with not_escaped():
        return fuzz("name, not escaped", largest(browser.get(page), page), browser, examples=examples)


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
