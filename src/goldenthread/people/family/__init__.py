"""A child's family: who belongs together, who lives where, who helps."""
