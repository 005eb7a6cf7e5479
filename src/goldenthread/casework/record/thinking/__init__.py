"""Pages of the thinking in an assessment: each child's section with its tray, the map, the explanations, what is found and what begins now."""
