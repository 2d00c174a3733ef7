"""Text as the full-text index takes it: where its own analyzer would not see the words.

Tantivy's analyzer cuts at everything but letters and digits, lowers the case and takes Latin
letters off their accents. Two things are done before it:

- Chinese, Japanese, Thai, Lao, Khmer and Burmese set no blanks between words. A run of them is
  written as its pairs of characters, "東京都" as "東京 京都", so that any two can be found.
- Accents of other scripts are taken away as in `viewer.search.folding`.

The same is done to the words of a query, which therefore meet what was indexed.
"""

import itertools
import re

from viewer.search.folding import fold

LONGEST = 80
"""Bytes of the longest word that is indexed; longer ones are no words."""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao; Burmese; Khmer
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
_RUN = re.compile(f"[{_UNSPACED}]+")
# The bytes of UTF-8 that no character begins with but Latin letters, punctuation and symbols; those
# that E2 begins lie beyond U+2BFF in part.
_LATIN_BYTES = bytes([*range(0xC0), *range(0xC2, 0xCC), 0xE2])
_MAY_BE_OTHER = re.compile(b"\xe2[\xb0-\xbf]")
# Anything beyond Latin letters and general punctuation; combining marks are beyond.
_OTHER_SCRIPT = re.compile("[^\u0000-\u02ff\u1e00-\u1eff\u2000-\u2bff]")


def searchable(text: str) -> str:
    """`text` with its words where the analyzer finds them. Most texts come back as they are."""
    if text.isascii() or _is_latin(text):
        return text
    return _RUN.sub(_pairs, fold(text))


def _is_latin(text: str) -> bool:
    raw = text.encode(errors="surrogatepass")
    # Bytes are looked through in a tenth of the time.
    if not raw.translate(None, _LATIN_BYTES) and _MAY_BE_OTHER.search(raw) is None:
        return True
    return _OTHER_SCRIPT.search(text) is None


def is_unspaced(word: str) -> bool:
    """Whether `word` holds characters of a script without blanks between words."""
    return _RUN.search(word) is not None


def _pairs(run: re.Match[str]) -> str:
    chars = run.group()
    if len(chars) == 1:
        return f" {chars} "
    return " " + " ".join(map("".join, itertools.pairwise(chars))) + " "
