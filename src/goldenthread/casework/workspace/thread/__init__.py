"""The golden thread's own pages: one worry or wish, a child, a family; as it was on a day; printed for whoever reads it."""
