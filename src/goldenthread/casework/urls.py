"""Addresses of the `casework` pages."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.caseload.standing_still.urls import urlpatterns as standing_still
from goldenthread.casework.documents.urls import urlpatterns as documents
from goldenthread.casework.front_door.urls import urlpatterns as front_door
from goldenthread.casework.notes.urls import urlpatterns as notes
from goldenthread.casework.plans.asking_pages import urlpatterns as asking_of_steps
from goldenthread.casework.record.referring_on.urls import urlpatterns as referring_on
from goldenthread.casework.record.urls import urlpatterns as record
from goldenthread.casework.wording.urls import urlpatterns as wording
from goldenthread.casework.workspace import views
from goldenthread.casework.workspace.asking.urls import urlpatterns as asking
from goldenthread.casework.workspace.closing.urls import urlpatterns as closing
from goldenthread.casework.workspace.measuring.urls import urlpatterns as measuring
from goldenthread.casework.workspace.meeting.urls import urlpatterns as meeting
from goldenthread.casework.workspace.offline.urls import urlpatterns as offline
from goldenthread.casework.workspace.permanence.urls import urlpatterns as permanence
from goldenthread.casework.workspace.picturing.urls import urlpatterns as picturing
from goldenthread.casework.workspace.planning.urls import urlpatterns as planning
from goldenthread.casework.workspace.reminding.urls import urlpatterns as reminding
from goldenthread.casework.workspace.standards.urls import urlpatterns as standards
from goldenthread.casework.workspace.teams.urls import urlpatterns as teams
from goldenthread.casework.workspace.thread.urls import urlpatterns as thread
from goldenthread.casework.workspace.why.urls import urlpatterns as why

urlpatterns: list[URLPattern] = [
    path("", views.first_page, name="first_page"),
    path("my-children/", views.my_children, name="my_children"),
    path("child/<int:person_id>/", views.child, name="child"),
    *front_door,
    *notes,
    *documents,
    *record,
    *referring_on,
    *asking_of_steps,
    *wording,
    *standing_still,
    *measuring,
    *meeting,
    *offline,
    *picturing,
    *planning,
    *permanence,
    *reminding,
    *teams,
    *standards,
    *asking,
    *thread,
    *closing,
    *why,
]
