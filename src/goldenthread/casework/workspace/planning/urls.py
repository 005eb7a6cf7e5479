"""Addresses of plans."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.planning import (
    begin_pages,
    copy_pages,
    history_pages,
    pages,
    safety_pages,
    step_pages,
    together_pages,
)

PLAN = "child/<int:person_id>/plan/<int:plan_id>/"

urlpatterns: list[URLPattern] = [
    path("child/<int:person_id>/plans/", pages.plans, name="plans"),
    path("child/<int:person_id>/plans/begin/", begin_pages.begin_plan, name="begin_plan"),
    path("plan/<int:plan_id>/", pages.plan, name="plan"),
    path(PLAN, pages.childs_plan, name="childs_plan"),
    path(f"{PLAN}change/", begin_pages.change_plan, name="change_plan"),
    path(f"{PLAN}put-on/", begin_pages.put_on_plan, name="put_on_plan"),
    path(f"{PLAN}say/", begin_pages.answer_plan, name="answer_plan"),
    path(f"{PLAN}agreed/", begin_pages.agree_plan, name="agree_plan"),
    path(f"{PLAN}end/", begin_pages.end_plan, name="end_plan"),
    path(f"{PLAN}worker/", begin_pages.plan_worker, name="plan_worker"),
    path(f"{PLAN}carry-over/", begin_pages.carry_over, name="carry_over"),
    path(f"{PLAN}hold/<int:concern_id>/", begin_pages.hold_worry, name="hold_worry"),
    path(f"{PLAN}need/<int:concern_id>/", begin_pages.plan_need, name="plan_need"),
    path(f"{PLAN}goal/", step_pages.add_goal, name="add_goal"),
    path(f"{PLAN}goal/<int:goal_id>/", step_pages.change_goal, name="change_goal"),
    path(f"{PLAN}step/", step_pages.add_step, name="add_step"),
    path(f"{PLAN}step/<int:step_id>/", step_pages.change_step, name="change_step"),
    path(f"{PLAN}step/<int:step_id>/five-questions/", step_pages.check_step, name="check_step"),
    path(f"{PLAN}step/<int:step_id>/goes/", step_pages.move_step, name="move_step"),
    path(f"{PLAN}what-if/", safety_pages.write_what_if, name="write_what_if"),
    path(f"{PLAN}what-if/<int:row_id>/", safety_pages.change_what_if, name="change_what_if"),
    path(f"{PLAN}what-if/<int:row_id>/tried/", safety_pages.try_what_if, name="try_what_if"),
    path(f"{PLAN}bottom-line/", safety_pages.draw_bottom_line, name="draw_bottom_line"),
    path(f"{PLAN}bottom-line/<int:row_id>/", safety_pages.change_bottom_line, name="change_bottom_line"),
    path(f"{PLAN}violence/", safety_pages.name_violence, name="name_violence"),
    path(f"{PLAN}violence/<int:row_id>/", safety_pages.end_violence, name="end_violence"),
    path(f"{PLAN}copy/", copy_pages.copy_plan, name="copy_plan"),
    path(f"{PLAN}together/", together_pages.plan_together, name="plan_together"),
    path(f"{PLAN}history/", history_pages.plan_history, name="plan_history"),
]
