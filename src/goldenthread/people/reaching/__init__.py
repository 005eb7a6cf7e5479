"""The one check that every letter, text, link, invitation, minute, plan, chart and print passes before it leaves or is shown.

    reach = may_reach(kelly, channel=Channel.LETTER, to_address=home, carrying=lines, on=today)
    lines = leave_out(lines, recipients=[kelly], channel=Channel.LETTER, to_address=home, on=today)

`may_reach` says whether and how; `leave_out` gives the lines this reader may have, with no gap where others were.
"""

from goldenthread.people.reaching.lines import Line, Says
from goldenthread.people.reaching.outgoing import leave_out, may_reach, ways_to_reach
from goldenthread.people.reaching.rule import Reach

__all__ = ["Line", "Reach", "Says", "leave_out", "may_reach", "ways_to_reach"]
