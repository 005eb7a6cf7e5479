"""A home for good: three statuses, ways, milestones, people put forward, keeping a home going, asking as a good parent would."""
