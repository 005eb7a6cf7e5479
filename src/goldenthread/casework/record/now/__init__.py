"""Where things are now: the summary in eight blocks, and what somebody who answers tonight must know."""
