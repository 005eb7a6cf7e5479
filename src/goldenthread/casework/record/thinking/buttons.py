"""The buttons of the tray: use a line here, keep it for later, use a waiting passage here, put one back, take one out.

`use=note~12` and `keep=note~12` name a line of the record; `place=3`, `back=3` and `drop=3` a passage that was taken.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404

from goldenthread.access.pages import PageRequest
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking import passage_acts as acts
from goldenthread.casework.assessments.thinking import queries
from goldenthread.casework.assessments.thinking_models import Evidence
from goldenthread.casework.record.thinking import tray
from goldenthread.practice.assessing.dimensions import BY_KEY

BUTTONS = ("use", "keep", "place", "back", "drop")
NO_SUCH = "There is nothing here that can be used."


def press(request: PageRequest, assessment: Assessment, *, dimension: str = "") -> None:
    """What the button says, done; a refusal is said on the next page."""
    pressed = next(name for name in BUTTONS if name in request.POST)
    try:
        messages.success(request, _do(request, assessment, pressed, dimension))
    except NotAllowed as refusal:
        messages.warning(request, str(refusal))


def _do(request: PageRequest, assessment: Assessment, pressed: str, dimension: str) -> str:
    value, worker = request.POST[pressed], request.user
    if pressed in ("use", "keep"):
        line = tray.line_in(assessment.child, value, seen_by=worker)
        if line is None:
            raise Http404(NO_SUCH)
        source = tray.taken_from(assessment.child, line, seen_by=worker)
        to = dimension if pressed == "use" else ""
        acts.take_passage(
            assessment=assessment, words=line.words or line.headline, taken_from=source, dimension=to, by=worker
        )
        return f"Used in “{BY_KEY[to].name}”, with its source." if to else "It waits in the tray, with its source."
    passage = _passage(request, assessment, value)
    if pressed == "drop":
        acts.drop_passage(passage=passage, by=worker)
        return "Taken out of the assessment. Its source stays as it is."
    to = dimension if pressed == "place" else ""
    acts.use_passage(passage=passage, dimension=to, by=worker)
    return f"Used in “{BY_KEY[to].name}”." if to else "Put back into the tray."


def _passage(request: PageRequest, assessment: Assessment, value: str) -> Evidence:
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 18 else 0
    found = queries.passage_of(assessment, number, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found
