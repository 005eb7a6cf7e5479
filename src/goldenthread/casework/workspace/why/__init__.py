"""Why is this due? The rule in words, by whose law, how the day was counted, what opened it and what meets it; and why it was late."""
