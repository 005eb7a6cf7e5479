"""Takes the styles, scripts and fonts from `node_modules` and makes them ours: no crown, no crest, no government font.

Run by set-up (`python -m goldenthread build-assets`); writes `design/built/`, which is ignored by git and served as
static files. Standard library only, so that it runs before anything else is installed.

Source: GOV.UK's branding rules ask services off GOV.UK to leave out its logos and fonts; the code itself is MIT. The
reading font, Atkinson Hyperlegible Next, is under the SIL Open Font Licence, which travels with it.
"""

import re
import shutil
from pathlib import Path

HERE = Path(__file__).parent
MODULES = HERE.parents[2] / "node_modules"
BUILT = HERE / "built"

GOVUK = Path("govuk-frontend/dist/govuk")
MOJ = Path("@ministryofjustice/frontend/moj")
FONT = Path("@fontsource/atkinson-hyperlegible-next")

FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
FONT_NOTICE = re.compile(r"/\*![^*]*exclusive use on gov\.uk[^*]*\*/\s*")
FONT_NAMES = re.compile(r"GDS Transport,\s*arial,\s*sans-serif", re.IGNORECASE)
EMBLEM = "(?:crest|crown|logotype)"
EMBLEM_RULE = re.compile(rf"[^{{}}]*{EMBLEM}[^{{}}]*\{{[^{{}}]*\}}|[^{{}}]*\{{[^{{}}]*{EMBLEM}[^{{}}]*\}}")
SOURCE_MAP = re.compile(r"(?:/\*#|//#)\s*sourceMappingURL=[^\s*]*\s*(?:\*/)?\s*")
ADDRESS = re.compile(r"url\(\s*[\"']?/assets/([^)\"']+)[\"']?\s*\)")
PICTURE = re.compile(r"url\(([^)#:]+\.\w+)\)")

CUTS = ("400", "400-italic", "700", "700-italic")  # each with the letters of English, and of Welsh, Polish, Turkish ...
FONT_FILE = re.compile(r"url\(\./files/([\w-]+\.woff2)\) format\('woff2'\), url\([^)]*\) format\('woff'\)")


class NotFetched(Exception):
    """The front-end packages are not there; the message says how to fetch them."""


def build(*, modules: Path = MODULES, built: Path = BUILT) -> list[Path]:
    """Write every adjusted file to `built` (replacing what was there) and say which were written.

    Raises:
        NotFetched: a package is missing from `modules`.
    """
    wanted = [GOVUK / "govuk-frontend.min.css", MOJ / "moj-frontend.min.css", FONT / "LICENSE"]
    missing = [str(path) for path in wanted if not (modules / path).is_file()]
    if missing:
        raise NotFetched(f"Not found in {modules}: {', '.join(missing)}. Run bin/set-up, which fetches them.")
    half = built.with_name(f"{built.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    for folder, name in ((GOVUK, "govuk-frontend"), (MOJ, "moj-frontend")):
        _adjust_package(modules / folder, name=name, into=half)
    _fonts(modules / FONT, into=half)
    shutil.rmtree(built, ignore_errors=True)
    half.rename(built)
    return sorted(path for path in built.rglob("*") if path.is_file())


def _adjust_package(folder: Path, *, name: str, into: Path) -> None:
    style = adjusted_style((folder / f"{name}.min.css").read_text())
    (into / f"{name}.min.css").write_text(style)
    (into / f"{name}.min.js").write_text(adjusted_script((folder / f"{name}.min.js").read_text()))
    for address in sorted(set(PICTURE.findall(style))):
        target = into / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / "assets" / address, target)


def adjusted_style(css: str) -> str:
    """This style sheet without government fonts and emblems, with its pictures beside it.

    >>> adjusted_style('a{font-family:GDS Transport,arial,sans-serif;background:url(/assets/images/tick.svg)}')
    'a{font-family:var(--app-font,Arial,Helvetica,sans-serif);background:url(images/tick.svg)}'
    """
    for pattern in (FONT_NOTICE, FONT_FACE, EMBLEM_RULE, SOURCE_MAP):
        css = pattern.sub("", css)
    css = FONT_NAMES.sub("var(--app-font,Arial,Helvetica,sans-serif)", css)
    return ADDRESS.sub(r"url(\1)", css)


def adjusted_script(script: str) -> str:
    """This script without the address of a source map that is not served."""
    return SOURCE_MAP.sub("", script)


def _fonts(folder: Path, *, into: Path) -> None:
    """The reading font in the cuts we use, its own style sheet, and its licence."""
    (into / "fonts").mkdir()
    faces = "".join((folder / f"{cut}.css").read_text() + "\n" for cut in CUTS)
    for name in FONT_FILE.findall(faces):
        shutil.copyfile(folder / "files" / name, into / "fonts" / name)
    (into / "fonts.css").write_text(FONT_FILE.sub(r"url(fonts/\1) format('woff2')", faces))
    shutil.copyfile(folder / "LICENSE", into / "fonts" / "LICENCE.txt")


def main() -> None:
    """Build, and say how much was written."""
    files = build()
    size = sum(file.stat().st_size for file in files)
    print(f"Styles, scripts and fonts: {len(files)} files, {size // 1024} KB in {BUILT}")


if __name__ == "__main__":
    main()
