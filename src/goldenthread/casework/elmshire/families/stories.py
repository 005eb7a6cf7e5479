"""The story so far of each told family, by the family's key."""

from goldenthread.casework.elmshire.families.carter_story import STORY as CARTER
from goldenthread.casework.elmshire.telling.story import StoryTold

STORIES: dict[str, StoryTold] = {"carter": CARTER}
