"""How many rules are worked out in a second, by one process; one JSON line per figure.

    python bench/rules.py [--times 200]

Every clock that has a number, over many starts; then one child's whole set of duties (T001, T010, T170). The floor is one working-day
count by itself, in the same run: looking up a place in a sorted list.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "src")]
FIRST = datetime(2026, 3, 27, 9, 30)
STARTS = 250


def main() -> None:
    """Measure, say."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--times", type=int, default=40)
    times = ask.parse_args().times
    from goldenthread.practice.working_days import Calendar

    calendar = Calendar()
    days = [date(2026, 3, 27) + timedelta(days=n) for n in range(STARTS)]
    floor = rate(lambda: [calendar.add(day, 45) for day in days], STARTS, times * 20)
    say("one working-day count (the floor)", floor, floor)
    say("one rule with its edition and its words", every_clock(times), floor)
    say("one child's duties", duties_of_a_child(calendar, times * 10), floor)
    say("duties of a child on a plan, each", duties_of_a_plan(calendar, times), floor)


def every_clock(times: int) -> float:
    """Every clock that can be asked with one event."""
    from goldenthread.practice.counting.shapes import SetByCouncil
    from goldenthread.practice.rule import all_rules
    from goldenthread.practice.timescales.asking import when_due
    from goldenthread.practice.working_days import Calendar

    calendar = Calendar()
    ids = sorted({one.rule_id for one in all_rules() if not isinstance(one.counts, SetByCouncil)})
    starts = [FIRST + timedelta(days=n) for n in range(20)]
    return rate(
        lambda: [when_due(one, start, calendar) for one in ids for start in starts], len(ids) * len(starts), times
    )


def duties_of_a_child(calendar: object, times: int) -> float:
    """One child with a year's facts: three referrals, two assessments, four summaries."""
    from goldenthread.practice.front_door import Response
    from goldenthread.practice.timescales.duties import duties
    from goldenthread.practice.timescales.facts import AssessmentFact, ChildFacts, ReferralFact, SummaryFact

    facts = ChildFacts(
        "a child",
        tuple(ReferralFact(f"referral {n}", date(2025, n, 3), Response.ASSESS, date(2025, n, 4)) for n in (2, 5, 9)),
        tuple(
            AssessmentFact(f"assessment {n}", f"referral {n}", date(2025, n, 4), date(2025, n + 1, 20)) for n in (2, 5)
        ),
        tuple(SummaryFact(f"summary {n}", date(2025, n, 20)) for n in (3, 6, 9, 11)),
    )
    return rate(lambda: [duties(facts, calendar) for _ in range(20)], 20, times)  # type: ignore[arg-type]


def duties_of_a_plan(calendar: object, times: int) -> float:
    """A child on a protection plan for ten years, seen every fortnight, by a council's own numbers: every clock of it, counted one by one."""
    from goldenthread.practice.timescales.duties import duties
    from goldenthread.practice.timescales.facts import ChildFacts
    from goldenthread.practice.timescales.happenings import Happening
    from goldenthread.practice.timescales.local_standards import LocalStandard, Standards

    began = date(2016, 3, 7)
    seen = tuple(Happening("seen", f"visit {n}", began + timedelta(days=14 * n)) for n in range(1, 260))
    held = tuple(
        Happening("meeting review_conference", f"meeting {n}", began + timedelta(days=150 * n)) for n in range(1, 24)
    )
    facts = ChildFacts(
        "a child",
        happenings=(Happening("plan child_protection", "plan 1", began), *seen, *held),
        born_on=date(2015, 5, 14),
    )
    ours = Standards((LocalStandard("T053", 10, date(2015, 1, 1), unit="working days"),))
    each = len(duties(facts, calendar, ours))  # type: ignore[arg-type]
    return rate(lambda: duties(facts, calendar, ours), each, times)  # type: ignore[arg-type]


def rate(work: Callable[[], object], each: int, times: int) -> float:
    """How many in a second of the processor, best of five."""
    best = float("inf")
    for _ in range(5):
        began = time.process_time()
        for _ in range(max(1, times // 5)):
            work()
        best = min(best, (time.process_time() - began) / max(1, times // 5))
    return each / best


def say(figure: str, each_second: float, floor: float) -> None:
    """One line."""
    print(
        json.dumps(
            {
                "bench": "rules",
                "figure": figure,
                "a_second": round(each_second),
                "times_the_floor": round(floor / each_second, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
