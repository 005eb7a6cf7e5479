"""What is thought in an assessment: passages with their source, parts for each child, the map, possible explanations, what is recommended."""
