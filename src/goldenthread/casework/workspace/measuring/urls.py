"""Addresses of measures, numbers, reviews of goals, and the number asked from afar."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.measuring import answer_pages, feedback_pages, link_pages, numbers, pages, reviews

ALL = "child/<int:person_id>/measures"
ONE = f"{ALL}/<int:measure_id>"

urlpatterns: list[URLPattern] = [
    path(f"{ALL}/", pages.measures, name="measures"),
    path(f"{ALL}/new/", pages.begin_measure, name="begin_measure"),
    path(f"{ONE}/", pages.measure, name="measure"),
    path(f"{ONE}/change/", pages.change_measure, name="change_measure"),
    path(f"{ONE}/end/", pages.end_measure, name="end_measure"),
    path(f"{ONE}/number/", numbers.give_number, name="give_number"),
    path(f"{ONE}/print/", numbers.print_measure, name="print_measure"),
    path(f"{ONE}/copy/", numbers.share_measure, name="share_measure"),
    path(f"{ALL}/number/<int:reading_id>/", numbers.reading, name="reading"),
    path(f"{ALL}/number/<int:reading_id>/right/", numbers.put_number_right, name="put_number_right"),
    path(f"{ONE}/from-afar/", link_pages.ask_from_afar, name="ask_from_afar"),
    path(f"{ALL}/link/<int:link_id>/take-back/", link_pages.take_link_back, name="take_link_back"),
    path(f"{ALL}/link/<int:link_id>/looked-at/", link_pages.looked_at_answer, name="looked_at_answer"),
    path(f"{ALL}/goal/<int:goal_id>/better/", reviews.write_impact, name="write_impact"),
    path(f"{ALL}/goal/<int:goal_id>/why/", reviews.analyse, name="analyse"),
    path(f"{ALL}/small/", reviews.small_change, name="small_change"),
    path(f"{ALL}/effect/", reviews.effect_of_us, name="effect_of_us"),
    path(f"{ALL}/tried/", reviews.what_we_tried, name="what_we_tried"),
    path(f"{ALL}/difference/", reviews.difference, name="difference"),
    path("child/<int:person_id>/feedback/", feedback_pages.feedback, name="feedback"),
    path("child/<int:person_id>/feedback/ask/", feedback_pages.give_feedback, name="give_feedback"),
    path("child/<int:person_id>/feedback/<int:row_id>/we-did/", feedback_pages.what_we_did, name="what_we_did"),
    path("what-families-say/", feedback_pages.feedback_unnamed, name="feedback_unnamed"),
    path("answer/thanks/", answer_pages.answered, name="answered"),
    path("answer/<str:secret>/", answer_pages.answer, name="answer"),
]
