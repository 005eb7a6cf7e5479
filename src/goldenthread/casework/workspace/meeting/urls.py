"""Addresses of meetings, strategy discussions and enquiries."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.meeting import (
    arranging_pages,
    enquiry_pages,
    family_pages,
    holding_pages,
    pages,
    sending_pages,
)

ALL = "child/<int:person_id>/meetings"
ONE = "child/<int:person_id>/meeting/<int:meeting_id>"
CHILD = "child/<int:person_id>"

urlpatterns: list[URLPattern] = [
    path(f"{ALL}/", pages.meetings, name="meetings"),
    path(f"{ALL}/arrange/", arranging_pages.arrange_meeting, name="arrange_meeting"),
    path(f"{ALL}/offer/", family_pages.offer_family_meeting, name="offer_family_meeting"),
    path(f"{ALL}/offer/<int:number>/", family_pages.answer_family_offer, name="answer_family_offer"),
    path(f"{ONE}/", pages.meeting, name="meeting"),
    path(f"{ONE}/change/", arranging_pages.change_meeting, name="change_meeting"),
    path(f"{ONE}/call-off/", arranging_pages.call_off_meeting, name="call_off_meeting"),
    path(f"{ONE}/invite/", arranging_pages.invite_to_meeting, name="invite_to_meeting"),
    path(f"{ONE}/asked/<int:number>/", arranging_pages.meeting_guest, name="meeting_guest"),
    path(f"{ONE}/asked/<int:number>/off/", arranging_pages.take_off_meeting, name="take_off_meeting"),
    path(f"{ONE}/part/<int:who>/", arranging_pages.meeting_child, name="meeting_child"),
    path(f"{ONE}/told/<int:who>/", arranging_pages.meeting_told, name="meeting_told"),
    path(f"{ONE}/report/", arranging_pages.add_meeting_report, name="add_meeting_report"),
    path(f"{ONE}/report/<int:number>/", arranging_pages.share_meeting_report, name="share_meeting_report"),
    path(f"{ONE}/hold/", holding_pages.hold_meeting, name="hold_meeting"),
    path(f"{ONE}/decision/<int:number>/plan/", holding_pages.land_decision, name="land_decision"),
    path(f"{ONE}/decided/<int:who>/", holding_pages.meeting_outcome, name="meeting_outcome"),
    path(f"{ONE}/ready/", holding_pages.meeting_ready, name="meeting_ready"),
    path(f"{ONE}/again/", holding_pages.open_meeting_again, name="open_meeting_again"),
    path(f"{ONE}/right/", holding_pages.put_meeting_right, name="put_meeting_right"),
    path(f"{ONE}/bottom-line/", family_pages.meeting_bottom_line, name="meeting_bottom_line"),
    path(f"{ONE}/family-plan/", family_pages.meeting_family_plan, name="meeting_family_plan"),
    path(f"{ONE}/send/<slug:what>/", sending_pages.send_from_meeting, name="send_from_meeting"),
    path(f"{ONE}/copy/<slug:what>/<int:number>/", sending_pages.meeting_copy, name="meeting_copy"),
    path(f"{ONE}/copy/<slug:what>/<int:number>/print/", sending_pages.print_meeting_copy, name="print_meeting_copy"),
    path(f"{CHILD}/strategy/", enquiry_pages.write_strategy, name="write_strategy"),
    path(f"{CHILD}/strategy/<int:number>/", enquiry_pages.strategy, name="strategy"),
    path(f"{CHILD}/strategy/<int:number>/change/", enquiry_pages.change_strategy, name="change_strategy"),
    path(f"{CHILD}/enquiry/<int:number>/", enquiry_pages.enquiry, name="enquiry"),
    path(f"{CHILD}/enquiry/<int:number>/finish/", enquiry_pages.finish_enquiry, name="finish_enquiry"),
    path(f"{CHILD}/enquiry/<int:number>/lead/", enquiry_pages.hand_on_enquiry, name="hand_on_enquiry"),
]
