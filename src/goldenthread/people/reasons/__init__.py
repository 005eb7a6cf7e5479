"""The reasons people give for opening records they are not involved with, and what reviewers say of them."""

from goldenthread.people.reasons.acts import answer, give_reason, may_answer, may_give_reason
from goldenthread.people.reasons.queries import open_reason

__all__ = ["answer", "give_reason", "may_answer", "may_give_reason", "open_reason"]
