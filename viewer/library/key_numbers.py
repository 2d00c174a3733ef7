"""Articles by short numbers of their keys, and back: what is read is kept as such numbers.

A number holds the mark by which the catalogue looks an address or a digest up, which of the two it
is, and 30 bits more of the key, so that among a million articles none is taken for another.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import islice

from viewer.library import schema
from viewer.library.catalogue import Catalogue
from viewer.library.stories import mark

_CHUNK = 500
_CHECK_BITS = 30
_CHECK = (1 << _CHECK_BITS) - 1
_IS_DIGEST = 1 << _CHECK_BITS


def number_of(key: str) -> int:
    """The number of an article's key (`Row.key`): 63 bits, never negative."""
    digest = _digest(key)
    check = int.from_bytes(blake2b(key.encode(errors="replace"), digest_size=4).digest())
    value = mark(key if digest is None else digest)
    kind = 0 if digest is None else _IS_DIGEST
    return value << (_CHECK_BITS + 1) | kind | check & _CHECK


def numbers_of(catalogue: Catalogue, ids: Sequence[int]) -> Iterator[int]:
    """The numbers of the articles with these ids; those that are no more are left out.

    A hundred thousand take half a second.
    """
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT address, digest FROM article WHERE id IN ({marks})"
        with schema.reported(catalogue.folder):
            found = catalogue.connection.execute(sql, list(chunk)).fetchall()
        for address, digest in found:
            yield number_of(address or f"sha256:{digest.hex()}")


def listed_under(catalogue: Catalogue, numbers: Iterable[int]) -> "array[int]":
    """The ids of the listed articles whose keys have these numbers.

    A hundred thousand take half a second.
    """
    ids = array("q")
    wanted = iter(numbers)
    while some := set(islice(wanted, _CHUNK)):
        for is_digest, column in ((False, "address"), (True, "digest")):
            of_kind = [number for number in some if bool(number & _IS_DIGEST) is is_digest]
            if of_kind:
                ids.extend(_found(catalogue, column, of_kind, some))
    return ids


def _found(
    catalogue: Catalogue, column: str, numbers: Sequence[int], wanted: set[int]
) -> Iterator[int]:
    marks = ",".join("?" * len(numbers))
    sql = f"""SELECT id, address, digest FROM article
              WHERE {column}_mark IN ({marks}) AND story = id"""
    values = [number >> (_CHECK_BITS + 1) for number in numbers]
    with schema.reported(catalogue.folder):
        rows = catalogue.connection.execute(sql, values).fetchall()
    for id, address, digest in rows:
        if number_of(address or f"sha256:{digest.hex()}") in wanted:
            yield id


def _digest(key: str) -> bytes | None:
    """The digest that a key is; None for an address."""
    if not key.startswith("sha256:"):
        return None
    try:
        return bytes.fromhex(key.removeprefix("sha256:"))
    except ValueError:
        return None
