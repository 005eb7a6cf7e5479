"""Where people live and how they are reached; whether it is still right."""
