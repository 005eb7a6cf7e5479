"""The people doing the work: their supervision. What is about a child lands on the child's record; what is personal stays between two."""
