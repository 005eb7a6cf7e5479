"""How well and how quickly steps and goals are read; one JSON line per figure, then every error for reading.

    python bench/smart.py [--learn] [--errors] [--times 5]

The examples are the published ones of `../shared/fixtures/prose/smart_dev.csv` (not in this repository), each with its source's label, and our
own made-up ones. Nothing is judged by points it taught: `--learn` leaves out a tenth of the pairs at a time (a pair or a coaching note stays whole),
chooses how cautiously to learn inside the other nine tenths, rounds to whole points,
and only then looks at the tenth. Floors in the same run: "at least
twelve words", "contains a digit", the larger class.
"""

import argparse
import csv
import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).parents[1]
sys.path[:0] = [str(HERE / "src"), str(HERE)]
PUBLISHED = HERE.parent / "shared" / "fixtures" / "prose" / "smart_dev.csv"
OURS = HERE / "tests" / "rules" / "plans"
ENOUGH_WORDS = 12
WORDS = 200_000


def main() -> None:
    """Measure, say."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument(
        "--learn", action="store_true", help="cross-validate, and print the points that all examples together give"
    )
    ask.add_argument(
        "--errors", action="store_true", help="print every published example that is read otherwise than its label"
    )
    ask.add_argument(
        "--times", type=int, default=3, help="how many times the tenths are drawn anew, and the speed is measured"
    )
    asked = ask.parse_args()
    from goldenthread.practice.plans.smart import five_questions

    ours = list(our_examples())
    read = lambda text: five_questions(text).smart  # noqa: E731
    judge("our own examples (the points know them)", [(one["subset"], one["label"], read(one["text"])) for one in ours])
    if PUBLISHED.is_file():
        rows = published()
        floors(rows)
        judge(
            "published examples (the points know them)",
            [(one["subset"], one["label"], read(one["text"])) for one in rows],
        )
        if asked.learn:
            from bench.learning_points import cross_validated, learned

            judge(
                "published examples, cross-validated", cross_validated(rows, ours, draws=asked.times), draws=asked.times
            )
            print(json.dumps({"bench": "smart", "figure": "points learned from all", **learned(rows, ours)}))
        deadlines(rows, ours)
        if asked.errors:
            for one in rows:
                if read(one["text"]) != one["label"]:
                    print(
                        json.dumps(
                            {
                                "read otherwise": one["text"],
                                "source says": "smart" if one["label"] else "not smart",
                                "because": one["reason"],
                            }
                        )
                    )
    else:
        print(f"No published examples at {PUBLISHED}: only ours are read.", file=sys.stderr)
    speed([one["text"] for one in ours], asked.times)


def published() -> list[dict]:
    """The published examples: text, label as a bool, subset, pair, reason."""
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        return [{**row, "label": row["label"] == "smart"} for row in csv.DictReader(file)]


def our_examples() -> Iterator[dict]:
    """Our own examples: text, label, subset, pair."""
    for path in sorted(OURS.glob("*.psv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                style, label, text, why = line.split("|")
                yield {
                    "text": text,
                    "label": label == "yes",
                    "subset": path.stem,
                    "pair": text,
                    "style": style,
                    "reason": why,
                }


def floors(rows: Sequence[dict]) -> None:
    """What the simplest readers reach."""
    guesses: dict[str, Callable[[str], bool]] = {
        "the larger class": lambda text: True,
        "contains a digit": lambda text: any(letter.isdigit() for letter in text),
        f"at least {ENOUGH_WORDS} words": lambda text: len(text.split()) >= ENOUGH_WORDS,
    }
    for name, guess in guesses.items():
        judge(f"floor: {name}", [(one["subset"], one["label"], guess(one["text"])) for one in rows], tables=False)


def judge(figure: str, read: Sequence[tuple[str, bool, bool]], *, tables: bool = True, draws: int = 1) -> None:
    """Macro-F1 over all and for each subset, with the table of what was read as what (for one draw: an average where there are several)."""
    for subset in ("all", *sorted({subset for subset, _, _ in read})):
        some = [(label, said) for of, label, said in read if subset in ("all", of)]
        line = {"bench": "smart", "figure": figure, "examples": subset, "macro_f1": round(macro_f1(some), 3)}
        if tables:
            line["smart read as smart, not"] = [
                round(one / draws, 1) for one in (some.count((True, True)), some.count((True, False)))
            ]
            line["not smart read as smart, not"] = [
                round(one / draws, 1) for one in (some.count((False, True)), some.count((False, False)))
            ]
        print(json.dumps(line))


def macro_f1(read: Sequence[tuple[bool, bool]]) -> float:
    """The mean of both classes' F1."""
    scores = []
    for one in (True, False):
        right = read.count((one, one))
        wrong = read.count((not one, one)) + read.count((one, not one))
        scores.append(2 * right / (2 * right + wrong) if right else 0.0)
    return sum(scores) / len(scores)


def deadlines(*of: Sequence[dict]) -> None:
    """Take the day or length of time out of every smart example that has one: is its absence noticed?"""
    from goldenthread.practice.plans.smart import State, five_questions

    for rows in of:
        had = noticed = 0
        for one in rows:
            if not one["label"]:
                continue
            found = five_questions(one["text"])
            spans = [span for kind, span in found.times if kind in ("by_when", "for_how_long")]
            if not spans:
                continue
            had += 1
            left = without(one["text"], spans)
            state = five_questions(left).answer("when").state
            noticed += state is not State.FOUND
            if state is State.FOUND:
                print(json.dumps({"still answered": left, "was": one["text"]}), file=sys.stderr)
        print(
            json.dumps(
                {
                    "bench": "smart",
                    "figure": "deadline taken out and noticed",
                    "of": had,
                    "share": round(noticed / max(had, 1), 3),
                }
            )
        )


def without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with these stretches taken out."""
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
    return re.sub(r"\s+", " ", text).replace(" ,", ",").replace(" .", ".").strip(" ,")


def speed(texts: Sequence[str], times: int) -> None:
    """Words in a second of the processor, best of some rounds, each step read by itself."""
    from goldenthread.practice.plans.smart import five_questions
    from goldenthread.practice.plans.tokens import TOKEN

    words = sum(len(text.split()) for text in texts)
    rounds = max(1, WORDS // words)
    best, floor, clock = float("inf"), float("inf"), float("inf")
    for _ in range(times):
        began, looked = time.process_time(), time.perf_counter()
        for _ in range(rounds):
            for text in texts:
                five_questions(text)
        read, clock = time.process_time(), min(clock, time.perf_counter() - looked)
        for _ in range(rounds):
            for text in texts:
                TOKEN.findall(text)
        best, floor = min(best, read - began), min(floor, time.process_time() - read)
    print(
        json.dumps(
            {
                "bench": "smart",
                "figure": "words a second",
                "words": words * rounds,
                "a_second_of_one_core": round(words * rounds / best),
                "a_second_by_the_clock": round(words * rounds / clock),
                "target": 100_000,
                "finding the words alone": round(words * rounds / floor),
                "times_the_floor": round(best / floor, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
