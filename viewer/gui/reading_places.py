"""Where in each article the reader was: kept between visits, the latest articles only."""

import json
import logging
from pathlib import Path

from viewer.settings import write_whole

log = logging.getLogger(__name__)

_FILE = "reading-places.json"
MOST_PLACES = 2_000


class ReadingPlaces:
    """Places by the article's key, as `ArticlePane.place` gives them. None of it is precious."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        self._places: dict[str, int] | None = None  # read when it is first asked for
        self._changed = False

    def place(self, key: str) -> int:
        """Where the reader was in an article; 0 is its top."""
        return self._known().get(key, 0)

    def note(self, key: str, place: int) -> None:
        """Remember a place as the latest; the top needs none."""
        places = self._known()
        before = places.pop(key, 0)
        if place:
            places[key] = place
            for oldest in list(places)[:-MOST_PLACES]:
                del places[oldest]
        self._changed = self._changed or before != place or bool(place)

    def save(self) -> None:
        """Keep what was noted. Blocks on the disk; a failure is logged, nothing else is lost."""
        if not self._changed or self._places is None:
            return
        try:
            write_whole(self._file, json.dumps(self._places, ensure_ascii=False) + "\n")
            self._changed = False
        except OSError as error:
            log.warning("the places in articles cannot be kept: %s", error)

    def _known(self) -> dict[str, int]:
        if self._places is None:
            self._places = self._read()
        return self._places

    def _read(self) -> dict[str, int]:
        try:
            written = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            log.warning("the places in articles cannot be read: %s", error)
            return {}
        if not isinstance(written, dict):
            return {}
        return {key: place for key, place in written.items() if type(place) is int and place > 0}
