"""Writing help: what a reader may not understand, may be hurt by, or is still waiting to be told. It asks; it never writes.

Serves: K9.01, K9.03, C.11
"""
