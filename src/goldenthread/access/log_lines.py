"""What a log line and a seal are as bytes, and the hashes over them. Standard library only: anybody can check a seal with twenty lines.

A line's bytes are its columns, in the order below, as compact JSON: every value has one spelling and no two lines share one. The root is
a Merkle root (SHA-256; leaves and joints marked apart; an odd one goes up as it is). A seal's hash holds the hash before it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

COLUMNS = (
    "id", "at", "worker_id", "worker_name", "did", "person_id", "subject_kind", "subject_id", "page", "because", "xid", "cluster",
)  # fmt: skip
"""Every column of a line. A column added later makes a second edition of this list; what is sealed stays as it was."""

SEALED = ("id", "cluster", "from_xid", "to_xid", "entries", "root", "previous", "sealed_at")
"""Every column of a seal but its own hash."""

BEGINNING = "0" * 64
"""What the first seal holds as the hash before it."""

EMPTY_ROOT = hashlib.sha256(b"").hexdigest()


def canonical(values: Sequence[Any]) -> bytes:
    """Values as bytes, the same for the same values whatever the server's time zone or the driver.

    >>> canonical([1, None, "Ná"]), canonical(["1", None, "Na"])
    (b'[1,null,"N\\\\u00e1"]', b'["1",null,"Na"]')
    """
    plain = [_moment(value) if isinstance(value, datetime) else value for value in values]
    return json.dumps(plain, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def leaf(values: Sequence[Any]) -> bytes:
    """The hash of one line, from its columns in order."""
    return hashlib.sha256(b"\x00" + canonical(values)).digest()


def merkle_root(leaves: Iterable[bytes]) -> str:
    """The root over leaf hashes in order, in hexadecimal, holding only one hash a level in memory.

    >>> merkle_root([]) == EMPTY_ROOT, merkle_root([leaf([1]), leaf([2])]) == merkle_root([leaf([2]), leaf([1])])
    (True, False)
    """
    waiting: list[tuple[int, bytes]] = []
    for found in leaves:
        level, joined = 0, found
        while waiting and waiting[-1][0] == level:
            joined = _join(waiting.pop()[1], joined)
            level += 1
        waiting.append((level, joined))
    if not waiting:
        return EMPTY_ROOT
    root = waiting.pop()[1]
    while waiting:
        root = _join(waiting.pop()[1], root)
    return root.hex()


def _join(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def seal_hash(values: Sequence[Any]) -> str:
    """The hash of a seal, from its columns in order (`SEALED`)."""
    return hashlib.sha256(b"\x02" + canonical(values)).hexdigest()
