"""What each sign of a SMART step weighs, learned from labelled examples: logistic regression in plain Python, judged only on what it has not seen."""

import math
import random
from collections.abc import Sequence

CAUTIONS = (0.5, 1.0, 2.0, 4.0)
"""How strongly weights are held towards nothing; the best is chosen inside the examples that teach."""
TENTHS, INNER, STEPS = 10, 4, 8


def cross_validated(rows: Sequence[dict], ours: Sequence[dict], *, draws: int) -> list[tuple[str, bool, bool]]:
    """Every published example, read by points that neither it nor its pair has taught; once for each draw."""
    from bench.smart import macro_f1

    shown = [vector(one["text"]) for one in rows]
    always = [(vector(one["text"]), one["label"]) for one in ours]
    read = []
    for draw in range(draws):
        tenth = parts([one["pair"] for one in rows], TENTHS, draw)
        for part in range(TENTHS):
            teach = [at for at in range(len(rows)) if tenth[at] != part]
            inner = parts([rows[at]["pair"] for at in teach], INNER, draw)

            def of(caution: float, teach: list[int] = teach, inner: list[int] = inner) -> float:
                said = []
                for some in range(INNER):
                    known = [
                        (shown[at], rows[at]["label"]) for at, which in zip(teach, inner, strict=True) if which != some
                    ]
                    points = fit([*known, *always], caution)
                    said += [
                        (rows[at]["label"], verdict(points, shown[at]))
                        for at, which in zip(teach, inner, strict=True)
                        if which == some
                    ]
                return macro_f1(said)

            points = fit([*((shown[at], rows[at]["label"]) for at in teach), *always], max(CAUTIONS, key=of))
            read += [
                (rows[at]["subset"], rows[at]["label"], verdict(points, shown[at]))
                for at in range(len(rows))
                if tenth[at] == part
            ]
    return read


def learned(rows: Sequence[dict], ours: Sequence[dict], caution: float = 2.0) -> dict[str, float]:
    """The points that all examples together give, and from how many on a text is smart."""
    from goldenthread.practice.plans.points import SIGNS

    *points, start = fit([(vector(one["text"]), one["label"]) for one in (*rows, *ours)], caution)
    return {
        **{sign.key: round(point, 1) for sign, point in zip(SIGNS, points, strict=True)},
        "enough": -round(start, 1),
    }


def vector(text: str) -> tuple[int, ...]:
    """Which signs a text shows, in the order of the table, and a one for the start."""
    from goldenthread.practice.plans.points import shows
    from goldenthread.practice.plans.signs import signs

    found = signs(text)
    return (*(int(bool(one)) for one in shows(found)), 1)


def verdict(points: Sequence[float], shown: Sequence[int]) -> bool:
    """Smart with these points? In whole points, as the product counts, and never without a bound."""
    return (
        bool(shown[0])
        and sum(round(point) * one for point, one in zip(points[:-1], shown, strict=False)) + points[-1] > 0
    )


def parts(names: Sequence[str], many: int, draw: int) -> list[int]:
    """Which part each falls into, those of one name always into the same."""
    order = sorted(set(names))
    random.Random(draw).shuffle(order)
    part = {name: at % many for at, name in enumerate(order)}
    return [part[name] for name in names]


def fit(known: Sequence[tuple[tuple[int, ...], bool]], caution: float) -> list[float]:
    """Twice the weights of a logistic regression (Newton's method), the last of them the start. Rows that look alike are counted together."""
    counted: dict[tuple[tuple[int, ...], bool], int] = {}
    for row in known:
        counted[row] = counted.get(row, 0) + 1
    size = len(known[0][0])
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [caution * weight for weight in weights]
        slope[-1] = 0.001 * weights[-1]
        bend = [[(caution if at == to else 0.0) for to in range(size)] for at in range(size)]
        bend[-1][-1] = 0.001
        for (shown, label), many in counted.items():
            on = [at for at, one in enumerate(shown) if one]
            chance = 1 / (1 + math.exp(-sum(weights[at] for at in on)))
            off, width = many * (chance - label), many * chance * (1 - chance)
            for at in on:
                slope[at] += off
                for to in on:
                    bend[at][to] += width
        weights = [weight - step for weight, step in zip(weights, solved(bend, slope), strict=True)]
    return [2 * weight for weight in weights]


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a small set of linear equations, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for at in range(size):
        best = max(range(at, size), key=lambda one: abs(rows[one][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            rows[below] = [low - factor * high for low, high in zip(rows[below], rows[at], strict=True)]
    answer = [0.0] * size
    for at in reversed(range(size)):
        answer[at] = (rows[at][-1] - sum(rows[at][to] * answer[to] for to in range(at + 1, size))) / rows[at][at]
    return answer
