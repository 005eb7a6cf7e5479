"""Clocks of recording, and of people asking for their own record. (The summary, T170, is in `case_summary`.)"""

from goldenthread.practice.counting.shapes import After, SetByCouncil
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import DATA_PROTECTION, council

clock = Stage("recording", __name__).clock
records = Stage("records", __name__).clock

clock(
    "T171", "Write up a visit or meeting", what="it is written up", counts=SetByCouncil(), starts="the visit or meeting",
    force=Force.STANDARD, stands=council("Knowsley Social Work Practice Standards, standard 9"), who="social_worker", setting="written_up",
)  # fmt: skip
clock(
    "T173", "Call the family back", what="the call is returned", counts=SetByCouncil(), starts="the family's call", force=Force.STANDARD,
    stands=council("Knowsley Social Work Practice Standards, on keeping in touch"), who="social_worker", setting="call_returned",
)  # fmt: skip
records(
    "T160", "Give people their own record", what="the request is answered", counts=After(1, Unit.MONTHS), starts="the request for one's record",
    force=Force.DUTY, stands=DATA_PROTECTION.at("article 12(3)"), who="information_team",
    note="Two more months where it is complex, if the person is told so within the first.",
)  # fmt: skip
