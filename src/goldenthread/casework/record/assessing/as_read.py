"""The words of a signed assessment as a page shows them: its own headings stand out, and not one letter is another.

Serves: K9.05a
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

LONGEST_HEADING = 160
ENDS_A_SENTENCE = (".", "!", "?", "”", "…", ",", ";")


@dataclass(frozen=True)
class Block:
    """A piece of it: the name over a child's section, or a heading with its text, or a text alone."""

    heading: str
    text: str
    is_child: bool = False


def blocks_of(words: str, *, children: Collection[str]) -> list[Block]:
    """The words piece by piece, in their order. Put together again they are the words that were signed.

    >>> blocks_of("Why\\nKai sits there.\\n\\nFor Kai Braithwaite\\n\\nHe stays.", children=["Kai Braithwaite"])
    [Block(heading='Why', text='Kai sits there.', is_child=False), Block(heading='For Kai Braithwaite', text='', is_child=True), \
Block(heading='', text='He stays.', is_child=False)]
    """
    names = {f"For {name}" for name in children}
    return [_block(piece, names) for piece in words.split("\n\n")]


def _block(piece: str, names: set[str]) -> Block:
    if piece in names:
        return Block(piece, "", is_child=True)
    first, line, rest = piece.partition("\n")
    is_heading = line and rest and len(first) <= LONGEST_HEADING and not first.endswith(ENDS_A_SENTENCE)
    return Block(first, rest) if is_heading else Block("", piece)
