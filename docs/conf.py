"""How the documents are built: python -m sphinx -W -b html docs docs/_build."""

from typing import Any

from pygments.lexers.special import TextLexer
from sphinx.highlighting import lexers

project = "Golden Thread"
author = copyright = "The Golden Thread contributors"
language = "en"
extensions = ["myst_parser"]
exclude_patterns = ["_build"]
myst_heading_anchors = 3
html_theme = "alabaster"
html_theme_options = {
    "description": "Whether life got better for the child",
    "fixed_sidebar": True,
    "page_width": "1100px",
}
html_show_sphinx = False
lexers["mermaid"] = TextLexer()  # shown as the text it is; hosts that draw Mermaid draw it


def setup(app: Any) -> dict[str, bool]:
    """Builds may run side by side."""
    return {"parallel_read_safe": True}
