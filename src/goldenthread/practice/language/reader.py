"""Read a text as its reader will: every finding, in order, each with its question. The one call behind pages, command and batch.

    from goldenthread.practice.language.reader import read
    for finding in read("Mum failed to engage.").here: print(finding.text, finding.question)

Serves: K9.01, K9.02, K9.03, K9.04, K1.17, K3.07, C.11, C.12, C.06
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from goldenthread.practice.language import excuses
from goldenthread.practice.language.acronyms import letters_in
from goldenthread.practice.language.findings import Applies, Finding, Kind, Reading
from goldenthread.practice.language.lexicon import Entry
from goldenthread.practice.language.looking import Hit, Lexicon, Plain, Together, house_lexicon, plain
from goldenthread.practice.language.rules import of_sentences, of_the_whole
from goldenthread.practice.language.somebody import is_of_oneself, is_said_of_somebody
from goldenthread.practice.language.text import WORD, Span, around, quotations, sentences

A_TERM_HAS_WORDS = 6
A_TERM_HAS_LETTERS = 90
NEARLY = (2, 3)
AS_IT_IS = Reading()
ONCE_IN_A_TEXT = (Kind.JARGON, Kind.ACRONYM)


@dataclass(frozen=True)
class Answer:
    """What was found in one text. `here`: for this writer now; `aside`: seen, but somebody's own words, a name, or taken back."""

    here: tuple[Finding, ...]
    aside: tuple[Finding, ...]


class _Text:
    """A text, cut once."""

    def __init__(self, text: str, *, may_be_term: bool) -> None:
        self.text = text
        self.spans = sentences(text)
        quoted = quotations(text)
        whole = text.strip()
        self.quoted = [one for one in quoted if one.end - one.start < len(whole)]
        self.is_term = (
            may_be_term
            and len(text) < A_TERM_HAS_LETTERS
            and len(self.spans) == 1
            and len(WORD.findall(text)) <= A_TERM_HAS_WORDS
        )

    def sentence(self, index: int) -> str:
        return self.spans[index].of(self.text) if index < len(self.spans) else ""


def read(text: str, reading: Reading = AS_IT_IS, lexicon: Lexicon | Together | None = None) -> Answer:
    """Every finding in a text.

    >>> [(one.text, str(one.kind)) for one in read("Mum suffers from epilepsy.").here]
    [('suffers from', 'stigma')]
    """
    cut = _Text(text, may_be_term=not reading.in_one_line)
    found = [
        *_of_entries(cut, reading, lexicon or house_lexicon()),
        *letters_in(text, cut.spans, reading, is_term=cut.is_term),
        *of_sentences(text, cut.spans, reading),
    ]
    found = [_in_quotation(one, cut.quoted) for one in found]
    here = _one_for_each_place([one for one in found if one.applies is Applies.YES])
    here = sorted(
        [*_once(here), *of_the_whole(text, cut.spans, cut.quoted, reading)], key=lambda one: (one.start, one.end)
    )
    aside = sorted((one for one in found if one.applies is not Applies.YES), key=lambda one: (one.start, one.end))
    return Answer(tuple(here), tuple(aside))


def _of_entries(cut: _Text, reading: Reading, lexicon: Lexicon | Together) -> Iterator[Finding]:
    following: tuple[int, Plain] | None = None
    for index, span in enumerate(cut.spans):
        typed = span.of(cut.text)
        ready = following[1] if following and following[0] == index else plain(typed)
        following = None
        for hit in lexicon.hits(ready.text, alone=cut.is_term or reading.for_family):
            if (
                hit.alone
                and not _stands_alone(hit, ready.text)
                and not (reading.for_family and hit.entry.where == "family")
            ):
                continue
            if _is_something_else(hit, ready.text) or _is_answered_beside(hit, ready.text, reading):
                continue
            if hit.entry.of_somebody and not is_said_of_somebody(ready.text, hit.start):
                continue
            if not (cut.is_term and _stands_alone(hit, ready.text) and _speaks_of_a_term(hit, ready.text, reading)):
                if not hit.entry.belongs_in(reading) or _needs_more(hit, ready.text, reading):
                    continue
                if following is None:
                    following = (index + 1, plain(cut.sentence(index + 1)))
                if any(excuses.EXCUSES[name](ready.text, following[1].text) for name in hit.entry.excused_by):
                    continue
            start, end = span.start + ready.back(hit.start), span.start + ready.back(hit.end - 1) + 1
            yield _finding(hit.entry, cut.text, start, end, _applies(hit, ready.text, typed, ready))


def _stands_alone(hit: Hit, sentence: str) -> bool:
    """Is the text the term itself, or hardly more? Then nothing around it can say how it is meant."""
    return len(WORD.findall(sentence, hit.start, hit.end)) * 2 > len(WORD.findall(sentence))


def _speaks_of_a_term(hit: Hit, sentence: str, reading: Reading) -> bool:
    """Does the entry speak here? One for other texts (plans, what a family reads) does only where its words are nearly the whole term."""
    if hit.entry.belongs_in(reading):
        return True
    return len(WORD.findall(sentence, hit.start, hit.end)) * NEARLY[1] >= len(WORD.findall(sentence)) * NEARLY[0]


def _is_something_else(hit: Hit, sentence: str) -> bool:
    """Do the words around it say that another thing is meant? ("contact" a doctor, a "refuse" collection)"""
    entry = hit.entry
    return bool(
        (entry.unless_prev and entry.unless_prev.search(sentence[max(0, hit.start - 40) : hit.start] or " "))
        or (entry.unless_next and entry.unless_next.match(sentence, hit.end))
        or (entry.unless_near and entry.unless_near.search(sentence))
    )


def _is_answered_beside(hit: Hit, sentence: str, reading: Reading) -> bool:
    """Is nobody blamed but a service, nobody in particular meant (but in a plan somebody must be), or a word of ours said in plain words?"""
    before = sentence[: hit.start]
    match hit.entry.kind:
        case Kind.BLAMING:
            return excuses.is_a_services_own(before, sentence[hit.start : hit.end], sentence[hit.end :])
        case Kind.VAGUE:
            return not reading.field.is_plan and excuses.is_of_people_in_general(sentence)
        case Kind.JARGON:
            return excuses.is_said_in_plain_words(before, sentence[hit.end :])
    return False


def _needs_more(hit: Hit, sentence: str, reading: Reading) -> bool:
    """Is it a word that only says too little of something that is to be given? (In a plan, everything is.)"""
    needed = hit.entry.needs_near
    return bool(needed and not reading.field.is_plan and not needed.search(sentence))


def _applies(hit: Hit, sentence: str, typed: str, ready: Plain) -> Applies:
    entry = hit.entry
    at = ready.back(hit.start)
    if _is_a_name(typed, at, ready.back(hit.end - 1) + 1):
        return Applies.NAME
    before = sentence[: hit.start]
    if entry.own_to_say and is_of_oneself(before, sentence[hit.start : hit.end], sentence[hit.end :]):
        return Applies.OWN
    if entry.negatable and excuses.is_negated(before):
        return Applies.NEGATED
    if entry.kind in (Kind.BLAMING, Kind.STIGMA, Kind.VAGUE, Kind.UNSUPPORTED) and excuses.is_reported(
        before, typed[:at], sentence[hit.end :]
    ):
        return Applies.REPORTED
    return Applies.YES


def _is_a_name(typed: str, start: int, end: int) -> bool:
    """A single capitalised word inside a sentence, or a capitalised run of words, is somebody's or something's name."""
    words = typed[start:end].split()
    if not words or not all(one[:1].isupper() and not one.isupper() for one in words):
        return False
    if len(words) > 1:
        return len(typed) > end - start and bool(typed[:start].strip())
    if typed[:start].strip():
        return not typed.istitle()
    following = typed[end:].split()
    return bool(following) and following[0][:1].isupper() and not following[0].isupper() and typed[end : end + 1] == " "


def _finding(entry: Entry, text: str, start: int, end: int, applies: Applies) -> Finding:
    return Finding(
        start,
        end,
        text[start:end],
        entry.kind,
        entry.says,
        entry.ask,
        entry.suggest,
        entry.key,
        entry.source,
        entry.force,
        applies,
    )


def _in_quotation(found: Finding, quoted: list[Span]) -> Finding:
    inside = around(quoted, found.start)
    if inside and inside.holds((found.start, found.end)) and found.applies in (Applies.YES, Applies.REPORTED):
        return replace(found, applies=Applies.QUOTATION)
    return found


def _one_for_each_place(found: list[Finding]) -> list[Finding]:
    """Of two over the same words, the council's own is kept, then the longer, then the one that matters more to a person."""
    kept: list[Finding] = []
    starts: list[int] = []
    for one in sorted(found, key=lambda one: (one.source != "council", one.start - one.end, one.kind.rank)):
        index = bisect_right(starts, one.start)
        if index and kept[index - 1].end > one.start:
            continue
        if index < len(kept) and kept[index].start < one.end:
            continue
        kept.insert(index, one)
        starts.insert(index, one.start)
    return kept


def _once(found: list[Finding]) -> Iterator[Finding]:
    """A word of ours, or letters, are asked about where they first stand; the rest mends itself."""
    seen: set[str] = set()
    for one in found:
        if one.kind in ONCE_IN_A_TEXT:
            name = one.entry if one.kind is Kind.JARGON else one.entry + one.text
            if name in seen:
                continue
            seen.add(name)
        yield one
