"""What is asked of words that go with the press that keeps them: decided with a reason a family reads, signed, or sent. No other save is stopped.

A form says so of itself: `goes = True`. Which questions there are, a higher layer knows; it registers itself here. A form that was asked about has
`asked`, for its page to show.

Serves: K9.01, K9.03
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Asks = Callable[[Any, Any], bool]
_asks: list[Asks] = []


def asked_by(asks: Asks) -> None:
    """Register what asks."""
    if asks not in _asks:
        _asks.append(asks)


def is_asked_first(request: Any, form: Any) -> bool:
    """Whether something is asked of a form's words before they go; nothing is kept then, and its page is shown again.

    For a form that is filled in as it should be. One whose words do not go with this press is asked nothing.
    """
    return getattr(form, "goes", False) and any(asks(request, form) for asks in _asks)
