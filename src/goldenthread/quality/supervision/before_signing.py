"""What a reader may ask of a supervision, asked once of the manager who wrote it, before it is signed and the worker and the child's record have it.

What the worker brings is theirs, and left alone. A child whose record does not open now is not in it.
Serves: K7.09b, T.16, K9.01
"""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.casework.wording.asked_once import Places
from goldenthread.casework.wording.going import Going, Words
from goldenthread.practice.language.findings import Field, Reader
from goldenthread.practice.supervision.topics import QUESTIONS, TOPICS
from goldenthread.quality.supervision import permits, queries
from goldenthread.quality.supervision.models import Supervision


def going(one: Supervision, *, by: Worker) -> Going:
    """The words of a supervision that stay once it is signed."""
    whole = queries.whole(one, seen_by=by)
    names = tuple(part.child.short_name for part in whole.parts)
    return Going(f"supervision-{one.pk}", tuple(_words(one, whole)), names)


def _words(one: Supervision, whole: queries.Whole) -> Iterator[Words]:
    here = reverse("hold_supervision", args=[one.pk])
    asks = {topic.key: topic.asks for topic in TOPICS}
    for topic in one.topics.filter(topic__in=asks).order_by("pk"):
        yield Words(topic, "words", asks[topic.topic], here)
    for part in whole.parts:
        if part.row is not None:
            for question in QUESTIONS:
                yield Words(part.row, question.key, question.of(part.child.short_name), here, Field.DECISION)
        for answer in part.answers:
            yield Words(answer, "because", f"What became of: {answer.decision.what[:60]}", here)
        for decision in part.decisions:
            yield Words(decision, "what", f"Decided for {part.child.short_name}", here, Field.DECISION)
            yield Words(decision, "because", f"Why: {decision.what[:60]}", here, reader=Reader.FAMILY)


@act
def put_in_quotation(*, supervision: Supervision, places: Places, as_shown: str, by: Worker) -> None:
    """Put quotation marks round words of a supervision that is not signed yet: they are somebody's own.

    Raises:
        NotAllowed: it changed since it was opened, is signed, or is not theirs to write.
    """
    one = Supervision.objects.select_for_update(of=("self",)).get(pk=supervision.pk)
    permits.may_write(one, by=by).or_refuse()
    going(one, by=by).mark(places, as_shown=as_shown)
    log(by, "wrote down a supervision", one)
