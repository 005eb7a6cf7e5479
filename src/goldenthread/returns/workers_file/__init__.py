"""The workers file: who works for the council, in which team, with which roles."""
