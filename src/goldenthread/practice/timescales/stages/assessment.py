"""Clocks of assessment. (The first assessment after a referral, T010, is in `first_assessment`.)

A later assessment, while a child is already known, has no referral to count from: it counts from its own start.
"""

from goldenthread.practice.counting.shapes import After, SetByCouncil
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage, Standing
from goldenthread.practice.timescales.sources import SEND, council, working_together
from goldenthread.practice.timescales.stages.front_door import TORBAY

clock = Stage("assessment", __name__).clock


def knowsley_1(line: str) -> tuple[Standing, ...]:
    """Knowsley's first standard, assessment."""
    return council(f"Knowsley Social Work Practice Standards, standard 1 ({line})")


clock(
    "T010-later", "Finish a later assessment", what="a later assessment is finished",
    counts=After(45, Unit.WORKING_DAYS), starts="its own start",
    force=Force.GUIDANCE, stands=working_together("chapter 3"), who="social_worker",
    reading="The guidance counts from a referral; where there is none we count from the assessment's own start.",
)  # fmt: skip
clock(
    "T011", "See the child", what="the child is seen", counts=After(3, Unit.WORKING_DAYS),
    starts="the work being given to a social worker", force=Force.STANDARD, stands=knowsley_1("K1.02"),
    who="social_worker", setting="child_seen_after_allocation", example_of="Knowsley",
    note="Sooner if needed. Met only when the child was really seen; an attempt is kept, and does not meet it.",
    reading="A child not yet born cannot be seen: see T011-unborn.",
)  # fmt: skip
clock(
    "T011-unborn", "Visit the parents of an unborn baby", what="the parents are visited", counts=After(3, Unit.WORKING_DAYS),
    starts="the work being given to a social worker, before the birth", force=Force.STANDARD, stands=knowsley_1("K1.02"),
    who="social_worker", setting="parents_of_unborn_seen_after_allocation", example_of="Knowsley",
    reading="An unborn baby cannot be seen. Our own reading: the parents are visited within the same days; from the birth on, the baby is seen.",
)  # fmt: skip
clock(
    "T012", "Send the draft assessment to the manager", what="the draft is with the team manager",
    counts=After(10, Unit.WORKING_DAYS), starts="the work being given to a social worker", force=Force.STANDARD,
    stands=knowsley_1("K1.02"), who="social_worker", setting="assessment_draft_to_manager", example_of="Knowsley",
    note="A point to look together, not the end.", reading="The standard does not say from when; we count from allocation.",
)  # fmt: skip
LOOKS = "The manager’s looks on the way, in their order; each day counts once, and a finished assessment needs no more of them."
clock(
    "T013", "Manager looks in on the assessment", what="the manager looks at it for the first time", counts=After(10, Unit.WORKING_DAYS),
    starts="the start of the assessment", force=Force.STANDARD, stands=TORBAY, who="team_manager",
    setting="manager_checks_assessment", example_of="Torbay", note=LOOKS,
)  # fmt: skip
clock(
    "T013-second", "Manager looks in on the assessment again", what="the manager looks at it for the second time",
    counts=After(20, Unit.WORKING_DAYS), starts="the start of the assessment", force=Force.STANDARD, stands=TORBAY, who="team_manager",
    setting="manager_checks_assessment_again", example_of="Torbay", note=LOOKS,
)  # fmt: skip
clock(
    "T013-third", "Manager looks in on the assessment at its end", what="the manager looks at it for the third time",
    counts=After(45, Unit.WORKING_DAYS), starts="the start of the assessment", force=Force.STANDARD, stands=TORBAY, who="team_manager",
    setting="manager_checks_assessment_at_its_end", example_of="Torbay", note=LOOKS,
)  # fmt: skip
clock(
    "T014", "Assess again", what="a new or updated assessment is finished", counts=After(12, Unit.MONTHS),
    starts="the last assessment being finished", force=Force.STANDARD,
    stands=council(
        "Knowsley children's services procedures, amendments (December 2017)",
        "http://knowsleychildcare.proceduresonline.com/chapters/amendments.html",
    ),
    who="social_worker", setting="assessed_again", example_of="Knowsley",
    note="Sooner before a child comes into care, and when life changes a great deal.",
)  # fmt: skip
clock(
    "T015-network", "Bring family and friends together while you assess", what="a support network meeting is held",
    counts=SetByCouncil(), starts="the assessment beginning", force=Force.STANDARD, stands=knowsley_1("K1.11"), who="social_worker",
    setting="network_meeting_in_assessment",
    note="A prompt, so that support is there early. It stops nothing, and where one is not safe or not wanted, why not stands in the offer.",
    reading="The standard asks for such meetings while an assessment goes on and names no day, so nothing is prompted until a council sets its own"
    " number. We would ask in the third week, by the fifteenth working day: what is said there can still change what is found.",
)  # fmt: skip
clock(
    "T016", "Share the assessment with the family", what="the assessment is shared with the family", counts=SetByCouncil(),
    starts="it being finished", force=Force.STANDARD, stands=knowsley_1("K1"), who="social_worker",
    setting="assessment_shared_with_family",
)  # fmt: skip
clock(
    "T017", "Give advice for an education, health and care assessment", what="social care's advice is given",
    counts=After(6, Unit.WEEKS), starts="it being asked for", force=Force.DUTY, stands=SEND.at("regulation 8"), who="social_worker",
)  # fmt: skip
clock(
    "T018", "Finish an education, health and care plan", what="the final plan is made", counts=After(20, Unit.WEEKS),
    starts="the assessment being requested", force=Force.DUTY, stands=SEND.at("as summarised by others"), who="special_needs_team",
)  # fmt: skip
