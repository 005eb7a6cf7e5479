"""Who may write of a strategy discussion, and who may lead a section 47 enquiry.

In our words: an enquiry under section 47 is led by a social worker, whoever leads the help.
Reading: a social worker is somebody whose registration is recorded here, or who holds that role; somebody who holds neither is asked to hand it on.

Serves: P.21
"""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, Permit, no

SOCIAL_WORKERS = frozenset({"social_worker"})


def may_lead(worker: Worker) -> Permit:
    """Whether somebody may lead a section 47 enquiry."""
    if worker.registration_number or worker.role_keys & SOCIAL_WORKERS:
        return YES
    return no(
        f"An enquiry under section 47 is led by a social worker. {worker.name} has no registration here: choose a social worker."
    )
