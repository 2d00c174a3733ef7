"""Text as the full-text index takes it: folded, so that its analyzer has only to cut it into words.

Tantivy's analyzer cuts at everything but letters and digits. What is done here before it:

- Letters lose their case and their accents as in `viewer.search.folding`. (Tantivy's own filters
  do it word by word, which takes a tenth of the time of indexing.)
- Chinese, Japanese, Thai, Lao, Khmer and Burmese set no blanks between words. A run of them is
  written as its pairs of characters, "東京都" as "東京 京都", so that any two can be found.

The same is done to the words of a query, which therefore meet what was indexed.
"""

import codecs
import itertools
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from viewer.search.folding import UNSPACED, fold

if TYPE_CHECKING:
    from _codecs import _EncodingMap

    CodePage = dict[int, int] | _EncodingMap

_RUN = re.compile(f"[{UNSPACED}]+")
_LOWERED = bytes(ord(chr(byte).lower()) if byte < 0x80 else 0x20 for byte in range(0x100))
# What most of English is written with: ASCII, and the bytes in UTF-8 of “”‘’–—…, whatever they are
# put together to is no letter. All others are left, to be seen.
_MARKS = frozenset("“”‘’–—…".encode())
_ENGLISH = bytes(
    low if byte < 0x80 or byte in _MARKS else byte for byte, low in enumerate(_LOWERED)
)
# Each has what some languages of Europe are written with, punctuation included.
_CODE_PAGES = ("cp1252", "cp1254", "cp1250")
_NONE = "\ufffe"
"""Stands for no character, in a code page as Python takes it."""


class _Letters(dict[int, str]):
    """What each letter is folded to; what is no letter stays."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        is_of_word = char.isalnum() or unicodedata.combining(char)
        folded = self[code] = fold(char) if is_of_word else char
        return folded


_LETTERS = _Letters()


def searchable(text: str, raw: bytes | None = None) -> str:
    """`text` folded, with its words where the analyzer finds them; `raw` is its UTF-8, if known.

    What is no letter may become a blank.
    """
    if text.isascii():
        return text.lower()
    raw = raw or text.encode(errors="surrogatepass")
    # Bytes are looked through in a tenth of the time of characters.
    if (english := raw.translate(_ENGLISH)).isascii():
        return english.decode("ascii")
    for code_page in _CODE_PAGES:
        letters, pairs, folded = _folding_of(code_page)
        try:
            encoded = codecs.charmap_encode(text, "strict", letters)[0]
        except UnicodeEncodeError:
            continue
        for letter, pair in pairs:
            encoded = encoded.replace(letter, pair)
        return encoded.translate(folded).decode("ascii")
    return _RUN.sub(_pairs, unicodedata.normalize("NFC", text).translate(_LETTERS))


def is_unspaced(word: str) -> bool:
    """Whether `word` holds characters of a script without blanks between words."""
    return _RUN.search(word) is not None


@cache
def _folding_of(code_page: str) -> "tuple[CodePage, tuple[tuple[bytes, bytes], ...], bytes]":
    """How a text is folded by way of a code page.

    First the code page, without the letters that are folded to anything but ASCII; then its letters
    that are folded to several; then what every other byte is folded to, a blank for no letter.
    """
    chars = list(map(chr, range(0x80)))
    folded = bytearray(_LOWERED)
    pairs: list[tuple[bytes, bytes]] = []
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(code_page, "replace")
        letters = _LETTERS[ord(char)] if char.isalnum() else " "
        chars.append(char if letters.isascii() else _NONE)
        if letters.isascii() and len(letters) == 1:
            folded[byte] = ord(letters)
        elif letters.isascii():
            pairs.append((bytes([byte]), letters.encode()))
    return codecs.charmap_build("".join(chars)), tuple(pairs), bytes(folded)


def _pairs(run: re.Match[str]) -> str:
    chars = run.group()
    if len(chars) == 1:
        return f" {chars} "
    return " " + " ".join(map("".join, itertools.pairwise(chars))) + " "
