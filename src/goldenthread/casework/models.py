"""Everything the `casework` app keeps. Each table lives in its slice; this gathers them for Django. Import a model from its own slice."""

from goldenthread.casework.assessments.family_models import FamilyComment, FamilyVersion, FamilyVersionPart, Sharing
from goldenthread.casework.assessments.models import Assessment, AssessmentFactor, Need, NeedConcern, NeedWish
from goldenthread.casework.assessments.practice_model_models import PracticeModel
from goldenthread.casework.assessments.thinking_models import (
    Evidence,
    Hypothesis,
    HypothesisEvidence,
    SafetyMapEntry,
    SafetyScale,
)
from goldenthread.casework.assessments.work_models import (
    AbsentParent,
    AdultDifficulty,
    AssessmentPart,
    AssessmentSource,
    FamilyAssessment,
    ManagerReview,
)
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.documents.models import Document, DocumentChild, StoredFile, Upload
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.casework.dues.models import DueRow, LateReason, StrandRow
from goldenthread.casework.dues.standards_models import LocalStandard, ProcedureLink, WorkingAnew
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion, StrategyShare
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
from goldenthread.casework.meetings.people_models import (
    FamilyOffer,
    Invitation,
    MeetingChild,
    MeetingDecision,
    MeetingReport,
    ReportReader,
)
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
from goldenthread.casework.outcomes.asking_models import MeasureLink
from goldenthread.casework.outcomes.beside_models import EffectOfUs, SmallChange, Tried
from goldenthread.casework.outcomes.models import Impact, Measure, Reading, ReadingPart, ReadingShare
from goldenthread.casework.pathways.models import Closing, ClosingAnswer
from goldenthread.casework.pathways.passing_models import Feedback, Goodbye, Transfer
from goldenthread.casework.plans.living_models import (
    Analysis,
    BottomLine,
    Contingency,
    PlanCopy,
    StepCheck,
    ViolenceInPlan,
)
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
from goldenthread.casework.visits.direct_work_models import DirectWork, DirectWorkPicture, DirectWorkWords
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.casework.wording.models import CouncilWord

__all__ = [
    "AbsentParent",
    "AdultDifficulty",
    "AgencyAnswer",
    "Analysis",
    "AskedForMe",
    "Assessment",
    "AssessmentFactor",
    "AssessmentPart",
    "AssessmentSource",
    "Attachment",
    "BottomLine",
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
    "Contingency",
    "CouncilWord",
    "Decision",
    "DirectWork",
    "DirectWorkPicture",
    "DirectWorkWords",
    "Document",
    "DocumentChild",
    "Drift",
    "DueRow",
    "EarlyHelpOffer",
    "EffectOfUs",
    "Enquiry",
    "Escalation",
    "Evidence",
    "FamilyAssessment",
    "FamilyComment",
    "FamilyOffer",
    "FamilyVersion",
    "FamilyVersionPart",
    "Feedback",
    "ForTonight",
    "Goal",
    "GoalNeed",
    "GoalWish",
    "Goodbye",
    "HistoryRead",
    "Home",
    "Hypothesis",
    "HypothesisEvidence",
    "Impact",
    "Invitation",
    "LastLooked",
    "LateReason",
    "LeaveCheck",
    "LegalStatus",
    "LevelOfNeed",
    "LocalStandard",
    "ManagerReview",
    "Measure",
    "MeasureLink",
    "Meeting",
    "MeetingChild",
    "MeetingDecision",
    "MeetingReport",
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
    "PlanCopy",
    "PlanGoal",
    "PlanStep",
    "PracticeModel",
    "ProcedureLink",
    "Promise",
    "Reading",
    "ReadingPart",
    "ReadingShare",
    "Referral",
    "ReferralMove",
    "ReferralTold",
    "ReportReader",
    "Review",
    "SafetyMapEntry",
    "SafetyScale",
    "Sharing",
    "Signing",
    "SmallChange",
    "Step",
    "StepCheck",
    "StepGoal",
    "StepMove",
    "StepWish",
    "StoredFile",
    "StrandMove",
    "StrandRow",
    "StrategyDiscussion",
    "StrategyShare",
    "Summary",
    "Task",
    "ThresholdText",
    "Told",
    "Transfer",
    "Tried",
    "Upload",
    "ViolenceInPlan",
    "Visit",
    "VisitChild",
    "Wish",
    "WishMove",
    "WorkingAnew",
]
