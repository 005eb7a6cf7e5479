"""Working something out once for the same facts. The answer lives and dies with the facts it was worked out from."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Facts = TypeVar("Facts")
Answer = TypeVar("Answer")


def once_for_these(question: Callable[[Facts], Answer]) -> Callable[[Facts], Answer]:
    """Keep a pure function's answer beside the frozen facts it is asked about; other facts are asked anew.

    It lies with the facts themselves and not in a list of its own, so nothing about a child outlives the page.
    """
    name = f"_{question.__name__}"

    @wraps(question)
    def answered(facts: Facts) -> Answer:
        kept = vars(facts)
        if name not in kept:
            kept[name] = question(facts)
        answer: Answer = kept[name]
        return answer

    return answered
