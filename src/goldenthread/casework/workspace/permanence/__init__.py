"""A home for good for one child: its page, its forms, its print."""
