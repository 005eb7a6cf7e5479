"""Signing out empties the device: whatever our pages keep in the browser goes, and the keys to it.

A session that ends by itself does not: what somebody typed meanwhile is waiting there, encrypted, until they sign in again.
"""

from __future__ import annotations

from allauth.account import views as account
from django.http import HttpRequest, HttpResponse


def sign_out(request: HttpRequest) -> HttpResponse:
    """The library's page; once somebody has signed out, the browser is told to forget."""
    answer: HttpResponse = account.logout(request)
    if request.method == "POST":
        answer.headers["Clear-Site-Data"] = '"storage"'
    return answer
