"""Deny by default: a page with no policy is refused; a page for workers asks for sign-in; nothing is kept by browsers or proxies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from goldenthread.access.error_pages import error_page
from goldenthread.access.models import Worker
from goldenthread.access.policies import policy_of

METHODS = ("GET", "HEAD", "POST")
"""What pages are asked with. Anything else is answered the same for everybody and for every address, before any page is looked up."""


class OnlyOurMethods:
    """Answers whatever is neither asking for a page nor sending a form."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method in METHODS:
            return self.get_response(request)
        says = "Pages here are opened and forms are sent; what your browser asked for is neither. Nothing was changed."
        answer = error_page(request, status=405, title="That cannot be done here", says=says)
        answer.headers["Allow"] = ", ".join(METHODS)
        return answer


class EveryPageSaysWho:
    """Refuses a view that does not say who may open it, sends people to sign in, and closes the door on leavers at once."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if isinstance(request.user, Worker):
            request.user.today = timezone.localdate()
            if request.user.left_on is not None and request.user.left_on < request.user.today:
                logout(request)
        response = self.get_response(request)
        if not request.path.startswith(("/static/",)):
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    def process_view(self, request: HttpRequest, view: Any, args: Any, named: Any) -> HttpResponse | None:
        policy = policy_of(view, request.resolver_match.view_name if request.resolver_match else "")
        if policy is None:
            raise ImproperlyConfigured(f"{request.path} does not say who may open it.")
        if policy.kind != "public" and not request.user.is_authenticated:
            return redirect_to_login("/" if request.method == "POST" else request.get_full_path())
        return None
