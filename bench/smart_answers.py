"""Every answer that steps and goals get, written to a file, or held against one: for whoever makes the reading quicker and must change no answer.

    python bench/smart_answers.py write FILE
    python bench/smart_answers.py same FILE        1 and the first differences where an answer to the same text is another

Read are the published examples (`../shared/fixtures/prose/*.csv`, where they are at hand), our own, every text of the made-up families, and
lines made by chance of the words the grammar knows. The file holds what each text was answered, whole: states, places, words, signs, times.
"""

import csv
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parents[1]
sys.path[:0] = [str(HERE / "src"), str(HERE)]
PROSE = HERE.parent / "shared" / "fixtures" / "prose"
BY_CHANCE = 20_000
SHOWN = 10


def texts() -> Iterator[str]:
    """Every text that is read, each once."""
    from bench.language import cast_notes
    from bench.smart import our_examples

    for path in sorted(PROSE.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield from (value for value in row.values() if isinstance(value, str) and value)
    yield from (one["text"] for one in our_examples())
    yield from cast_notes()
    yield from by_chance()


def by_chance(count: int = BY_CHANCE) -> Iterator[str]:
    """Lines of words the grammar knows, in any order, with names, capitals, figures and signs between them."""
    from goldenthread.practice.plans import how_much, tokens, verbs, who, why
    from goldenthread.practice.plans.wide_words import BROAD, DEGREE

    phrases = {word for first in (how_much.UNAIDED, why.LINKED_BY, why.KNOWN_BY) for word in first}
    people = who.FAMILY | who.ROLES | who.NOBODY | who.SPEAKERS | who.TITLES
    marked = {word for words in tokens.CLASSES.values() for word in words.split()}
    known = sorted(marked | set(verbs.VERBS) | BROAD | DEGREE | people | why.EVIDENCE | phrases)
    often = [
        "will",
        "to",
        "by",
        "the",
        "each",
        "be",
        "made",
        "at",
        "least",
        "every",
        "and",
        "so",
        "that",
        "not",
        "until",
        "with",
        "is",
        "it",
    ]
    odd = [
        "12",
        "3",
        "2027",
        "8.45",
        "10:30",
        "6pm",
        "3/4",
        "1st",
        "90%",
        "£5",
        "8/10 confident",
        "May",
        "Leah",
        "Ms Patel",
        "CAMHS",
        ".",
        ",",
        ":",
        "(",
        ")",
    ]
    chance = random.Random(1)
    for _ in range(count):
        words = [
            chance.choice(pool) for pool in chance.choices((known, often, odd), (6, 4, 3), k=chance.randint(1, 24))
        ]
        line = " ".join(word.capitalize() if chance.random() < 0.1 else word for word in words)
        yield line.replace(" .", ".").replace(" ,", ",") if chance.random() < 0.8 else line


def answered(text: str) -> str:
    """All that is answered to one text, in one line."""
    from goldenthread.practice.plans.smart import five_questions

    found = five_questions(text)
    told = [
        [[one.key, one.question, one.state.value, one.found, one.says, one.asks] for one in (*found.answers, *found.asked)],
        [one.key for one in found.signs], found.smart, [[str(kind), list(span)] for kind, span in found.times],
    ]  # fmt: skip
    return json.dumps([text, told], ensure_ascii=False)


def main(words: list[str]) -> int:
    """Write, or compare."""
    if len(words) != 2 or words[0] not in ("write", "same"):
        print(__doc__)
        return 2
    lines, file = [answered(one) for one in dict.fromkeys(texts())], Path(words[1])
    if words[0] == "write":
        file.write_text("\n".join(lines), encoding="utf-8")
        print(json.dumps({"bench": "smart_answers", "written": len(lines)}))
        return 0
    before = {json.loads(line)[0]: line for line in file.read_text(encoding="utf-8").split("\n")}
    now = {json.loads(line)[0]: line for line in lines}
    others = [text for text in now if text in before and now[text] != before[text]]
    for text in others[:SHOWN]:
        print(f"was {before[text]}\nnow {now[text]}", file=sys.stderr)
    told = {"bench": "smart_answers", "read both times": len(now.keys() & before.keys()), "other answers": len(others)}
    print(
        json.dumps(told | {"only now": len(now.keys() - before.keys()), "only before": len(before.keys() - now.keys())})
    )
    return 1 if others else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
