"""Build the styles, scripts and fonts from the fetched packages."""

import sys

from goldenthread.design import build_assets


def run(words: list[str]) -> int:
    """Build; 1 when the packages have not been fetched."""
    try:
        build_assets.main()
    except build_assets.NotFetched as error:
        print(error, file=sys.stderr)
        return 1
    return 0
