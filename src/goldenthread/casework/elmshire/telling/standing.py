"""Where nothing is changing, and what people did about it: a rung of the ladder taken, answered, and told to the child."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rung:
    """One rung. `about` is (what, its name or key in the telling): a concern, wish or step; or ("raised", its number) for what a person raised.

    `worker` is asked where they work here, else `who` in words. `answered` is (day, words, whether that settled it, by whom in words);
    `told` is (day, or empty where the child is not told yet, words).
    """

    child: str
    kind: str
    about: tuple[str, str]
    rung: str
    on: str
    saw: str
    asks: str
    worker: str = ""
    who: str = ""
    by: str = ""
    answer_by: str = ""
    passed: str = ""
    answered: tuple[str, str, bool, str] = ("", "", False, "")
    told: tuple[str, str] = ("", "")
