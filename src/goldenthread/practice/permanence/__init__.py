"""A home for good: the moves of ways, people put forward and what was asked as a good parent; what each leaves open."""
