"""Telling the child, the family and the network what is going on, and how to reach us."""
