"""The hand-written cast of Elmshire. Everybody in it is invented."""

from goldenthread.casework.elmshire.families.ashby_reid_kowalczyk import ASHBY, KOWALCZYK, REID
from goldenthread.casework.elmshire.families.braithwaite import BRAITHWAITE
from goldenthread.casework.elmshire.families.bright import BRIGHT
from goldenthread.casework.elmshire.families.carter import CARTER
from goldenthread.casework.elmshire.families.ellery import ELLERY
from goldenthread.casework.elmshire.families.lockwood import LOCKWOOD
from goldenthread.casework.elmshire.families.pereira import PEREIRA
from goldenthread.casework.elmshire.families.singh import SINGH
from goldenthread.casework.elmshire.families.tesfay import TESFAY
from goldenthread.casework.elmshire.telling import FamilyTold

FAMILIES: tuple[FamilyTold, ...] = (
    CARTER,
    ELLERY,
    BRIGHT,
    TESFAY,
    SINGH,
    PEREIRA,
    BRAITHWAITE,
    LOCKWOOD,
    ASHBY,
    REID,
    KOWALCZYK,
)

__all__ = ["FAMILIES"]
