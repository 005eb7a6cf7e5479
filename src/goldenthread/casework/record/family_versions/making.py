"""One reader's copy made from the content of an assessment: what goes in, and what is left out and why. The gap shows to its writer alone.

Reading: a reader who has hurt somebody of this family, or lives with somebody who has, gets no paragraph that may speak of violence: it could
put somebody in danger. What is to be said about it is written by hand, after talking with whoever was hurt, alone.
Serves: K1.18a, K1.18b, K9.09, P.16
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.family.queries import theirs, who_agreed
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.front_door.deciding_acts import keep_who_told_out_of
from goldenthread.casework.notes.writing_models import NotePassage
from goldenthread.casework.record.family_versions.content import Circle, Piece, circle_of, pieces_of
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Consent, Person, Tie
from goldenthread.people.reaching import leave_out
from goldenthread.people.reaching.facts import circle_of as safe_circle_of
from goldenthread.people.reaching.lines import OWN, holds_name
from goldenthread.practice.family_version import BY_KEY, Part, Why, composed, speaks_of_violence

HURTING = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)
SHORTEST_MARK = 12
"""A marked passage shorter than this would be found in half of all texts."""


@dataclass(frozen=True)
class LeftOut:
    """A paragraph that this reader's copy does not have: from where, and why. `ask`: who could agree to it, if anybody."""

    piece: Piece
    because: Why
    words: str
    ask: Person | None = None

    @property
    def heading(self) -> str:
        """Where it would have stood."""
        return BY_KEY[self.piece.passage.section].heading.replace("{name}", "the child")


@dataclass(frozen=True)
class ForReader:
    """What a reader may have of an assessment, and what not. `children` are theirs; of those `not_theirs` nothing is in the copy."""

    reader: Person
    children: dict[int, Person]
    kept: tuple[Piece, ...]
    left_out: tuple[LeftOut, ...]
    not_theirs: tuple[Person, ...] = ()

    @property
    def parts(self) -> list[Part]:
        """The copy in parts. A child's own copy is about that child alone."""
        names = {pk: child.short_name for pk, child in self.children.items()}
        return composed((piece.passage for piece in self.kept), names=names, reader=self.reader.pk)

    @property
    def may_ask(self) -> list[Person]:
        """Those whose words are left out only because they were not asked, or did not want it."""
        return list({one.ask.pk: one.ask for one in self.left_out if one.ask}.values())


class Sifting:
    """Looks at each paragraph for one reader. Facts are asked for once."""

    def __init__(self, work: Work, reader: Person, *, seen_by: Worker) -> None:
        self.work, self.reader, self.worker = work, reader, seen_by
        self.circle: Circle = circle_of(work, seen_by=seen_by)
        self.answers = who_agreed(work.row, reader, seen_by=seen_by)

    @cached_property
    def is_child(self) -> bool:
        """Whether the reader is one of the children."""
        return self.reader.pk in self.circle.children

    @cached_property
    def children(self) -> dict[int, Person]:
        """The children this copy is about: the child whose copy it is, or a grown-up's own children and grandchildren."""
        if self.is_child:
            return {self.reader.pk: self.reader}
        own = theirs(self.work, seen_by=self.worker).get(self.reader.pk, frozenset())
        return {pk: child for pk, child in self.circle.children.items() if pk in own}

    @cached_property
    def not_theirs(self) -> list[Person]:
        """The other children of the assessment."""
        return [child for pk, child in self.circle.children.items() if pk not in self.children]

    @cached_property
    def marked(self) -> list[str]:
        """Passages that workers marked in the notes of these children as about or from somebody else."""
        rows = NotePassage.objects.filter(
            note__children__child_id__in=self.work.child_ids, note__children__taken_out_at__isnull=True
        )
        return [
            text
            for words in rows.values_list("words", flat=True).distinct()
            if len(text := plain(words)) >= SHORTEST_MARK
        ]

    @cached_property
    def at_home(self) -> frozenset[int]:
        """Who lives with the reader."""
        return safe_circle_of([self.reader.pk], on=self.worker.today).lives_with.get(self.reader.pk, frozenset())

    @cached_property
    def is_dangerous(self) -> bool:
        """Whether reading of violence could bring it back: the reader has hurt somebody, or somebody lives with them who has."""
        there = self.at_home | {self.reader.pk}
        today = self.worker.today
        going_on = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
        from_them = Q(from_person_id__in=there) | Q(both_ways=True, to_person_id__in=there)
        return Tie.objects.filter(going_on, from_them, kind__in=HURTING).exists()

    @cached_property
    def agreed(self) -> frozenset[int]:
        """Those who said that this reader may read what they told us."""
        return frozenset(pk for pk, row in self.answers.items() if row.answer == Consent.Answer.YES)

    def result(self) -> ForReader:
        """The whole content, sifted."""
        pieces = [self._with_agreement(one) for one in pieces_of(self.work, self.circle, seen_by=self.worker)]
        pieces = [one for one in pieces if self._is_theirs_at_all(one)]
        refused = {id(piece): why for piece in pieces if (why := self._own_reason(piece))}
        rest = [piece for piece in pieces if id(piece) not in refused]
        allowed = {
            id(line)
            for line in leave_out(
                [one.line for one in rest], recipients=[self.reader], channel=Channel.IN_PERSON, on=self.worker.today
            )
        }
        kept = tuple(one for one in rest if id(one.line) in allowed)
        left = [
            self._left(one, refused.get(id(one), Why.KEPT))
            for one in pieces
            if id(one) in refused or id(one.line) not in allowed
        ]
        return ForReader(self.reader, self.children, kept, tuple(left), tuple(self.not_theirs))

    def _with_agreement(self, piece: Piece) -> Piece:
        """The piece with whom its teller agreed to. The reader's own words are theirs."""
        if piece.line.says in OWN and not self._not_asked(piece):
            return replace(piece, line=replace(piece.line, agreed_with=frozenset({self.reader.pk})))
        return piece

    def _not_asked(self, piece: Piece) -> list[int]:
        """Those who told us it and have not agreed that this reader reads it; 0 where nobody knows whose words they are."""
        told_by = piece.told_by or ((piece.line.told_by,) if piece.line.told_by else (0,))
        return [one for one in told_by if one != self.reader.pk and one not in self.agreed]

    def _is_theirs_at_all(self, piece: Piece) -> bool:
        """A child reads about themselves, a grown-up about their own; what stands with another child is not for them and is no gap."""
        return piece.passage.child is None or piece.passage.child in self.children

    def _own_reason(self, piece: Piece) -> Why | None:
        line, text = piece.line, piece.passage.words
        if piece.private_to not in (None, self.reader.pk):
            return Why.ADULTS_LIFE
        if any(holds_name(text, child.shown_given) for child in self.not_theirs if child.pk not in self.at_home):
            return Why.ANOTHERS_CHILD
        if any(mark in plain(text) for mark in self.marked):
            return Why.NOT_OF_THE_FAMILY
        if self._gives_away_who_told(text):
            return Why.WHO_TOLD_US
        if self.is_dangerous and speaks_of_violence(text):
            return Why.VIOLENCE
        if line.says in OWN and (others := self._not_asked(piece)):
            answer = self.answers.get(others[0])
            return Why.SAID_NO if answer and answer.answer == Consent.Answer.NO else Why.WORDS
        return None

    def _gives_away_who_told(self, text: str) -> bool:
        for assessment in self.work.children:
            if assessment.referral is not None:
                try:
                    keep_who_told_out_of(text, assessment.referral)
                except NotAllowed:
                    return True
        return False

    def _left(self, piece: Piece, because: Why) -> LeftOut:
        not_asked = self._not_asked(piece) if piece.line.says in OWN else []
        whose = self.circle.people.get(piece.private_to or next(iter(not_asked), 0))
        words = because.words(reader=self.reader.short_name, whose=whose.short_name if whose else "")
        can_agree = because in (Why.WORDS, Why.SAID_NO) and whose is not None
        return LeftOut(piece, because, words, whose if can_agree else None)


def plain(text: str) -> str:
    """A text as it is compared: small letters, one blank at a time.

    >>> plain("Jean rang  her,\\nabout Bail")
    'jean rang her, about bail'
    """
    return re.sub(r"\s+", " ", text.casefold()).strip()


def for_reader(work: Work, reader: Person, *, seen_by: Worker) -> ForReader:
    """What one reader may have of this assessment today, and what is left out."""
    return Sifting(work, reader, seen_by=seen_by).result()


def now_in(before: ForReader, after: ForReader) -> list[Part]:
    """What may stand in a copy after somebody agreed, and could not before."""
    had = {one.passage for one in before.kept}
    new = [one.passage for one in after.kept if one.passage not in had]
    return composed(new, names={pk: child.short_name for pk, child in after.children.items()}, reader=after.reader.pk)
