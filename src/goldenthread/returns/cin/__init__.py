"""The children in need census as a file: read with nothing lost, no database needed.

Start at `reader.read`; what it gives back is in `rows`, what it found wrong in `problems`.
"""
