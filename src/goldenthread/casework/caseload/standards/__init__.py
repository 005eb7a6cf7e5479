"""What a new number would change, and working everything out anew once it is set."""
