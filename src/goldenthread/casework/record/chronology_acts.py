"""Keeping a family's chronology: an event in one line, from which source, what was done, what came of it, and what it meant for each child.

A line is put right or taken out with a reason; the row before stays in the history of the table. Nothing is deleted.
Serves: K10.02b, K9.W6
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from goldenthread.access.acting import act, touch_all
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.notes.writing_models import Note
from goldenthread.casework.record.story_models import ChronologyChild, ChronologyEntry
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open

Impacts = Mapping[Person, str]
"""What an event meant for each child. A child may stand in it with nothing said yet: what is missing is listed, never forced."""


def may_keep_chronology(children: Iterable[Person], *, by: Worker) -> Permit:
    """Whether a worker may write in the chronology of these children."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    for child in children:
        if not (permit := may_open(child, by=by)):
            return permit
    return YES


def _refuse_unless_whole(line: str, happened_on: date, until_on: date | None, *, by: Worker) -> None:
    if not line.strip():
        raise NotAllowed("Say in one line what happened.")
    if happened_on > by.today:
        raise NotAllowed("The chronology holds what has happened. For a day to come, write a task or plan a visit.")
    if until_on and until_on < happened_on:
        raise NotAllowed("The last day cannot be before the first.")


@act
def add_to_chronology(
    *, children: Impacts, happened_on: date, line: str, until_on: date | None = None, about_when: str = "", source_words: str = "",
    action: str = "", result: str = "", note: Note | None = None, by: Worker,
) -> ChronologyEntry:  # fmt: skip
    """Write an event into the family's chronology, with what it meant for each child it is about.

    Serves: K10.02b

    Raises:
        NotAllowed: this worker may not write in one of these records, no child or line is given, or the day is still to come.
    """
    if not children:
        raise NotAllowed("Choose at least one child whom this is about.")
    may_keep_chronology(children, by=by).or_refuse()
    _refuse_unless_whole(line, happened_on, until_on, by=by)
    entry = ChronologyEntry.objects.create(
        happened_on=happened_on, until_on=until_on, about_when=about_when.strip(), line=line.strip(), source_words=source_words.strip(),
        action=action.strip(), result=result.strip(), note=note, recorded_by=by,
    )  # fmt: skip
    for child, impact in children.items():
        ChronologyChild.objects.create(entry=entry, child=child, impact=impact.strip(), recorded_by=by)
        log(by, "added to the chronology", entry, person_id=child.pk)
    touch_all(child.pk for child in children)
    return entry


def may_change_entry(entry: ChronologyEntry, *, by: Worker) -> Permit:
    """Whether a worker may put a line right or take it out. One child of it whose record opens is enough: others may be locked away."""
    if entry.taken_out_on:
        return no("This line has been taken out of the chronology.")
    rows = entry.children.select_related("child")
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    if any(may_open(row.child, by=by) for row in rows):
        return YES
    return no("There is no record here that you can open.")


def texts_of_entry(entry: ChronologyEntry, *, children: Iterable[Person]) -> dict[str, str]:
    """The texts of a line as two versions of it are compared: its own, and what it meant for each of these children."""
    own = {name: getattr(entry, name) for name in ("line", "source_words", "action", "result")}
    said = {row.child_id: row.impact for row in entry.children.all()}
    return own | {f"impact_{child.pk}": said.get(child.pk, "") for child in children}


@act
def change_entry(
    *, entry: ChronologyEntry, children: Impacts, happened_on: date, line: str, until_on: date | None = None, about_when: str = "",
    source_words: str = "", action: str = "", result: str = "", began_from: str | None = None, by: Worker,
) -> ChronologyEntry:  # fmt: skip
    """Put a line of the chronology right. Children of it whose record does not open to this worker keep what stands there.

    Raises:
        NotAllowed: this worker may not, the line was taken out, or the day is still to come.
        Stale: somebody else changed it since the writer began (`began_from`); both texts are in it.
    """
    entry = ChronologyEntry.objects.select_for_update().get(pk=entry.pk)
    may_change_entry(entry, by=by).or_refuse()
    if began_from is not None:
        mine = {"line": line, "source_words": source_words, "action": action, "result": result}
        mine |= {f"impact_{child.pk}": impact for child, impact in children.items()}
        refuse_if_stale(began_from, saved=texts_of_entry(entry, children=children), mine=mine, of=entry)
    may_keep_chronology(children, by=by).or_refuse()
    _refuse_unless_whole(line, happened_on, until_on, by=by)
    entry.happened_on, entry.until_on, entry.about_when = happened_on, until_on, about_when.strip()
    entry.line, entry.source_words, entry.action, entry.result = line.strip(), source_words.strip(), action.strip(), result.strip()  # fmt: skip
    entry.save()
    theirs = {row.child_id: row for row in entry.children.select_related("child") if may_open(row.child, by=by)}
    wanted = {child.pk: (child, impact.strip()) for child, impact in children.items()}
    if not wanted and len(theirs) == entry.children.count():
        raise NotAllowed("Choose at least one child whom this is about, or take the line out.")
    for child_id, row in theirs.items():
        if child_id not in wanted:
            row.delete()
        elif row.impact != wanted[child_id][1]:
            row.impact = wanted[child_id][1]
            row.save()
    for child_id, (child, impact) in wanted.items():
        if child_id not in theirs:
            ChronologyChild.objects.create(entry=entry, child=child, impact=impact, recorded_by=by)
    for child_id in theirs.keys() | wanted.keys():
        log(by, "put the chronology right", entry, person_id=child_id)
    touch_all(theirs.keys() | wanted.keys())
    return entry


@act
def take_out_entry(*, entry: ChronologyEntry, by: Worker, because: str) -> ChronologyEntry:
    """Take a line out of the chronology, with the reason. It stays in the record as something that was taken out.

    Raises:
        NotAllowed: this worker may not, it is out already, or no reason is given.
    """
    entry = ChronologyEntry.objects.select_for_update().get(pk=entry.pk)
    may_change_entry(entry, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say why it does not belong in the chronology.")
    entry.taken_out_on, entry.taken_out_because = by.today, because.strip()
    entry.save(update_fields=["taken_out_on", "taken_out_because"])
    children = list(entry.children.values_list("child_id", flat=True))
    for child_id in children:
        log(by, "took out of the chronology", entry, person_id=child_id, because=because)
    touch_all(children)
    return entry
