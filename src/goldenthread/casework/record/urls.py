"""Addresses of the record, the chronology and where things are now."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record import leaving_pages
from goldenthread.casework.record.assessing.urls import urlpatterns as assessing
from goldenthread.casework.record.chronology import pages as chronology
from goldenthread.casework.record.chronology.sharing_pages import share_chronology
from goldenthread.casework.record.direct_work.urls import urlpatterns as direct_work
from goldenthread.casework.record.family_versions.urls import urlpatterns as family_versions
from goldenthread.casework.record.lines import pages as lines
from goldenthread.casework.record.lines import search_pages
from goldenthread.casework.record.noting.urls import urlpatterns as noting
from goldenthread.casework.record.now import pages as now
from goldenthread.casework.record.thinking.urls import urlpatterns as thinking
from goldenthread.casework.record.visiting.urls import urlpatterns as visiting
from goldenthread.casework.record.wishes import pages as wishes

CHILD = "child/<int:person_id>"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/record/", lines.child_record, name="child_record"),
    path("cover/<int:cover_id>/ready/", leaving_pages.leave_check, name="leave_check"),
    path("my-notes/find/", search_pages.find_in_notes, name="find_in_notes"),
    path(f"{CHILD}/record/print/", lines.print_record, name="print_record"),
    path(f"{CHILD}/now/", now.where_things_are, name="where_things_are"),
    path(f"{CHILD}/now/<slug:block>/", now.write_block, name="write_block"),
    path(f"{CHILD}/now/<slug:block>/still-right/", now.still_right, name="still_right"),
    path(f"{CHILD}/tonight/", now.tonight, name="tonight"),
    path(f"{CHILD}/tonight/print/", now.print_tonight, name="print_tonight"),
    path(f"{CHILD}/tonight/write/", now.write_for_tonight, name="write_for_tonight"),
    path(f"{CHILD}/chronology/", chronology.chronology, name="chronology"),
    path(f"{CHILD}/chronology/print/", chronology.print_chronology, name="print_chronology"),
    path(f"{CHILD}/chronology/share/", share_chronology, name="share_chronology"),
    path(f"{CHILD}/chronology/add/", chronology.add_entry, name="add_entry"),
    path(f"{CHILD}/chronology/<int:entry_id>/", chronology.change_entry, name="change_entry"),
    path(f"{CHILD}/chronology/<int:entry_id>/take-out/", chronology.take_out_entry, name="take_out_entry"),
    path(f"{CHILD}/history-read/", chronology.read_history, name="read_history"),
    path(f"{CHILD}/wishes/", wishes.wishes, name="wishes"),
    path(f"{CHILD}/wishes/add/", wishes.hear_wish, name="hear_wish"),
    path(f"{CHILD}/wishes/<int:wish_id>/<slug:to>/", wishes.move_wish, name="move_wish"),
    *noting,
    *direct_work,
    *visiting,
    *assessing,
    *thinking,
    *family_versions,
]
