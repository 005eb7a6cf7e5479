"""What is said when a record is locked, when a lock is looked at again, and when it is lifted."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.design.reads import not_read
from goldenthread.people.locking.queries import workers_named
from goldenthread.people.models import Lock

WORDS = forms.Textarea(attrs={"rows": 3})
NAMES = forms.Textarea(attrs={"rows": 4, "spellcheck": "false"} | not_read())


class WithNames(forms.Form):
    """A form with a box for workers, a line each. `seen_by` is whoever fills it in."""

    def __init__(self, *args: Any, seen_by: Worker, **named: Any) -> None:
        super().__init__(*args, **named)
        self.seen_by = seen_by

    def clean_names(self) -> tuple[Worker, ...]:
        named = workers_named(self.cleaned_data["names"].splitlines(), seen_by=self.seen_by)
        if named.not_found:
            raise forms.ValidationError(
                f"Nobody, or more than one worker, is called “{named.not_found[0]}”. Use their work e-mail address."
            )
        return named.workers


class PlaceLockForm(WithNames):
    """Locking a record, first step: which kind, why, and whom it names."""

    kind = forms.ChoiceField(label="What should the lock do?", choices=Lock.Kind.choices, widget=forms.RadioSelect,
                             error_messages={"required": "Choose what the lock should do"})  # fmt: skip
    ground = forms.ChoiceField(label="On what ground?", choices=Lock.Ground.choices, widget=forms.RadioSelect,
                               error_messages={"required": "Choose the ground"})  # fmt: skip
    because = forms.CharField(label="Why, in words", max_length=2000, widget=WORDS, error_messages={"required": "Say why the record is locked"},
                              help_text="Whoever looks at the lock again in 90 days will read it.")  # fmt: skip
    names = forms.CharField(
        label="Workers it names",
        required=False,
        max_length=8000,
        widget=NAMES,
        help_text="Names or work e-mail addresses, a line each. The next page suggests who must not be forgotten.",
    )

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["kind"].hints = {  # type: ignore[attr-defined]
            Lock.Kind.DENY: "For a worker’s own record or a relative’s. It beats every role and every reason, in an emergency too.",
            Lock.Kind.ALLOW_ONLY: "For adoption, witness protection or a threat to life. Nobody else can find that the record is here.",
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("kind") == Lock.Kind.DENY and "names" in cleaned and not cleaned["names"]:
            self.add_error("names", "Name the workers to keep out")
        return cleaned


class TakeOverForm(WithNames):
    """Taking over a lock that nobody is left to review: why, and who else is to be let in."""

    because = forms.CharField(
        label="Why do you take this lock over?",
        max_length=2000,
        widget=WORDS,
        error_messages={"required": "Say why"},
        help_text="It is kept in the log with your name. The others who keep records safe are told.",
    )
    names = forms.CharField(
        label="Let in as well",
        required=False,
        max_length=8000,
        widget=NAMES,
        help_text="Names or work e-mail addresses, a line each. Name another person who reviews locks, too, or it is left alone again.",
    )


class ReviewLockForm(WithNames):
    """Looking at a lock again: keep it, or lift it."""

    KEEP, LIFT = "keep", "lift"
    outcome = forms.ChoiceField(
        label="Is it still needed?",
        choices=[(KEEP, "Keep it for another 90 days"), (LIFT, "Lift it now")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose whether it is still needed"},
    )
    because = forms.CharField(label="Why", max_length=2000, widget=WORDS, error_messages={"required": "Say why"})
    names = forms.CharField(
        label="Name more workers",
        required=False,
        max_length=8000,
        widget=NAMES,
        help_text="Names or work e-mail addresses, a line each. Leave it empty to name nobody else.",
    )
    leave_off = forms.ModelMultipleChoiceField(
        label="No longer name", queryset=Worker.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, lock: Lock, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["leave_off"].queryset = Worker.objects.filter(locks__lock=lock).exclude(pk=self.seen_by.pk)  # type: ignore[attr-defined]
