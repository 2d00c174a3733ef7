"""A theme: the colours of paper and ink, the speakers' hues, the page's style sheet."""

import json
import re
from functools import cache
from pathlib import Path
from string import Template
from typing import NamedTuple

from viewer.errors import ViewerError
from viewer.resources import resource

SPEAKER_HUES = 8
TINT = 0.12
"""How much of a speaker's hue lies behind their words, and behind the chosen ones."""
CHOSEN_TINT = 0.24

_HEX = frozenset("0123456789abcdefABCDEF")
_PIXELS = r"(\d+(?:\.\d+)?)px"
CLIP_COLOURS = ("yellow", "green", "blue", "red", "purple")
_COLOUR_NAMES = ("paper", "raised", "hairline", "ink", "secondary", "tertiary", "accent")


class Theme(NamedTuple):
    """The colours of one appearance, each as "#RRGGBB"."""

    name: str
    """The name of its folder."""
    title: str
    """What a menu calls it."""
    dark: bool
    paper: str
    """What the article lies on."""
    raised: str
    """What lies on the paper: a chosen card, a field, a menu."""
    hairline: str
    ink: str
    secondary: str
    tertiary: str
    accent: str
    """Selection, focus, bookmark, links."""
    hues: tuple[str, ...]
    """One colour a speaker; the ninth speaker gets the first again."""
    clips: tuple[str, ...]
    """The bars and lines that mark clips, in the order of `CLIP_COLOURS`."""

    def clip(self, name: str) -> str:
        """What marks clips of a colour: "yellow" and so on."""
        return self.clips[CLIP_COLOURS.index(name)]

    def hue(self, speaker: int) -> str:
        """The colour of the speaker who comes up as number `speaker`, from 0."""
        return self.hues[speaker % len(self.hues)]

    def tint(self, speaker: int, *, chosen: bool = False) -> str:
        """The ground behind a speaker's words: their hue over paper, as an opaque colour."""
        return mix(self.paper, self.hue(speaker), CHOSEN_TINT if chosen else TINT)

    def page_css(self, zoom: float = 1.0) -> str:
        """The page's style sheet in these colours, every length in pixels times `zoom`."""

        def scaled(match: re.Match[str]) -> str:
            return f"{float(match[1]) * zoom:.2f}".rstrip("0").rstrip(".") + "px"

        coloured = Template(_page_css()).safe_substitute(self._asdict())
        return coloured if zoom == 1 else re.sub(_PIXELS, scaled, coloured)


def mix(ground: str, colour: str, share: float) -> str:
    """The opaque colour that `colour` at opacity `share` gives over `ground`."""
    pairs = zip(channels(ground), channels(colour), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of "#RRGGBB", each 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def shipped_theme(name: str) -> Theme:
    """A theme that comes with the program: "light" or "dark"."""
    return read_theme(resource("themes", name))


def read_theme(folder: Path) -> Theme:
    """The theme of `folder`/theme.json; raises ViewerError that says what is wrong with it."""
    file = folder / "theme.json"
    try:
        written = json.loads(file.read_bytes())
    except OSError as error:
        raise ViewerError(f"The theme “{folder.name}” cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise ViewerError(f"The theme “{folder.name}” is not valid JSON: {error}.") from error
    if not isinstance(written, dict):
        raise ViewerError(f"The theme “{folder.name}” must be a JSON object.")
    colours = written.get("colours")
    hues = written.get("speakers")
    if not isinstance(colours, dict) or not isinstance(hues, list) or len(hues) != SPEAKER_HUES:
        raise ViewerError(
            f"The theme “{folder.name}” needs “colours” and a list of {SPEAKER_HUES} “speakers”."
        )
    clips = written.get("clips")
    if not isinstance(clips, dict):
        raise ViewerError(
            f"The theme “{folder.name}” needs “clips” with {', '.join(CLIP_COLOURS)}."
        )
    named = {name: _colour(folder, name, colours.get(name)) for name in _COLOUR_NAMES}
    return Theme(
        name=folder.name,
        title=str(written.get("title") or folder.name),
        dark=written.get("dark") is True,
        hues=tuple(_colour(folder, "speakers", hue) for hue in hues),
        clips=tuple(_colour(folder, name, clips.get(name)) for name in CLIP_COLOURS),
        **named,
    )


def _colour(folder: Path, name: str, written: object) -> str:
    """`written` if it is a colour; else the sentence that names it."""
    if (
        isinstance(written, str)
        and len(written) == 7
        and written[0] == "#"
        and _HEX.issuperset(written[1:])
    ):
        return written.upper()
    raise ViewerError(
        f"The theme “{folder.name}” has no colour like #1E1D1B for “{name}”, but {written!r}."
    )


@cache
def _page_css() -> str:
    return resource("themes", "page.css").read_text(encoding="utf-8")
