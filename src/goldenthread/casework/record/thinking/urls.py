"""Addresses of the thinking in an assessment."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.thinking import (
    ending_pages,
    explaining_pages,
    map_pages,
    pages,
    passage_pages,
    way_pages,
)

WORK = "assessment/<int:work_id>"
CHILD = f"{WORK}/child/<int:child_id>"
PART = f"{CHILD}/part/<slug:dimension>"
MAP = f"{WORK}/map"
WHY = f"{WORK}/explanations"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/", pages.child, name="assessment_child"),
    path(f"{PART}/", pages.part, name="assessment_part"),
    path(f"{PART}/open/", pages.open_part, name="open_assessment_part"),
    path(f"{PART}/not-looked-at/", pages.leave_part, name="leave_assessment_part"),
    path(f"{CHILD}/take/<slug:kind>/<int:row_id>/", passage_pages.take, name="assessment_take"),
    path(f"{CHILD}/what-it-means/", ending_pages.closing, name="assessment_closing"),
    path(f"{CHILD}/how-they-see-it/", ending_pages.views, name="assessment_views"),
    path(f"{CHILD}/difficulty/", ending_pages.difficulty, name="assessment_difficulty"),
    path(f"{CHILD}/difficulty/<int:row_id>/", ending_pages.difficulty, name="change_assessment_difficulty"),
    path(f"{CHILD}/need/", ending_pages.need, name="assessment_need"),
    path(f"{CHILD}/need/<int:need_id>/help-now/", ending_pages.help_now, name="assessment_help_now"),
    path(f"{CHILD}/first-number/", ending_pages.baseline, name="assessment_baseline"),
    path(f"{CHILD}/how-safe/", map_pages.number, name="assessment_number"),
    path(f"{MAP}/", map_pages.the_map, name="assessment_map"),
    path(f"{MAP}/screen/", map_pages.on_one_screen, name="assessment_map_screen"),
    path(f"{MAP}/write/<slug:kind>/", map_pages.write_line, name="assessment_map_line"),
    path(f"{MAP}/write/<slug:kind>/<int:entry_id>/", map_pages.write_line, name="change_assessment_map_line"),
    path(f"{MAP}/take-off/<int:entry_id>/", map_pages.take_off, name="take_off_map"),
    path(f"{WHY}/", explaining_pages.explanations, name="assessment_explanations"),
    path(f"{WHY}/write/", explaining_pages.explain, name="explain"),
    path(f"{WHY}/<int:row_id>/change/", explaining_pages.change_explanation, name="change_explanation"),
    path(f"{WHY}/<int:row_id>/stands/", explaining_pages.weigh, name="weigh_explanation"),
    path(f"{WHY}/<int:row_id>/speaks/", explaining_pages.speak_to, name="speak_to_explanation"),
    path(f"{WHY}/found/<int:row_id>/", explaining_pages.found_out, name="found_out"),
    path("practice/ways-of-working/", way_pages.ways, name="practice_models"),
    path("practice/ways-of-working/<slug:key>/", way_pages.set_way, name="set_practice_model"),
]
