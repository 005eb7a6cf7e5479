"""The synthetic body of Elmshire: made-up children by the hundred, or by the ten thousand for measuring. Always the same for the same day."""
