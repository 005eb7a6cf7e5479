"""The columns of a template: their names, what else they may be called, and what goes into them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name in the template, what to write, other headers that mean the same, and whether a file must have it."""

    name: str
    says: str
    also: tuple[str, ...] = ()
    needed: bool = False
    example: str = ""


def tidy(header: str) -> str:
    """A header without capitals, spaces and signs, so that 'Date of Birth' and 'date_of_birth' are one.

    >>> tidy("\\ufeffDate of Birth ")
    'dateofbirth'
    """
    return re.sub(r"[^a-z0-9]", "", header.lower())


def known_headers(columns: Iterable[Column]) -> dict[str, str]:
    """Every header that is understood, tidied, with the column it means."""
    return {tidy(header): column.name for column in columns for header in (column.name, *column.also)}
