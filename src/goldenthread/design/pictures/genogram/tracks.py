"""Puts side-to-side lines on tracks, one below another, so that none share a track and few are crossed."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

MOST_PASSES = 20


def top_to_bottom(lines: Sequence[T], crossings: Callable[[T, T], float]) -> list[T]:
    """An order from top to bottom with few crossings; `crossings(upper, lower)` counts those of a pair."""
    order: list[T] = []
    for line in lines:
        costs = [
            sum(crossings(above, line) for above in order[:i]) + sum(crossings(line, below) for below in order[i:])
            for i in range(len(order) + 1)
        ]
        order.insert(costs.index(min(costs)), line)
    for _ in range(MOST_PASSES):
        if not _swap_once_through(order, crossings):
            break
    return order


def _swap_once_through(order: list[T], crossings: Callable[[T, T], float]) -> bool:
    swapped = False
    for i in range(len(order) - 1):
        upper, lower = order[i], order[i + 1]
        if crossings(lower, upper) < crossings(upper, lower):
            order[i], order[i + 1] = lower, upper
            swapped = True
    return swapped


def track_numbers(extents: Sequence[tuple[float, float]], *, apart: float) -> list[int]:
    """A track for each line, in the order given: below every earlier line it would touch.

    >>> track_numbers([(0, 10), (20, 30), (5, 25)], apart=2)
    [0, 0, 1]
    """
    numbers: list[int] = []
    for left, right in extents:
        touching = [
            number + 1
            for number, (left2, right2) in zip(numbers, extents, strict=False)
            if not (right < left2 - apart or right2 < left - apart)
        ]
        numbers.append(max(touching, default=0))
    return numbers
