"""When the census changed its shape, and how the old gender codes are read. The codes themselves are in `practice`.

Source: the community schemas of the children in need census for 2016/17 to 2025/26, compared each with the next;
for 2026/27 the sector checker's own sample file. Not re-read at the department.
Reading: "not recorded or unborn" (0) and "indeterminate" (9) are both U, the only code of Sex that is not M or F; the
old code is kept beside it, so nothing is lost.
Shape: years are the calendar year a census ends in: 2025 is 2024/25.
"""

from typing import Final

FIRST_EDITION: Final = 2017
LATEST_EDITION: Final = 2027

SEX_BEGAN: Final = 2025
CHILD_IN_NEED_PLANS_BEGAN: Final = 2022
PRE_PROCEEDINGS_BEGAN: Final = 2027

GENDER_TO_SEX: Final = {"1": "M", "2": "F", "0": "U", "9": "U"}


def census_year(ends_in: int) -> str:
    """How the field writes a census year.

    >>> census_year(2025)
    '2024/25'
    """
    return f"{ends_in - 1}/{ends_in % 100:02d}"
