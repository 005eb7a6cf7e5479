"""Every command of the house, one module each; a new module here is a new command.

A command's name is its module's (`build_assets.py` → `build-assets`; `import_.py` → `import`). Its first docstring line
is what the list says. It has one function, `run(words) -> int`, which gives the exit status: 0 done, 1 refused or found
something, 2 the words were not understood.
"""

import ast
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent


def names() -> dict[str, str]:
    """Every command's name and the module it lives in."""
    modules = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))
    return {module.strip("_").replace("_", "-"): module for module in modules}


def says(module: str) -> str:
    """What a command does, in its own first line (read, not imported: the list must be quick)."""
    text = ast.get_docstring(ast.parse((HERE / f"{module}.py").read_text(encoding="utf-8"))) or ""
    return text.split("\n", 1)[0]


def listing() -> str:
    """The list that the front door shows."""
    known = names()
    width = max(len(name) for name in known)
    lines = [f"  {name:<{width}}  {says(module)}" for name, module in known.items()]
    return "\n".join(["Golden Thread. Commands:", "", *lines, "", "Run one with: python -m goldenthread NAME"])


def run(name: str, words: list[str]) -> int:
    """Run one command; an unknown name is answered with the list."""
    module = names().get(name)
    if module is None:
        print(f"There is no command {name!r}.\n\n{listing()}", file=sys.stderr)
        return 2
    status: int = import_module(f"{__name__}.{module}").run(words)
    return status
