"""A copy of a plan for one reader: what may stand in it, and who has one."""
