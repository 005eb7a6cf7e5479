"""Everything the `casework` app keeps. Each table lives in its slice; this gathers them for Django. Import a model from its own slice."""

from goldenthread.casework.assessments.models import Assessment, AssessmentFactor, Need, NeedConcern, NeedWish
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.dues.models import DueRow, LateReason, StrandRow
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.models import (
    Concern,
    ConcernChild,
    ConcernLineage,
    Referral,
    ReferralMove,
    StrandMove,
)
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords, Wish, WishMove
from goldenthread.casework.outcomes.models import Impact, Measure, Reading
from goldenthread.casework.pathways.models import Closing, ClosingAnswer
from goldenthread.casework.plans.models import (
    Goal,
    GoalNeed,
    GoalWish,
    Plan,
    PlanChild,
    PlanGoal,
    PlanStep,
    Review,
    Step,
    StepGoal,
    StepMove,
    StepWish,
)
from goldenthread.casework.record.models import LastLooked, Summary
from goldenthread.casework.visits.models import Visit, VisitChild

__all__ = [
    "Assessment",
    "AssessmentFactor",
    "Closing",
    "ClosingAnswer",
    "Concern",
    "ConcernChild",
    "ConcernLineage",
    "DueRow",
    "Enquiry",
    "Goal",
    "GoalNeed",
    "GoalWish",
    "Home",
    "Impact",
    "LastLooked",
    "LateReason",
    "LegalStatus",
    "Measure",
    "Meeting",
    "Need",
    "NeedConcern",
    "NeedWish",
    "OwnWords",
    "Plan",
    "PlanChild",
    "PlanGoal",
    "PlanStep",
    "Reading",
    "Referral",
    "ReferralMove",
    "Review",
    "Step",
    "StepGoal",
    "StepMove",
    "StepWish",
    "StrandMove",
    "StrandRow",
    "Summary",
    "Visit",
    "VisitChild",
    "Wish",
    "WishMove",
]
