"""The pages of a plan: the plans of a child, one plan as it lives, what is written in it, copies for readers, and writing it together."""
