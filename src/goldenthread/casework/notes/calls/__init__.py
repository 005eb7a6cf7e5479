"""Who rang, who was rung back, and which child asked for their worker."""
