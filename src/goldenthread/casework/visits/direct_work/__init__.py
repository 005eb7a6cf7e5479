"""Direct work with a child: the tools, what the child did and said, who may know, what they were told of it."""
