"""Elmshire, the council that does not exist: a cast of families told by hand, and a body of made-up children around them.

For trying, showing, testing and measuring. Nobody here is real. It is loaded by `python -m goldenthread manage load_elmshire`
(the demo does so by itself) and refused where it could meet a real council's record.
"""
