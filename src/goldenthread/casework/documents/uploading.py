"""Files that come in pieces over a bad line: what has arrived is kept for a day, and only for who sends it.

Serves: K9.W4
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from django.db import transaction
from django.db.models import Sum
from django.db.models.functions import Now

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.documents.keeping.kinds import LARGEST_BYTES, TOO_LARGE
from goldenthread.casework.documents.models import Upload
from goldenthread.casework.documents.storing import folder

LARGEST_PIECE = 1_000_000
KEPT_FOR = timedelta(days=1)
MOST_ON_THE_WAY = 20 * LARGEST_BYTES


def place_of(upload: Upload) -> Path:
    """Where its bytes wait."""
    return folder("arriving") / upload.key.hex


def arrived(key: UUID, *, by: Worker) -> int:
    """How many bytes of this worker's upload have arrived."""
    return Upload.objects.filter(key=key, worker=by).values_list("arrived", flat=True).first() or 0


def may_send(size: int, *, by: Worker) -> Permit:
    """Whether a worker may send another file of this size."""
    if not by.has(Permission.RECORD):
        return no("Your role does not include writing in records.")
    if not 0 < size <= LARGEST_BYTES:
        return no(TOO_LARGE)
    waiting = Upload.objects.filter(worker=by, document__isnull=True).aggregate(all=Sum("size"))["all"] or 0
    if waiting + size > MOST_ON_THE_WAY:
        return no(
            "Many files of yours are still on their way. Finish or leave those pages first; they are thrown away after a day."
        )
    return YES


@act
def receive(*, key: UUID, name: str, size: int, offset: int, piece: bytes, by: Worker) -> int:
    """Add a piece to a file on its way; how much has arrived. A piece that does not go on where the last one ended changes nothing.

    Raises:
        NotAllowed: it is too large, or not this worker's.
    """
    upload = Upload.objects.select_for_update().filter(key=key).first()
    if upload is None:
        may_send(size, by=by).or_refuse()
        throw_away_old(by=by)
        upload = Upload.objects.create(key=key, worker=by, name=name[:300], size=size)
    if upload.worker_id != by.pk or upload.document_id is not None:
        raise NotAllowed("This file is not on its way from you. Choose it again.")
    upload.arrived = min(upload.arrived, _on_disk(upload))
    if offset != upload.arrived or not piece:
        return upload.arrived
    if upload.arrived + len(piece) > upload.size:
        raise NotAllowed("More has arrived than the file has. Choose it again.")
    with place_of(upload).open("r+b" if offset else "wb") as out:
        out.seek(offset)
        out.truncate()
        out.write(piece)
    upload.arrived += len(piece)
    upload.save(update_fields=["arrived"])
    return upload.arrived


def _on_disk(upload: Upload) -> int:
    path = place_of(upload)
    return path.stat().st_size if path.exists() else 0


def whole_ones(keys: list[UUID], *, by: Worker) -> list[Upload]:
    """This worker's files that have arrived whole, in the order of their keys."""
    found = {one.key: one for one in Upload.objects.filter(key__in=keys, worker=by, document__isnull=True)}
    return [
        found[key] for key in keys if key in found and found[key].arrived == found[key].size == _on_disk(found[key])
    ]


@act
def forget(*, uploads: list[Upload], by: Worker) -> None:
    """Throw away what waited: it has been kept, or refused."""
    for upload in uploads:
        if upload.worker_id == by.pk:
            _throw_away(upload)


@act
def throw_away_old(*, by: Worker | None = None) -> int:
    """Throw away what has waited for more than a day: this worker's, or everybody's."""
    old = Upload.objects.filter(began_at__lt=Now() - KEPT_FOR)
    rows = list(old.filter(worker=by) if by else old)
    for upload in rows:
        _throw_away(upload)
    return len(rows)


def _throw_away(upload: Upload) -> None:
    path = place_of(upload)
    upload.delete()
    transaction.on_commit(lambda: path.unlink(missing_ok=True))
