"""Files that wait beside a worker's draft: what was taken along with a note that could not go into the record.

They come in as any file does, made safe, and are for the draft's writer alone. They go with the draft into the note; or away with it, a day
after its writer threw it away. Nothing else takes them away: no month that passed, no form that was sent.

Serves: K9.W4, A.16
"""

from __future__ import annotations

from uuid import UUID

from django.db.models import ProtectedError, QuerySet, Sum
from django.db.models.functions import Now

from goldenthread.access.acting import act
from goldenthread.access.drafting import BACK_FOR, bring_back
from goldenthread.access.models import Draft, Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.documents import storing
from goldenthread.casework.documents.acts import stored
from goldenthread.casework.documents.keeping.kinds import Made
from goldenthread.casework.documents.models import DraftFile, StoredFile
from goldenthread.casework.documents.uploading import MOST_ON_THE_WAY

TOO_MANY = (
    "Many pictures wait beside your drafts. Save some of those drafts, or throw some away, and this one comes in."
)
NOT_YOURS = "There is no such draft of yours. It may have been saved."


def waiting_files(*, seen_by: Worker) -> QuerySet[DraftFile]:
    """What waits beside a worker's own drafts; nobody else's can be asked for."""
    return DraftFile.objects.filter(draft__worker=seen_by).select_related("file", "draft")


@act
def wait(
    *, beside: Draft, file: Made, came: bytes, name: str, key: UUID, says: str = "", person_id: int | None = None, by: Worker
) -> DraftFile:  # fmt: skip
    """Keep a file beside one's own draft, once. A draft that was thrown away in the last day comes back with it.

    Raises:
        NotAllowed: it is nobody's draft of theirs, or so much waits already.
    """
    draft = Draft.objects.select_for_update().filter(pk=beside.pk, worker=by).first()
    if draft is None:
        raise NotAllowed(NOT_YOURS)
    if there := DraftFile.objects.filter(key=key, draft__worker=by).first():
        return there
    waits = waiting_files(seen_by=by).aggregate(all=Sum("file__size"))["all"] or 0
    if waits + len(file.data) > MOST_ON_THE_WAY:
        raise NotAllowed(TOO_MANY)
    bring_back(draft.key, by=by)
    return DraftFile.objects.create(
        key=key,
        draft=draft,
        file=stored(file, came),
        name=name[:200],
        says=says.strip(),
        text=file.text,
        person_id=person_id,
    )


def forget_thrown_away(*, at: float) -> int:
    """What waited beside drafts that were thrown away more than a day before goes for good, from the disk too; how many files."""
    gone = DraftFile.objects.filter(draft__thrown_at__lt=Now() - BACK_FOR)
    files = list(StoredFile.objects.filter(waiting__in=gone).distinct())
    count = gone.count()
    gone.delete()
    for file in files:
        _forget(file, at=at)
    return count


def _forget(file: StoredFile, *, at: float) -> None:
    """The same bytes are kept once: where a document holds them, or another draft, they stay."""
    try:
        file.delete()
    except ProtectedError:
        return
    for of in ("kept", "previews"):
        path = storing.place(file.sha256, of=of)
        if path.exists() and storing.is_old(path, at=at):
            path.unlink()
