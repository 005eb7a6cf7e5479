"""Puts a family's story so far into the record: the chronology, tonight, who read the history, the blocks of where things are now."""

from __future__ import annotations

from goldenthread.casework.elmshire.families.stories import STORIES
from goldenthread.casework.elmshire.telling.story import Happened
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.story_models import ChronologyChild, ChronologyEntry, ForTonight, HistoryRead


def load_story(at: Telling) -> None:
    """Everything told of this family's story so far."""
    told = STORIES.get(at.told.key)
    if told is None:
        return
    for line in told.lines:
        _line(at, line)
    for night in told.nights:
        at.keep(
            ForTonight, on=at.day(night.on), child=at.child(night.child), call_first=night.first, calms=night.calms, not_do=night.worse,
            written_on=at.day(night.on),
        )  # fmt: skip
    for read in told.read:
        for child in read.children:
            HistoryRead.objects.create(
                worker=at.world.worker(read.worker),
                child=at.child(child),
                read_at=at.world.evening(read.on),
                parts=read.parts,
                struck=read.struck,
            )
    for summed in told.summaries:
        for block, words in summed.blocks.items():
            at.keep(
                Summary,
                on=at.day(summed.on),
                child=at.child(summed.child),
                block=block,
                words=words,
                written_on=at.day(summed.on),
            )


def _line(at: Telling, told: Happened) -> None:
    """One line. What happened before our work began was written down in its first weeks."""
    happened, first = at.day(told.on), at.day(at.told.referrals[0].on)
    on = max(day for day in (happened, first, at.day(told.written)) if day)
    entry = at.keep(
        ChronologyEntry, on=on, happened_on=happened, until_on=at.day(told.until), about_when=told.about, line=told.line,
        source_words=told.source, action=told.done, result=told.came,
    )  # fmt: skip
    said = {child: means for child, means in told.means.items() if means}
    for child, means in (said or told.means).items():
        at.keep(ChronologyChild, on=on, entry=entry, child=at.child(child), impact=means)
