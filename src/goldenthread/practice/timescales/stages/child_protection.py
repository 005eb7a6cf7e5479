"""Clocks of child protection: strategy discussion, enquiry, conference, core group, reviews, visits, transfer."""

from datetime import date

from goldenthread.practice.counting.combined import SoonerOf
from goldenthread.practice.counting.shapes import After, Before, SameDay, SetByCouncil
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import CENSUS, council, working_together

TEES = council(
    "Tees child protection procedures, review conference",
    "http://www.teescpp.org.uk/child-protection-review-conference",
)
SUSSEX = council(
    "Sussex child protection procedures, information for a conference",
    "https://sussexchildprotection.procedures.org.uk/hkzh/child-protection-conferences/information-for-a-conferenc",
)
HACKNEY = council(
    "City and Hackney, conference documents and minutes",
    "https://chsafeguarding.webc-dev.co.uk/professionals/procedures-practice-guidance-and-one-minute-guides/standards-criteria-2/"
    "child-protection-conference-documents-and-minutes",
)
LEAD, CHAIR = "lead_social_worker", "conference_chair"
PANEL_SINCE = date(2018, 6, 29)
clock = Stage("child protection", __name__).clock

clock(
    "T040", "Hold a strategy discussion", what="a strategy discussion is held", counts=SameDay(),
    starts="there being reasonable cause to suspect significant harm", force=Force.GUIDANCE,
    stands=working_together("chapter 3"), who="team_manager", note="More than one may be needed.",
    reading="The guidance says as soon as possible, often the same day; we show that day.",
)  # fmt: skip
clock(
    "T041", "Hold the initial conference", what="the initial child protection conference is held",
    counts=After(15, Unit.WORKING_DAYS), starts="the strategy discussion at which the enquiry was begun",
    force=Force.GUIDANCE, stands=working_together("chapter 3"), who=CHAIR,
    note="Where there were several discussions, the one that began the enquiry. The most it may take: sooner where urgent.",
)  # fmt: skip
clock(
    "T042", "Conference as the national figure counts it", what="the initial conference is held",
    counts=After(15, Unit.WORKING_DAYS), starts="the recorded start of the section 47 enquiry", force=Force.PRACTICE,
    stands=CENSUS.at("conference measure", "http://id.esd.org.uk/metricType/3217"), who="data_team",
    note="A measure, not the duty: its start may differ from the strategy discussion of T041, so both are kept.",
)  # fmt: skip
clock(
    "T043", "Record what the enquiry found", what="the outcome of the enquiry is written down", counts=After(15, Unit.WORKING_DAYS),
    starts="the strategy discussion at which the enquiry was begun", force=Force.GUIDANCE, stands=working_together("chapter 3"),
    who="social_worker", reading="It has no number of its own; it is done in time for the conference (T041).",
)  # fmt: skip
clock(
    "T044", "Hold the first core group", what="the first core group meets", counts=After(10, Unit.WORKING_DAYS),
    starts="the conference that made the plan", force=Force.GUIDANCE, stands=working_together("chapter 3"), who=LEAD,
)  # fmt: skip
clock(
    "T045", "Hold the next core group", what="the next core group meets", counts=After(6, Unit.WEEKS), starts="the last core group",
    force=Force.STANDARD, stands=council("Working Together leaves it to local arrangements: four to six weeks are usual", read=False),
    who=LEAD, setting="core_groups", example_of="several councils",
)  # fmt: skip
clock(
    "T046", "Hold the first review conference", what="the first review conference is held", counts=After(3, Unit.MONTHS),
    starts="the initial conference", force=Force.GUIDANCE,
    stands=working_together("chapter 3", "http://www.teescpp.org.uk/child-protection-review-conference"), who=CHAIR,
)  # fmt: skip
clock(
    "T047", "Hold the next review conference", what="the next review conference is held", counts=After(6, Unit.MONTHS),
    starts="the last review conference", force=Force.GUIDANCE,
    stands=working_together("chapter 3", "http://www.teescpp.org.uk/child-protection-review-conference"), who=CHAIR,
    note="The most it may be; the date is set at each conference.",
)  # fmt: skip
clock(
    "T048", "Review the plan of a new-born baby", what="the first review conference is held",
    counts=SoonerOf((("the conference held before the birth", After(3, Unit.MONTHS)), ("the birth", After(10, Unit.WORKING_DAYS)))),
    starts="the conference held before the birth", force=Force.STANDARD, stands=TEES, who=CHAIR,
    setting="newborn_first_review", example_of="Tees",
)  # fmt: skip
clock(
    "T049", "Share the report before the initial conference", what="the social worker's report is with parents and older children",
    counts=Before(3, Unit.WORKING_DAYS), starts="the initial conference", force=Force.STANDARD, stands=SUSSEX, who="social_worker",
    setting="report_before_initial_conference", example_of="Sussex",
)  # fmt: skip
clock(
    "T050", "Share the report before a review conference", what="the report is with parents and chair",
    counts=Before(5, Unit.WORKING_DAYS), starts="the review conference", force=Force.STANDARD, stands=SUSSEX, who="social_worker",
    setting="report_before_review_conference", example_of="Sussex",
)  # fmt: skip
clock(
    "T051", "Send what the conference decided", what="the outcome letter goes out, with outline plan and dates,",
    counts=After(1, Unit.WORKING_DAYS), starts="the conference", force=Force.STANDARD, stands=HACKNEY, who=CHAIR,
    setting="conference_outcome_letter", example_of="City and Hackney",
)  # fmt: skip
clock(
    "T052", "Send the record of the conference", what="the full record is sent", counts=After(15, Unit.WORKING_DAYS),
    starts="the conference", force=Force.STANDARD, stands=HACKNEY, who=CHAIR, setting="conference_record", example_of="City and Hackney",
    note="Other councils use twenty.",
)  # fmt: skip
clock(
    "T053", "See the child on a protection plan", what="the child is seen at home", counts=After(10, Unit.WORKING_DAYS),
    starts="the plan starting, or the child last being seen", force=Force.STANDARD,
    stands=council(
        "Camden, visits and engagement with families",
        "https://ascpractice.camden.gov.uk/children-practice-hub/child-protection/visits-and-engagement-with-families",
    ),
    who=LEAD, setting="child_protection_visits", example_of="Camden",
    note="Met only when the child was really seen; an attempt is kept, and does not meet it.",
    reading="No national number. Camden says every ten days, without saying which: we take working days; a council chooses. Unborn: T053-unborn.",
)  # fmt: skip
clock(
    "T053-unborn", "Visit the parents of an unborn baby on a protection plan", what="the parents are visited",
    counts=SetByCouncil(), starts="the plan starting, or the parents last being visited, until the birth", force=Force.STANDARD,
    stands=council("Our own reading: an unborn baby cannot be seen", read=False), who=LEAD, setting="parents_of_unborn_on_plan_visits",
    note="It ends on the day of birth; from then on the baby is seen, counted from that day.",
)  # fmt: skip
clock(
    "T054", "Hold the conference for a child who has moved here", what="the transfer-in conference is held",
    counts=After(15, Unit.WORKING_DAYS), starts="being told that a child with a plan has moved in", force=Force.GUIDANCE,
    stands=working_together("chapter 3"), who=CHAIR,
)  # fmt: skip
clock(
    "T055", "Send the booking form for a review", what="the booking form is with the social worker", counts=Before(6, Unit.WEEKS),
    starts="the review conference", force=Force.STANDARD,
    stands=council(
        "Surrey, child protection review conferences",
        "http://surreyscb.procedures.org.uk/zkpqo/managing-individual-cases/child-protection-review-conferences",
    ),
    who=CHAIR, setting="review_booking_form", example_of="Surrey",
)  # fmt: skip
clock(
    "T056", "Notify the national panel", what="the national panel is notified", counts=After(5, Unit.WORKING_DAYS),
    starts="a serious incident becoming known", force=Force.GUIDANCE, stands=working_together("chapter 5", since=PANEL_SINCE),
    who="director",
)  # fmt: skip
clock(
    "T057", "Finish the rapid review", what="the rapid review is finished and sent", counts=After(15, Unit.WORKING_DAYS),
    starts="the serious incident becoming known or being notified", force=Force.GUIDANCE,
    stands=working_together("chapter 5", since=PANEL_SINCE), who="safeguarding_partners",
    reading="Where the two days differ we count from the earlier.",
)  # fmt: skip
clock(
    "T058", "Tell the designated officer of an allegation", what="the designated officer is told", counts=After(1, Unit.WORKING_DAYS),
    starts="an allegation about a person who works with children", force=Force.GUIDANCE,
    stands=working_together("and Keeping Children Safe in Education"), who="employer",
)  # fmt: skip
