"""A note as a whole: written with its visit, read, signed, and what came of it."""
