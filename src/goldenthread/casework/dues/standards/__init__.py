"""What this council has set for itself: its own numbers, and where its procedures stand."""
