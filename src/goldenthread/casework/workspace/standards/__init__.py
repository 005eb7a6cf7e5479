"""Pages of the council's own standards: what each rule says, our number since when and why, what a new one would change, the procedures."""
