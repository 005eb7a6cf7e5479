"""One assessment with a family, and every assessment of a child.

Serves: K1.00, K1.03
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.working import queries
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame

RECORD = Permission.RECORD


@opens("child")
def assessments(request: PageRequest, person: Person) -> HttpResponse:
    """Every assessment of a child: open, waiting to be begun, and earlier ones."""
    worker = request.user
    told = {
        "works": queries.works_of(person, seen_by=worker), "waiting": queries.waiting_to_begin(person, seen_by=worker),
        "from_files": queries.from_files(person, seen_by=worker), "may_record": worker.has(RECORD),
    }  # fmt: skip
    return render(request, "casework/assessments.html", frame(request, person, here="assessments") | told)


@opens_work()
def assessment(request: PageRequest, work: Work) -> HttpResponse:
    """One assessment with a family: why, how far, who is spoken to, and how it stands."""
    return render(request, "casework/assessment.html", framed(request, work))
