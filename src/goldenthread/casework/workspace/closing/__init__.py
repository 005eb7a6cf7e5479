"""The closing's own pages: written with the thread beside it, decided by a manager, read by the family, kept by the child."""
