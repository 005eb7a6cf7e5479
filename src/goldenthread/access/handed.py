"""While a phone is in a child's hands, the sign-in on it opens nothing: no record, no list, no signing out, whatever is tapped.

The page that was handed over says so as soon as there is a line, and says when it has been given back (the passphrase of the device is
asked there). A line that comes back while the child has the phone is no way out. Other windows of the browser cover themselves (`handed.js`).

Serves: A.17, T.23
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

WITH_A_CHILD = "with_a_child"
PAGE = "without_a_line"
STAYS_OPEN = frozenset(
    {PAGE, "service_worker", "drafts_here", "keep_draft", "handed_over", "given_back", "health_live", "health_ready"}
)
"""The child's own page and what its script asks; typing in a covered window goes on being kept. None of them shows a record."""
SAYS = "This phone is with a child. Give it back with the passphrase of the device first."


def hand_over(request: HttpRequest) -> None:
    """From now on this sign-in opens the child's page and nothing else."""
    request.session[WITH_A_CHILD] = True


def give_back(request: HttpRequest) -> None:
    """The worker has the phone again."""
    request.session.pop(WITH_A_CHILD, None)


class NothingElseWhileHanded:
    """Leads every other page to the child's page while the phone is with a child."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, named: Any) -> HttpResponse | None:
        if not request.user.is_authenticated or not request.session.get(WITH_A_CHILD):
            return None
        if request.resolver_match and request.resolver_match.view_name in STAYS_OPEN:
            return None
        return redirect(PAGE) if request.method in ("GET", "HEAD") else JsonResponse({"why": SAYS}, status=403)
