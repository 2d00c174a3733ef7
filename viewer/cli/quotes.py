"""The command that prints quotations."""

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.export.listings import markdown, text
from viewer.export.records import Found, csv_rows, jsonl
from viewer.paths import places
from viewer.session import Session

WRITERS: Mapping[str, Callable[[Iterable[Found]], Iterator[str]]] = {
    "jsonl": jsonl,
    "csv": csv_rows,
    "markdown": markdown,
    "text": text,
}


def run(asked: Asked) -> int:
    """Print the quotations of files and folders; 1 where there are none, 2 where a file failed."""
    search = _Search(Session(places(asked.profile)), asked.all, asked.indirect)
    form = asked.format or ("text" if sys.stdout.isatty() else "jsonl")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="")  # every format has line ends of its own
    sys.stdout.writelines(WRITERS[form](search.found(asked.paths)))
    if search.failed:
        return 2
    return 0 if search.count else 1


class _Search:
    """Reads file after file; tells what cannot be read and goes on."""

    def __init__(self, session: Session, everything: bool, indirect: bool) -> None:
        self._session = session
        self._everything = everything
        self._indirect = indirect
        self.count = 0
        self.failed = False

    def found(self, paths: Iterable[Path]) -> Iterator[Found]:
        """The articles of files and folders with their quotations, as they are read."""
        for path in paths:
            if os.path.isdir(path):  # noqa: PTH112 (Path.is_dir raises for some names)
                for file in self._session.article_files(path, self._tell):
                    yield from self._read(file, named=False)
            else:
                yield from self._read(path, named=True)

    def _read(self, path: Path, *, named: bool) -> Iterator[Found]:
        try:
            article = self._session.read(path, whole=True)
        except ViewerError as error:
            self._tell(error.sentence)
            self.failed |= named
            return
        quotations = tuple(
            quotation
            for quotation in self._session.quotations(article, indirect=self._indirect)
            if self._everything or quotation.kind.is_quotation
        )
        self.count += len(quotations)
        yield Found(str(path), article, quotations)

    def _tell(self, sentence: str) -> None:
        print(f"pullquote: {sentence}", file=sys.stderr)
