"""Looking at a page as somebody who needs it to be accessible: what axe finds, contrast, sideways scrolling, the way past the menu."""

from collections.abc import Iterator, Sequence
from typing import Any
from zlib import crc32

from axe_playwright_python.base import AXE_SCRIPT

from journeys.every_page_visited import NOBODYS
from turns import todays

A_PHONE, A_SMALL_PHONE, A_DESK = 390, 320, 1280
CONTRAST = ("color-contrast",)
"""Asked once for each look, by `Colours`."""
FOR_A_FINGER = ("target-size",)
"""What axe asks only when told to, and a phone needs."""
SIDEWAYS = """() => {
  const wide = document.documentElement.clientWidth, most = document.documentElement.scrollWidth - wide;
  if (most <= 0) return '';
  const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > wide + 1);
  return most + ' pixels: ' + out.slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ');
}"""


def faults(page: Any, *, but: Sequence[str] = (), also: Sequence[str] = (), preload: bool = True) -> list[str]:
    """What axe finds wrong with a page as it stands, a line each; `but` names rules that need no asking here, `also` those it leaves out by itself.

    Without `preload` axe does not fetch the style sheets, which are the same on every page, to look for a locked way of holding a phone.
    """
    rules = {rule: {"enabled": False} for rule in but} | {rule: {"enabled": True} for rule in also}
    return _asked(page, "document", {"preload": preload, "rules": rules})


class Colours:
    """Contrast, asked once for every look that writing has: its colour, size and weight, and what stands behind it.

    axe works out anew for every word what it stands on, which is most of the time it takes; most words look like others.
    """

    def __init__(self) -> None:
        self.seen: list[str] = []

    def faults(self, page: Any) -> list[str]:
        """What axe finds wrong with the looks of this page that no page before it had."""
        new = page.evaluate(NEW_LOOKS, self.seen)
        self.seen += new
        wrong = _asked(page, "'[data-look]'", {"preload": False, "runOnly": ["color-contrast"]}) if new else []
        page.evaluate("document.querySelectorAll('[data-look]').forEach(e => e.removeAttribute('data-look'))")
        return wrong


NEW_LOOKS = """seen => {
  const known = new Set(seen), fresh = [];
  const written = e => e.matches('input, select, textarea') || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  for (const e of document.body.querySelectorAll('*')) {
    if (!written(e) || !e.getClientRects().length || !e.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
    const own = getComputedStyle(e), look = [own.color, own.fill, own.fontSize, own.fontWeight, own.textShadow];
    for (let at = e; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.opacity !== '1') look.push('o' + style.opacity);
      if (['absolute', 'fixed', 'sticky'].includes(style.position)) look.push(style.position + at.className);
      if (at.namespaceURI.endsWith('svg')) look.push('svg' + (at.className.baseVal || ''));
      if (style.backgroundImage !== 'none') look.push(style.backgroundImage.slice(0, 80));
      if (style.backgroundColor === 'rgba(0, 0, 0, 0)') continue;
      look.push(style.backgroundColor);
      if (style.backgroundColor.startsWith('rgb(')) break;
    }
    const key = look.join('|');
    if (known.has(key)) continue;
    known.add(key); fresh.push(key); e.setAttribute('data-look', '');
  }
  return fresh;
}"""


def _asked(page: Any, about: str, chosen: dict[str, Any]) -> list[str]:
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    asked = f"chosen => axe.run({about}, chosen).then(found => found.violations)"
    found = page.evaluate(asked, {"resultTypes": ["violations"]} | chosen)
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"][:2]]


def at_each_width(page: Any, address: str, colours: "Colours", *, sent_empty: bool = False) -> Iterator[str]:
    """What is wrong with a page, wherever somebody reads it. Sent empty, a form must say what is missing.

    What axe finds at a desk and on a phone takes turns from page to page (`turns`); nothing may ever make somebody scroll sideways.
    """
    page.set_viewport_size({"width": A_DESK, "height": 900})
    if page.goto(address).status != (404 if NOBODYS in address else 200):
        yield f"{address}: it does not open for this visitor"
        return
    if sent_empty and not page.locator("main form[method=post]").count():
        yield f"{address}: there is no form for this visitor"
        return
    if sent_empty:
        empty_and_send(page)
        if not page.locator(".govuk-error-summary").count():
            yield f"{address}: sent empty, it does not say what is missing"
    asked_at = list(todays((A_DESK, A_PHONE), of=2, first=crc32(address.encode())))
    for wide in (A_DESK, A_PHONE, A_SMALL_PHONE):
        page.set_viewport_size({"width": wide, "height": 900})
        wrong = [*of_the_whole(page)]
        if wide not in asked_at:
            pass
        elif wide == A_DESK:
            wrong += [*faults(page, but=CONTRAST, preload=False), *colours.faults(page)]
        else:
            wrong += faults(page, but=CONTRAST, preload=False, also=FOR_A_FINGER)
        yield from (f"{address} at {wide}: {one}" for one in wrong)


def empty_and_send(page: Any) -> None:
    """Empty every box of the page's own form and send it."""
    form = page.locator("main form[method=post]").first
    form.evaluate(
        "form => form.querySelectorAll('input[type=text], input[type=email], input:not([type]), textarea').forEach(box => box.value = '')"
    )
    form.evaluate(
        "form => form.querySelectorAll('input[type=radio], input[type=checkbox]').forEach(choice => choice.checked = false)"
    )
    with page.expect_navigation():
        form.evaluate("form => form.submit()")


def of_the_whole(page: Any) -> Iterator[str]:
    """What is wrong with the page as a whole."""
    if page.evaluate("document.documentElement.lang") != "en":
        yield "no language"
    if not page.title().removesuffix("– Golden Thread").strip():
        yield "no title"
    if page.locator("h1").count() != 1:
        yield f"{page.locator('h1').count()} main headings"
    has_menu = page.locator("nav").count() > 0
    if has_menu and (
        page.locator("a.govuk-skip-link[href='#main']").count() != 1 or page.locator("main#main").count() != 1
    ):
        yield "no way past the menu"
    if sideways := page.evaluate(SIDEWAYS):
        yield f"sideways scroll of {sideways}"
