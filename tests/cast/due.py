"""What is due, for tests of pages that only read it: `a_due(mia, rule="T053", title="See the child", due=ago(3))`."""

from datetime import date
from typing import Any

from cast.days import TODAY, ago
from goldenthread.casework.dues.models import DueRow
from goldenthread.people.models import Person

EDITION = date(2018, 7, 1)


def a_due(
    child: Person,
    *,
    rule: str = "T170",
    title: str = "Bring the summary up to date",
    due: date = TODAY,
    opener: str = "referral 1",
    **told: Any,
) -> DueRow:
    """A line that the rules would have worked out, put there by hand."""
    words = {"force": "standard", "who": "social_worker", "because": "3 months after the last summary"}
    return DueRow.objects.create(
        child=child, rule=rule, title=title, due_on=due, opener=opener, edition=EDITION, begins_on=ago(90), **{**words, **told}
    )  # fmt: skip
