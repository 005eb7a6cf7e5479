"""The people file: names, addresses, parents, families and workers for the children a census knows by number only."""
