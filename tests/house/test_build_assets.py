"""What we serve looks like ours: no crown, no crest, no government font, and nothing that points at a missing file.

Serves: C.08
"""

import re
from pathlib import Path

import pytest

from goldenthread.design import build_assets

pytestmark = pytest.mark.skipif(
    not build_assets.MODULES.is_dir(), reason="the styles have not been fetched (bin/set-up)"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("assets") / "built"
    build_assets.build(built=folder)
    return folder


def texts(built: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in built.rglob("*") if path.suffix in {".css", ".js", ".svg"}}


@pytest.mark.parametrize(
    "word", ["GDS Transport", "crest", "crown", "logotype", "/assets/", "sourceMappingURL", "gov.uk."]
)
def test_no_government_emblem_font_or_lost_address_is_left(built: Path, word: str):
    assert [name for name, text in texts(built).items() if name.endswith(".css") and word in text] == []


def test_the_raw_styles_do_hold_what_we_take_out():
    """The control: were the words not in the raw files, the test above would prove nothing."""
    raw = (build_assets.MODULES / build_assets.GOVUK / "govuk-frontend.min.css").read_text()
    assert all(word in raw for word in ("GDS Transport", "crest", "/assets/", "sourceMappingURL"))


def test_every_text_uses_the_font_the_reader_chose(built: Path):
    style = (built / "govuk-frontend.min.css").read_text()
    assert style.count("var(--app-font,Arial,Helvetica,sans-serif)") > 50
    assert "@font-face" not in style


def test_nothing_else_was_lost_on_the_way(built: Path):
    """The rules that went are the two font faces, the emblems' and nothing more; every bracket still closes."""
    raw = (build_assets.MODULES / build_assets.GOVUK / "govuk-frontend.min.css").read_text()
    style = (built / "govuk-frontend.min.css").read_text()
    assert style.count("{") == style.count("}")
    assert raw.count("{") - style.count("{") == 8


@pytest.mark.parametrize("sheet", ["govuk-frontend.min.css", "moj-frontend.min.css", "fonts.css"])
def test_every_picture_and_font_a_style_names_is_there(built: Path, sheet: str):
    named = re.findall(r"url\(([^)#:]+)\)", (built / sheet).read_text())
    assert [address for address in named if not (built / address).is_file()] == []


def test_the_reading_font_comes_with_its_licence_and_the_letters_of_names_in_england(built: Path):
    faces = (built / "fonts.css").read_text()
    assert faces.count("@font-face") == 8
    assert "U+0100-02BA" in faces, "the letters of Welsh, Polish, Romanian, Turkish and Yoruba names"
    assert "SIL Open Font License" in (built / "fonts" / "LICENCE.txt").read_text()


def test_no_icon_of_a_browser_tab_or_share_picture_is_copied(built: Path):
    forbidden = re.compile(r"favicon|opengraph|apple-touch|crest|crown|logotype")
    assert [path.name for path in built.rglob("*") if forbidden.search(path.name)] == []


def test_building_again_gives_the_same_files(built: Path):
    before = {path.relative_to(built): path.read_bytes() for path in built.rglob("*") if path.is_file()}
    build_assets.build(built=built)
    assert {path.relative_to(built): path.read_bytes() for path in built.rglob("*") if path.is_file()} == before


def test_missing_packages_are_answered_with_how_to_fetch_them(tmp_path: Path):
    with pytest.raises(build_assets.NotFetched, match="Run bin/set-up, which fetches them"):
        build_assets.build(modules=tmp_path, built=tmp_path / "built")
