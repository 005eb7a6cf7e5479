"""The rules: what the record means for a child. Standard library only; no database, no clock, no network.

Facts go in as frozen dataclasses; a `Due`, a `Duty`, a `Finding` or a `Strand` comes out, each with its source. The
same rules therefore run over our own record, over a census file, and in a table of examples that a social worker can
correct.
"""
