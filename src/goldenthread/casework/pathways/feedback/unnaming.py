"""Words without the names of a family in them, so that what was said can hang where others read it. It knows the names that are recorded."""

from __future__ import annotations

import re
from collections.abc import Iterable

SOMEBODY = "…"


def without_names(text: str, names: Iterable[str]) -> str:
    """The text with each of these names, as a whole word and with its possessive, taken out.

    >>> without_names("Mia’s nan sits beside Mia, and Miaow the cat.", ["Mia"])
    '…’s nan sits beside …, and Miaow the cat.'
    """
    wanted = sorted({name for name in names if len(name) > 1}, key=len, reverse=True)
    if not wanted:
        return text
    return re.sub(
        rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in wanted)})(?!\w)", SOMEBODY, text, flags=re.IGNORECASE
    )
