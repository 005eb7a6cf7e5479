"""No cell that leaves us is ever worked out by a spreadsheet; what comes back is as it was. Needs no database."""

BYTE_ORDER_MARK = "\ufeff"
"""What a file begins with so that a spreadsheet reads it as Unicode."""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that guards a formula, and without blanks around it.

    >>> unguarded("'=1+1"), unguarded("''tis"), unguarded("'tis"), unguarded(" O'Neill ")
    ('=1+1', "'tis", "'tis", "O'Neill")
    """
    cell = cell.strip(" \u00a0")
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA_STARTS and len(cell) > 1 else cell


def guarded(cell: str) -> str:
    """A cell that no spreadsheet will work out: an apostrophe goes before what begins like a formula, or with an apostrophe.

    >>> guarded("=1+1"), guarded("'tis"), guarded("Mia")
    ("'=1+1", "''tis", 'Mia')
    """
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
