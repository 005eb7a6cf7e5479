"""Giving files out: as downloads, as pictures we made, as sound. Never as a page, and never when they are not what was kept.

Serves: T.23
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from goldenthread.access.error_pages import error_page
from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.casework.documents.keeping.emails import tidy
from goldenthread.casework.documents.keeping.kinds import BY_MEDIA_TYPE
from goldenthread.casework.documents.models import Document, DraftFile
from goldenthread.casework.documents.pages import placed
from goldenthread.casework.documents.queries import HAVE_PREVIEWS, PICTURES
from goldenthread.casework.documents.showing import preview_for
from goldenthread.casework.documents.storing import NotAsKept, read_kept
from goldenthread.casework.documents.waiting import waiting_files
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

SAFE = {
    "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox; default-src 'none'", "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
}  # fmt: skip
NOT_AS_KEPT = "The file of this document is missing from the server’s disk, or is no longer what was kept. What was said of it is still here."
DO = (
    "Tell your IT team: they can bring it back from the backup.",
    "They find out which files are concerned with: python -m goldenthread check-files",
)


def _given(data: bytes, media_type: str, *, disposition: str) -> HttpResponse:
    return HttpResponse(data, content_type=media_type, headers=SAFE | {"Content-Disposition": disposition})


def _not_as_kept(request: PageRequest) -> HttpResponse:
    return error_page(request, status=410, title="This file cannot be shown", says=NOT_AS_KEPT, do=DO)


def called(document: Document) -> str:
    """The name a downloaded file has: what the document is called, with the ending of what it is."""
    kind = BY_MEDIA_TYPE.get(document.file.media_type)
    return tidy(f"{document.name}.", kind.ending if kind else ".bin")


@opens("child")
@require_GET
def document_file(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """The file, to be kept on the worker's own computer. That is logged."""
    document = placed(request, person, document_id).document
    log(request.user, "downloaded a document", document, person_id=person.pk)
    try:
        data = read_kept(document.file.sha256)
    except NotAsKept:
        return _not_as_kept(request)
    return _given(data, document.file.media_type, disposition=str(content_disposition_header(True, called(document))))


@opens("child")
@require_GET
def document_preview(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """A small picture of it, made by us."""
    document = placed(request, person, document_id).document
    if document.file.media_type not in HAVE_PREVIEWS or not (data := preview_for(document.file)):
        raise Http404("There is no picture of it.")
    return _given(data, "image/jpeg", disposition="inline")


@opens("child")
@require_GET
def document_picture(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """A picture in full, as we made it."""
    document = placed(request, person, document_id).document
    if document.file.media_type not in PICTURES:
        raise Http404("It is no picture.")
    log(request.user, "looked at a document", document, person_id=person.pk)
    try:
        return _given(read_kept(document.file.sha256), document.file.media_type, disposition="inline")
    except NotAsKept:
        return _not_as_kept(request)


@opens("child")
@require_GET
def document_sound(request: PageRequest, person: Person, document_id: int) -> HttpResponse:
    """A recording, to be listened to on the page."""
    document = placed(request, person, document_id).document
    if not document.file.media_type.startswith("audio/"):
        raise Http404("It is no recording.")
    log(request.user, "listened to a document", document, person_id=person.pk)
    try:
        return _given(read_kept(document.file.sha256), document.file.media_type, disposition="inline")
    except NotAsKept:
        return _not_as_kept(request)


@signed_in
@require_GET
def draft_file(request: PageRequest, file_id: int) -> HttpResponse:
    """A file that waits beside one's own draft, to look at; what is no picture is downloaded. Nobody else's opens."""
    waits = _waits(request, file_id)
    kind = BY_MEDIA_TYPE.get(waits.file.media_type)
    shown = waits.file.media_type in PICTURES
    try:
        data = read_kept(waits.file.sha256)
    except NotAsKept:
        return _not_as_kept(request)
    name = tidy(f"{waits.name}.", kind.ending if kind else ".bin")
    disposition = "inline" if shown else str(content_disposition_header(True, name))
    return _given(data, waits.file.media_type, disposition=disposition)


@signed_in
@require_GET
def draft_file_preview(request: PageRequest, file_id: int) -> HttpResponse:
    """A small picture of it, made by us."""
    waits = _waits(request, file_id)
    if waits.file.media_type not in HAVE_PREVIEWS or not (data := preview_for(waits.file)):
        raise Http404("There is no picture of it.")
    return _given(data, "image/jpeg", disposition="inline")


def _waits(request: PageRequest, file_id: int) -> DraftFile:
    found = waiting_files(seen_by=request.user).filter(pk=file_id).first()
    if found is None:
        raise Http404("There is no such file beside a draft of yours.")
    return found
