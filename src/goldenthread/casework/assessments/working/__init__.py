"""The work of an assessment with a family: begun, agreed, asked, looked at, signed off. What is thought in it stands in `thinking`."""
