"""Giving a copy of a plan: the very file is kept, signed with its hash, and written down with who has it, when, how and in which language.

Serves: K3.08, K4.13, K9.W2
"""

from __future__ import annotations

from datetime import datetime

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.family_models import Sharing
from goldenthread.casework.documents import acts as documents
from goldenthread.casework.documents.keeping.kinds import Made
from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.plans.beginning.acts import touch_plan
from goldenthread.casework.plans.copying.queries import Copy
from goldenthread.casework.plans.living_models import PlanCopy
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person

CHANGED_SINCE = "The plan has changed since you looked at this copy. Look at it again, then give it."


@act
def give_copy(
    *,
    copy: Copy,
    file: bytes,
    kind: str,
    seen: str,
    opened: Person,
    at: datetime,
    by: Worker,
    words: str = "",
    language: str = "",
    because: str = "",
) -> Document:
    """Give this copy: keep the very file, sign what is in it with the file's hash, and write down who has it.

    Raises:
        NotAllowed: this worker may not write here, it may not reach them in this way, or the plan has changed since it was looked at.
    """
    whole, children = copy.whole, list(copy.whole.children)
    may_write(children, by=by).or_refuse()
    copy.reach.or_refuse()
    if seen != copy.seen:
        raise NotAllowed(CHANGED_SINCE)
    name = f"{whole.plan.get_kind_display().capitalize()}: copy for {copy.person.short_name if copy.person else words.strip()}"
    document: Document = documents.keep(
        file=Made(kind, file, text=copy.text), came=file, name=name, children=[opened], happened_on=by.today, kind=Document.Kind.REPORT,
        made_by=by.name, already_allowed=True, by=by,
    )  # fmt: skip
    how = str(Channel(copy.channel).label)
    row = PlanCopy.objects.create(
        plan=whole.plan, person=copy.person, words=words.strip(), on=by.today, form=copy.form, language=language.strip(), how=how,
        file_hash=document.file.sha256, recorded_by=by,
    )  # fmt: skip
    Signing.objects.create(
        what="plan copy",
        row_id=row.pk,
        as_shown=copy.text,
        sha256=document.file.sha256,
        signed_by=by,
        signed_at=at,
    )
    if copy.person:
        Sharing.objects.create(
            what=whole.plan.get_kind_display(), about=f"plan {whole.plan.pk}", child=opened, person=copy.person, on=by.today, how=how,
            language=language.strip(), explained=because.strip(), file_hash=document.file.sha256, recorded_by=by,
        )  # fmt: skip
    log(by, "gave a copy of a plan", row, person_id=copy.person.pk if copy.person else opened.pk)
    touch_plan(whole.plan)
    return document
