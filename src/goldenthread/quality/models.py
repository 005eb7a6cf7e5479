"""Everything the `quality` app keeps. Each table lives in its slice; this gathers them for Django. Import a model from its own slice."""

from goldenthread.quality.skills.models import SkillRating, SkillsShown
from goldenthread.quality.supervision.models import (
    Supervision,
    SupervisionAnswer,
    SupervisionChild,
    SupervisionDecision,
    SupervisionMove,
    SupervisionRead,
    SupervisionSeen,
    SupervisionTopic,
)

__all__ = [
    "SkillRating",
    "SkillsShown",
    "Supervision",
    "SupervisionAnswer",
    "SupervisionChild",
    "SupervisionDecision",
    "SupervisionMove",
    "SupervisionRead",
    "SupervisionSeen",
    "SupervisionTopic",
]
