"""What the window was like when it was closed: geometry, panes, library, article and place."""

import base64
import json
import logging
from pathlib import Path
from typing import Any

from viewer.settings import write_whole

log = logging.getLogger(__name__)

KEPT_RECENT = 10
HINTS = ("keys", "keeping", "own")
"""What is told at the first start, one after another."""


class WindowState:
    """Plain values only, so that the file can be read by a person."""

    def __init__(self) -> None:
        self.geometry = ""
        """QWidget.saveGeometry, in base64."""
        self.widths: list[int] = []
        """Of the four regions, in pixels."""
        self.article_window: list[int] = []
        """Width and height of the window of one article that was closed last, in pixels."""
        self.hidden: list[str] = []
        """The regions that are closed, by the names of their actions."""
        self.library: list[str] = []
        self.article = ""
        self.scroll = 0
        """The position in the page of the first words in view (ArticlePane.place)."""
        self.place: list[str] = []
        """The path of the chosen entry of the tree."""
        self.open_places: list[list[str]] = []
        self.export_folder = ""
        """Where an article was exported to last."""
        self.lists_quotations = False
        """Whether a search for what somebody said lists the quotations, and not their articles."""
        self.quotations_by = ""
        """What these are grouped by, one of FoundBy."""
        self.history: list[list[Any]] = []
        """What was read, the latest last: path, place and headline of each (history.Visit)."""
        self.history_at = -1
        """Which of these was open."""
        self.hints: list[str] = []
        """Those of HINTS that the reader has still to see."""
        self.commands: list[str] = []
        """What was chosen in the command palette, the latest first."""
        self.recent: list[list[str]] = []
        """The libraries that were open before, the latest first; each a list of paths."""

    def note_library(self, roots: list[str]) -> None:
        """Put an opened library first among the recent ones."""
        self.library = roots
        self.recent = [roots, *(known for known in self.recent if known != roots)][:KEPT_RECENT]


def read_state(folder: Path) -> WindowState:
    """The state kept in `folder`; a fresh one where there is none or it makes no sense.

    Nothing here is precious: a damaged file costs the window its old shape, no more.
    """
    try:
        written = json.loads((folder / "window.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return WindowState()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("the window's state cannot be read: %s", error)
        return WindowState()
    state = WindowState()
    if isinstance(written, dict):
        for name, fresh in list(vars(state).items()):
            value = written.get(name)
            if type(value) is type(fresh) and _is_made_of(value, name):
                setattr(state, name, value)
    return state


def write_state(folder: Path, state: WindowState) -> None:
    """Keep the state. Blocks on the disk; a failure is logged, nothing is lost by it."""
    try:
        write_whole(folder / "window.json", json.dumps(vars(state), indent=1) + "\n")
    except OSError as error:
        log.warning("the window's state cannot be kept: %s", error)


def packed(data: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(data).decode("ascii")


def unpacked(text: str) -> bytes:
    """The bytes of `packed`; none where the text is not one of its own."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""


def _is_made_of(value: object, name: str) -> bool:
    if not isinstance(value, list):
        return True
    if name == "history":
        return all(
            isinstance(item, list) and [type(part) for part in item] == [str, int, str]
            for item in value
        )
    if name in ("widths", "article_window"):
        return all(type(item) is int for item in value)
    if name in ("open_places", "recent"):
        return all(isinstance(item, list) and all(type(x) is str for x in item) for item in value)
    return all(type(item) is str for item in value)
