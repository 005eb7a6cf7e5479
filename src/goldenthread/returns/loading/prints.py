"""The fingerprint of what a file said, to see at once whether a later file, or a worker, says something else."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

SEPARATOR = "\x1f"


def fingerprint(values: Mapping[str, Any]) -> str:
    """The same for the same values in whatever order; nothing and an empty text are the same.

    >>> fingerprint({"a": 1, "b": None}) == fingerprint({"b": "", "a": 1})
    True
    >>> fingerprint({"a": 1}) == fingerprint({"a": 2})
    False
    """
    said = SEPARATOR.join(f"{name}={'' if values[name] is None else values[name]}" for name in sorted(values))
    return blake2b(said.encode(), digest_size=16).hexdigest()
