"""The forms for documents: few boxes, since whoever fills them in stands in a doorway with a phone in one hand.

Serves: K2.07
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.core.files.uploadedfile import UploadedFile

from goldenthread.casework.documents.models import Document
from goldenthread.design.forms import DayField
from goldenthread.people.choosing_people import PeopleChoice
from goldenthread.people.models import Person

MOST_AT_ONCE = 10
KEPT = "image/*,.heic,.pdf,.eml,.msg,audio/*,.m4a,.mp3,.wav,.ogg,.docx,.odt,.txt"
NOTHING_CHOSEN = "Choose a file, or take a photo"


class ManyFiles(forms.ClearableFileInput):
    """A box for several files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        return [one for one in (data or []) if one] if isinstance(data, list | tuple) else [data] if data else []


class AboutForm(forms.Form):
    """What a document is, in the child's words where there are any."""

    says = forms.CharField(
        label="What does it show, or what did the child say about it?",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Word for word, if you can: “That is me and that is Nan, and the dog is guarding us.”",
    )
    kind = forms.ChoiceField(
        label="What is it?", required=False, choices=[("", "Go by the file"), *Document.Kind.choices]
    )
    name = forms.CharField(
        label="What shall we call it?",
        required=False,
        max_length=160,
        help_text="Leave it empty to use the file’s own name.",
    )
    made_by = forms.CharField(label="Who made it, or sent it?", required=False, max_length=160)
    happened_on = DayField(label="What day is it from?")
    keepsake = forms.BooleanField(
        label="Keep it for the child to have",
        required=False,
        help_text="Drawings, photos, letters to them: first on their page of documents, and theirs to find as an adult.",
    )
    about_somebody_else = forms.BooleanField(
        label="It also tells about somebody else",
        required=False,
        help_text="Somebody looks at it before the child reads their record.",
    )
    order = (
        "chosen",
        "photo",
        "says",
        "kind",
        "name",
        "made_by",
        "happened_on",
        "children",
        "keepsake",
        "about_somebody_else",
    )

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.order_fields(self.order)


class FilesForm(AboutForm):
    """One or more files, and what they are."""

    chosen = FilesField(
        label="Choose files",
        required=False,
        widget=ManyFiles(attrs={"accept": KEPT}),
        help_text="Pictures, PDFs, e-mails, recordings, Word files. Up to 25 MB each, ten at once.",
    )
    photo = FilesField(
        label="Take a photo",
        required=False,
        widget=ManyFiles(attrs={"accept": "image/*", "capture": "environment"}),
        help_text="On a phone this opens the camera. Where it was taken is never kept.",
    )

    def arrived_before(self) -> list[UUID]:
        """The keys of files that came in pieces before the form was sent."""
        found = []
        for key in self.data.getlist("arrived") if hasattr(self.data, "getlist") else []:
            try:
                found.append(UUID(key))
            except ValueError:
                continue
        return found

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        count = len(cleaned.get("chosen", [])) + len(cleaned.get("photo", [])) + len(self.arrived_before())
        if not count:
            self.add_error("chosen", NOTHING_CHOSEN)
        elif count > MOST_AT_ONCE:
            self.add_error("chosen", f"Send ten files at a time. You chose {count}")
        return cleaned


class AddForm(FilesForm):
    """Files for one child or several of a family."""

    children = PeopleChoice(
        label="Whose record does it belong to?",
        queryset=Person.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one child"},
    )

    def __init__(self, *args: Any, family: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        children: Any = self.fields["children"]
        children.queryset = family


class ChangeForm(AboutForm):
    """What is said of a document, put right."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        kind: Any = self.fields["kind"]
        kind.choices, kind.required = Document.Kind.choices, True
        self.fields["name"].required, self.fields["name"].help_text = True, ""


class TakeOutForm(forms.Form):
    """Why a document does not belong here, and where it does."""

    because = forms.CharField(
        label="Why does it not belong in this record?",
        max_length=300,
        help_text="For example: it is about another child of that name.",
    )
    to = PeopleChoice(
        label="Whose record does it belong to?",
        required=False,
        queryset=Person.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        help_text="Leave them empty if it belongs to none of these.",
    )

    def __init__(self, *args: Any, family: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        to: Any = self.fields["to"]
        to.queryset = family
