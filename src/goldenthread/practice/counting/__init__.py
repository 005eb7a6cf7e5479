"""The shapes of counting: so long after, so long before, in turn, the sooner of two, on a birthday. Every clock is one of these.

A shape knows no law and no child. It is handed the day or the moment something happened and answers with a day or a
moment; `words` is how a sentence says it, `counting` which day is day 0.
"""
