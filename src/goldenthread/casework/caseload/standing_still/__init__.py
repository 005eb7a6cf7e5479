"""Where nothing is changing for a child, as people meet it: what was seen, the ladder, what was asked and answered, the lists of teams."""
