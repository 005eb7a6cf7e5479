"""Whether life gets better: scales, when a number is wanted, whether change came, words that ask for somebody today."""
