"""How often each entry of the writing help was met and answered in a year, in words for the principal social worker and young people.

Serves: C.11, E.03
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Sum

from goldenthread.access.models import Worker
from goldenthread.casework.wording.models import AskedTally, CouncilWord
from goldenthread.practice.language.acronyms import known
from goldenthread.practice.language.lexicon import entries
from goldenthread.practice.language.tallies import ANOTHER, UNKNOWN_LETTERS, Tally, Told, learning
from goldenthread.practice.working_days import months_after

MONTHS = 12
IN_WORDS = {
    UNKNOWN_LETTERS: ("Letters that are not on any list", "What do they stand for?"),
    ANOTHER: ("Anything else", ""),
    "long-sentence": ("A very long sentence", "Where could it be cut in two?"),
    "decision-without-because": ("A decision without its reason", "Because of what?"),
    "answerable-for-another": ("Somebody made answerable for what another does", "What will the person who harms do?"),
    "people-as-letters": ("A letter in the place of a person", "What is this person’s name?"),
    "childs-words-missing": ("A visit without the child’s own words", "What did the child say, show or want?"),
    "meaning-missing": ("A fact without its meaning for the child", "What does it mean for the child?"),
    "about-the-adults": ("A text about the adults only", "Where is the child in it?"),
    "nobody-acts-tonight": ("A plan for the worst in which nobody acts", "Who does what, tonight?"),
    "reading-age": ("Hard to read for a family", "Which words could be shorter?"),
    "copied-text": ("Words that stand in another child’s record too", "What did you see of this child alone?"),
}


@dataclass(frozen=True)
class Entry:
    """One entry as the page tells it: what it notices, what it asks, its numbers, and how it can be named in a proposal."""

    name: str
    asks: str
    told: Told
    leaves_out: str = ""
    word_id: int | None = None


@dataclass(frozen=True)
class LearningPage:
    """The whole page: entries met often enough, and how many others there were."""

    often: tuple[Entry, ...]
    too_few: int


def asked_in_a_year(*, seen_by: Worker) -> LearningPage:
    """Every entry of the last twelve months that was met often enough to be told. Two questions, however many there are. Serves: C.11, E.03"""
    since = months_after(seen_by.today.replace(day=1), -MONTHS)
    rows = AskedTally.objects.filter(month__gte=since).order_by().values("entry")
    sums = rows.annotate(*(Sum(one, default=0) for one in ("met", "kept", "changed", "quoted")))
    found = learning(
        Tally(*one) for one in sums.values_list("entry", "met__sum", "kept__sum", "changed__sum", "quoted__sum")
    )
    ours = {f"ours-{word.pk}": word for word in CouncilWord.objects.all()}
    product = {one.key: one.ask for one in entries()}
    return LearningPage(tuple(_entry(one, ours, product) for one in found.told), found.too_few)


def _entry(told: Told, ours: dict[str, CouncilWord], product: dict[str, str]) -> Entry:
    if (word := ours.get(told.name)) is not None:
        return Entry(f"“{word}”, of our own list", word.ask, told, word_id=word.pk)
    if told.name in IN_WORDS:
        return Entry(*IN_WORDS[told.name], told)
    if told.name in product:
        return Entry(told.name.replace("-", " ").capitalize(), product[told.name], told, leaves_out=told.name)
    letters = {f"letters-{name.lower()}": one for name, one in known().items()}
    if told.name in letters:
        one = letters[told.name]
        return Entry(one.letters, f"Do the readers know that it stands for {one.stands_for}?", told)
    return Entry(told.name.replace("-", " ").capitalize(), "", told)
