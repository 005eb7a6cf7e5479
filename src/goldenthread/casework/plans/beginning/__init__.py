"""A plan begun, agreed with the family, carried on and ended; who works on it."""
