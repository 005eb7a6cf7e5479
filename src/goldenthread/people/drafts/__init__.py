"""The list of one's own drafts, with the names of those they are about."""
