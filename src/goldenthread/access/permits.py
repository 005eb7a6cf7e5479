"""The sign of permission: granted, or refused with a reason a person can read.

One function says whether an act may happen. The page shows its reason beside the button; the act raises it.
"""

from __future__ import annotations

from dataclasses import dataclass


class NotAllowed(Exception):
    """An act was refused. The message is addressed to the person who asked and says what they can do."""


@dataclass(frozen=True)
class Permit:
    """Whether something may be done, and if not, why not."""

    granted: bool
    because: str = ""

    def __bool__(self) -> bool:
        return self.granted

    def or_refuse(self) -> None:
        """Go on if granted.

        Raises:
            NotAllowed: with the reason, when refused.
        """
        if not self.granted:
            raise NotAllowed(self.because)


YES = Permit(granted=True)


def no(because: str) -> Permit:
    """A refusal with its reason."""
    return Permit(granted=False, because=because)
