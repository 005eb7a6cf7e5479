"""The handbook: what can be generated from the code is, so that it cannot drift from it.

Every document here is made from the code, the tests and docs/domain alone: no database, no clock, and the same text every time.
`python -m goldenthread docs` writes them; `docs --check` says which of the committed ones are no longer true.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"


def documents(*, commands: Mapping[str, str]) -> dict[Path, str]:
    """Every generated document: where it belongs and what it says now. `commands` gives each command's name and its docstring."""
    from goldenthread.handbook import (
        command_list,
        data_dictionary,
        drift,
        pages,
        permissions,
        referral_timeline,
        rules,
        smart_steps,
        standards,
        statuses,
        timescales,
        writing_help,
    )

    handbook = DOCS / "handbook"
    return {
        handbook / "commands.md": command_list.document(commands),
        handbook / "data-dictionary.md": data_dictionary.document(),
        handbook / "drift.md": drift.document(),
        handbook / "pages.md": pages.document(),
        handbook / "permissions.md": permissions.document(),
        handbook / "rules.md": rules.document(),
        handbook / "smart-steps.md": smart_steps.document(),
        handbook / "statuses.md": statuses.document(),
        handbook / "timescales.md": timescales.document(),
        handbook / "writing-help.md": writing_help.document(),
        **{handbook / "timescales" / name: text for name, text in timescales.stage_documents().items()},
        **{handbook / "timescales" / name: text for name, text in referral_timeline.documents().items()},
        DOCS / "standards.md": standards.document(),
    }


def write(made: Mapping[Path, str]) -> list[Path]:
    """Write what has changed; the files written."""
    changed = stale(made)
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding="utf-8")
    return changed


def stale(made: Mapping[Path, str]) -> list[Path]:
    """The documents whose committed text is missing or no longer what the code says."""
    return [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
