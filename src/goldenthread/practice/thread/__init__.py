"""The golden thread: from the worry or the wish to what changed for the child, and where it is broken."""
