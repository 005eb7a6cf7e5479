"""Every stage, imported, so that every clock is declared: for whoever lists them all or asks for one by its number."""

from goldenthread.practice.timescales import case_summary, first_assessment, referral_decision
from goldenthread.practice.timescales.stages import (
    adoption,
    assessment,
    child_in_need,
    child_protection,
    children_in_care,
    complaints,
    court,
    early_help,
    emergency,
    front_door,
    leaving_care,
    private_fostering,
    recording,
    supervision,
    visits_in_care,
)

STAGES = (
    front_door, referral_decision, assessment, first_assessment, early_help, child_in_need, child_protection, emergency, court,
    children_in_care, visits_in_care, adoption, leaving_care, private_fostering, recording, case_summary, supervision, complaints,
)  # fmt: skip
