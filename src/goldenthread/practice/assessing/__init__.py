"""Thinking in an assessment: its dimensions, the council's ways of working, what has been looked at, and what a thinker may ask themselves."""
