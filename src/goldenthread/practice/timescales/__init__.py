"""What is due, by law and by the council's own standards: one module per duty, each with its law written above it."""
