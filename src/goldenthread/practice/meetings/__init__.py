"""Meetings about a child: their kinds, what has to be ready before, how they stand."""
