"""Direct work with a child: what for, exactly what the child did and said, the picture, and, kept apart, what we think it means.

Serves: K2.02, K2.03, K2.04a, K2.05a, K2.07
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.documents.models import Document
from goldenthread.casework.visits.models import Visit
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class DirectWork(Recorded):
    """One time of direct work with one child."""

    class MayKnow(models.TextChoices):
        NOT_ASKED = "", "not asked yet"
        NOBODY = "nobody", "nobody but us two and who must keep them safe"
        SOME = "some", "only those named"
        ALL = "all", "everybody who helps"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="direct_work", help_text="The child.")
    visit = models.ForeignKey(
        Visit, null=True, blank=True, on_delete=models.PROTECT, related_name="direct_work", help_text="At which visit."
    )
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who worked with them.",
    )
    on = models.DateField(help_text="The day.")
    where = models.CharField(max_length=160, blank=True, help_text="Where.")
    alone = models.BooleanField(null=True, blank=True, help_text="Whether nobody else was there.")
    with_whom = models.CharField(max_length=160, blank=True, help_text="Who else was there.")
    tool = models.CharField(max_length=30, help_text="Key of the tool: 'three_houses', 'ladder'.")
    purpose = models.TextField(blank=True, help_text="What for.")
    agreed = models.TextField(blank=True, help_text="How the child, and whoever cares for them, agreed to it.")
    did = models.TextField(blank=True, help_text="Exactly what the child did: what was seen.")
    said = models.TextField(blank=True, help_text="Exactly what the child said.")
    means_of_saying = models.CharField(
        max_length=200, blank=True, help_text="How the child tells: words, symbols, signs."
    )
    meaning = models.TextField(
        blank=True, help_text="What the worker thinks it may mean; kept apart from what was seen."
    )
    may_know = models.CharField(max_length=10, choices=MayKnow, blank=True, help_text="Who the child says may know.")
    may_know_words = models.CharField(max_length=300, blank=True, help_text="Who, in the child's words.")
    next = models.TextField(blank=True, help_text="What happens next.")
    told_back_on = models.DateField(null=True, blank=True, help_text="When the child was told what came of it.")
    told_back = models.TextField(blank=True, help_text="What the child was told.")

    class Privacy:
        personal = (
            "where", "alone", "with_whom", "tool", "purpose", "agreed", "did", "said", "means_of_saying", "meaning", "may_know",
            "may_know_words", "next", "told_back",
        )  # fmt: skip
        plain = ("id", "child", "visit", "worker", "on", "told_back_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-on", "-id"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "-on"], name="direct_work_child")]


class DirectWorkPicture(Recorded):
    """A picture the child made, kept as a document with the words that go with it."""

    work = models.ForeignKey(DirectWork, on_delete=models.PROTECT, related_name="pictures", help_text="At which work.")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+", help_text="The picture.")
    place = models.PositiveSmallIntegerField(default=1, help_text="Where it stands among the pictures, from 1.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "work", "document", "place")


@pghistory.track()
class DirectWorkWords(Recorded):
    """What the child put in one place of a tool: a house, a step of the ladder, a ring of the circle; in their own words."""

    work = models.ForeignKey(DirectWork, on_delete=models.CASCADE, related_name="words", help_text="At which work.")
    place = models.CharField(max_length=40, help_text="Where in the tool: 'worries', 'dreams', 'inside'.")
    words = models.CharField(max_length=400, help_text="In the child's own words.")
    number = models.SmallIntegerField(null=True, blank=True, help_text="The number, where the tool has one.")

    class Privacy:
        personal = ("place", "words", "number")
        plain = ("id", "work")


@pghistory.track()
class WorkPassedOn(Recorded):
    """What an adult was told of direct work, as far as the child said they may know, and what that adult answered or will do now.

    Serves: K2.06
    """

    work = models.ForeignKey(DirectWork, on_delete=models.PROTECT, related_name="passed_on", help_text="Which work.")
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who was told, if recorded.",
    )
    who = models.CharField(max_length=160, blank=True, help_text="Who, in words: 'Ms Patel, her teacher'.")
    on = models.DateField(help_text="When they were told.")
    told = models.TextField(help_text="What they were told.")
    to_keep_safe = models.TextField(blank=True, help_text="Why they had to be told although the child did not want it.")
    answer = models.TextField(blank=True, help_text="What they said to it, and what they will do.")
    answered_on = models.DateField(null=True, blank=True, help_text="When they answered.")

    class Privacy:
        personal = ("person", "who", "told", "to_keep_safe", "answer")
        plain = ("id", "work", "on", "answered_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]
