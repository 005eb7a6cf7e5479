"""Farah's phone with Mia's visit on it: asked for, confirmed by her manager, and opened with its passphrase."""

import re
from typing import Any

from playwright.sync_api import expect

from goldenthread.access import devices
from goldenthread.access.drafting_models import Device
from goldenthread.access.models import Worker
from journeys.somebody import Somebody

PASSPHRASE = "elm-tree-7"


def takes_mia_along(farah: Somebody) -> Any:
    """Farah's phone, confirmed by her manager, with Mia's visit on it."""
    farah.goes_to("/devices/")
    farah.fills("What do you call this device?", "my work phone")
    farah.presses("Ask for this device")
    devices.allow(device=Device.objects.get(), by=Worker.objects.get(name="Sunita Rao"))
    farah.goes_to("/take-along/")
    farah.page.get_by_label(re.compile("^Mia Carter")).check()
    farah.fills("A passphrase for this device", PASSPHRASE)
    farah.presses("Take it along")
    opens_the_device(farah.page)
    return farah.page


def opens_the_device(page: Any) -> None:
    page.get_by_role("textbox", name="Passphrase of this device").fill(PASSPHRASE)
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_role("button", name="Write a visit")).to_be_visible()
