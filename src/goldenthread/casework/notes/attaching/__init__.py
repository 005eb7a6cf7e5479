"""Documents beside the words they belong to: a drawing with the note of the visit it was made on."""
