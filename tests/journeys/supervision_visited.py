"""Pages of supervision for the visit to every page: which are looked at, which forms are sent empty, which need no visit; and the numbers of some."""

from goldenthread.practice.supervision.topics import PERMANENCE
from goldenthread.quality.elmshire.loading import load_supervision
from goldenthread.quality.supervision import acts
from goldenthread.quality.supervision.models import Supervision
from goldenthread.quality.supervision.written import Decided, Held, Thought

OF_SUPERVISION = (
    "/supervision/", "/supervision/mine/", "/supervision/{talked}/", "/supervision/{coming}/prepare/", "/supervision/{coming}/hold/",
    "/supervision/{unsigned}/sign/", "/supervision/worker/{leah}/why/", "/supervision/{talked}/print/?as=page",
)  # fmt: skip
FORMS_OF_SUPERVISION = ("/supervision/worker/{leah}/plan/", "/supervision/{coming}/put-off/")
MY_OWN_SUPERVISION = (
    "/supervision/mine/",
    "/supervision/{talked}/",
    "/supervision/{coming}/prepare/",
    "/supervision/{talked}/seen/",
)
LIKE_OTHER_SUPERVISION = {"ask_to_read_supervision"}
"""A box and a button, as the page beside it that is visited."""


def of_supervision(world, carters, brights):
    """Numbers of one that was held, one that is planned, and one that waits to be signed."""
    load_supervision(world, {"carter": carters, "bright": brights})
    farah, leah, sunita = (world.worker(key) for key in ("farah", "leah", "sunita"))
    unsigned = acts.plan(worker=world.worker("dele"), on=world.today, by=sunita)
    thought = Thought(carters["ben"], {"life": "He walks on Wednesdays."}, (Decided("Go on", "He asked.", farah),))
    acts.keep(
        supervision=unsigned, held=Held(world.today, {PERMANENCE.key: "Nobody has said it."}, (thought,)), by=sunita
    )
    held = Supervision.objects.filter(worker=farah, signed_at__isnull=False).order_by("held_on").last()
    coming = Supervision.objects.get(worker=farah, held_on__isnull=True)
    acts.choose(supervision=coming, children=[carters["mia"], carters["zara"]], by=sunita)
    return {"talked": held.pk, "coming": coming.pk, "unsigned": unsigned.pk, "leah": leah.pk}
