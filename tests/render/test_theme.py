"""Themes: what can be read on what, hues that can be told apart, folders that are malformed."""

import json
import re
from itertools import combinations
from pathlib import Path

import pytest

from tests.render.colour import SIGHTS, contrast, distance
from viewer.errors import ViewerError
from viewer.render.theme import CLIP_COLOURS, Theme, mix, read_theme, shipped_theme
from viewer.resources import resource

SPEAKERS = range(8)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return shipped_theme(request.param)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_every_text_can_be_read_on_every_ground(theme: Theme) -> None:
    plain = (theme.paper, theme.raised)
    tints = [theme.tint(n, chosen=chosen) for n in SPEAKERS for chosen in (False, True)]
    texts = {
        (text, ground)
        for text in (theme.ink, theme.secondary, theme.accent)
        for ground in (*plain, *tints)
    }
    texts |= {(text, ground) for text in (theme.tertiary, *theme.hues) for ground in plain}
    texts |= {(theme.hue(n), theme.tint(n)) for n in SPEAKERS}
    texts |= {(theme.paper, theme.accent)}
    assert {pair: contrast(*pair) for pair in texts if contrast(*pair) < 4.5} == {}


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
    tints = [theme.tint(n, chosen=chosen) for n in SPEAKERS for chosen in (False, True)]
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
    doubled = [float(size) for size in re.findall(r"([\d.]+)px", theme.page_css(2.0))]
    assert doubled == pytest.approx([2 * size for size in sizes])


def test_a_theme_of_ones_own(tmp_path: Path) -> None:
    own = _written(tmp_path, title="Mine")
    assert read_theme(own).title == "Mine"
    assert read_theme(own).name == "own"


def _written(folder: Path, **changed: object) -> Path:
    theme = json.loads(resource("themes", "light", "theme.json").read_text()) | changed
    own = folder / "own"
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
