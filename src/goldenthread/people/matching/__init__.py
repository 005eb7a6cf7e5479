"""Finding people: by names however spelt, dates, ages, numbers, addresses and parents, each result with its reasons.

    asked = matching.question("katy okafer 14/5/2016")
    found = matching.find(asked, hidden=ids_locked_from_worker, as_of=today)

`index` keeps the look-up rows true after an act, `rebuild` makes them all again. How it works: docs/how-to/search.md.
"""

from typing import TYPE_CHECKING, Any

from goldenthread.people.matching.asking import Question, question

if TYPE_CHECKING:
    from goldenthread.people.matching.finding import Match, find
    from goldenthread.people.matching.indexing import index, rebuild

__all__ = ["Match", "Question", "find", "index", "question", "rebuild"]

_FROM_THE_DATABASE = {"Match": "finding", "find": "finding", "index": "indexing", "rebuild": "indexing"}


def __getattr__(name: str) -> Any:
    """Load the parts that need a database only when they are asked for: the rules of matching need none."""
    if name not in _FROM_THE_DATABASE:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_FROM_THE_DATABASE[name]}"), name)
