"""The colours of the pictures. Meaning never rests on colour alone: shape, dashes or words always say it too."""

INK = "#0b0c0c"
GREY = "#505a5f"
LINE = "#b1b4b6"
PALE = "#f3f2f1"
WHITE = "#ffffff"
BRAND = "#12436d"
BLUE = "#1d70b8"
GREEN = "#00703c"
PURPLE = "#912b88"
ORANGE = "#b3540a"
BROWN = "#7d5d26"
TEAL = "#136f63"
RED = "#d4351c"
"""Red is kept for what is stuck, late or dangerous."""

GOLD = "#e9b824"
GOLD_LIGHT = "#f8de83"
GOLD_EDGE = "#7a5a0c"
"""Gold is kept for the thread; its dark edge carries the contrast on white."""

HOMES = (BLUE, GREEN, PURPLE, BROWN, TEAL, BRAND)
"""One for each home, in turn; a home is always lettered as well."""

FONT = "'Atkinson Hyperlegible Next', Arial, sans-serif"
