"""The secret that signs sessions: from the environment, or made once and kept in the `var` folder for the demo and the tests."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def secret_key(var: Path) -> str:
    """`GOLDENTHREAD_SECRET_KEY`, else the one kept in the var folder; makes it when there is none."""
    if from_environment := os.environ.get("GOLDENTHREAD_SECRET_KEY"):
        return from_environment
    var.mkdir(parents=True, exist_ok=True)
    kept = var / "secret-key"
    if not kept.exists():
        descriptor = os.open(kept, os.O_WRONLY | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(64))
    return kept.read_text().strip()
