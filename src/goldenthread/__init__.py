"""Golden Thread: the practice and recording system of a children's social care service.

Start with README.md; docs/tour.md follows one child through the code.
"""
