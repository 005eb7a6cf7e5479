"""CSV files as councils really have them: any of the usual encodings and delimiters, header names that vary, every fault with its line."""
