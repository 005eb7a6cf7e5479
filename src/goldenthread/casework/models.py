"""Everything the `casework` app keeps. Each table lives in its slice; this gathers them for Django. Import a model from its own slice."""

from goldenthread.casework.assessments.models import Assessment, AssessmentFactor, Need, NeedConcern, NeedWish
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.documents.models import Document, DocumentChild, StoredFile, Upload
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.casework.dues.models import DueRow, LateReason, StrandRow
from goldenthread.casework.dues.standards_models import LocalStandard, ProcedureLink, WorkingAnew
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.contact_models import (
    AgencyAnswer,
    Contact,
    ContactChild,
    ContactMove,
    EarlyHelpOffer,
    LevelOfNeed,
    ReferralTold,
    ThresholdText,
)
from goldenthread.casework.front_door.models import (
    Concern,
    ConcernChild,
    ConcernLineage,
    NoteStrand,
    Referral,
    ReferralMove,
    StrandMove,
)
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords, Wish, WishMove
from goldenthread.casework.notes.raised_models import AskedForMe, Call, Decision, Promise, Task, Told
from goldenthread.casework.notes.writing_models import (
    Attachment,
    Note,
    NoteAmendment,
    NoteChild,
    NotePassage,
    NotePerson,
    Signing,
)
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
from goldenthread.casework.record.story_models import (
    ChronologyChild,
    ChronologyEntry,
    ForTonight,
    HistoryRead,
    LeaveCheck,
)
from goldenthread.casework.visits.models import Visit, VisitChild

__all__ = [
    "AgencyAnswer",
    "AskedForMe",
    "Assessment",
    "AssessmentFactor",
    "Attachment",
    "Call",
    "ChronologyChild",
    "ChronologyEntry",
    "Closing",
    "ClosingAnswer",
    "Concern",
    "ConcernChild",
    "ConcernLineage",
    "Contact",
    "ContactChild",
    "ContactMove",
    "Decision",
    "Document",
    "DocumentChild",
    "Drift",
    "DueRow",
    "EarlyHelpOffer",
    "Enquiry",
    "Escalation",
    "ForTonight",
    "Goal",
    "GoalNeed",
    "GoalWish",
    "HistoryRead",
    "Home",
    "Impact",
    "LastLooked",
    "LateReason",
    "LeaveCheck",
    "LegalStatus",
    "LevelOfNeed",
    "LocalStandard",
    "Measure",
    "Meeting",
    "Need",
    "NeedConcern",
    "NeedWish",
    "Note",
    "NoteAmendment",
    "NoteChild",
    "NotePassage",
    "NotePerson",
    "NoteStrand",
    "OwnWords",
    "Plan",
    "PlanChild",
    "PlanGoal",
    "PlanStep",
    "ProcedureLink",
    "Promise",
    "Reading",
    "Referral",
    "ReferralMove",
    "ReferralTold",
    "Review",
    "Signing",
    "Step",
    "StepGoal",
    "StepMove",
    "StepWish",
    "StoredFile",
    "StrandMove",
    "StrandRow",
    "Summary",
    "Task",
    "ThresholdText",
    "Told",
    "Upload",
    "Visit",
    "VisitChild",
    "Wish",
    "WishMove",
    "WorkingAnew",
]
