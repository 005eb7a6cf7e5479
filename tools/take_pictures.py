"""Take the pictures of the README from a running demonstration: `./demo` in one window, then `.venv/bin/python tools/take_pictures.py` in another.

It signs in as Farah Aziz, opens Mia Carter's page, and writes `docs/pictures/child-page.png` (a desk) and `child-page-phone.png`. Where
pngquant is installed they are written in few colours, which makes them a third as large. Another address than the first of `./demo` goes on
the command line. Needs chromium (`apt-get install chromium`).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

PICTURES = Path(__file__).parents[1] / "docs/pictures"
SIZES = {"child-page": (1280, 1560), "child-page-phone": (390, 1600)}
"""Name of the picture, and how wide and high it is."""
LOGIN, PASSWORD, CHILD = "farah.aziz@elmshire.example", "elm-tree-by-the-river", "Mia Carter"
LARGEST_BYTES = 300_000


def main(address: str = "http://localhost:8000") -> None:
    """Take every picture."""
    program = shutil.which("chromium") or sys.exit("There is no Chromium here: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, (wide, high) in SIZES.items():
            page = browser.new_page(viewport={"width": wide, "height": high}, base_url=address)
            open_the_child(page)
            page.screenshot(path=PICTURES / f"{name}.png")
            make_small(PICTURES / f"{name}.png")
        browser.close()


def open_the_child(page: Any) -> None:
    """Sign in and open the child's page. The second look shows it without the box of what is new."""
    page.goto("/account/sign-in/")
    page.get_by_label("E-mail").fill(LOGIN)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
    page.goto("/my-children/")
    page.get_by_role("link", name=CHILD, exact=True).click()
    page.reload()
    page.evaluate("document.fonts.ready")


def make_small(picture: Path) -> None:
    """Write a picture again in few colours, where there is a program for it, and say how large it is."""
    if pngquant := shutil.which("pngquant"):
        subprocess.run([pngquant, "--force", "--ext", ".png", "--speed", "1", "64", str(picture)], check=True)
    size = picture.stat().st_size
    print(f"{picture.name}: {size // 1000} kB")
    if size > LARGEST_BYTES:
        sys.exit(f"{picture.name} is larger than {LARGEST_BYTES // 1000} kB.")


if __name__ == "__main__":
    main(*sys.argv[1:])
