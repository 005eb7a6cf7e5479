"""Loads the made-up council."""
