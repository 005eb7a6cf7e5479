"""Who has looked at a record."""
