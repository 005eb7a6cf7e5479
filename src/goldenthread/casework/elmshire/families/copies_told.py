"""The Carters' and the Braithwaites' copies of their assessments: written for Kelly and Mia, shared with Leon and Kai, who answer."""

from goldenthread.casework.elmshire.telling.copies import CopyTold, SaidTo

COPIES = {
    "carter": (
        CopyTold("mia", "kelly", "farah", "2025-11-17", said=(
            SaidTo("2025-11-18", "You wrote that I rang. Steve rang, too, that Monday. Say that.", "map",
                   answer=("2025-11-19", "It says so now, with the day.")),
            SaidTo("2025-11-18", "“Guest” is not what his brother is. He is family when he is sober.", "worry", differently=True),
        )),
        CopyTold("mia", "mia", "farah", "2025-11-17"),
    ),
    "braithwaite": (
        CopyTold("kai", "leon", "callum", "2025-11-14", checked_by="sunita",
                 shared=("2025-11-16", "in person, somewhere else, read together", "Callum read it with him at the kitchen table, Marcia beside him. He said it back."),
                 said=(SaidTo("2025-11-16", "I did not know he goes there every day.", "means"),)),
        CopyTold("kai", "kai", "callum", "2025-11-14", checked_by="sunita",
                 shared=("2025-11-17", "in person, somewhere else, read aloud to them", "In the car outside the cemetery. He wanted the page about Mum twice."),
                 said=(SaidTo("2025-11-17", "It’s not that I can’t go home. It’s that nobody says her name there.", "told", differently=True),)),
    ),
}  # fmt: skip
"""By the key of the family."""
