"""The encoding of text that is not UTF-8, guessed from a sample of it.

charset-normalizer tells the script; where it cannot tell encodings of the same script apart
(Western, Central European, Turkish; Japanese, Korean), the letters that occur decide.
"""

import re
from collections import Counter

# What news files are really in. Rare relatives of these would only win by accident.
_CANDIDATES = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("koi8_r", "koi8_u", "cp874", "mac_roman"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
_EAST_ASIAN = frozenset({"gb18030", "big5", "cp932", "euc_jp", "cp949"})
_MARKS = "€‚„…‹‘’“”•–—›\xa0£§©«®°´·»¿¡½™"
# The letters that ordinary text in these languages has beyond ASCII; where two encodings explain
# a text equally well the first is taken.
_LATIN = {
    "cp1252": "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜŒ",
    "cp1254": "çğıöşüâîûÇĞİÖŞÜÂ",
    "cp1250": "áâăäąćčçďđéęěëíîĺľłńňóôőöŕřśšşťţúůűüýźžżßÁÂĂÄĄĆČĎÉĘĚÍÎŁŃŇÓÔŐÖŘŚŠŞŤŢÚŮŰÜÝŹŽŻ",
}
_PUNCTUATION_BYTES = _MARKS.encode("cp1252")
_MARKS_CHARACTERS = frozenset(_MARKS)
_KANA = re.compile("[\u3041-\u30fe]")
_SAMPLE = 16_384
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HIGH_ONLY = bytes(range(0x80))


def guess_encoding(data: bytes, complete: bool = True) -> str:
    """Python's name of the likeliest encoding of `data`, which is not valid UTF-8.

    Where `data` is not `complete`, a character may be cut at its end.
    """
    sample, is_cut = _sample(data, complete)
    high = sample.translate(None, _HIGH_ONLY)
    if _is_damaged_utf8(sample):
        return "utf-8"
    if not high.translate(None, _PUNCTUATION_BYTES):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_CANDIDATES).best()
    if is_cut and (best is None or best.encoding not in _EAST_ASIAN):
        # Half a character at the end speaks against the right encoding.
        shorter = from_bytes(sample[:-1], cp_isolation=_CANDIDATES).best()
        best = shorter if shorter and shorter.encoding in _EAST_ASIAN else best
    if best is None:
        return "cp1252"
    if best.encoding in _EAST_ASIAN:
        return _japanese(sample) or best.encoding
    if best.encoding in _LATIN or best.encoding in ("cp1257", "cp1258"):
        return _latin(high) or best.encoding
    return best.encoding


def _sample(data: bytes, complete: bool) -> tuple[bytes, bool]:
    """Some of `data` around its first bytes beyond ASCII, and whether it may end in a character."""
    first = next((found.start() for found in re.finditer(rb"[\x80-\xff]", data)), 0)
    start = max(data.rfind(b"\n", 0, first) + 1, data.rfind(b" ", 0, first) + 1)
    sample = data[start : start + _SAMPLE]
    if complete and len(data) <= start + _SAMPLE:
        return sample, False
    end = max(sample.rfind(b"\n"), sample.rfind(b" "))
    return (sample[:end], False) if end > len(sample) // 2 else (sample, True)


def _is_damaged_utf8(sample: bytes) -> bool:
    """Whether most of what lies beyond ASCII in `sample` is sound UTF-8."""
    sound = sum(len(found) for found in _MULTIBYTE.findall(sample))
    high = len(sample.translate(None, _HIGH_ONLY))
    return sound > 3 * (high - sound)


def _japanese(sample: bytes) -> str | None:
    """The Japanese encoding in which a good part of `sample` is kana, as in any Japanese text."""
    for encoding in ("cp932", "euc_jp"):
        text = sample.decode(encoding, "replace")
        beyond_ascii = sum(1 for char in text if char > "\x7f")
        wrong = text.count("\ufffd")
        if len(_KANA.findall(text)) * 5 > beyond_ascii and wrong * 50 <= beyond_ascii:
            return encoding
    return None


def _latin(high: bytes) -> str | None:
    """The encoding whose languages explain most of the letters; None where none explains half."""
    counts = Counter(high)
    total = sum(counts.values())
    best, fewest = None, total / 2
    for encoding, letters in _LATIN.items():
        known = _MARKS_CHARACTERS.union(letters)
        strange = sum(
            count
            for byte, count in counts.items()
            if bytes((byte,)).decode(encoding, "replace") not in known
        )
        if strange < fewest:
            best, fewest = encoding, strange
    return best
