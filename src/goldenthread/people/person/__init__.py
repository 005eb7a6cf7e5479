"""One person: who they are, as they tell it, with its history."""
