"""The forms of the pages of files."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from goldenthread.returns.models import FileImport

HINTS = {
    FileImport.Kind.CENSUS.value: "The XML file your council sends to the Department for Education, of any year from 2016/17.",
    FileImport.Kind.PEOPLE.value: "CSV after our template: names, addresses, parents, families and workers.",
    FileImport.Kind.WORKERS.value: "CSV after our template: workers, teams and roles.",
}
WORDS = {
    FileImport.Kind.CENSUS.value: "Children in need census",
    FileImport.Kind.PEOPLE.value: "People",
    FileImport.Kind.WORKERS.value: "Workers",
}


class KindField(forms.ChoiceField):
    """What kind of file it is, each kind with a sentence."""

    hints = HINTS


class LoadForm(forms.Form):
    """A file and what it is."""

    kind = KindField(
        label="What is in the file?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what is in the file"},
    )
    file = forms.FileField(
        label="The file",
        allow_empty_file=False,
        max_length=200,
        help_text="It is looked at first. Nothing goes into any record until you have seen what it holds and said yes.",
        error_messages={
            "required": "Choose a file",
            "empty": "This file is empty. Export it again.",
            "max_length": "The file’s name is too long. Give it a shorter one.",
        },
    )

    def __init__(self, *args: Any, kinds: tuple[FileImport.Kind, ...], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["kind"].choices = [(kind.value, WORDS[kind.value]) for kind in kinds]  # type: ignore[attr-defined]
        if len(kinds) == 1:
            self.fields["kind"].initial = kinds[0].value

    def clean_file(self) -> UploadedFile:
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > settings.LARGEST_FILE_BYTES:
            raise forms.ValidationError(
                f"This file is larger than {settings.LARGEST_FILE_BYTES // 1_000_000} MB. Check that it is the right file."
            )
        return file
