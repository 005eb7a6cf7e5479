"""What comes in with a note that was written without a line: promises, and direct work as a record of its own. Added, never merged over anything.

Serves: K2.02, K2.03, K9.W4, A.17
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raising.acts import promise
from goldenthread.casework.visits.direct_work import acts
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.casework.visits.models import Visit
from goldenthread.people.models import Person
from goldenthread.practice.direct_work import BY_KEY, LADDER_TO, NAMES

NUMBERED, OTHER = "ladder", "talking"
TEXTS = ("purpose", "did", "said", "may_know_words", "meaning", "next")
MOST_PROMISES = 20


@dataclass(frozen=True)
class WorkTold:
    """Direct work as the device sends it: what of it was filled in. Shape: `texts` by the names of `TEXTS`."""

    tool: str = ""
    may_know: str = ""
    number: str = ""
    about: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done."""
        return not (self.tool or self.number or self.about or any(text.strip() for text in self.texts.values()))

    @property
    def fields(self) -> dict[str, str]:
        """Every word of it, for a draft."""
        return {"tool": self.tool, "may_know": self.may_know, "number": self.number, "about": self.about} | dict(
            self.texts
        )


def write_promises(note: Note, child: Person, words: str, *, by: Worker) -> None:
    """A promise for each line that was written."""
    for line in [line.strip() for line in words.splitlines() if line.strip()][:MOST_PROMISES]:
        promise(child=child, words=line, note=note, by=by)


def write_work(note: Note, child: Person, told: WorkTold, *, alone: bool | None, by: Worker) -> DirectWork | None:
    """The direct work of that visit as its own record, with the number the child gave where there is one; nothing where nothing was done."""
    if told.is_empty:
        return None
    number = int(told.number) if told.number.isdigit() and int(told.number) <= LADDER_TO else None
    tool = told.tool if told.tool in NAMES else NUMBERED if number is not None else OTHER
    may_know = told.may_know if told.may_know in DirectWork.MayKnow.values else ""
    if may_know == DirectWork.MayKnow.SOME and not told.texts.get("may_know_words", "").strip():
        may_know = ""  # nobody was named, so nobody has been asked yet
    lines, beside = _placed(tool, number, told.about.strip())
    texts = {name: told.texts.get(name, "").strip() for name in TEXTS}
    texts["said"] = "\n\n".join(text for text in (texts["said"], beside) if text)
    done = acts.Done(on=note.happened_on, tool=tool, where=note.where, alone=alone, may_know=may_know, **texts)
    visit = Visit.objects.filter(note=note, children__child=child).first()
    made: DirectWork = acts.write_work(child=child, done=done, lines=lines, visit=visit, by=by)
    return made


def _placed(tool: str, number: int | None, about: str) -> tuple[list[acts.Line], str]:
    """The number and what it is about, in the places a sheet has for them; on a sheet without such places, in words beside what was said."""
    places = BY_KEY[tool].places if tool in BY_KEY else ()
    numbered = next((place.key for place in places if place.numbered), "")
    if not numbered:
        told = f"{number} of {LADDER_TO}" if number is not None else ""
        return [], ": ".join(part for part in (about, told) if part)
    named = next((place.key for place in places if place.key == "about"), numbered)
    lines = [acts.Line(named, about[:400])] if about else []
    return [*lines, *([acts.Line(numbered, "", number)] if number is not None else [])], ""
