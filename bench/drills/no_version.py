"""The application as it would be if it never compared what was saved meanwhile: the control of `two_windows`."""

from typing import Any

from goldenthread.config.wsgi import application  # first: it makes Django ready

from goldenthread.access.versions import Pair  # isort: skip

differs: Any = property(lambda _pair: False)
Pair.differs = differs

__all__ = ["application"]
