"""Clocks of supervision, and of the yearly look at how the service is."""

from goldenthread.practice.counting.combined import Several
from goldenthread.practice.counting.shapes import After
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import CENSUS, EARLY_CAREER, EMPLOYERS_STANDARDS, INSPECTION, council

SUFFOLK = (
    "https://careers.suffolk.gov.uk/home/careers/career-pathways/social-work/social-work-in-cyp/"
    "newly-qualified-social-worker-nqsw-support-in-suffolk"
)
clock = Stage("supervision", __name__).clock
returns = Stage("returns", __name__).clock

clock(
    "T180", "Meet for supervision", what="the next supervision is held", counts=After(1, Unit.MONTHS), starts="the last supervision",
    force=Force.STANDARD, who="team_manager", setting="supervision", example_of="Knowsley",
    stands=council("Knowsley, supervision", "https://knowsleychildcare.proceduresonline.com/p_supervision.html"),
    note="At least monthly.",
)  # fmt: skip
clock(
    "T181", "Meet for reflective supervision in the first year", what="reflective supervision is held:", counts=Several((
        ("weekly,", After(6, Unit.WEEKS)), ("every two weeks,", After(6, Unit.MONTHS)), ("monthly,", After(12, Unit.MONTHS)),
    )), starts="a newly qualified social worker starting", force=Force.PRACTICE,
    stands=EARLY_CAREER.at("supervision", SUFFOLK), who="team_manager",
    note="The day shown is the last on which that rhythm still holds.",
)  # fmt: skip
clock(
    "T182", "Review progress in the first year", what="progress is reviewed:", counts=Several((
        ("first", After(3, Unit.MONTHS)), ("second", After(6, Unit.MONTHS)), ("third", After(9, Unit.MONTHS)), ("last", After(12, Unit.MONTHS)),
    )), starts="a newly qualified social worker starting", force=Force.PRACTICE,
    stands=EARLY_CAREER.at("reviews", SUFFOLK), who="assessor", note="Some councils review at three, six and eleven months.",
)  # fmt: skip
clock(
    "T186", "Publish the social work health check", what="the yearly health check is published", counts=After(12, Unit.MONTHS),
    starts="the last one", force=Force.PRACTICE, stands=EMPLOYERS_STANDARDS.at("standard 1"), who="principal_social_worker",
)  # fmt: skip
returns(
    "T193", "The year of the returns ends", what="the next year of the returns ends", counts=After(12, Unit.MONTHS),
    starts="31 March, the last day of a year of returns", force=Force.GUIDANCE, stands=CENSUS.at("the year 1 April to 31 March"), who="data_team",
    note="The department sets the days on which files are sent in; they are not held here.",
)  # fmt: skip
returns(
    "T194", "Share the self-evaluation", what="the self-evaluation is shared", counts=After(12, Unit.MONTHS), starts="the last conversation",
    force=Force.GUIDANCE, who="director", stands=INSPECTION.at(
        "annual engagement", "https://edyourself.wordpress.com/2017/12/18/ofsted-ilacs-2018-self-evaluation-and-child-level-data/"),
)  # fmt: skip
