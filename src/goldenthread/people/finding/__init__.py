"""Finding a person, and looking before adding one."""
