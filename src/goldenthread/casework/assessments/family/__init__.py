"""The assessment as the family reads it, a copy for each reader: made, edited, checked as the very file, shared, and what they say to it."""
