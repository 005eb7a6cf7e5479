"""Supervision: who it is due for, its agenda from the record, the session itself, and what of it goes to each child."""
