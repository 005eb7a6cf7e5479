"""The rules held over a census file that a council already has: what was over its number, month by month, child by child. No database.

Start at `reviewing.review`; `page` writes it for a reader and `lines` for a spreadsheet.
"""
