"""Everything goes out: every table of ours as CSV, with a description of every column, any day."""
