"""The family's own version of an assessment: made from the same content for one reader, read, checked, printed, shared, answered."""
