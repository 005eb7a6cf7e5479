"""How sure a worker says they are with each way of working with families: theirs to keep, and theirs to show."""
