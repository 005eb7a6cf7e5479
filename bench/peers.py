"""Other tools that read texts, on the same texts as ours: a program of its own, run by the interpreter that has them installed.

    /somewhere/python bench/peers.py < texts.json        (`bench/language.py --peers /somewhere/python --alex /elsewhere` does it)

Reads `{"notes": [...], "examples": [...], "alex": "folder with node_modules"}`; prints one JSON line for each tool: its version, words a second of
the processor over the notes, and how many of the examples it says anything about. A tool that is not there is said to be not installed. Nothing of
the product needs these, and nothing of the product is imported here.
"""

import contextlib
import importlib.metadata
import json
import subprocess
import sys
import time
from collections.abc import Callable

ALEX = """
import { text } from 'alex'
let given = ''
for await (const piece of process.stdin.setEncoding('utf8')) given += piece
const { notes, examples } = JSON.parse(given)
text('He said so.')
const began = process.cpuUsage()
for (const one of notes) text(one)
const took = process.cpuUsage(began)
const found = examples.filter(one => text(one).messages.length).length
console.log(JSON.stringify({ seconds: (took.user + took.system) / 1e6, found }))
"""


def proselint() -> Callable[[str], bool]:
    """All of its checks."""
    from proselint.checks import __register__  # type: ignore[import-not-found]
    from proselint.config import DEFAULT  # type: ignore[import-not-found]
    from proselint.registry import CheckRegistry  # type: ignore[import-not-found]
    from proselint.tools import LintFile  # type: ignore[import-not-found]

    CheckRegistry().register_many(__register__)
    return lambda text: bool(LintFile("note", content=text).lint(DEFAULT))


def textstat() -> Callable[[str], bool]:
    """One formula of reading ease that counts letters (those that count syllables need a dictionary fetched from elsewhere); it marks no words."""
    import textstat  # type: ignore[import-not-found]

    def ease(text: str) -> bool:
        textstat.automated_readability_index(text)
        return False

    return ease


def told(name: str, told: dict[str, object]) -> None:
    """One line."""
    print(json.dumps({"what": name, **told}), flush=True)


def in_python(name: str, made: Callable[[], Callable[[str], bool]], notes: list[str], examples: list[str]) -> None:
    """One tool of Python's, or that it is not installed."""
    try:
        read = made()
    except ImportError:
        told(name, {"figure": None, "unit": "not installed"})
        return
    read("He said so.")
    began = time.process_time()
    for one in notes:
        read(one)
    took = time.process_time() - began
    words = sum(len(one.split()) for one in notes)
    found = sum(map(read, examples))
    version = importlib.metadata.version(name)
    told(
        name, {"figure": round(words / took), "unit": "words a second of one core", "version": version, "found": found}
    )


def alex(folder: str, notes: list[str], examples: list[str]) -> None:
    """The one that runs on node, out of a folder where `npm install alex` has been."""
    line: dict[str, object] = {"figure": None, "unit": "not installed"}
    with contextlib.suppress(OSError, subprocess.CalledProcessError, json.JSONDecodeError):
        with open(f"{folder}/node_modules/alex/package.json", encoding="utf-8") as file:
            version = json.load(file)["version"]
        said = subprocess.run(
            ["node", "--input-type=module", "--eval", ALEX], cwd=folder, check=True, capture_output=True, text=True,
            input=json.dumps({"notes": notes, "examples": examples}),
        )  # fmt: skip
        answer = json.loads(said.stdout)
        words = sum(len(one.split()) for one in notes)
        rate = round(words / answer["seconds"])
        line = {"figure": rate, "unit": "words a second of one core", "version": version, "found": answer["found"]}
    told("alex", line)


if __name__ == "__main__":
    given = json.load(sys.stdin)
    of = (given["notes"], given["examples"])
    in_python("proselint", proselint, *of)
    in_python("textstat", textstat, *of)
    alex(given["alex"] or "/nowhere", *of)
