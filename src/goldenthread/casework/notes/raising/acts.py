"""What a note gives rise to: a promise to the child, a task, a decision, a wish; and what becomes of promises and tasks.

Serves: K9.10, K9.W6, K2.01a, C.01, K10.05
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell
from goldenthread.casework.notes.models import Note, Wish, WishMove
from goldenthread.casework.notes.raised_models import Decision, Promise, Task
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by


@act
def promise(
    *,
    child: Person,
    words: str,
    by: Worker,
    due_on: date | None = None,
    by_words: str = "",
    made_on: date | None = None,
    note: Note | None = None,
) -> Promise:
    """Keep what an adult promised a child, as it was said to the child. `by_words` is who promised, where it was not the worker.

    Raises:
        NotAllowed: this worker may not write in the child's record.
    """
    may_write([child], by=by).or_refuse()
    made = made_on or (note.happened_on if note else by.today)
    row = Promise.objects.create(
        child=child,
        words=words,
        due_on=due_on,
        by_words=by_words,
        by_worker=None if by_words else by,
        made_on=made,
        note=note,
        recorded_by=by,
    )
    log(by, "wrote down a promise", row, person_id=child.pk)
    touch(child.pk)
    return row


def may_answer_for(worker_id: int | None, *, by: Worker) -> Permit:
    """Whether a worker may say what became of something that is this worker's to do: they, whoever covers for them, or a manager."""
    if worker_id is None or worker_id in covered_by(by) or by.has(Permission.MANAGE_TEAM):
        return YES
    return no("It is somebody else’s to do. They, whoever covers for them, or a manager can say what became of it.")


@act
def promise_kept(*, promise: Promise, on: date, by: Worker, told_child: str = "") -> None:
    """A promise was kept.

    Raises:
        NotAllowed: it is somebody else's promise, or it has been answered.
    """
    promise = Promise.objects.select_for_update().get(pk=promise.pk)
    may_answer_for(promise.by_worker_id, by=by).or_refuse()
    _still_open(promise.kept_on or promise.not_kept_on)
    promise.kept_on, promise.told_child = on, told_child
    promise.save(update_fields=["kept_on", "told_child"])
    log(by, "kept a promise", promise, person_id=promise.child_id)
    touch(promise.child_id)


@act
def promise_not_kept(*, promise: Promise, on: date, told_child: str, by: Worker) -> None:
    """A promise cannot be kept: the child was told, and this is what they were told.

    Raises:
        NotAllowed: nothing says what the child was told; it is somebody else's promise, or it has been answered.
    """
    promise = Promise.objects.select_for_update().get(pk=promise.pk)
    may_answer_for(promise.by_worker_id, by=by).or_refuse()
    _still_open(promise.kept_on or promise.not_kept_on)
    if not told_child.strip():
        raise NotAllowed("Tell the child first, then write down what they were told. A promise is kept or explained.")
    promise.not_kept_on, promise.told_child = on, told_child
    promise.save(update_fields=["not_kept_on", "told_child"])
    log(by, "explained why a promise is not kept", promise, person_id=promise.child_id)
    touch(promise.child_id)


def _still_open(ended: date | None) -> None:
    if ended:
        raise NotAllowed("That has been answered already.")


@act
def set_task(
    *,
    child: Person,
    what: str,
    by: Worker,
    worker: Worker | None = None,
    due_on: date | None = None,
    note: Note | None = None,
) -> Task:
    """Something one of us has to do: ring the school, post the letter. A colleague who gets it is told.

    Raises:
        NotAllowed: this worker may not write in the child's record.
    """
    may_write([child], by=by).or_refuse()
    task = Task.objects.create(child=child, what=what, worker=worker or by, due_on=due_on, note=note, recorded_by=by)
    if task.worker != by:
        tell([task.worker], "A colleague has given you a task. It is on your first page.", link="/my-children/")
    log(by, "set a task", task, person_id=child.pk)
    touch(child.pk)
    return task


@act
def task_done(*, task: Task, on: date, by: Worker, says: str = "") -> None:
    """A task was done."""
    task = Task.objects.select_for_update().get(pk=task.pk)
    may_answer_for(task.worker_id, by=by).or_refuse()
    _still_open(task.done_on or task.dropped_on)
    task.done_on, task.says = on, says
    task.save(update_fields=["done_on", "says"])
    log(by, "did a task", task, person_id=task.child_id)
    touch(task.child_id)


@act
def task_dropped(*, task: Task, on: date, says: str, by: Worker) -> None:
    """A task is not done after all, with the reason.

    Raises:
        NotAllowed: no reason is given; it is somebody else's, or answered.
    """
    task = Task.objects.select_for_update().get(pk=task.pk)
    may_answer_for(task.worker_id, by=by).or_refuse()
    _still_open(task.done_on or task.dropped_on)
    if not says.strip():
        raise NotAllowed("Say why it is dropped, so that nobody wonders whether it was forgotten.")
    task.dropped_on, task.says = on, says
    task.save(update_fields=["dropped_on", "says"])
    log(by, "dropped a task", task, person_id=task.child_id)
    touch(task.child_id)


@act
def decide(
    *, child: Person, question: str, choice: str, because: str, by: Worker, options: str = "", childs_view: str = "", familys_view: str = "",
    decided_on: date | None = None, review_on: date | None = None, note: Note | None = None,
) -> Decision:  # fmt: skip
    """Write a decision down as a record of its own: what could have been done, what was chosen, why, and what child and family think.

    Raises:
        NotAllowed: this worker may not write in the child's record, or nothing says why.
    """
    may_write([child], by=by).or_refuse()
    if not because.strip():
        raise NotAllowed(
            "Say why. Without the reason nobody can understand the decision later, the child least of all."
        )
    row = Decision.objects.create(
        child=child, question=question, options=options, choice=choice, because=because, childs_view=childs_view, familys_view=familys_view,
        decided_by=by, decided_on=decided_on or by.today, review_on=review_on, note=note, recorded_by=by,
    )  # fmt: skip
    log(by, "wrote down a decision", row, person_id=child.pk, because=because)
    touch(child.pk)
    return row


@act
def wish(
    *, child: Person, name: str, words: str, asked_on: date, by: Worker, heard_by: str = "", note: Note | None = None
) -> Wish:
    """What a child asked for, in their own words: the beginning of a thread of its own.

    Raises:
        NotAllowed: this worker may not write in the child's record.
    """
    may_write([child], by=by).or_refuse()
    row = Wish.objects.create(
        child=child, name=name, words=words, asked_on=asked_on, heard_by=heard_by or by.name, note=note, recorded_by=by
    )
    WishMove.objects.create(wish=row, to="heard", on=asked_on, recorded_by=by)
    log(by, "wrote down a wish", row, person_id=child.pk)
    touch(child.pk)
    return row
