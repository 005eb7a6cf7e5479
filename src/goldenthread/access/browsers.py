"""Which browser a session is in, in words, from what the browser says of itself."""

from __future__ import annotations

BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
DEVICES = (
    ("iPhone", "an iPhone"),
    ("iPad", "an iPad"),
    ("Android", "an Android device"),
    ("Windows", "Windows"),
    ("Mac OS", "a Mac"),
    ("Linux", "Linux"),
)


def browser(user_agent: str) -> str:
    """The browser and device, as one would say it.

    >>> browser("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0")
    'Edge on Windows'
    >>> browser("curl/8.0")
    'A browser we do not know'
    """
    name = next((words for sign, words in BROWSERS if sign in user_agent), "")
    device = next((words for sign, words in DEVICES if sign in user_agent), "")
    return f"{name} on {device}" if name and device else name or "A browser we do not know"
