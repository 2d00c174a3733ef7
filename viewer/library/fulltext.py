"""The full text on disk: two Tantivy indexes beside the catalogue, of articles and of quotations.

A document carries the id of its article in the catalogue and nothing that is to be shown: what is
shown comes from the catalogue and the file. Both are a cache like the catalogue and stand in a
folder named after it; one that cannot be opened is thrown away and filled again.
"""

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from viewer.errors import ViewerError

if TYPE_CHECKING:
    import tantivy

ARTICLES = "articles"
QUOTATIONS = "quotations"
UNDATED = -(2**62)
"""The instant of an article without a date: after all others where the newest come first."""
ANALYZER = "words"

_NEW = "new"
_CONTENTS = "meta.json"
_SEGMENT_FILES = ("fast", "fieldnorm", "idx", "pos", "store", "term")
_NO_OUTLET = " "
_HEAP = 128_000_000
# Each thread has a dictionary of its own, so two take a quarter more processor time than one, which
# keeps up with what the indexer reads in its own process.
_THREADS = 1 if (os.cpu_count() or 1) <= 2 else 2


class ArticleText(NamedTuple):
    """What of an article can be searched, ready for the index."""

    title: str
    body: str
    author: str
    source: str
    outlet: str
    """The source as it is, for counting."""
    instant: int | None
    month: int

    def fields(self, id: int) -> dict[str, object]:
        """The fields of the document."""
        return {
            "id": id,
            "title": self.title,
            "body": self.body,
            "author": self.author,
            "source": self.source,
            "outlet": outlet_term(self.outlet),
            "instant": UNDATED if self.instant is None else self.instant,
            "month": self.month,
        }


class QuotationText(NamedTuple):
    """What of a quotation can be searched, ready for the index."""

    said: str
    speaker: str

    def fields(self, id: int) -> dict[str, object]:
        """The fields of the document; `id` is that of the article."""
        return {"id": id, "said": self.said, "speaker": self.speaker}


class TextIndex:
    """One of the two indexes, for reading. It sees what was committed at the last `refresh`."""

    def __init__(self, folder: Path, schema: "tantivy.Schema", index: "tantivy.Index") -> None:
        self.folder = folder
        self.schema = schema
        self.index = index

    @classmethod
    def open(cls, folder: Path, kind: str) -> Self:
        """The index of this kind in `folder`, made anew where it is missing or damaged.

        Takes 0.2 s for a million articles on a cold disk. Raises ViewerError where the folder
        cannot be written.
        """
        path = folder / kind
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if path.is_dir():
                try:
                    _check_files(path)
                    return cls(path, *_opened(path, kind))
                except (ValueError, KeyError, TypeError, FileNotFoundError):
                    # Damaged, or of another version.
                    shutil.rmtree(path)
            path.mkdir(mode=0o700)
            (path / _NEW).touch()
            return cls(path, *_opened(path, kind))
        except (OSError, ValueError) as error:
            raise ViewerError(
                "The index in {folder} can’t be written: {reason}. Your articles are untouched.",
                folder=folder,
                reason=error,
            ) from error

    def no_longer_new(self) -> None:
        """Note that what belongs into it is known to be missing, or in it."""
        (self.folder / _NEW).unlink(missing_ok=True)

    def refresh(self) -> None:
        """See what was committed since."""
        self.index.reload()

    def ids(self) -> list[int]:
        """The article of every document. Takes half a second for a million."""
        import tantivy

        searcher = self.index.searcher()
        if not searcher.num_docs:
            return []
        hits = searcher.search(tantivy.Query.all_query(), searcher.num_docs, count=False).hits
        return [int(id or 0) for id in searcher.fast_field_values("id", [at for _, at in hits])]

    def writer(self) -> "TextWriter":
        """The one writer. Raises ViewerError where another program has it."""
        try:
            return TextWriter(self.schema, self.index.writer(_HEAP, _THREADS))
        except ValueError as error:
            if "LockBusy" in str(error):
                raise ViewerError(
                    "Another program is bringing this index up to date just now."
                ) from error
            raise _full(error) from error


class TextWriter:
    """Adds and removes documents; nothing is seen or kept before `commit`."""

    def __init__(self, schema: "tantivy.Schema", writer: "tantivy.IndexWriter") -> None:
        import tantivy

        self._schema = schema
        self._writer = writer
        self._is_changed = False
        self._document = tantivy.Document.from_dict

    def add(self, id: int, documents: Iterable[ArticleText | QuotationText]) -> None:
        """Add the documents of an article."""
        self._is_changed = True
        try:
            for document in documents:
                self._writer.add_document(self._document(document.fields(id), self._schema))
        except ValueError as error:
            raise _full(error) from error

    def remove(self, ids: Iterable[int]) -> None:
        """Take out every document of these articles that was added until now."""
        for id in ids:
            self._is_changed = True
            self._writer.delete_documents_by_term("id", id)

    def commit(self) -> None:
        """Keep what was done since the last commit."""
        if not self._is_changed:
            return
        self._is_changed = False
        try:
            self._writer.commit()
        except ValueError as error:
            raise _full(error) from error

    def sweep(self) -> None:
        """Delete what a killed writer left behind, which would be in the way of this one."""
        self._writer.garbage_collect_files()

    def finish(self) -> None:
        """Wait until the files are in order, and let others write. Nothing can be added after."""
        self._writer.wait_merging_threads()


def outlet_term(source: str) -> str:
    """The term of a source; an empty one would not be in the index."""
    return source or _NO_OUTLET


def outlet_of(term: str) -> str:
    """The source of a term."""
    return "" if term == _NO_OUTLET else term


def is_new(folder: Path, kind: str) -> bool:
    """Whether an index is missing, or was made anew and `no_longer_new` not said since."""
    return not (folder / kind).is_dir() or (folder / kind / _NEW).exists()


def _check_files(path: Path) -> None:
    """Raise ValueError where files are missing that Tantivy itself would not miss.

    Without the first it begins an empty index, and without the others it fails when it is asked.
    """
    contents = path / _CONTENTS
    if not contents.exists() and (path / _NEW).exists():
        return  # it is just being made
    raw = contents.read_bytes()
    there = {file.name for file in path.iterdir()}
    for segment in json.loads(raw)["segments"]:
        name = segment["segment_id"].replace("-", "")
        if not {f"{name}.{part}" for part in _SEGMENT_FILES} <= there:
            if raw == contents.read_bytes():
                raise ValueError(f"files of the segment {name} are missing")
            _check_files(path)  # a writer has merged and swept meanwhile
            return


def _opened(path: Path, kind: str) -> "tuple[tantivy.Schema, tantivy.Index]":
    import tantivy

    schema = _schema(kind)
    index = tantivy.Index(schema, str(path))
    index.register_tokenizer(ANALYZER, analyzer())
    index.config_reader("manual")
    return schema, index


def analyzer() -> "tantivy.TextAnalyzer":
    """How texts and queries are cut into words, after `viewer.library.tokens.searchable`."""
    from tantivy import TextAnalyzerBuilder, Tokenizer

    return TextAnalyzerBuilder(Tokenizer.simple()).build()


def _schema(kind: str) -> "tantivy.Schema":
    import tantivy

    builder = tantivy.SchemaBuilder()
    # Signed: deleting by the term of an unsigned field does nothing (tantivy 0.27.0, seen here).
    builder.add_integer_field("id", indexed=True, fast=True)
    if kind == QUOTATIONS:
        builder.add_text_field("said", tokenizer_name=ANALYZER)
        builder.add_text_field("speaker", tokenizer_name=ANALYZER)
        return builder.build()
    for name in ("title", "body", "author", "source"):
        builder.add_text_field(name, tokenizer_name=ANALYZER)
    builder.add_text_field("outlet", tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_integer_field("instant", fast=True)
    builder.add_unsigned_field("month", fast=True)
    return builder.build()


def _full(error: ValueError) -> ViewerError:
    return ViewerError(
        "The index can’t be written: {reason}. Your articles are untouched.", reason=error
    )
