"""Pages on whether life gets better: measures and numbers, what reviews made of goals, why a goal does not move, a number asked from afar."""
