"""Referring an adult on to an adult service, because of what their difficulty does to a child."""
