"""What some of Elmshire's workers say of their own skills, and whether they show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.casework.elmshire.world import World
from goldenthread.people.models import Person
from goldenthread.quality.skills.models import SkillRating, SkillsShown


@dataclass(frozen=True)
class SkillTold:
    """What a worker said of one skill, and when."""

    worker: str
    skill: str
    said: str
    confidence: int
    words: str = ""


SKILLS: tuple[SkillTold, ...] = (
    SkillTold("farah", "three_houses", "2025-03-10", 3, "Did it with Grace beside me. I talked too much in the house of worries."),
    SkillTold("farah", "three_houses", "2025-10-13", 4, "She drew the third house first, and that was fine."),
    SkillTold("farah", "family_picture", "2025-06-02", 4),
    SkillTold("farah", "motivational", "2025-09-08", 3, "I ask the ruler question now. Waiting for the answer is the hard part."),
    SkillTold("farah", "family_group", "2025-10-13", 2, "I would like to sit in on one before I offer it to a family."),
    SkillTold("farah", "safety_plan", "2025-11-03", 3),
    SkillTold("dele", "routine_sort", "2025-05-12", 5, "Happy to show anybody. The blank slips are where it happens."),
    SkillTold("dele", "watching", "2025-05-12", 4),
    SkillTold("dele", "network", "2025-09-15", 4, "Sunday evening works for most families. Ask about lifts."),
    SkillTold("tom", "explanations", "2025-11-10", 2, "I find one and stop looking."),
)  # fmt: skip
SHOWN = {"dele": SkillsShown.What.WORDS, "farah": SkillsShown.What.NUMBERS}
"""Tom keeps his to himself."""


def load_skills(world: World, families: Mapping[str, Mapping[str, Person]]) -> None:
    """Keep them, once."""
    if SkillRating.objects.exists():
        return
    SkillRating.objects.bulk_create(
        SkillRating(
            worker=world.worker(one.worker), skill=one.skill, confidence=one.confidence, words=one.words, rated_on=world.on(one.said)
        )
        for one in SKILLS
    )  # fmt: skip
    SkillsShown.objects.bulk_create(SkillsShown(worker=world.worker(key), what=what) for key, what in SHOWN.items())
