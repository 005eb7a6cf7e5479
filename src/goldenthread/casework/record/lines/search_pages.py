"""Find in the notes of my children: what is typed travels by POST only.

Serves: K9.W5
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.notes.writing_models import Note
from goldenthread.casework.record.lines.everywhere import found_in_notes
from goldenthread.casework.record.lines.forms import LONGEST_QUESTION
from goldenthread.casework.record.lines.shown import marked


@needs(Permission.WORK_WITH_CHILDREN, Permission.MANAGE_TEAM)
def find_in_notes(request: PageRequest) -> HttpResponse:
    """Words in the notes of all children I work with, newest first. Every child shown is in the log."""
    words = request.POST.get("words", "").strip()[:LONGEST_QUESTION]
    hits, more = found_in_notes(words, seen_by=request.user)
    if words:
        log(request.user, "searched in notes", because=words)
    told = {"words": words, "hits": hits, "more": more, "marked": marked, "kinds": dict(Note.Kind.choices)}
    return render(request, "casework/find_in_notes.html", told)
