"""Commands that Django finds by their place."""
