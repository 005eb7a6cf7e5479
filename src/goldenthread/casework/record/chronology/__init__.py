"""The chronology: a family's story in lines, with what each meant for each child."""
