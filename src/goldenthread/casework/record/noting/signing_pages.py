"""What waits for somebody's signature, in one place: assessments sent to them, notes to sign as well, their own notes.

Serves: K1.07a, K9.05a
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.working.waiting_queries import to_look_at
from goldenthread.casework.record.noting import queries


@needs(Permission.RECORD)
def to_sign(request: PageRequest) -> HttpResponse:
    """What waits for my signature: assessments sent to me, notes I am asked to sign as well, and my own notes."""
    worker = request.user
    told = {
        "asked": queries.waiting_to_sign(seen_by=worker), "mine": queries.not_signed(seen_by=worker), "today": worker.today,
        "works": to_look_at(seen_by=worker), "may_sign_off": worker.has(Permission.SIGN_OFF),
    }  # fmt: skip
    return render(request, "casework/to_sign.html", told)
