"""Pages of direct work with a child, the sheets to print, and what comes of it for the plan."""
