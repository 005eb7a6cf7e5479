"""The day on which all stories are told, and what several of their pieces share."""

from datetime import date

TOLD_ON = date(2025, 11, 22)
Keys = tuple[str, ...]
