"""Words that people who were in care, and the council's own standards, ask us not to write about a child or a family."""

import re

NOT_OUR_WORDS = re.compile(
    r"\b(cases?|LAC|CLA|CYP|MOC|FOC|NFA|NEET|clients?|service users?|placements?|respite|siblings?|abscond\w*|disengag\w*|"
    r"non-?engag\w*|non-?complian\w*|disclos\w+|on-?going|challenging behaviour|hard to reach|perpetrators?|historic\w*|"
    r"domestic (dispute|incident)s?|attention.seeking|manipulativ\w+|promiscuous|lifestyle choice|seek legal advice|vulnerable|"
    r"failed|refused to)\b",
    re.IGNORECASE,
)
