"""A strand as plain values, for files and other programs: the same words a page shows, with the facts behind them.

Serves: K10.00
"""

from __future__ import annotations

from typing import Any

from goldenthread.practice.thread.shape import Bead, Strand


def as_plain(strand: Strand) -> dict[str, Any]:
    """One strand as texts, numbers and lists."""
    return {
        "thread": strand.id,
        "kind": strand.kind.value,
        "name": strand.short_name,
        "began_on": strand.began_on.isoformat(),
        "stands": strand.progress.key,
        "because": strand.because,
        "beads": [_bead(bead) for bead in strand.beads],
        "breaks": [
            {"where": one.where.value, "code": one.code.value, "says": one.says, "mend": one.mend, "since": one.since.isoformat()}
            for one in strand.breaks
        ],
    }  # fmt: skip


def _bead(bead: Bead) -> dict[str, Any]:
    return {
        "bead": bead.kind.value,
        "state": bead.state.value,
        "lines": [
            {"text": one.text, "source": one.source, "on": one.on.isoformat() if one.on else None, "state": one.state, "fact": one.fact_id}
            for one in bead.lines
        ],
    }  # fmt: skip
