"""What a person can choose: one table of settings and the file that keeps them.

The file is JSON that a person can read and edit. Keys that this version does not know are kept;
a value that does not fit is left in the file, told as a notice, and the default is used.
"""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from viewer.errors import ViewerError
from viewer.wording import Later, later, said, words

Value = str | int | bool

LANGUAGES: Mapping[str, str] = {
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "tr": "Türkçe",
    "ar": "العربية",
}
"""The languages that have a catalogue in resources/translations, by what they call themselves."""

_NAMES = ("English", *LANGUAGES.values())


class Setting(NamedTuple):
    """One thing to choose: its name in the file, its default, and what it may be."""

    key: str
    default: Value
    description: Later
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    open: bool = False
    """Whether it may be another text than `choices`, such as the name of a theme of one's own."""
    name: Later = ""
    """What it is called on the screen; the description stands below."""
    section: Later = ""
    """Under which heading it stands."""
    labels: tuple[Later, ...] = ()
    """What the choices are called, in their order; one without a label is its own."""
    unit: Later = ""
    """Written behind a number."""

    def accepts(self, value: object) -> bool:
        """Whether `value` may stand for this setting."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices or (self.open and value != "")
        if isinstance(value, int) and not isinstance(value, bool):
            return (self.least is None or value >= self.least) and (
                self.most is None or value <= self.most
            )
        return True


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme",
        "system",
        "Colours: as the system, a theme that comes with the program, or one of your own",
        ("system", "light", "sepia", "dark", "black", "contrast"),
        open=True,
        name="Theme",
        section="Look",
        labels=("As the system", "Light", "Sepia", "Dark", "Black", "High contrast"),
    ),
    Setting(
        "window-text",
        100,
        "Size of all text but the article's, which has its own",
        least=80,
        most=200,
        name="Text of the window",
        section="Look",
        unit="%",
    ),
    Setting(
        "language",
        "system",
        "Language of the window; another is spoken from the next start",
        ("system", "en", *LANGUAGES),
        name="Language",
        section="Look",
        labels=("As the system", *_NAMES),
    ),
    Setting(
        "zoom",
        100,
        "Size of the article's text",
        least=50,
        most=300,
        name="Text of the article",
        section="Reading",
        unit="%",
    ),
    Setting(
        "face",
        "serif",
        "Letters of the article: with serifs, without, or made for dyslexia where installed",
        ("serif", "sans", "dyslexia"),
        name="Letters",
        section="Reading",
        labels=("With serifs", "Without serifs", "For dyslexia"),
    ),
    Setting(
        "line-height",
        150,
        "Height of a line, in percent of the letters",
        least=110,
        most=250,
        name="Line height",
        section="Reading",
        unit="%",
    ),
    Setting(
        "column",
        66,
        "Width of the column, in characters a line",
        least=60,
        most=75,
        name="Column",
        section="Reading",
        unit="characters",
    ),
    Setting(
        "justified",
        False,
        "Make the lines of the article equally long",
        name="Justified lines",
        section="Reading",
    ),
    Setting(
        "hyphenation",
        False,
        "Break long words at the ends of lines; never while a screen reader listens",
        name="Hyphenation",
        section="Reading",
    ),
    Setting(
        "pictures",
        True,
        "Show pictures that lie beside the article; none are fetched",
        name="Pictures",
        section="Reading",
    ),
    Setting(
        "show-fragments",
        False,
        "Show titles and single terms among the quotations",
        name="Titles and terms",
        section="Quotations",
    ),
    Setting(
        "citation-style",
        "chicago",
        "How articles are cited as sources",
        ("chicago", "apa", "mla"),
        name="Citations",
        section="Quotations",
        labels=("Chicago (notes and bibliography)", "APA", "MLA"),
    ),
    Setting(
        "sort",
        "newest",
        "Order of the article list",
        ("newest", "oldest", "source", "headline", "relevance"),
        name="Order of articles",
        section="Lists",
        labels=("Newest first", "Oldest first", "By source", "By headline", "Best first"),
    ),
    Setting(
        "unread-counts",
        False,
        "Count unread articles among the sources, not all",
        name="Unread counts",
        section="Lists",
    ),
    Setting(
        "clip",
        "yellow",
        "Colour of the next clip",
        ("yellow", "green", "blue", "red", "purple"),
        name="Clip colour",
        section="Notebook",
        labels=("Yellow", "Green", "Blue", "Red", "Purple"),
    ),
    Setting(
        "notebook-grouping",
        "",
        "What entries of the notebook stand together by",
        ("", "article", "source", "day", "speaker", "tag", "colour"),
        name="Groups in the notebook",
        section="Notebook",
        labels=("No groups", "Article", "Source", "Day", "Speaker", "Tag", "Colour"),
    ),
    Setting(
        "notebook-order",
        "newest",
        "What comes first in the notebook",
        ("newest", "oldest", "changed", "published", "headline", "source"),
        name="Order of the notebook",
        section="Notebook",
        labels=("Newest", "Oldest", "Changed", "Published", "Headline", "Source"),
    ),
)
_BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}
KEYS = "shortcuts"
"""The name in the file of the chosen keys: for each action a list, as {"bookmark": ["S"]}."""


class Settings:
    """The chosen values, kept in one file: read at construction, written by `save`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, Any] = {}
        self._for_now: dict[str, Value] = {}
        self._told: list[tuple[str, dict[str, str]]] = []
        self._listeners: list[Callable[[str], None]] = []
        self._load()

    def _load(self) -> None:
        try:
            # Some editors put a byte-order mark before what they save as UTF-8.
            data = json.loads(self._path.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError) as error:
            self._tell(
                later("The settings in {file} could not be read ({reason})."), reason=f"{error}"
            )
            self._set_aside()
            return
        if not isinstance(data, dict):
            self._tell(later("The settings in {file} are not a list of names and values."))
            self._set_aside()
            return
        self._kept = data
        for key, value in data.items():
            setting = _BY_KEY.get(key)
            if setting and not setting.accepts(value):
                self._tell(
                    later("The setting “{key}” cannot be {value}; {default} is used."),
                    key=key,
                    value=repr(value),
                    default=repr(setting.default),
                )
        written = data.get(KEYS, {})
        for name in written if isinstance(written, dict) else (KEYS,):
            if name not in self.keys:
                self._tell(
                    later("The keys of “{name}” are not a list of texts; its own keys are used."),
                    name=name,
                )

    def _set_aside(self) -> None:
        """Keep a file that cannot be read, so that the next change does not write over it."""
        try:
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        except OSError as error:
            self._tell(later("It could not be set aside either ({reason})."), reason=f"{error}")

    def _tell(self, text: str, **told: str) -> None:
        self._told.append((text, {"file": str(self._path), **told}))

    @property
    def notices(self) -> list[str]:
        """Sentences about what in the file could not be used.

        The file is read before a language is chosen, which is one of the settings.
        """
        return [said(text).format(**told) for text, told in self._told]

    def __getitem__(self, key: str) -> Value:
        setting = _BY_KEY[key]
        if key in self._for_now:
            return self._for_now[key]
        value: Value = self._kept.get(key, setting.default)
        return value if setting.accepts(value) else setting.default

    def text(self, key: str) -> str:
        """A setting whose values are texts."""
        return str(self[key])

    def number(self, key: str) -> int:
        """A setting whose values are whole numbers."""
        return int(self[key])

    def switch(self, key: str) -> bool:
        """A setting that is on or off."""
        return bool(self[key])

    def set_for_now(self, key: str, value: Value) -> None:
        """Use a value in this run, until another is chosen; `save` keeps the one before."""
        if not _BY_KEY[key].accepts(value):
            raise ValueError(f"{key} cannot be {value!r}")
        self._for_now[key] = value

    def set(self, key: str, value: Value) -> None:
        """Choose a value; `save` keeps it. Raises ValueError for one that does not fit."""
        if not _BY_KEY[key].accepts(value):
            raise ValueError(f"{key} cannot be {value!r}")
        before, kept = self[key], self._kept.get(key, value)
        self._for_now.pop(key, None)
        # What is kept but does not fit is replaced; 1 is not True here.
        if before == value and type(kept) is type(value) and kept == value:
            return
        self._kept[key] = value
        if before == value:
            return
        for listener in self._listeners:
            listener(key)

    def reset(self, key: str) -> None:
        """Go back to the default; `save` takes the value out of the file."""
        before = self[key]
        self._for_now.pop(key, None)
        self._kept.pop(key, None)
        if before != self[key]:
            for listener in self._listeners:
                listener(key)

    def is_default(self, key: str) -> bool:
        """Whether a setting has its default."""
        return self[key] == _BY_KEY[key].default

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that were chosen for actions, by their names; no keys are a choice too."""
        written = self._kept.get(KEYS)
        if not isinstance(written, dict):
            return {}
        return {
            name: tuple(keys)
            for name, keys in written.items()
            if isinstance(keys, list) and all(isinstance(each, str) for each in keys)
        }

    def choose_keys(self, chosen: Mapping[str, Sequence[str] | None]) -> None:
        """Choose the keys of some actions; None gives one its own keys back.

        The keys of actions that this version does not know stay in the file.
        """
        before = self._kept.get(KEYS)
        written = dict(before) if isinstance(before, dict) else {}
        for name, keys in chosen.items():
            if keys is None:
                written.pop(name, None)
            else:
                written[name] = list(keys)
        self._kept[KEYS] = written
        if not written:
            del self._kept[KEYS]
        for listener in self._listeners:
            listener(KEYS)

    @property
    def path(self) -> Path:
        """The file that they are kept in; it is made when something is first chosen."""
        return self._path

    def on_change(self, listener: Callable[[str], None]) -> None:
        """Call `listener` with the key of each setting that changes."""
        self._listeners.append(listener)

    def save(self) -> None:
        """Write the file; raises ViewerError where it cannot be written. Blocks on the disk."""
        text = json.dumps(self._kept, indent=2, sort_keys=True) + "\n"
        try:
            write_whole(self._path, text)
        except OSError as error:
            sentence = words("The settings could not be kept in {file}: {reason}.")
            raise ViewerError(
                sentence.format(file=self._path, reason=error.strerror or error)
            ) from error


def write_whole(path: Path, content: str | bytes) -> None:
    """Replace a file with `content` so that a crash leaves the old one or the new one, whole.

    Text is written in UTF-8, with its own ends of lines.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    with new.open("wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
