"""Documents for tests, one line each: `a_document(mia, by=farah)` is a drawing of hers."""

from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile

from cast import good_files as good
from cast.days import ago
from goldenthread.access.models import Worker
from goldenthread.casework.documents import acts
from goldenthread.casework.documents.keeping.making import make_anew
from goldenthread.casework.documents.models import Document
from goldenthread.people.models import Person


def a_document(
    *children: Person, by: Worker, came: bytes | None = None, allowed: bool = False, **told: Any
) -> Document:
    """A drawing kept for these children, or whatever came; with `allowed`, even where the record does not open to the worker."""
    came = came or good.a_picture(size=(90, 60))
    said = {"name": "My house", "happened_on": ago(3), "says": "That is Nan.", "kind": "drawing"} | told
    more = {"already_allowed": True} if allowed else {}
    document: Document = acts.keep(file=make_anew(came), came=came, children=list(children), by=by, **said, **more)
    return document


def a_file(name: str = "drawing.jpg", data: bytes | None = None) -> SimpleUploadedFile:
    """A file as a browser sends it."""
    return SimpleUploadedFile(name, data if data is not None else good.a_picture())


def the_form(*children: Person, **more: Any) -> dict[str, Any]:
    """What the form for a document is sent with."""
    return {
        "says": "That is Nan.", "key": str(uuid4()), "happened_on_day": "20", "happened_on_month": "11", "happened_on_year": "2025",
        "children": [child.pk for child in children],
    } | more  # fmt: skip
