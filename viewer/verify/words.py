"""The words of a text as verifying compares them: without case, accents and punctuation.

What can change what is said counts: a number is one word with its marks ("4.5" is neither "45" nor
"4 5", and "10-12" is not "10, 12"), and currency, per cent and reckoning signs are words: "<5" is
not ">5". Thousands may be parted or not: "4,000" is "4000", and so is what a no-break space parts.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from viewer.search.folding import UNSPACED, fold

OMISSION = "[…]"
"""Stands as a word where a text itself says that it leaves something out: "[...]"."""

# Format characters inside a word (the soft hyphen, joiners) say nothing.
_FORMAT = "\u00ad\u200b-\u200f\u2060\ufeff"
_STRETCHER = "\u0640"
"""Makes Arabic words longer to the eye only."""
_NO_BREAK = "\u00a0\u2007\u2009\u202f"
_SYMBOLS = "%‰°§&±×÷$€£¥¢₠-₿+<>=≤≥≈≠"
_LEFT_OUT = r"[\[(]\s*(?:…|\.(?:\s?\.){1,3})\s*[\])]"
# From here on the marks of a script are letters of their own, and no accents.
_SIGNED = re.compile("[\u0900-\u1cff\ua800-\uabff]")
_FORMATS = re.compile(f"[{_FORMAT}{_STRETCHER}]")
_BRACKETS = re.compile(r"[\[\]]")
_DASHES = str.maketrans("–−", "--")
_THOUSANDS = re.compile(rf"\d{{1,3}}(?:[,'’ {_NO_BREAK}]\d{{3}})+(?![,'’\d])")
_LOWERED = frozenset("₀₁₂₃₄₅₆₇₈₉")
"""As in CO₂: unlike raised digits they reckon nothing."""
_REMEMBERED = 50_000


class Words(NamedTuple):
    """The words of a text and where they stand in it: half-open spans."""

    keys: list[str]
    """What is compared: equal keys are equal words."""
    starts: list[int]
    ends: list[int]


def words_of(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of `text[start:end]`, with offsets in `text`. Takes linear time."""
    spans = [
        found.span()
        for found in _pattern().finditer(text, start, len(text) if end is None else end)
    ]
    keys = [key_of(text[first:last]) for first, last in spans]
    return Words(keys, [first for first, _ in spans], [last for _, last in spans])


def keys_of(text: str) -> list[str]:
    """The keys of the words of a text, in a third of the time."""
    return list(map(key_of, _pattern().findall(text)))


@lru_cache(_REMEMBERED)
def key_of(word: str) -> str:
    """What a word is compared by."""
    if word[0] in "[(" and not word[1:2].isalpha():
        return OMISSION
    sign, word = "", _BRACKETS.sub("", word)
    if word[0] in "-−–":
        sign, word = "-", word[1:]
    if not word:
        return sign
    if word.isascii():
        key = word.lower()
    else:
        word = _FORMATS.sub("", word)
        key = "".join(map(_folded_digit, word)) if _is_special(word) else _folded(word)
    if key[0].isdigit() and not key.isdigit():
        key = key.translate(_DASHES)
        key = _THOUSANDS.sub(lambda found: re.sub(r"\D", "", found[0]), key, count=1)
    return sign + key


def is_number(key: str) -> bool:
    """Whether a word has a digit in it."""
    return any(map(str.isdigit, key))


def _is_special(word: str) -> bool:
    """Whether a word has digits that folding would take for others, or leave as they are."""
    return any(char.isdigit() or char.isnumeric() for char in word if char > "\x7f")


def _folded_digit(char: str) -> str:
    """A character of a word with digits: "²" is no 2, but "₂" is, and "٣" is a 3."""
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if char in _LOWERED:
        return _folded(char)
    if char.isnumeric() and unicodedata.category(char) == "No":
        return f"^{unicodedata.normalize('NFKD', char)}"
    return _folded(char)


def _folded(word: str) -> str:
    if _SIGNED.search(word):
        return unicodedata.normalize("NFKC", word).casefold()
    return fold(word) or word


@cache
def _pattern() -> re.Pattern[str]:
    """Every word, number, symbol and "[...]"."""
    marks = "".join(
        char
        for char in map(chr, range(0x300, 0x20D0))
        if unicodedata.category(char)[0] == "M" and not re.match(f"[{UNSPACED}]", char)
    )
    marks += "\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ua66f\ua674-\ua67d\ua802-\uabed\ufe20-\ufe2f"
    letters = rf"[^\W_{UNSPACED}]"
    within = rf"{letters}++|[{marks}{_FORMAT}]++|(?<=\d)[.,:/'’–−-](?=\d)"
    # A piece of a word that the writer put in: "[T]he", "walk[ed]".
    put_in = r"\[(?!sic\])[^\W\d_]++\]"
    within += rf"|(?<=[^\W\d_]){put_in}"
    within += rf"|(?<=\d)(?<!\d{{4}})[{_NO_BREAK}](?=\d{{3}}(?!\d))"
    # A sign or a point before a number, unless something stands before it that it goes with.
    free = r"(?<![\w.,)\]%])"
    sign = r"[-−–]"
    return re.compile(
        rf"{_LEFT_OUT}|{put_in}{letters}(?:{within})*+|{free}{sign}(?=[$€£¥])|[{_SYMBOLS}]|[{UNSPACED}][{marks}{_FORMAT}]*+"
        rf"|(?:{free}(?:{sign}(?=\.?\d)\.?|\.(?=\d)))?{letters}(?:{within})*+"
    )
