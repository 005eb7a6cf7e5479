"""What children and families say of our work, and what we did about it."""
