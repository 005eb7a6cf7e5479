"""The pages of an assessment with a family: begun, carried on, looked at, signed off; and the frame round every page of it."""
