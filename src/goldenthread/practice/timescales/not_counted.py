"""The rows of the table of timescales that no clock counts, and why: no number at all, not a time, or facts that come later."""

from types import MappingProxyType

NOT_COUNTED = MappingProxyType({
    "T015": "Help starts as soon as a need is noticed: there is no number to count, and none would be right.",
    "T072": "A step before an application, not a span of time; the day the 2026 Act brought it in is still to be confirmed.",
    "T097": "A review comes before a significant change, whenever that is: an order of events, with no number.",
    "T120": "Asked at every visit (was the child seen alone?), not counted from a day.",
    "T127": "Once in each school term: the days of school terms are not held here.",
    "T128": "Counted in school days: the days of schools are not held here.",
    "T138": "Considered at the first review after the 16th birthday: it is due with that review (T096), with no clock of its own.",
    "T151": "As soon as possible after the assessment of needs (T150): the regulations give no number.",
    "T154": "Before the review that falls soon after 28 days in the home: that regulation is still to be read.",
    "T157": "A sum of weeks in care since the 14th birthday, not a span from one event: it waits for the record of care.",
    "T166": "Asked at every visit (was the child spoken to alone?), not counted from a day.",
    "T172": "Before a worker's leave starts: a list to go through, with no number.",
    "T174": "Before the visit was due to begin: a call from the car, with no number.",
    "T183": "A share of a newly qualified worker's time, not a span of time.",
    "T184": "A number of children, not a span of time.",
    "T185": "A proposal for 2027, not in force.",
    "T187": "Hours in a month, from an older benchmark, not a span of time.",
})  # fmt: skip
