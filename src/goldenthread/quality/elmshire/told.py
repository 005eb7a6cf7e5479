"""What was said in supervision in Elm North this autumn, as it was told on the day of telling: two workers in words, the others by their days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class DecidedTold:
    """A decision: what, because, who does it, by when, when the task was done."""

    what: str
    because: str
    worker: str
    due: str
    done: str = ""


@dataclass(frozen=True)
class ThoughtTold:
    """One child: family and key, the answers to the five questions by their keys, what was decided."""

    child: tuple[str, str]
    texts: Mapping[str, str]
    decided: tuple[DecidedTold, ...] = ()


@dataclass(frozen=True)
class SupervisionTold:
    """One supervision: whose, with whom, planned and held when. `put_off`: the days it was put off from and why."""

    worker: str
    held_by: str
    planned: str
    held: str = ""
    at: str = "10:00"
    where: str = "The small room, Elm House"
    topics: Mapping[str, str] = field(default_factory=dict)
    children: tuple[ThoughtTold, ...] = ()
    put_off: tuple[tuple[str, str, str], ...] = ()
    looked_at_progress: bool = False
    says: str | None = None


def _by_days(worker: str, *days: str) -> tuple[SupervisionTold, ...]:
    return tuple(SupervisionTold(worker, "sunita", day, held=day, says="") for day in days)


FARAHS_OCTOBER = SupervisionTold(
    "farah", "sunita", "2025-10-21", held="2025-10-21",
    topics={
        "brings": "I go round and round about Kelly. If I ask her at home he hears it. If I do not ask, I do not know. And I have not stopped thinking of the night we took them to Nan’s.",
        "how_are_you": "Tired, and sleeping. That night comes back when the phone rings late. She has asked for the late rota to be shared out until Christmas; I have said yes.",
        "workload": "Four children in one family in two homes count as four. Two reports wait. The longer one can wait until November, and I have told the court team so.",
        "went_well": "Ben asked for somebody to walk with. It is the first thing he has asked of any of us.",
        "reflection": "We stayed with that night: what she saw, what it did to her, why she stood in the hall so long. She had thought that she froze. She waited until Kelly said it herself, and so it was Kelly who kept them safe.",
        "permanence": "Mia and Tobi know where they grow up if the evenings hold. Zara has her order. Ben is the one of whom nobody has said it aloud.",
    },
    children=(
        ThoughtTold(
            ("carter", "mia"),
            {
                "life": "She counts quiet evenings. We think that she still listens for the stairs. School is where she laughs.",
                "changed": "The Tuesdays at the clinic are kept. Her own number is from August, and nobody has asked her since.",
                "other": "It is calm because Steve is watched, and not because anything changed. It is calm because Kelly has learned what not to say.",
                "plan": "The steps are kept. Whether she feels it, only she can say.",
                "permanence": "At home with her mum. If the evenings stop holding: at Nan’s, where she was safe in spring.",
            },
            (
                DecidedTold("Ask Mia for her number at school, before anybody at home is asked", "Her number from August is all we have to show that the plan works for her.", "farah", "2025-10-24", done="2025-10-22"),
                DecidedTold("Ask Kelly alone at the bakery what happens when she says no", "We cannot call it calm on the word of the man she was afraid of.", "farah", "2025-11-07", done="2025-10-22"),
            ),
        ),
        ThoughtTold(
            ("carter", "zara"),
            {
                "life": "She lives at Nan’s and says so. Her shoes stay by the door.",
                "changed": "The order is made. The calendar of who comes when holds.",
                "permanence": "With Nan, until she is grown. Nan is in her seventies. Nobody has asked who comes after her.",
            },
            (DecidedTold("Ask Nan who would be there for Zara if she could not", "The order says where Zara lives. It does not say what happens to her if Nan falls ill, and she should not have to wonder.", "farah", "2025-11-30"),),
        ),
    ),
    says="Thank you for saying it about that night. I read that part twice. One thing: the rota is until the end of term, not until Christmas.",
)  # fmt: skip

FARAHS_NOVEMBER = SupervisionTold(
    "farah", "sunita", "2025-11-25", at="14:00",
    topics={"brings": "Tobi’s match. Two men on one side of a field. I want it for him, and I am afraid of the car park. And when nobody was in on my last visit I told myself that it was only the car."},
    put_off=(("2025-11-17", "2025-11-20", "I was called to court for another family. Not because it can wait."),),
)  # fmt: skip

LEAHS_NOVEMBER = SupervisionTold(
    "leah", "sunita", "2025-11-10", held="2025-11-10",
    topics={
        "brings": "I dream that I forgot something about the birth. I do not know what I do not know.",
        "how_are_you": "She was close to tears when the assessment was signed, and told me. It was relief, she says. We leave the door open.",
        "workload": "What she has is enough until January, and I hold the line for her.",
        "went_well": "Shanice writes to her first now, and not the other way round.",
        "learning": "How to talk with fathers who work nights. She goes with Tom to see how he does it.",
        "reflection": "What she felt when Kyle said nothing for an hour: that he did not care. What else it could be: that nobody had ever asked him a question and waited.",
        "permanence": "Before a birth it is the same question. A baby needs to know where home is before there is a cot.",
    },
    children=(
        ThoughtTold(
            ("bright", "baby"),
            {
                "life": "Not born yet. Wanted, and sung to. Ten weeks to go, and no home after Christmas.",
                "changed": "The assessment is done, and Shanice has read every word of it.",
                "other": "We plan for seizures because we can. What we do not know is Kyle.",
                "plan": "It begins this week. Water, stairs, being carried: three things, and somebody for each.",
                "permanence": "With Shanice, in a home of their own. If that is not ready or not safe: both of them at Denise’s, and she has said yes.",
            },
            (DecidedTold("See Kyle on his own, at a time that suits nights", "He is this baby’s father, and all we have written is what others say of him.", "leah", "2025-11-28"),),
        ),
    ),
    says="",
)  # fmt: skip
LEAHS_NEXT = SupervisionTold("leah", "sunita", "2025-11-24", at="09:30")

SUPERVISIONS: tuple[SupervisionTold, ...] = (
    *_by_days("farah", "2025-08-19", "2025-09-18"),
    FARAHS_OCTOBER,
    FARAHS_NOVEMBER,
    *_by_days("leah", "2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29", "2025-10-06", "2025-10-13", "2025-10-27"),
    LEAHS_NOVEMBER,
    LEAHS_NEXT,
    *_by_days("callum", "2025-09-23", "2025-10-24"),
    *_by_days("dele", "2025-10-02", "2025-11-04"),
)  # fmt: skip
