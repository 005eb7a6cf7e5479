"""Brings what is due up to date for the children an act touched, in the act's own transaction."""

from __future__ import annotations


def refresh(child_ids: frozenset[int]) -> None:
    """Work out again what is due for these children."""


def mark_not_worked_out(child_ids: frozenset[int]) -> None:
    """Say on these children's lists that what is due could not be worked out."""
