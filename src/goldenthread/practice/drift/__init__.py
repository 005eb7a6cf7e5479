"""Where nothing is changing for a child: rules over facts, the question each asks, and the ladder of people to turn to."""
