"""The one front door: `python -m goldenthread` lists every command, `python -m goldenthread demo` runs one."""

import sys

from goldenthread import commands


def main(words: list[str]) -> int:
    """Run the command these words name, or list them all; the number is the program's exit status."""
    if not words or words[0] in {"help", "--help", "-h"}:
        print(commands.listing())
        return 0
    return commands.run(words[0], words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
