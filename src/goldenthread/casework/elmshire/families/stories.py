"""The story so far of each told family, by the family's key."""

from goldenthread.casework.elmshire.families import stories_told as told
from goldenthread.casework.elmshire.families.carter_story import STORY as CARTER
from goldenthread.casework.elmshire.telling.story import StoryTold

STORIES: dict[str, StoryTold] = {
    "carter": CARTER, "ellery": told.ELLERY, "bright": told.BRIGHT, "tesfay": told.TESFAY, "singh": told.SINGH, "pereira": told.PEREIRA,
    "braithwaite": told.BRAITHWAITE, "lockwood": told.LOCKWOOD, "kowalczyk": told.KOWALCZYK, "ashby": told.ASHBY, "reid": told.REID,
}  # fmt: skip
