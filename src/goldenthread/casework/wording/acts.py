"""Proposing a word for the council's list, bringing it into use once young people agreed, leaving it, and retiring it.

Serves: C.11, C.12, E.03
"""

from __future__ import annotations

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.wording.models import CouncilWord
from goldenthread.practice.language.findings import Kind
from goldenthread.practice.language.lexicon import entries, own_entry
from goldenthread.practice.language.looking import Lexicon
from goldenthread.practice.language.reader import read
from goldenthread.practice.language.statuses import COUNCIL_WORD


def may_propose(*, by: Worker) -> Permit:
    """Whether a worker may propose a word: whoever writes in records, or leads on how it is done."""
    if by.has(Permission.RECORD) or by.has(Permission.LEAD_PRACTICE):
        return YES
    return no("People who write in records propose words. Tell one of them, or the principal social worker.")


def may_decide(word: CouncilWord, *, to: str, by: Worker) -> Permit:
    """Whether a worker may bring a word into use, leave it or retire it."""
    if not by.has(Permission.LEAD_PRACTICE):
        return no("The principal social worker decides about the list, with young people.")
    if refusal := COUNCIL_WORD.refusal(word.status, to=to):
        return no(refusal)
    return YES


@act
def propose(
    *,
    phrases: str,
    kind: str,
    why: str,
    ask: str,
    suggest: str,
    before: str,
    after: str,
    leaves_out: str = "",
    by: Worker,
) -> CouncilWord:
    """Propose a word to ask about, or an entry of the product that is not to speak here.

    Serves: C.11

    Raises:
        NotAllowed: this worker may not propose, or the word does not notice its own sentence.
    """
    may_propose(by=by).or_refuse()
    forms = "\n".join(filter(None, (one.strip() for one in phrases.splitlines())))
    if leaves_out and leaves_out not in {one.key for one in entries() if not one.rests}:
        raise NotAllowed(
            "There is no such entry, or it is not asked about. Its name stands in the list of entries in the handbook."
        )
    if not leaves_out:
        _tries_itself(forms, kind, before, after)
    word = CouncilWord.objects.create(
        phrases="" if leaves_out else forms, leaves_out=leaves_out, kind=kind, why=why.strip(), ask=ask.strip(), suggest=suggest.strip(),
        before=before.strip(), after=after.strip(), proposed_by=by,
    )  # fmt: skip
    log(by, "proposed a word", word)
    return word


def _tries_itself(phrases: str, kind: str, before: str, after: str) -> None:
    """A word is tested on its own two sentences, as every entry of the product is."""
    if not phrases:
        raise NotAllowed("Write the words to look for, one form on each line.")
    entry = own_entry(
        key="own", kind=Kind(kind), phrases=tuple(phrases.splitlines()), why="", ask="", suggest="", before="", after=""
    )
    lexicon = Lexicon([entry])
    if not any(one.entry == "own" for one in read(before, lexicon=lexicon).here):
        raise NotAllowed("The first sentence does not hold any of these words. Write one in which it must be noticed.")
    if any(one.entry == "own" for one in read(after, lexicon=lexicon).here):
        raise NotAllowed("The second sentence holds these words too. Write the same said well.")


@act
def bring_into_use(*, word: CouncilWord, agreed_with: str, by: Worker) -> CouncilWord:
    """Bring a proposed word into use, with who agreed to it.

    Serves: C.12, E.10

    Raises:
        NotAllowed: this worker does not lead on practice, the word is not proposed any more, or nobody was asked.
    """
    return _move(word, to="in_use", by=by, agreed_with=agreed_with)


@act
def leave(*, word: CouncilWord, because: str, by: Worker) -> CouncilWord:
    """Leave a proposed word, with the reason.

    Raises:
        NotAllowed: this worker does not lead on practice, or the word is not proposed any more.
    """
    return _move(word, to="not_taken", by=by, because=because)


@act
def retire(*, word: CouncilWord, because: str, by: Worker) -> CouncilWord:
    """Retire a word in use, with the reason. It stays in the list as it was.

    Raises:
        NotAllowed: this worker does not lead on practice, or the word is not in use.
    """
    return _move(word, to="retired", by=by, because=because)


def _move(word: CouncilWord, *, to: str, by: Worker, agreed_with: str = "", because: str = "") -> CouncilWord:
    row = CouncilWord.objects.select_for_update().get(pk=word.pk)
    may_decide(row, to=to, by=by).or_refuse()
    if to == "in_use" and not agreed_with.strip():
        raise NotAllowed("Say which young people or parents agreed to it, and when.")
    if to != "in_use" and not because.strip():
        raise NotAllowed("Say why.")
    row.status, row.moved_by, row.moved_on = to, by, by.today
    row.agreed_with, row.because = agreed_with.strip() or row.agreed_with, because.strip()
    row.save()
    log(by, f"word: {COUNCIL_WORD.words(to).lower()}", row, because=because)
    return row
