"""Passing a child’s work on: offered, accepted, handed over with the child."""
