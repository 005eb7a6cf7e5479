"""Supervision: what is talked about, how a session moves on, and by when there is the next one. No page, no table."""
