"""Where a file's pieces go while the page with the form is still open: each answers how much has arrived.

Serves: K9.W4
"""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import unquote
from uuid import UUID

from django.http import HttpResponse, JsonResponse

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.documents import uploading
from goldenthread.casework.documents.keeping.kinds import Refused, sniff
from goldenthread.casework.documents.keeping.texts import make_text


def _number(request: PageRequest, header: str) -> int:
    text = request.headers.get(header, "")
    return int(text) if text.isdigit() and len(text) < 12 else -1


@needs(Permission.RECORD)
def upload(request: PageRequest) -> HttpResponse:
    """Asked: how much of a file has arrived. Sent a piece: takes it, and answers how much there is now. Whole and not to be kept: says why."""
    with suppress(ValueError):
        key = UUID(request.headers.get("Upload-Key", ""))
        if request.method == "POST":
            return _receive(request, key)
        return JsonResponse({"arrived": uploading.arrived(key, by=request.user)})
    return JsonResponse({"refused": "This page is for a form that sends files. Nothing was kept."}, status=400)


def _receive(request: PageRequest, key: UUID) -> HttpResponse:
    offset, size = _number(request, "Upload-Offset"), _number(request, "Upload-Size")
    if offset < 0 or size <= 0 or _number(request, "Content-Length") > uploading.LARGEST_PIECE:
        return JsonResponse({"refused": "This piece of the file could not be read. Choose the file again."}, status=400)
    piece = request.read(uploading.LARGEST_PIECE + 1)
    name = unquote(request.headers.get("Upload-Name", ""))[:300].replace("\0", "")
    try:
        arrived = uploading.receive(key=key, name=name, size=size, offset=offset, piece=piece, by=request.user)
    except NotAllowed as refusal:
        return JsonResponse({"refused": str(refusal)}, status=403)
    if arrived == size and (words := _why_not(key, request)):
        return JsonResponse({"refused": words}, status=422)
    return JsonResponse({"arrived": arrived})


def _why_not(key: UUID, request: PageRequest) -> str:
    """Why a whole file will not be kept, as far as its first bytes tell; then it is thrown away at once."""
    whole = uploading.whole_ones([key], by=request.user)
    try:
        for one in whole:
            data = uploading.place_of(one).read_bytes()
            if sniff(data) == "text":
                make_text(data)
    except Refused as refusal:
        uploading.forget(uploads=whole, by=request.user)
        return str(refusal)
    return ""
