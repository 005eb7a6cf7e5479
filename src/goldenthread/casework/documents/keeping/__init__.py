"""Making a file safe to keep: known by its content, made anew, or refused with a word on what to do. No database and no Django in here.

All of it runs in a program of its own with little time and little memory (`apart`), away from everything the server knows.
"""
