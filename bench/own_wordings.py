"""Wordings of our own as guides would have them, and as they would not; what is marked of the first and found of the second.

Written before they were run, and cut in two by a hash of their words. The errors of one half were read and mended; the other stays closed: it says
what an unread text may expect. `bench/language.py` prints it.
"""

import csv
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OWN = Path(__file__).with_name("language_own_wordings.csv")
HARD = ("blaming", "stigma", "vague")


def was_kept_back(key: str) -> bool:
    """Is this example in the half that nobody read? (decided by its id or its words, before anybody read it)"""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % 2 == 1


def own_wordings(*, errors: bool) -> Iterator[dict[str, Any]]:
    """A figure for each half; with errors, those of the opened half."""
    from goldenthread.practice.language.reader import read

    with OWN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for half, closed in (("opened", False), ("closed", True)):
        of, met, wrong = Counter[str](), Counter[str](), []
        for row in rows:
            if was_kept_back(row["text"]) is closed:
                speaks = bool(read(row["text"]).here)
                of[row["label"]] += 1
                met[row["label"]] += speaks
                if speaks is (row["label"] == "asked for"):
                    wrong.append(f"{row['label']}: {row['text']}")
        against = of.total() - of["asked for"]
        yield {
            "what": f"wordings of our own, {half}",
            "figure": f"{met.total() - met['asked for']} of {against}",
            "unit": "found",
            "blaming_stigma_vague": f"{sum(met[one] for one in HARD)} of {sum(of[one] for one in HARD)}",
            "recommended_wording_marked": f"{met['asked for']} of {of['asked for']}",
        } | ({"wrong": wrong} if errors and not closed else {})
