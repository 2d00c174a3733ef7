"""The command that cites articles: for other programs, or as a list of references."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from viewer.articles.types import Article
from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.export.article import save
from viewer.export.bibliography import cited
from viewer.export.sources import once, source_of
from viewer.paths import places
from viewer.session import Session


def run(asked: Asked) -> int:
    """Cite the articles of files and folders; 1 where there are none, 2 where a file failed."""
    reading = _Reading(Session(places(asked.profile)))
    items = once(
        source_of(article, accessed=asked.accessed)
        for path in asked.paths
        for article in reading.articles(path)
    )
    if items:
        text = cited(items, asked.format, asked.markup)
        if asked.out:
            save(asked.out, text)
        else:
            if isinstance(sys.stdout, io.TextIOWrapper):
                sys.stdout.reconfigure(newline="")  # RIS has line ends of its own
            sys.stdout.write(text)
    if reading.failed:
        return 2
    return 0 if items else 1


class _Reading:
    """Reads file after file; tells what cannot be read and goes on."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.failed = False

    def articles(self, path: Path) -> Iterator[Article]:
        """The article in a file, or those below a folder."""
        if os.path.isdir(path):  # noqa: PTH112 (Path.is_dir raises for some names)
            for file in self._session.article_files(path, self._tell):
                yield from self._read(file, named=False)
        else:
            yield from self._read(path, named=True)

    def _read(self, path: Path, *, named: bool) -> Iterator[Article]:
        try:
            yield self._session.read(path)
        except ViewerError as error:
            self._tell(error.sentence)
            self.failed |= named

    def _tell(self, sentence: str) -> None:
        print(f"pullquote: {sentence}", file=sys.stderr)
