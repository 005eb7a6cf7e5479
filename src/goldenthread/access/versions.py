"""A text that two people change at the same moment: nobody's words are overwritten, and both texts are shown.

A page that changes a saved text (a summary, a note not yet signed, where things are now) says which version was on the screen when the
writer began. The act compares it with what is saved now, under a lock, and refuses with both texts where somebody else was quicker.

The act, whose texts go by the names of the form's fields:

    @act
    def change_summary(*, summary: Summary, by: Worker, texts: dict[str, str], began_from: str) -> Summary:
        row = Summary.objects.select_for_update().get(pk=summary.pk)
        refuse_if_stale(began_from, saved=texts_of(row), mine=texts, of=row)
        …

The page:

    both = BothTexts(request, saved=queries.texts_of(summary, seen_by=request.user))
    if both.uses_theirs:
        return redirect(back)                                  # theirs stands; mine stays among my drafts
    form = SummaryForm(both.data, initial=both.saved)          # `both.data` is None until something is sent
    if form.is_valid():
        try:
            return once(request, lambda: url_after(acts.change_summary(…, began_from=both.began_from, by=request.user)))
        except Stale as stale:
            both.show(stale)                                   # mine is kept among my drafts, too
    return render(request, "…", {"form": form, "both": both})

What is chosen, ticked or a day goes with the texts, wrapped in `Chosen` (`texts_of(row, TEXTS, CHOSEN)`): somebody else's choice is never
reverted by a form that was open before. Of two choices only one can stand: theirs stands in the form that is shown again, until somebody
looks at it and chooses anew (`both.show(stale, form)`).

The template, inside the form and before its fields: `{% include "access/both_texts.html" %}`; in the head of the page:
`<link rel="stylesheet" href="{{ static('keep.css') }}">`. Serves: A.16, K9.W4
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.db.models.functions import Now
from django.forms import BaseForm, BooleanField
from django.http import HttpRequest, QueryDict

from goldenthread.access.chosen import NOT_LISTED, NOT_TICKED, TICKED, Chosen
from goldenthread.access.drafting_models import Draft
from goldenthread.access.last_hand import last_hand
from goldenthread.access.models import Worker

FIELD = "began_from"
CHOICE, BOTH, THEIRS = "two_texts", "both", "theirs"
THEIRS_STANDS = "Theirs stands. Yours is kept among your drafts."


def one_text(text: Any) -> str:
    """A text as it is compared: browsers send other line ends than they were given, and blanks at the end say nothing."""
    return str(text or "").replace("\r\n", "\n").strip()


def version_of(texts: Mapping[str, Any]) -> str:
    """A short sign of these texts: the same texts give the same sign, and empty ones the sign of nothing.

    >>> version_of({"worries": "Two nights alone."}) == version_of({"worries": "Two nights alone.", "hopes": ""})
    True
    """
    said = {name: one_text(text) for name, text in texts.items() if one_text(text)}
    said = {name: text for name, text in said.items() if not isinstance(one := texts[name], Chosen) or one.is_made}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True)
class Pair:
    """One field of which there are two texts."""

    field: str
    theirs: str
    mine: str
    only_one: bool = False
    """Whether it is a choice or a day, of which only one can stand."""

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return self.theirs != self.mine


class Stale(Exception):
    """Somebody else saved this text after the writer began. Carries both texts; nothing was changed."""

    def __init__(self, pairs: list[Pair], *, by: str = "", at: datetime | None = None) -> None:
        super().__init__("Somebody else has changed this since you began. Nothing was overwritten: choose what stays.")
        self.pairs, self.by, self.at = pairs, by, at

    @property
    def words_differ(self) -> bool:
        """Whether there are two texts, of which both can be kept."""
        return any(not pair.only_one for pair in self.pairs)

    @property
    def choices_differ(self) -> bool:
        """Whether there are two choices, of which only one can stand."""
        return any(pair.only_one for pair in self.pairs)


def refuse_if_stale(
    began_from: str,
    *,
    saved: Mapping[str, Any],
    mine: Mapping[str, Any],
    by: str = "",
    at: datetime | None = None,
    of: Model | None = None,
) -> None:
    """Go on if what is saved is what the writer saw, or what they want to save. Read `saved` under a lock (`select_for_update`).

    `of`: the row it is saved in, whose history knows who was quicker where `by` is not given.

    Whoever does not say where they began, began from nothing: they overwrite nothing, and write first where nothing is saved yet.

    Raises:
        Stale: with both texts, where somebody else was quicker.
    """
    pairs = [
        Pair(name, one_text(saved.get(name)), one_text(mine[name]), isinstance(mine[name], Chosen)) for name in mine
    ]
    if (began_from or version_of({})) != version_of(saved) and any(pair.differs for pair in pairs):
        differing = [pair for pair in pairs if pair.differs]
        if not by:
            by, at = last_hand(of, [pair.field for pair in differing])
        raise Stale(differing, by=by, at=at)


def texts_of(row: Any, names: Iterable[str], chosen: Iterable[str] = ()) -> dict[str, Any]:
    """The texts of a row by the names of its fields, and what is chosen in it; all empty where there is no row yet."""
    found: dict[str, Any] = {name: str(getattr(row, name) or "") if row else "" for name in names}
    return found | {name: Chosen(_chosen(row, name) if row else None) for name in chosen}


def _chosen(row: Any, name: str) -> Any:
    return getattr(row, f"{name}_id") if hasattr(row, f"{name}_id") else getattr(row, name)


class BothTexts:
    """What a page needs to let its writer choose between two texts; `both` in the template.

    `saved` holds the texts saved now by the names of the form's fields.
    """

    def __init__(
        self, request: HttpRequest, *, saved: Mapping[str, Any], labels: Mapping[str, str] | None = None
    ) -> None:
        self.request, self.saved, self.labels = request, dict(saved), dict(labels or {})
        self.choices: dict[str, dict[str, str]] = {}
        self.began_from = request.POST.get(FIELD, "") if request.method == "POST" else version_of(saved)
        self.uses_theirs = request.POST.get(CHOICE) == THEIRS
        self.stale: Stale | None = None

    @property
    def data(self) -> QueryDict | None:
        """What was sent, with theirs above mine where the writer chose to keep both, and what theirs chose; None where nothing was sent."""
        if self.request.method != "POST":
            return None
        sent: QueryDict = self.request.POST.copy()
        if sent.get(CHOICE) == BOTH and self.began_from == version_of(self.saved):
            for name, theirs in self.saved.items():
                if isinstance(theirs, Chosen):
                    theirs.put_in(sent, name)
                elif name in sent:
                    sent[name] = together(theirs=theirs, mine=sent[name])
        return sent

    @property
    def first(self) -> dict[str, Any]:
        """What is saved now, for a form to begin with."""
        return {name: one.value if isinstance(one, Chosen) else one for name, one in self.saved.items()}

    def show(self, stale: Stale, *forms: BaseForm) -> None:
        """Show both texts, and keep the writer's own among their drafts whatever they choose.

        `forms`, which the page shows again: their names are used, and what is chosen stands in them as it is saved now: nobody puts it back unseen.
        """
        for form in forms:
            self.call_as(form)
            for name, theirs in self.saved.items():
                if isinstance(theirs, Chosen) and isinstance(form.data, QueryDict):
                    theirs.put_in(form.data, name)
        self.stale, self.began_from = stale, version_of(self.saved)
        _keep_mine(self.request)

    def call_as(self, form: BaseForm) -> None:
        """Call the fields, and what can be chosen in them, what their form calls them."""
        boxes = {form.add_prefix(name): field for name, field in form.fields.items()}
        self.labels = {name: str(field.label) for name, field in boxes.items() if field.label} | self.labels
        for name, field in boxes.items():
            if isinstance(field, BooleanField):
                self.choices[name] = {TICKED: TICKED, "": NOT_TICKED}
            elif listed := getattr(field, "choices", None):
                told = {str(key): str(words) for key, words in listed}
                self.choices[name] = {
                    key: words for key, words in told.items() if key or not words.startswith("Choose")
                }

    @property
    def is_ones_own(self) -> bool:
        """Whether the writer was quicker themselves, in another window or on another device."""
        return bool(self.stale and self.stale.by and self.stale.by == getattr(self.request.user, "name", None))

    def label(self, field: str) -> str:
        """What the page calls a field."""
        return self.labels.get(field) or field.replace("_", " ").capitalize()

    def says(self, pair: Pair, text: str) -> str:
        """One of the two, as the page shows it: what was chosen by its words, nothing as “Nothing”."""
        listed = self.choices.get(pair.field)
        if not pair.only_one or listed is None:
            return text or "Nothing"
        return ", ".join(listed.get(one, NOT_LISTED if one else "Nothing") for one in text.split(", "))


def together(*, theirs: Any, mine: Any) -> str:
    """Both texts, theirs first; neither twice.

    >>> together(theirs="Mia is well.", mine="Mia is well. She sleeps.")
    'Mia is well. She sleeps.'
    """
    first, second = one_text(theirs), one_text(mine)
    if first in second or second in first:
        return max(first, second, key=len)
    return f"{first}\n\n{second}"


NOT_TYPED = ("csrfmiddlewaretoken", "key", FIELD, CHOICE)


def _keep_mine(request: HttpRequest) -> None:
    if not isinstance(request.user, Worker):
        return
    with suppress(ValueError):
        key = UUID(request.POST.get("key", ""))
        typed = {name: request.POST.getlist(name) for name in request.POST if name not in NOT_TYPED}
        kept = Draft.objects.filter(key=key, worker=request.user)
        began = request.POST.get(FIELD, "")[:64]
        if (
            not kept.update(fields=typed, began_from=began, kept_at=Now())
            and not Draft.objects.filter(key=key).exists()
        ):
            Draft.objects.create(
                key=key, worker=request.user, page=request.path[:300], kind="text", fields=typed, began_from=began
            )


__all__ = [
    "THEIRS_STANDS",
    "BothTexts",
    "Chosen",
    "Pair",
    "Stale",
    "refuse_if_stale",
    "texts_of",
    "together",
    "version_of",
]
