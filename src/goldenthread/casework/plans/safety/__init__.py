"""What if, bottom lines, and violence named in a plan."""
