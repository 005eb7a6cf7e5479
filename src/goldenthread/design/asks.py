"""What makes a text field one whose words are read as a step while they are typed: attributes for its widget.

`forms.Textarea(attrs=asks_of("step", who="worker", by_when="due_on"))`: under the field stands what its words say and leave open, and what the
fields `worker` and `due_on` of the same form already say is not asked again. The page links `asks.css` and includes
`casework/_asks_here.html` among its scripts.
"""

from __future__ import annotations


def asks_of(about: str, **beside: str) -> dict[str, str]:
    """The attributes. `about`: "step" or "promise"; `beside`: which field of the same form answers which question.

    >>> asks_of("step", who="worker")
    {'data-asks': 'step', 'data-asks-who': 'worker'}
    """
    return {"data-asks": about} | {f"data-asks-{question.replace('_', '-')}": name for question, name in beside.items()}
