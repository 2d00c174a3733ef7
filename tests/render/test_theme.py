"""Themes: what can be read on what, hues that can be told apart, folders that are malformed."""

import json
import re
from itertools import combinations
from pathlib import Path

import pytest

from tests.render.colour import SIGHTS, contrast, distance
from viewer.errors import ViewerError
from viewer.render.theme import (
    CLIP_COLOURS,
    SHIPPED,
    Theme,
    find_theme,
    mix,
    own_themes,
    read_theme,
    shipped_theme,
)
from viewer.render.typography import Typography
from viewer.resources import resource

SPEAKERS = range(8)
ANYBODY = (*SPEAKERS, None)  # None is somebody who is not named


@pytest.fixture(params=SHIPPED)
def theme(request: pytest.FixtureRequest) -> Theme:
    return shipped_theme(request.param)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_an_icon_that_cannot_be_used_looks_so(theme: Theme) -> None:
    assert contrast(theme.disabled, theme.paper) < 3 < contrast(theme.ink, theme.disabled)


def test_every_text_can_be_read_on_every_ground(theme: Theme) -> None:
    plain = (theme.paper, theme.raised)
    tints = [theme.tint(n, chosen=chosen) for n in ANYBODY for chosen in (False, True)]
    texts = {
        (text, ground)
        for text in (theme.ink, theme.secondary, theme.accent)
        for ground in (*plain, *tints)
    }
    texts |= {(text, ground) for text in (theme.tertiary, *theme.hues) for ground in plain}
    texts |= {(theme.hue(n), theme.tint(n)) for n in SPEAKERS}
    texts |= {(theme.paper, theme.accent)}
    least = 7 if theme.name == "contrast" else 4.5  # AAA and AA (WCAG 2.2, 1.4.6 and 1.4.3)
    assert {pair: contrast(*pair) for pair in texts if contrast(*pair) < least} == {}


def test_the_lines_of_high_contrast_are_seen() -> None:
    theme = shipped_theme("contrast")
    assert contrast(theme.hairline, theme.paper) >= 3
    assert contrast(theme.hairline, theme.raised) >= 3


def test_every_folder_of_themes_is_offered() -> None:
    folders = {file.parent.name for file in resource("themes").glob("*/theme.json")}
    assert folders == set(SHIPPED)
    assert len({shipped_theme(name).title for name in SHIPPED}) == len(SHIPPED)


@pytest.mark.parametrize("sight", SIGHTS)
def test_speakers_can_be_told_apart(theme: Theme, sight: str) -> None:
    least = 18 if sight == "normal" else 11
    near = {
        pair: distance(*pair, sight)
        for pair in combinations(theme.hues, 2)
        if distance(*pair, sight) < least
    }
    assert near == {}


def test_the_marks_of_clips_are_seen_on_every_ground(theme: Theme) -> None:
    """A line or a bar needs 3:1 (WCAG 2.2, 1.4.11)."""
    tints = [theme.tint(n, chosen=chosen) for n in ANYBODY for chosen in (False, True)]
    marks = {
        (clip, ground) for clip in theme.clips for ground in (theme.paper, theme.raised, *tints)
    }
    assert {pair: contrast(*pair) for pair in marks if contrast(*pair) < 3} == {}


@pytest.mark.parametrize("sight", SIGHTS)
def test_the_colours_of_clips_can_be_told_apart(theme: Theme, sight: str) -> None:
    least = 40 if sight == "normal" else 18
    pairs = {pair: distance(*pair, sight) for pair in combinations(theme.clips, 2)}
    assert {pair: far for pair, far in pairs.items() if far < least} == {}


def test_a_clip_has_the_colour_of_its_name(theme: Theme) -> None:
    assert [theme.clip(name) for name in CLIP_COLOURS] == list(theme.clips)


def test_a_tint_lies_between_paper_and_hue(theme: Theme) -> None:
    assert theme.tint(0) == mix(theme.paper, theme.hues[0], 0.12)
    assert contrast(theme.tint(0), theme.paper) < contrast(theme.tint(0, chosen=True), theme.paper)
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"


def test_the_ninth_speaker_gets_the_first_hue_again(theme: Theme) -> None:
    assert theme.hue(8) == theme.hue(0)
    assert theme.tint(9) == theme.tint(1)


def test_the_style_sheet_has_the_colours_and_follows_the_zoom(theme: Theme) -> None:
    assert f"color: {theme.ink}" in theme.page_css()
    assert "$" not in theme.page_css().partition("*/")[2]
    sizes = [float(size) for size in re.findall(r"([\d.]+)px", theme.page_css())]
    larger = theme.page_css(Typography(zoom=2.0))
    doubled = [float(size) for size in re.findall(r"([\d.]+)px", larger)]
    assert doubled == pytest.approx([2 * size for size in sizes])


def test_a_theme_of_ones_own(tmp_path: Path) -> None:
    own = _written(tmp_path, title="Mine")
    assert read_theme(own).title == "Mine"
    assert read_theme(own).name == "own"


def test_the_themes_of_a_person_are_found_by_name(tmp_path: Path) -> None:
    _written(tmp_path, title="Mine")
    _written(tmp_path, "broken", colours="red")
    _written(tmp_path, "light")
    (tmp_path / "a file").write_text("no theme")
    themes, sentences = own_themes(tmp_path)
    assert [theme.title for theme in themes] == ["Mine"]
    assert len(sentences) == 2
    assert "“broken”" in sentences[0]
    assert "“light”" in sentences[1]
    assert find_theme("own", tmp_path) == themes[0]
    assert find_theme("light", tmp_path) == shipped_theme("light")
    assert own_themes(tmp_path / "nowhere") == ([], [])


@pytest.mark.parametrize("name", ["nowhere", "..", ".", "", "../own", "/etc", "a\0b", "a" * 300])
def test_a_name_that_leads_to_no_theme_is_told(tmp_path: Path, name: str) -> None:
    _written(tmp_path)
    with pytest.raises(ViewerError):
        find_theme(name, tmp_path / "themes")


def _written(folder: Path, name: str = "own", **changed: object) -> Path:
    theme = json.loads(resource("themes", "light", "theme.json").read_text()) | changed
    own = folder / name
    own.mkdir()
    (own / "theme.json").write_text(json.dumps(theme))
    return own


@pytest.mark.parametrize(
    "changed",
    [
        {"colours": "red"},
        {"colours": {"paper": "#FFFFFF"}},
        {"speakers": ["#112233"]},
        {"clips": ["#112233"]},
        {"clips": {"yellow": "#112233"}},
        {"speakers": ["red"] * 8},
        {"speakers": ["url(file:///etc/passwd)"] * 8},
        {"speakers": [7] * 8},
    ],
)
def test_a_malformed_theme_is_told_in_a_sentence(
    tmp_path: Path, changed: dict[str, object]
) -> None:
    with pytest.raises(ViewerError, match="“own”"):
        read_theme(_written(tmp_path, **changed))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000, b"null"])
def test_a_theme_that_is_not_json_is_told_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "theme.json").write_bytes(content)
    with pytest.raises(ViewerError, match="theme"):
        read_theme(tmp_path)


def test_a_folder_without_a_theme(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="cannot be read"):
        read_theme(tmp_path / "nowhere")
