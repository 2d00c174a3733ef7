"""A theme: the colours of paper and ink, the speakers' hues, the page's style sheet."""

import json
import re
from functools import cache, lru_cache
from pathlib import Path
from string import Template
from typing import NamedTuple

from viewer.errors import ViewerError
from viewer.render.typography import PLAIN, Typography
from viewer.resources import resource
from viewer.wording import words

SPEAKER_HUES = 8
TINT = 0.12
"""How much of a speaker's hue lies behind their words, and behind the chosen ones."""
CHOSEN_TINT = 0.24

_STRONG = 96
"""Steps of 255 between paper and hairline with which a line looks as if it were ink."""
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

    @property
    def disabled(self) -> str:
        """The colour of an icon that cannot be used: a hairline's, fainter where that is strong."""
        pairs = zip(channels(self.paper), channels(self.hairline), strict=True)
        is_strong = max(abs(a - b) for a, b in pairs) > _STRONG
        return mix(self.paper, self.hairline, 0.4) if is_strong else self.hairline

    def hue(self, speaker: int) -> str:
        """The colour of the speaker who comes up as number `speaker`, from 0."""
        return self.hues[speaker % len(self.hues)]

    def tint(self, speaker: int | None, *, chosen: bool = False) -> str:
        """The ground behind a speaker's words: their hue over paper, as an opaque colour.

        With None, that behind words of somebody who is not named.
        """
        hue = self.tertiary if speaker is None else self.hue(speaker)
        return mix(self.paper, hue, CHOSEN_TINT if chosen else TINT)

    def page_css(self, typography: Typography = PLAIN, script: str = "") -> str:
        """The page's style sheet in these colours, for text of a script (`scripts.script_of`)."""
        return _sheet(self, typography, script)


def mix(ground: str, colour: str, share: float) -> str:
    """The opaque colour that `colour` at opacity `share` gives over `ground`."""
    pairs = zip(channels(ground), channels(colour), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of "#RRGGBB", each 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


SHIPPED = ("light", "sepia", "dark", "black", "contrast")
"""The themes that come with the program, in the order in which they are offered."""


def shipped_theme(name: str) -> Theme:
    """A theme that comes with the program."""
    return read_theme(resource("themes", name))


def find_theme(name: str, own: Path) -> Theme:
    """The theme that comes with the program, or else the one in the folder `own`/`name`.

    Raises ViewerError that says what is wrong with it.
    """
    if name in SHIPPED:
        return shipped_theme(name)
    if name != Path(name).name or name in ("", ".", ".."):
        raise ViewerError("“{name}” is no name of a theme.", name=name)
    return read_theme(own / name)


def own_themes(own: Path) -> tuple[list[Theme], list[str]]:
    """The person's own themes by name, and a sentence for each that cannot be used."""
    try:
        folders = sorted(folder for folder in own.iterdir() if folder.is_dir())
    except OSError:
        return [], []  # most people have none
    themes, sentences = list[Theme](), list[str]()
    for folder in folders:
        if folder.name in SHIPPED:
            sentences.append(
                words("The theme “{name}” has the name of one of the program's.").format(
                    name=folder.name
                )
            )
            continue
        try:
            themes.append(read_theme(folder))
        except ViewerError as error:
            sentences.append(error.sentence)
    return themes, sentences


def read_theme(folder: Path) -> Theme:
    """The theme of `folder`/theme.json; raises ViewerError that says what is wrong with it."""
    file = folder / "theme.json"
    try:
        written = json.loads(file.read_bytes())
    except OSError as error:
        raise ViewerError(
            "The theme “{name}” cannot be read: {reason}.", name=folder.name, reason=error.strerror
        ) from error
    except (ValueError, RecursionError) as error:
        raise ViewerError(
            "The theme “{name}” is not valid JSON: {reason}.", name=folder.name, reason=error
        ) from error
    if not isinstance(written, dict):
        raise ViewerError("The theme “{name}” must be a JSON object.", name=folder.name)
    colours = written.get("colours")
    hues = written.get("speakers")
    if not isinstance(colours, dict) or not isinstance(hues, list) or len(hues) != SPEAKER_HUES:
        raise ViewerError(
            "The theme “{name}” needs “colours” and a list of {count} “speakers”.",
            name=folder.name,
            count=SPEAKER_HUES,
        )
    clips = written.get("clips")
    if not isinstance(clips, dict):
        raise ViewerError(
            "The theme “{name}” needs “clips” with {colours}.",
            name=folder.name,
            colours=", ".join(CLIP_COLOURS),
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
        "The theme “{name}” has no colour like #1E1D1B for “{colour}”, but {written}.",
        name=folder.name,
        colour=name,
        written=repr(written),
    )


@lru_cache(maxsize=16)
def _sheet(theme: Theme, typography: Typography, script: str) -> str:
    """The sheet with what was chosen, every length in pixels times the zoom."""
    zoom = typography.zoom

    def scaled(match: re.Match[str]) -> str:
        return f"{float(match[1]) * zoom:.2f}".rstrip("0").rstrip(".") + "px"

    chosen = theme._asdict() | typography.css(script)
    sheet = Template(_page_css()).safe_substitute(chosen)
    return sheet if zoom == 1 else re.sub(_PIXELS, scaled, sheet)


@cache
def _page_css() -> str:
    return resource("themes", "page.css").read_text(encoding="utf-8")
