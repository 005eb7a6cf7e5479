"""Which given names stand for each other: short forms, pet names, and spellings of one name in several languages.

The table is `nickname_table.py`: ours, and meant to grow. A council may add to it; a test keeps it tidy.
"""

from functools import cache

from goldenthread.people.matching.nickname_table import SHORT_FORMS, SPELLINGS

SHORT_FOR = 0.93
SPELLING = 0.94
SAME_ROOT = 0.86


@cache
def _table() -> dict[str, dict[str, float]]:
    """For each name, the names it may stand for and how surely."""
    table: dict[str, dict[str, float]] = {}

    def join(one: str, other: str, surely: float) -> None:
        if one != other:
            for first, second in ((one, other), (other, one)):
                known = table.setdefault(first, {})
                known[second] = max(surely, known.get(second, 0.0))

    for line in SHORT_FORMS.strip().splitlines():
        full, short = line.split(":")
        fulls, shorts = full.split(), short.split()
        for one in shorts:
            for name in fulls:
                join(one, name, SHORT_FOR)
            for other in shorts:
                join(one, other, SAME_ROOT)
        for one in fulls:
            for other in fulls:
                join(one, other, SPELLING)
    for line in SPELLINGS.strip().splitlines():
        names = line.split()
        for one in names:
            for other in names:
                join(one, other, SPELLING)
    return table


def stands_for(word: str) -> dict[str, float]:
    """The other given names a tidied one may stand for, each with how surely.

    >>> stands_for("liz")["elizabeth"], "beth" in stands_for("liz"), stands_for("zzz")
    (0.93, True, {})
    """
    return _table().get(word, {})
