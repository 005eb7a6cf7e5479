"""Plans and their steps: the rules about what is agreed, by whom and by when."""
