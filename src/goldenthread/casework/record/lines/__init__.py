"""The record as one list of everything there is about a child, newest first; search in it; its print."""
