"""How a family of Elmshire is told: plain frozen pieces, written by hand in `families/`, put into the record by the loaders.

Every date is written as if today were `TOLD_ON`; loading moves them all by the same number of days, so that "thirty days
ago" stays thirty days ago and a nine-year-old stays nine. People are named by a short key within their family.
"""

from goldenthread.casework.elmshire.telling.days import TOLD_ON
from goldenthread.casework.elmshire.telling.family import FamilyTold
from goldenthread.casework.elmshire.telling.people import (
    Couple,
    Help,
    Outside,
    ParentOf,
    Place,
    TieTold,
    Together,
    Who,
    who,
)
from goldenthread.casework.elmshire.telling.reaching import AlertTold, LockTold, NotKnow, Reach
from goldenthread.casework.elmshire.telling.thread import (
    GoalTold,
    ImpactTold,
    Measured,
    NeedTold,
    Number,
    Said,
    StepTold,
    Wished,
    Worry,
)
from goldenthread.casework.elmshire.telling.work import (
    Assessed,
    Closed,
    Enquired,
    InLaw,
    Lived,
    Looked,
    Met,
    OnPlan,
    Part,
    Planned,
    Referred,
    SummedUp,
    Visited,
)

__all__ = [
    "TOLD_ON",
    "AlertTold",
    "Assessed",
    "Closed",
    "Couple",
    "Enquired",
    "FamilyTold",
    "GoalTold",
    "Help",
    "ImpactTold",
    "InLaw",
    "Lived",
    "LockTold",
    "Looked",
    "Measured",
    "Met",
    "NeedTold",
    "NotKnow",
    "Number",
    "OnPlan",
    "Outside",
    "ParentOf",
    "Part",
    "Place",
    "Planned",
    "Reach",
    "Referred",
    "Said",
    "StepTold",
    "SummedUp",
    "TieTold",
    "Together",
    "Visited",
    "Who",
    "Wished",
    "Worry",
    "who",
]
