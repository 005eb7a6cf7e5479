"""Adding a relative: look for them first; then it is one of those, somebody new, or somebody not known yet.

Serves: K3.04
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.people.family import acts, helping_acts
from goldenthread.people.models import Parentage, Partnership, Person
from goldenthread.people.person.acts import add_person, stand_in


@dataclass(frozen=True)
class Relation:
    """What somebody is to somebody, in the form's words: a parent, a partner or a child of a kind, or a help."""

    what: str
    kind: str
    childs_word: str = ""
    can_do: str = ""

    @classmethod
    def read(cls, chosen: str, *, childs_word: str = "", can_do: str = "") -> Relation:
        """From the form's choice: 'parent:birth'."""
        what, _, kind = chosen.partition(":")
        return cls(what, kind, childs_word, can_do)

    @property
    def in_words(self) -> str:
        """What a placeholder is called: 'birth parent'."""
        match self.what:
            case "parent":
                return Parentage.Kind(self.kind).label
            case "partner":
                return "partner"
            case "child":
                return "child"
        return "helper"


@act
def relate(
    *,
    child: Person,
    who: Person,
    relation: Relation,
    whom: Person,
    and_whom: Person | None = None,
    by: Worker,
    because: str = "",
) -> None:
    """Join somebody to a child's family.

    Raises:
        NotAllowed: this worker may not change the family, or it cannot be so.
    """
    match relation.what:
        case "parent":
            acts.add_parent(child=child, of=whom, parent=who, kind=relation.kind, by=by, because=because)
        case "partner":
            acts.add_partnership(
                child=child, one=whom, other=who, kind=relation.kind or Partnership.Kind.COUPLE, by=by, because=because
            )
        case "child":
            for parent in dict.fromkeys([whom, and_whom or whom]):
                acts.add_parent(child=child, of=who, parent=parent, kind=relation.kind, by=by, because=because)
        case "support":
            helping_acts.offer_support(
                child=child,
                supporter=who,
                relation=relation.childs_word,
                can_do=relation.can_do,
                by=by,
                because=because,
            )
        case _:
            raise NotAllowed("Choose what they are to whom.")


@act
def add_new_relative(
    *, child: Person, called: str, born_on: date | None, others: Collection[int], relation: Relation, whom: Person, and_whom: Person | None = None,
    by: Worker, because: str = "",
) -> Person:  # fmt: skip
    """Add somebody who is not here yet and join them to the family; without a name, somebody who stands for them.

    Raises:
        LookFirst: somebody likely is here whom the worker has not been shown.
        NotAllowed: this worker may not change the family, or it cannot be so.
    """
    acts.may_change_family(child, by=by).or_refuse()
    if called.strip():
        given, family = parts_of(called)
        who = add_person(given=given, family=family, born_on=born_on, others=others, by=by, because=because)
    else:
        who = stand_in(placeholder=f"{relation.in_words}, not known"[:120], by=by)
    relate(child=child, who=who, relation=relation, whom=whom, and_whom=and_whom, by=by, because=because)
    return who


def parts_of(called: str) -> tuple[str, str]:
    """First names and family name of a whole name as typed; one word alone is a first name.

    >>> parts_of("Mary Jane Okafor"), parts_of("Jean")
    (('Mary Jane', 'Okafor'), ('Jean', ''))
    """
    given, _, family = called.strip().rpartition(" ")
    return (given, family) if given else (family, "")
