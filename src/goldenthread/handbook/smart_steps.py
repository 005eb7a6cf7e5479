"""How a step or a goal is read for its five answers: the questions, the times that are heard, the signs and their points, the figures, the limits."""

from __future__ import annotations

from goldenthread.handbook.markdown import listed, page, table
from goldenthread.practice.plans.points import ENOUGH, SIGNS
from goldenthread.practice.plans.smart import STANDARD, five_questions
from goldenthread.practice.plans.verbs import CHANGE, GENERAL, UNCHECKABLE

INTRODUCTION = f"""\
As somebody writes a step or a goal, five things are looked for: who does it, what they will do, by when or how often, how we will know, and
what it is for. Each is found, found in part so that something is asked, or not found. The page says "Found: by 12 June" or "No date found".
It never says that a step is not SMART, it never stops a save, and it keeps nothing that was not saved. Two more things, whether they can do
it and whether it will really make a difference, are asked of people and never judged: no text can say.

Source of the five questions: {STANDARD.cite} ({STANDARD.says_how_sure}). The words they are asked in are ours."""

SHOWN = (
    "Mum will take Leah to the dentist by 30 April.",
    "Ms Patel will meet Leah in the library each Monday at 8.45 until half term, so that she starts the week with somebody she knows.",
    "Dad to engage with services as and when.",
    "Referral to be made to CAMHS.",
    "Support is ongoing.",
    "Jay will be in school on at least 9 days out of 10 this half term, as shown on the school register.",
)

POINTS = f"""\
The command `python -m goldenthread smart` also gives `smart: true` or `false`, for a council that looks over its templates. It is true
where there is a bound (a time, a figure, without help) and the points of what was found reach {ENOUGH}. Nothing counts words. What each
sign weighs was learned by logistic regression from 157 published examples, labelled by their sources, and our own made-up ones, and rounded
to whole points (`bench/smart.py --learn`)."""

FIGURES = """\
Measured on the 157 published examples, each read by points that neither it nor its pair had taught (ten parts, drawn five times; average
counts).

| examples | macro-F1 | smart read as smart / not | not smart read as smart / not | best simple method |
|---|---|---|---|---|
| all (157) | 0.91 | 92.2 / 3.8 | 9.4 / 51.6 | 0.77, a digit |
| guidance: published pairs (50) | 0.91 | 20.4 / 3.6 | 1.0 / 25.0 | 0.84, twelve words or more |
| coaching goals labelled by people (107) | 0.90 | 71.8 / 0.2 | 8.4 / 26.6 | 0.76, a digit |

A deadline taken out of a smart step, as the grammar found it, was noticed each time: 20 of 20 published, 68 of 68 of ours.

Speed, each step read by itself: a step takes 421,000 instructions of the processor where it took 519,000 (counted, so that other people's work on
the machine is not in it). With nothing else on the machine: 142,000 words a second of one process, by the clock and of the processor alike (100,000
wanted: met); in turns on a busy machine, the best of sixty short rounds, 108,000 to 115,000, and 100,000 to 104,000 before; in long rounds when it
was busiest 73,000. No answer changed on 21,744 texts (`bench/smart_answers.py`): the published
examples, ours, every text of the made-up families and 20,000 lines made by chance. A page that asks about one step waits under half a millisecond."""

LIMITS = """\
- **These figures flatter.** The points never saw what they were judged on; the lists of words were written by people who had read all 157.
  Expect less on other people's steps. Ours, written last and read once before any rule was touched again: 45 of 46 as we label them, by the
  hand that wrote the rules.
- Most errors are goals called smart that their readers did not: "walk three times a week" had no length of time, "continue swimming once a
  week" was refused for reasons its readers did not write down. The reading is kinder than they were.
- It sees whether something is *written*, not whether it is right, kind, possible or enough. A step can answer all five questions and be the
  wrong step.
- Sources disagree. Model outcomes in SMART guides often carry no date; ours asks for one.
- A verb in no list is left alone. "Mum will not allow risky adults into the home" is found as an act, though nobody could check it.
- English only, and British plans first. Names are known by their capitals; a step written all in small letters names only family and roles.
- Coaching goals are about adults' own health. No public set of labelled plan actions for children exists; 150 real ones, made anonymous and
  labelled twice by practitioners, would say more than all of this."""


def document() -> str:
    """docs/handbook/smart-steps.md"""
    rows = [[text, *(f"{one.says} {one.asks}".strip() for one in five_questions(text).answers[:4])] for text in SHOWN]
    return page(
        "Steps and goals: five questions",
        INTRODUCTION,
        "## What it says of some steps",
        table(["step", "who", "what", "by when, how often", "how we will know"], rows),
        "## Words that make it ask",
        f"Verbs nobody can check: {listed(sorted(UNCHECKABLE))}.",
        f"Acts that do not say which, by themselves: {listed(sorted(GENERAL))}.",
        f"Changes that ask for a figure: {listed(sorted(CHANGE))}.",
        "## When the command says `smart: true`",
        POINTS,
        table(["sign", "what it means", "points"], [[sign.key, sign.says, f"{sign.points:+d}"] for sign in SIGNS]),
        "## How well it reads",
        FIGURES,
        "## What it cannot do",
        LIMITS,
    )
