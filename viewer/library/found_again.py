"""Articles that the notebook knows, as they are in a catalogue: many in a few milliseconds."""

from collections.abc import Iterable, Iterator, Mapping

from viewer.library import schema
from viewer.library.catalogue import Catalogue
from viewer.library.stories import mark

_CHUNK = 500
_DIGEST = "sha256:"


def found_again(catalogue: Catalogue, kept: Iterable[tuple[str, str]]) -> Mapping[str, int]:
    """The ids of the listed articles that have these keys, or else these digests; by key.

    A key is an address, else "sha256:" and the digest; a digest may be empty. A thousand take
    about 5 milliseconds. Raises ViewerError where the disk fails.
    """
    digests = dict(kept)
    found = dict(_having(catalogue, "address", {k: k for k in digests if not _is_digest(k)}))
    by_text = {key: key.removeprefix(_DIGEST) for key in digests if _is_digest(key)}
    by_text = {key: text for key, text in digests.items() if key not in found} | by_text
    values = {key: bytes.fromhex(text) for key, text in by_text.items() if _is_hex(text)}
    for key, story in _having(catalogue, "digest", values):
        found.setdefault(key, story)
    return found


def _having(
    catalogue: Catalogue, column: str, wanted: Mapping[str, str] | Mapping[str, bytes]
) -> Iterator[tuple[str, int]]:
    """The keys and ids of articles whose address or digest is wanted under a key."""
    keys: dict[str | bytes, list[str]] = {}
    for key, value in wanted.items():
        keys.setdefault(value, []).append(key)
    values = [*keys]
    for start in range(0, len(values), _CHUNK):
        some = [mark(value) for value in values[start : start + _CHUNK]]
        places = ",".join("?" * len(some))
        sql = f"SELECT {column}, story FROM article WHERE {column}_mark IN ({places})"
        with schema.reported(catalogue.folder):
            rows = catalogue.connection.execute(sql, some).fetchall()
        for value, story in rows:
            for key in keys.get(value, ()):
                yield key, story


def _is_digest(key: str) -> bool:
    return key.startswith(_DIGEST)


def _is_hex(text: str) -> bool:
    try:
        bytes.fromhex(text)
    except ValueError:
        return False
    return True
