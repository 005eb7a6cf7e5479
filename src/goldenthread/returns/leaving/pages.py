"""The page on which a data officer writes everything out."""

from __future__ import annotations

import tempfile
from pathlib import Path

from django import forms
from django.http import FileResponse, HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.design.reads import not_read
from goldenthread.returns import files
from goldenthread.returns.leaving.acts import export as write_out


class ExportForm(forms.Form):
    """Why everything is written out."""

    because = forms.CharField(
        label="Why do you need everything?", widget=forms.Textarea(attrs=not_read()), max_length=1000, min_length=10,
        help_text="It is kept in the log with your name. For example: “We move to another system; agreed with the head of service on 3 March.”",
        error_messages={"required": "Say why you need everything", "min_length": "Say it in a sentence"},
    )  # fmt: skip


@needs(Permission.EXPORT_EVERYTHING, at_one_moment=True)
def export(request: PageRequest) -> HttpResponse:
    """Ask why, then hand over one zip file, which is deleted from the server as it leaves."""
    form = ExportForm(request.POST or None)
    if form.is_valid():
        with tempfile.NamedTemporaryFile(dir=files.folder(), suffix=".zip", delete=False) as made:
            path = Path(made.name)
        try:
            write_out(path, by=request.user, on=request.user.today, because=form.cleaned_data["because"])
            opened = path.open("rb")
        finally:
            path.unlink()
        return FileResponse(opened, as_attachment=True, filename=f"golden-thread-{request.user.today}.zip")  # type: ignore[return-value]
    return render(request, "returns/export.html", {"form": form})
