"""Addresses of a home for good."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.permanence import keeping_pages, pages, people_pages, way_pages

HERE = "child/<int:person_id>/home-for-good"

urlpatterns: list[URLPattern] = [
    path(f"{HERE}/", pages.home_for_good, name="home_for_good"),
    path(f"{HERE}/print/", pages.print_home_for_good, name="print_home_for_good"),
    path(f"{HERE}/history/", pages.home_for_good_history, name="home_for_good_history"),
    path(f"{HERE}/take-back/<slug:what>/<int:row_id>/", pages.take_back_for_good, name="take_back_for_good"),
    path(f"{HERE}/stands/<slug:what>/", way_pages.write_standing, name="write_standing"),
    path(f"{HERE}/way/", way_pages.add_way, name="add_way"),
    path(f"{HERE}/way/decide/", way_pages.decide_new_way, name="decide_new_way"),
    path(f"{HERE}/way/<int:way_id>/", way_pages.change_way, name="change_way"),
    path(f"{HERE}/way/<int:way_id>/decide/", way_pages.decide_way, name="decide_way"),
    path(f"{HERE}/milestone/", way_pages.add_milestone, name="add_milestone"),
    path(f"{HERE}/milestone/<int:row_id>/", way_pages.change_milestone, name="change_milestone"),
    path(f"{HERE}/milestone/<int:row_id>/happened/", way_pages.reach_milestone, name="reach_milestone"),
    path(f"{HERE}/person/", people_pages.put_forward, name="put_forward"),
    path(f"{HERE}/person/<int:row_id>/", people_pages.change_put_forward, name="change_put_forward"),
    path(f"{HERE}/person/<int:row_id>/next/", people_pages.what_next, name="next_with_put_forward"),
    path(f"{HERE}/person/<int:row_id>/told/", people_pages.tell_put_forward, name="tell_put_forward"),
    path(f"{HERE}/sign/", keeping_pages.notice_sign, name="notice_sign"),
    path(f"{HERE}/sign/<int:row_id>/", keeping_pages.change_sign, name="change_sign"),
    path(f"{HERE}/sign/<int:row_id>/goes/", keeping_pages.how_it_goes, name="how_home_goes"),
    path(f"{HERE}/help/", keeping_pages.offer_help, name="offer_home_help"),
    path(f"{HERE}/help/<int:row_id>/", keeping_pages.change_help, name="change_home_help"),
    path(f"{HERE}/asked/", keeping_pages.ask_as_parent, name="ask_as_parent"),
    path(f"{HERE}/asked/<int:row_id>/", keeping_pages.change_ask, name="change_parent_ask"),
    path(f"{HERE}/asked/<int:row_id>/came/", keeping_pages.what_came, name="what_came_of_ask"),
]
