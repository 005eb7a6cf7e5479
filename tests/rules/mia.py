"""Mia's four threads and one wish, as facts: the made-up child of the drawings, told once for all the thread's tests.

Today, in these examples, is Saturday 22 November 2025.
"""

from datetime import date

from goldenthread.practice.thread.facts import (
    ChildThread,
    ConcernFact,
    GoalFact,
    MeasureFact,
    NeedFact,
    ReadingFact,
    StepFact,
    Voice,
    WishFact,
)

TODAY = date(2025, 11, 22)


def numbers(*pairs, voice=Voice.CHILD, alone=False):
    """Readings of one voice, written as (day, value)."""
    return tuple(ReadingFact(f"{voice} {day}", value, day, voice, asked_alone=alone) for day, value in pairs)


SAFE_AT_HOME = ChildThread(
    "mia", first_name="Mia",
    concerns=(ConcernFact("c1", "Mia was tired and had missed 6 days. “I put my pillow on my ears.”", date(2024, 9, 15),
                          "School", "Feeling safe at home"),),
    needs=(NeedFact("n1", "Mia needs a calm home where grown-ups' drinking does not frighten her.", date(2024, 10, 10),
                    "Assessment", ("c1",)),),
    goals=(GoalFact("g1", "Mia feels safe at home", date(2024, 11, 1), "Mia", ("n1",)),),
    steps=(StepFact("s1", "Alcohol clinic each week", date(2024, 11, 1), ("g1",), owner="Mum and Steve",
                    starts_on=date(2024, 11, 5), started_on=date(2024, 11, 5), going="18 of 20 weeks"),),
    measures=(MeasureFact("m1", "How safe Mia feels", ("g1",), target=8, readings=numbers(
        (date(2024, 11, 5), 2), (date(2025, 4, 1), 4), (date(2025, 8, 6), 5), (date(2025, 10, 22), 7))),),
)  # fmt: skip

CALL_OUTS = MeasureFact(
    "m2",
    "Police call-outs",
    ("g2",),
    higher_is_better=False,
    target=0,
    readings=numbers((date(2025, 1, 20), 3), (date(2025, 4, 30), 1), (date(2025, 10, 31), 0), voice=Voice.COUNT),
)
NO_VIOLENCE = ChildThread(
    "mia", first_name="Mia",
    concerns=(ConcernFact("c2", "Argument, door broken. Mia and Tobi were in their room.", date(2024, 11, 12), "Police",
                          "No violence", violence=True, harmed_adult=True),),
    needs=(NeedFact("n2", "Mia needs adults around her who do not hurt each other.", date(2025, 1, 15), "Conference",
                    ("c2",)),),
    goals=(GoalFact("g2", "Nobody hurts or frightens anybody at home", date(2025, 1, 15), "Mum", ("n2",)),),
    steps=(StepFact("s2", "Respectful relationships group", date(2025, 8, 4), ("g2",), owner="Steve",
                    starts_on=date(2025, 8, 18), started_on=date(2025, 8, 18), due_on=date(2026, 2, 9),
                    going="week 14 of 26"),),
    measures=(CALL_OUTS,),
)  # fmt: skip

HER_STORY = ChildThread(
    "mia", first_name="Mia",
    concerns=(ConcernFact("c3", "Mia asks why she stayed with Nan and who her dad is.", date(2025, 2, 3), "Nan",
                          "Knowing her story", status="resolved", status_on=date(2025, 10, 22),
                          evidence="Mia tells the story herself. She keeps the book."),),
    needs=(NeedFact("n3", "Mia needs honest words for what happened.", date(2025, 3, 4), "Assessment", ("c3",)),),
    goals=(GoalFact("g3", "Mia understands her story", date(2025, 3, 4), "Mia", ("n3",)),),
    steps=(StepFact("s3", "Words and pictures with Mia, Mum and Nan", date(2025, 3, 4), ("g3",), owner="Farah",
                    status="done", status_on=date(2025, 10, 22)),),
    measures=(MeasureFact("m3", "“I understand my story”", ("g3",), target=8, readings=numbers(
        (date(2025, 3, 10), 3), (date(2025, 10, 22), 8))),),
)  # fmt: skip

READING = ChildThread(
    "mia", first_name="Mia",
    concerns=(ConcernFact("c4", "Mia reads two years below her age and hides it.", date(2025, 5, 14), "School", "Reading"),),
    needs=(NeedFact("n4", "Mia needs regular one-to-one help with reading.", date(2025, 8, 6), "Review", ("c4",)),),
    goals=(GoalFact("g4", "Mia reads for fun", date(2025, 9, 1), "School", ("n4",)),),
    steps=(StepFact("s4", "Reading mentor, Tuesdays and Thursdays", date(2025, 9, 1), ("g4",), owner="Ms Patel, school",
                    starts_on=date(2025, 10, 17)),),
)  # fmt: skip

SLEEPOVER = WishFact(
    "w1", "When it is 8 I want a sleepover.", date(2025, 10, 22), "Mia to Farah, seen alone", "A sleepover"
)


def together(*threads, wishes=(), closed_on=None):
    """Several examples as one child's thread."""
    return ChildThread(
        "mia", first_name="Mia", wishes=tuple(wishes), closed_on=closed_on,
        **{kind: tuple(fact for thread in threads for fact in getattr(thread, kind))
           for kind in ("concerns", "needs", "goals", "steps", "measures", "impacts", "closings")},
    )  # fmt: skip
