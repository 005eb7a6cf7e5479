"""What a child asked for, what adults did, what the child was told, and what they think of it."""
