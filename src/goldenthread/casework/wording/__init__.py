"""Writing help on the pages: what a reader may stumble over in what is being typed, and the council's own list of words."""
