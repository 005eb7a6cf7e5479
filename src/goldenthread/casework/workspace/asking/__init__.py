"""When is it due? One rule and one day, and nobody's record: the answer, how it was counted, and by whose word."""
