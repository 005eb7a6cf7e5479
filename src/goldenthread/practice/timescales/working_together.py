"""The editions of Working Together to Safeguard Children that the clocks rest on.

Reading: the 2013 edition brought in both numbers used here, and those of 2015, 2018 and 2023 kept them. The text of the
2026 edition (18 March 2026, issued again by May 2026) has not been read here; the numbers are kept until a qualified
reviewer has confirmed them. None of these was read at its source.
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.answers import Source

WT_2013_APPLIES_FROM = date(2013, 4, 15)
WT_2013_APPLIES_UNTIL = date(2026, 3, 17)
WT_2026_APPLIES_FROM = date(2026, 3, 18)

WT_2013_TO_2023 = Source(cite="Working Together to Safeguard Children, 2013 to 2023 editions (2023: chapter 3)")
WT_2026 = Source(
    cite="Working Together to Safeguard Children 2026; its text is still to be checked against the 2023 edition"
)
