"""The dates that follow from a referral, drawn, and the same as a list: docs/handbook/timescales/referral.md and its picture."""

from __future__ import annotations

from datetime import date

from goldenthread.casework.workspace.standards.shown import referral_picture
from goldenthread.handbook.markdown import day, page
from goldenthread.handbook.rule_book import every_edition
from goldenthread.handbook.timescales import file_of
from goldenthread.practice.rule import Edition
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.timescales.referral_story import Lane

PICTURE = "referral-timeline.svg"
INTRODUCTION = """\
What follows from a referral, in order and not to scale, by the editions in force on {day}. How binding a date is stands in its shape and in words: a
square for law, a circle for statutory guidance, a diamond for a council's own number (hollow where it is another council's, shown as an example), a
triangle for good practice. Each lane counts from its own beginning. A child who may be unsafe is seen now: no date is a reason to wait.

The same picture, with a council's own numbers in it, stands in the application under "Our standards"."""


def documents() -> dict[str, str]:
    """File name and text of the page and of its picture."""
    newest = max(one.applies_from for one in every_edition())
    story = referral_picture(newest, Standards())
    text = page(
        "What follows from a referral",
        INTRODUCTION.format(day=day(newest)),
        f"![What follows from a referral: the lists below say the same]({PICTURE})",
        *(_lane(lane, newest) for lane in story.lanes),
    )
    return {"referral.md": text, PICTURE: f"{story.wide}\n"}


def _lane(lane: Lane, on: date) -> str:
    rules: dict[str, Edition] = {one.rule_id: one for one in every_edition() if one.applies_on(on)}
    lines = [f"- {point.said.replace(point.rule_id, _link(rules[point.rule_id]), 1)}" for point in lane.points]
    return f"## {lane.begins}\n\n" + "\n".join(lines)


def _link(rule: Edition) -> str:
    return f"[{rule.rule_id}]({file_of(rule.stage)}.md)"
