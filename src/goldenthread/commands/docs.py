"""Write the generated documents from the code: docs [--check]. With --check, write nothing and answer 1 if one is out of date."""

import argparse
import ast
import sys

from goldenthread import commands, handbook
from goldenthread.config.running import ready_django


def run(words: list[str]) -> int:
    """Write what has changed, or with --check only say what would."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread docs", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if a committed document is out of date")
    asked = parser.parse_args(words)
    ready_django()
    made = handbook.documents(commands=in_their_own_words())
    if not asked.check:
        for path in handbook.write(made):
            print(f"written: {path.relative_to(handbook.ROOT)}")
        return 0
    old = handbook.stale(made)
    for path in old:
        print(f"out of date: {path.relative_to(handbook.ROOT)}", file=sys.stderr)
    if old:
        print("Write them again with: python -m goldenthread docs", file=sys.stderr)
    return 1 if old else 0


def in_their_own_words() -> dict[str, str]:
    """Each command's name and its whole docstring."""
    read = {
        name: (commands.HERE / f"{module}.py").read_text(encoding="utf-8") for name, module in commands.names().items()
    }
    return {name: ast.get_docstring(ast.parse(text)) or "" for name, text in read.items()}
