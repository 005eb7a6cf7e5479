"""A question answered on a phone with a slow line: how heavy the pages are, and how long until somebody can tap, in Chromium.

    python -m bench.measure_link                     3G by Chromium's own throttling: 1.6 Mbit/s down, 750 kbit/s up, 150 ms a trip

The same three pages once more with scripts switched off, since a phone that blocks them must do as well. The floor is an empty page of the
same server on the same line. Prints one JSON line per figure.
"""

import argparse
import os
import shutil
import statistics
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from bench.council import filled, point_at, say, server

DOWN, UP, LATENCY_MS = 1_600_000 / 8, 750_000 / 8, 150
MOST_BYTES, MOST_MS, ROUNDS, CHILDREN, PHONE = 100_000, 2_000, 7, 40, {"width": 390, "height": 844}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Serve one made-up question and open it as a phone would."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    program = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if program is None:
        print("There is no Chromium here. To measure: apt-get install chromium")
        return 1
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with tempfile.TemporaryDirectory() as folder, server(Path(folder)) as cluster:
        point_at(filled(cluster, CHILDREN))
        _measure(program, asked.rounds)
    return 0


def _links(many: int) -> list[str]:
    """So many living links, each with a secret of its own."""
    from django.utils import timezone

    from goldenthread.casework.outcomes.asking_models import MeasureLink
    from goldenthread.casework.outcomes.link_acts import hash_of
    from goldenthread.casework.outcomes.models import Measure
    from goldenthread.people.models import Person

    child = Person.objects.create(shown_given="Robin", shown_family="Phone")
    measure = Measure.objects.create(child=child, question="How safe do I feel at home?", kind="faces")
    now = timezone.now()
    secrets = [f"bench-{at}-{os.urandom(9).hex()}" for at in range(many)]
    MeasureLink.objects.bulk_create(
        MeasureLink(
            measure=measure, person=child, secret_hash=hash_of(one), sent_at=now, ends_at=now + timedelta(hours=24)
        )
        for one in secrets
    )
    return secrets


def _measure(program: str, rounds: int) -> None:
    from playwright.sync_api import sync_playwright
    from pytest_django.live_server_helper import LiveServer

    served = LiveServer("localhost")
    secrets = iter(_links(rounds * 2))
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=program, args=["--disable-gpu", "--no-first-run", *as_root]
            )
            floor = [_opened(browser, served.url, "/health/live", scripts=True)[1] for _ in range(rounds)]
            for scripts in (True, False):
                found = [_walked(browser, served.url, next(secrets), scripts=scripts) for _ in range(rounds)]
                for at, page in enumerate(("first page", "the question", "thank you")):
                    _say(page, [one[at] for one in found], scripts=scripts, floor=floor)
            browser.close()
    finally:
        served.stop()


def _say(page: str, found: list[tuple[int, float]], *, scripts: bool, floor: list[float]) -> None:
    weight, times = max(size for size, _ in found), [ms for _, ms in found]
    say(
        bench="measure_link", figure=page, scripts=scripts, bytes=weight, target_bytes=MOST_BYTES, median_ms=round(statistics.median(times)),
        slowest_ms=round(max(times)), target_ms=MOST_MS, times_an_empty_page=round(statistics.median(times) / statistics.median(floor), 2),
        met=weight <= MOST_BYTES and statistics.median(times) <= MOST_MS,
    )  # fmt: skip


def _phone(browser: Any, url: str, *, scripts: bool) -> tuple[Any, dict[str, float], Any]:
    """A phone on a slow line with nothing kept from before, and how much it has received."""
    context = browser.new_context(
        viewport=PHONE, base_url=url, java_script_enabled=scripts, is_mobile=True, has_touch=True
    )
    context.set_default_timeout(120_000)
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send(
        "Network.emulateNetworkConditions",
        {"offline": False, "latency": LATENCY_MS, "downloadThroughput": DOWN, "uploadThroughput": UP},
    )
    received = {"bytes": 0.0}

    def count(event: dict[str, Any]) -> None:
        received["bytes"] += event["encodedDataLength"]

    line.on("Network.loadingFinished", count)
    return page, received, context


def _opened(browser: Any, url: str, address: str, *, scripts: bool) -> tuple[int, float]:
    page, received, context = _phone(browser, url, scripts=scripts)
    page.goto(address)
    ready = _ready(page)
    context.close()
    return int(received["bytes"]), ready


def _walked(browser: Any, url: str, secret: str, *, scripts: bool) -> list[tuple[int, float]]:
    """The three pages, one after the other: what each weighs, and when somebody can tap."""
    page, received, context = _phone(browser, url, scripts=scripts)
    found = []
    for act in (
        lambda: page.goto(f"/answer/{secret}/"),
        lambda: page.get_by_role("button", name="Show me the question").click(),
        lambda: _sends(page),
    ):
        before = received["bytes"]
        act()
        page.wait_for_load_state("load")
        found.append((int(received["bytes"] - before), _ready(page)))
    context.close()
    return found


def _sends(page: Any) -> None:
    page.get_by_label("happy", exact=True).check(force=True)
    page.get_by_role("button", name="Send it").click()
    page.wait_for_url("**/thanks/")


def _ready(page: Any) -> float:
    """Milliseconds from the start of going there until the page is there with all that it needs."""
    page.wait_for_load_state("load")
    return float(
        page.evaluate(
            "performance.getEntriesByType('navigation')[0].loadEventEnd || performance.getEntriesByType('navigation')[0].domComplete"
        )
    )


if __name__ == "__main__":
    raise SystemExit(main())
