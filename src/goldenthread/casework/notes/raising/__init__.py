"""What a note gives rise to within the notes slice: promises, tasks, decisions, wishes."""
