"""Writing a note, adding to it, and taking it out of a record it does not belong in: the rows of a note."""
