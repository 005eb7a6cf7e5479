"""The small pictures of documents: made when a file is kept, made again from the kept file where they are missing."""

from __future__ import annotations

from contextlib import suppress

from goldenthread.casework.documents.keeping.kinds import Refused
from goldenthread.casework.documents.looking import made_safe
from goldenthread.casework.documents.models import StoredFile
from goldenthread.casework.documents.storing import NotAsKept, keep_preview, place, read_kept, read_preview


def preview_for(file: StoredFile) -> bytes:
    """The small picture of a file; empty where none can be made."""
    sha256 = file.sha256
    if there := read_preview(sha256):
        return there
    with suppress(NotAsKept, Refused):
        read_kept(sha256)
        made = made_safe(place(sha256))
        keep_preview(sha256, made.preview)
        return made.preview
    return b""
