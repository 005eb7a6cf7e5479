"""Clocks of adoption."""

from goldenthread.practice.counting.combined import InTurn, Several
from goldenthread.practice.counting.shapes import After, NotBefore
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import ADOPTION_ACT, ADOPTION_AGENCIES, ADOPTION_GUIDANCE

AGENCY, REVIEWER = "adoption_agency", "independent_reviewing_officer"
clock = Stage("adoption", __name__).clock

clock(
    "T140", "Decide after the adoption panel", what="the agency decides", counts=After(7, Unit.WORKING_DAYS),
    starts="the panel's recommendation, in its final minutes", force=Force.GUIDANCE, stands=ADOPTION_GUIDANCE.at("decisions"), who=AGENCY,
)  # fmt: skip
clock(
    "T141", "Tell parents of the adoption decision", what="parents are told:", counts=Several((
        ("in person", After(2, Unit.WORKING_DAYS)), ("in writing", After(5, Unit.WORKING_DAYS)),
    )), starts="the agency's decision", force=Force.GUIDANCE, stands=ADOPTION_GUIDANCE.at("decisions"), who="social_worker",
)  # fmt: skip
clock(
    "T142", "Review a child waiting for adopters", what="the child's situation is reviewed:",
    counts=InTurn((After(3, Unit.MONTHS), After(6, Unit.MONTHS))), starts="the child being authorised for adoption",
    force=Force.DUTY, stands=ADOPTION_AGENCIES.at("regulation 36"), who=REVIEWER,
)  # fmt: skip
clock(
    "T143", "Visit a child placed for adoption", what="the child is visited",
    counts=After(1, Unit.WEEKS), starts="the placement for adoption, or the last visit, until the first review",
    force=Force.DUTY, stands=ADOPTION_AGENCIES.at("regulation 36(4)"), who="social_worker",
    note="After the first review the agency decides how often.",
)  # fmt: skip
clock(
    "T144", "Review a child placed for adoption", what="the placement is reviewed:",
    counts=InTurn((After(4, Unit.WEEKS), After(3, Unit.MONTHS), After(6, Unit.MONTHS))), starts="the placement for adoption",
    force=Force.DUTY, stands=ADOPTION_AGENCIES.at("regulation 36(3)"), who=REVIEWER, note="Until an order is made.",
)  # fmt: skip
clock(
    "T145", "Apply to adopt", what="adopters may apply", counts=NotBefore(10, Unit.WEEKS), starts="the child coming to live with them",
    force=Force.DUTY, stands=ADOPTION_ACT.at("section 42, read in a summary"), who="adopters",
)  # fmt: skip
clock(
    "T146", "Give the later life letter", what="the later life letter and the finished life story book are given",
    counts=After(10, Unit.WORKING_DAYS), starts="the adoption ceremony", force=Force.GUIDANCE, who="social_worker",
    stands=ADOPTION_GUIDANCE.at("later life letter", "http://kentchildcare.proceduresonline.com/chapters/g_later_life_lett.html"),
    note="From the celebration, not from the order.",
)  # fmt: skip
clock(
    "T147", "Consent to adoption", what="a mother may give valid consent", counts=NotBefore(6, Unit.WEEKS), starts="the birth",
    force=Force.DUTY, stands=ADOPTION_ACT.at("section 52(3)"), who="parent",
)  # fmt: skip
clock(
    "T148", "Assess people who would like to adopt", what="the assessment is finished:", counts=Several((
        ("stage one", After(2, Unit.MONTHS)), ("stage two, where it follows at once,", After(6, Unit.MONTHS)),
    )), starts="their registration of interest being accepted", force=Force.GUIDANCE, stands=ADOPTION_GUIDANCE.at("assessment of adopters"),
    who=AGENCY,
    reading="Stage two takes four months from its own start: where people pause between the stages it ends later.",
)  # fmt: skip
