"""The council's standards to read: by stage, one rule with its whole history, and all of them as a file.

Serves: P.03, P.04, P.11, K9.06, K9.07, K9.08
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.access.permissions import Permission
from goldenthread.casework.caseload.standards.working_anew import was_cut_off
from goldenthread.casework.dues.standards import queries
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.workspace.standards.shown import (
    SHOW,
    RuleShown,
    by_stage,
    chosen,
    referral_picture,
    rules_shown,
    written_later,
)
from goldenthread.practice.timescales.setting import every_edition, stages_of
from goldenthread.practice.timescales.standards_file import write_standards


@signed_in
def standards(request: PageRequest) -> HttpResponse:
    """What the law, guidance and this council itself set for the work, by stage; searched by words, narrowed to a sort."""
    worker = request.user
    rules = rules_shown(seen_by=worker)
    show, stage, words = (request.GET.get(name, "").strip()[:80] for name in ("show", "stage", "words"))
    asked = bool(show or stage or words)
    found = chosen(rules, show=show, stage=stage, words=words)
    all_stages = [name for name, _ in stages_of(rule.now for rule in rules)]
    told = {
        "rules": rules, "stages": by_stage(found if asked else chosen(rules, show="may", stage="", words="")), "asked": asked, "found": len(found),
        "ours": [rule for rule in rules if rule.number], "show": show, "stage": stage, "words": words, "shows": SHOW,
        "all_stages": all_stages, "today": worker.today,
        "may": worker.has(Permission.LEAD_PRACTICE), "fresh": not any(rule.numbers for rule in rules),
        "story": None if asked else referral_picture(worker.today, council_standards()),
    }  # fmt: skip
    return render(request, "casework/standards.html", told | working(request))


def working(request: PageRequest) -> dict[str, object]:
    """What a page of standards says while everything is worked out again."""
    row = queries.being_worked_out(seen_by=request.user)
    return {"working": row, "cut_off": bool(row and was_cut_off(row))}


def the_rule(request: PageRequest, rule: str) -> RuleShown:
    """A rule in force today, or the answer that there is none."""
    found = next((one for one in rules_shown(seen_by=request.user) if one.now.rule_id == rule), None)
    if found is None:
        raise Http404("There is no such rule.")
    return found


@signed_in
def standard(request: PageRequest, rule: str) -> HttpResponse:
    """One rule: what it says and by whose word, our number, its whole history, and the procedure beside it."""
    found = the_rule(request, rule)
    told = {
        "rule": found, "edition": found.now.edition, "links": queries.procedures_of(rule, seen_by=request.user), "today": request.user.today,
        "coming": found.coming(request.user.today), "written_later": written_later, "may": request.user.has(Permission.LEAD_PRACTICE),
    }  # fmt: skip
    return render(request, "casework/standard.html", told | working(request))


@signed_in
def standards_file(request: PageRequest) -> HttpResponse:
    """The council's standards as the file that another council, or a test, can read."""
    answer = HttpResponse(
        write_standards(council_standards(), every_edition()), content_type="application/toml; charset=utf-8"
    )
    answer["Content-Disposition"] = 'attachment; filename="standards.toml"'
    return answer
