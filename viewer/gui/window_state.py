"""What the window was like when it was closed: geometry, panes, library, article and place."""

import base64
import json
import logging
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from viewer.settings import write_whole

log = logging.getLogger(__name__)

KEPT_RECENT = 10


@dataclass(slots=True)
class WindowState:
    """Plain values only, so that the file can be read by a person."""

    geometry: str = ""
    """QWidget.saveGeometry, in base64."""
    widths: list[int] = field(default_factory=list)
    """Of the four regions, in pixels."""
    hidden: list[str] = field(default_factory=list)
    """The regions that are closed, by the names of their actions."""
    library: list[str] = field(default_factory=list)
    article: str = ""
    scroll: int = 0
    """The position in the page of the first words in view (ArticlePane.place)."""
    place: list[str] = field(default_factory=list)
    """The path of the chosen entry of the tree."""
    open_places: list[list[str]] = field(default_factory=list)
    recent: list[list[str]] = field(default_factory=list)
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
        for known in fields(WindowState):
            value = written.get(known.name)
            if type(value) is type(getattr(state, known.name)) and _is_made_of(value, known.name):
                setattr(state, known.name, value)
    return state


def write_state(folder: Path, state: WindowState) -> None:
    """Keep the state. Blocks on the disk; a failure is logged, nothing is lost by it."""
    try:
        write_whole(folder / "window.json", json.dumps(asdict(state), indent=1) + "\n")
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
    if name == "widths":
        return all(type(item) is int for item in value)
    if name in ("open_places", "recent"):
        return all(isinstance(item, list) and all(type(x) is str for x in item) for item in value)
    return all(type(item) is str for item in value)
