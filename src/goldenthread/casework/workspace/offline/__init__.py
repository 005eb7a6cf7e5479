"""Notes written where there is no line: what is taken along on a device, and what comes in from it."""
