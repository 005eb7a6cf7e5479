"""A word that is proposed, tried on past notes: each place in those of one's own children; for the lead, how often in the council's.

Only what workers wrote is read, as it is while they type: what somebody told us is theirs.
Serves: C.11, E.03
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.notes.models import Note
from goldenthread.casework.wording.models import CouncilWord
from goldenthread.casework.wording.queries import as_entry
from goldenthread.people.models import Person
from goldenthread.people.opening import my_children, opens_records
from goldenthread.practice.language.looking import Lexicon, plain
from goldenthread.practice.language.reader import AS_IT_IS, read
from goldenthread.practice.language.tallies import FEWEST

NOTES_TRIED, NOTES_COUNTED = 400, 1000
SHOWN = 30
AROUND = 70
TRIED = "ours-0"


def _alone(word: CouncilWord) -> Lexicon:
    return Lexicon([as_entry((0, word.phrases, "", word.kind, word.why, word.ask, word.suggest))])


@dataclass(frozen=True)
class Met:
    """A place in a past note where a proposal would have asked. Who wrote it is not said."""

    note_id: int
    child: Person
    before: str
    words: str
    after: str


@dataclass(frozen=True)
class Tried:
    """A proposal tried on past notes: in how many it would have asked, out of how many, and the first places."""

    notes: int
    times: int
    met: tuple[Met, ...]


def tried_on_past_notes(word: CouncilWord, *, seen_by: Worker) -> Tried:
    """Where this word would have been asked about in the newest notes of the children this worker works with."""
    mine = Person.objects.open_to(seen_by).filter(pk__in=my_children(seen_by))
    children = {child.pk: child for child in mine} if word.phrases.strip() and opens_records(seen_by) else {}
    lexicon = _alone(word)
    notes = (
        Note.objects.filter(children__child_id__in=children, children__taken_out_at__isnull=True)
        .order_by("-happened_on", "-pk")
        .values_list("pk", "children__child_id", "headline", "words")[:NOTES_TRIED]
    )
    met: list[Met] = []
    seen: set[int] = set()
    times = 0
    for note_id, child_id, headline, words in notes:
        if note_id in seen:
            continue
        seen.add(note_id)
        text = "\n\n".join(one for one in (headline, words) if one)
        found = [one for one in read(text, AS_IT_IS, lexicon).here if one.entry == TRIED]
        times += len(found)
        met += [
            Met(
                note_id,
                children[child_id],
                text[max(0, one.start - AROUND) : one.start],
                one.text,
                text[one.end : one.end + AROUND],
            )
            for one in found[: SHOWN - len(met)]
        ]
    return Tried(len(seen), times, tuple(met))


@dataclass(frozen=True)
class Counted:
    """In how many of the council's newest notes it was looked for, and about how often it would have asked: nought where that is not told."""

    notes: int
    about: int


def counted_in_the_council(word: CouncilWord, *, seen_by: Worker) -> Counted | None:
    """About how often this word would have asked in the council's newest notes; only for who decides about the list.

    Reading: no place, child or writer is told, a number below ten is not, and the others in tens, so that nobody finds out by proposing a name
    who it is written of. Notes of children who are locked away from who asks are not read. One question.
    """
    if not seen_by.has(Permission.LEAD_PRACTICE) or not word.phrases.strip():
        return None
    lexicon = _alone(word)
    phrases = lexicon.entries[0].forms.phrases
    known = Person.objects.known_to(seen_by)
    locked = Note.objects.filter(children__taken_out_at__isnull=True).exclude(children__child__in=known).values("pk")
    rows = Note.objects.exclude(pk__in=locked).order_by("-happened_on", "-pk").values_list("headline", "words")
    notes = list(rows[:NOTES_COUNTED])
    times = 0
    for headline, words in notes:
        text = "\n\n".join(one for one in (headline, words) if one)
        ready = plain(text).text
        if any(one in ready for one in phrases):
            times += sum(one.entry == TRIED for one in read(text, AS_IT_IS, lexicon).here)
    return Counted(len(notes), times // FEWEST * FEWEST)
