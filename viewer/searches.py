"""The searches that a person saved, and those they made lately: one small file of texts."""

import json
from pathlib import Path

from viewer.errors import ViewerError
from viewer.settings import write_whole

MOST_RECENT = 20


class Searches:
    """Saved and recent searches as they were typed. Read at construction, written by `write`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.saved: list[str] = []
        """In the order in which they were saved."""
        self.recent: list[str] = []
        """The latest first."""
        self.notices: list[str] = []
        """A sentence where the file could not be read; it is kept beside the new one then."""
        self._read()

    def note(self, text: str) -> bool:
        """Put a search first among the recent ones; False where it stood there already."""
        text = text.strip()
        if not text or self.recent[:1] == [text]:
            return False
        self.recent = [text, *(known for known in self.recent if known != text)][:MOST_RECENT]
        return True

    def save(self, text: str) -> bool:
        """Save a search; False where there is none or it is saved already."""
        text = text.strip()
        if not text or text in self.saved:
            return False
        self.saved.append(text)
        return True

    def remove(self, text: str) -> int | None:
        """Take a saved search away; its place, for `restore`, or None where it was not saved."""
        if text not in self.saved:
            return None
        place = self.saved.index(text)
        del self.saved[place]
        return place

    def restore(self, text: str, place: int) -> None:
        """Bring a saved search back to its place."""
        if text not in self.saved:
            self.saved.insert(place, text)

    def write(self) -> None:
        """Write the file. Blocks on the disk; raises ViewerError where it can't be written."""
        data = {"saved": self.saved, "recent": self.recent}
        try:
            write_whole(self._path, json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        except OSError as error:
            raise ViewerError(
                f"The searches could not be kept in {self._path}: {error.strerror or error}."
            ) from error

    def _read(self) -> None:
        try:
            written = json.loads(self._path.read_text(encoding="utf-8"))
            saved, recent = written["saved"], written["recent"]
            if not all(type(text) is str for text in (*saved, *recent)):
                raise ValueError("a search is a text")
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, TypeError) as error:
            self._set_aside(error)
            return
        self.saved, self.recent = list(saved), list(recent)[:MOST_RECENT]

    def _set_aside(self, error: Exception) -> None:
        kept = self._path.with_suffix(".unreadable.json")
        try:
            self._path.replace(kept)
        except OSError:
            kept = self._path
        self.notices.append(f"The saved searches could not be read ({error}); see {kept}.")
