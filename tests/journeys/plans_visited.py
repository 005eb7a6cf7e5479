"""Pages of plans for the visit to every page: which are looked at, which forms are sent empty, which need no visit; and Mia's plan by number."""

PLANS = (
    "/child/{mia}/plans/", "/child/{empty}/plans/", "/child/{mia}/plan/{plan}/", "/child/{mia}/plan/{network}/", "/child/{mia}/plan/{plan}/history/",
    "/child/{mia}/plan/{plan}/step/{step}/five-questions/", "/child/{mia}/plan/{plan}/carry-over/",
    "/child/{mia}/home-for-good/", "/child/{empty}/home-for-good/", "/child/{mia}/home-for-good/history/",
    "/child/{mia}/home-for-good/print/?as=page",
)  # fmt: skip
FORMS_OF_PLANS = (
    "/child/{mia}/plans/begin/", "/child/{mia}/plan/{plan}/goal/", "/child/{mia}/plan/{plan}/step/{step}/", "/child/{mia}/plan/{plan}/what-if/",
    "/child/{mia}/plan/{plan}/step/{step}/goes/", "/child/{mia}/plan/{plan}/say/", "/child/{mia}/plan/{plan}/copy/",
    "/child/{mia}/plan/{plan}/together/", "/child/{mia}/plan/{plan}/violence/", "/child/{mia}/home-for-good/stands/emotional/",
    "/child/{mia}/home-for-good/way/decide/?kind=adoption", "/child/{mia}/home-for-good/person/", "/child/{mia}/home-for-good/sign/",
    "/child/{mia}/home-for-good/person/{candidate}/told/",
)  # fmt: skip
LIKE_OTHER_PLANS = {
    "change_plan", "put_on_plan", "agree_plan", "end_plan", "plan_worker", "hold_worry", "plan_need", "change_goal", "add_step", "change_what_if",
    "try_what_if", "draw_bottom_line", "change_bottom_line", "end_violence", "take_back_for_good", "add_way", "change_way", "decide_way",
    "add_milestone",
    "change_milestone", "reach_milestone", "change_put_forward", "next_with_put_forward", "change_sign", "how_home_goes", "offer_home_help",
    "change_home_help", "change_parent_ask", "what_came_of_ask",
}  # fmt: skip
"""Forms of a few boxes, drawn by the template of those that are sent."""
PLANS_NOT = {"plan": "leads on", "ask_as_parent": "for children in care: the same form as the other short ones"}


def of_plans(mia):
    """Numbers of the plan Mia is on, of the family's own, of a step, and of somebody put forward."""
    plan = mia.plans.get(kind="child_in_need", ended_on__isnull=True).plan
    network = mia.plans.get(kind="family_network", ended_on__isnull=True).plan
    return {
        "plan": plan.pk,
        "network": network.pk,
        "step": plan.steps.order_by("pk").first().step_id,
        "candidate": mia.put_forward.first().pk,
    }
