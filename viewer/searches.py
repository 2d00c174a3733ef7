"""The searches that a person saved, and those they made lately: one small file of texts."""

import json
from pathlib import Path

from viewer.errors import ViewerError
from viewer.settings import write_whole
from viewer.wording import words

MOST_RECENT = 20


class Searches:
    """Saved and recent searches as they were typed. Read at construction, written by `write`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.saved: list[str] = []
        """In the order in which they were saved."""
        self.recent: list[str] = []
        """The latest first."""
        self._unreadable: tuple[Exception, Path] | None = None
        self._read()

    def note(self, text: str) -> bool:
        """Put a search first among the recent ones; False where it stood there already."""
        text = text.strip()
        if not text or self.recent[:1] == [text]:
            return False
        self.recent = [text, *(known for known in self.recent if known != text)][:MOST_RECENT]
        return True

    def remove(self, text: str) -> None:
        """Take a saved search away; nothing where it is not saved."""
        if text in self.saved:
            self.saved.remove(text)

    def save(self, text: str, place: int) -> None:
        """Save a search at a place among the others; nothing where it is saved already."""
        if text not in self.saved:
            self.saved.insert(place, text)

    def write(self) -> None:
        """Write the file. Blocks on the disk; raises ViewerError where it can't be written."""
        data = {"saved": self.saved, "recent": self.recent}
        try:
            write_whole(self._path, json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        except OSError as error:
            sentence = words("The searches could not be kept in {file}: {reason}.")
            raise ViewerError(
                sentence.format(file=self._path, reason=error.strerror or error)
            ) from error

    def _read(self) -> None:
        try:
            written = json.loads(self._path.read_text(encoding="utf-8-sig"))
            saved, recent = written["saved"], written["recent"]
            if not (_are_texts(saved) and _are_texts(recent)):
                raise ValueError("searches are lists of texts")
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            self._set_aside(error)
            return
        self.saved = list(dict.fromkeys(saved))
        self.recent = list(dict.fromkeys(recent))[:MOST_RECENT]

    def _set_aside(self, error: Exception) -> None:
        kept = self._path.with_suffix(".unreadable.json")
        try:
            self._path.replace(kept)
        except OSError:
            kept = self._path
        self._unreadable = error, kept

    @property
    def notices(self) -> list[str]:
        """A sentence where the file could not be read; it is kept beside the new one then."""
        if self._unreadable is None:
            return []
        error, kept = self._unreadable
        sentence = words("The saved searches could not be read ({reason}); see {file}.")
        return [sentence.format(reason=error, file=kept)]


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)
