"""Who wrote an article, as programs for references take names: parted only where that is sure.

A name that is parted wrongly is cited wrongly for ever, and one that is kept whole only stands
unturned in a list: so whatever leaves a doubt is kept whole ("literal" in CSL-JSON).
"""

import unicodedata
from typing import TypedDict

from viewer.escaping import one_line

CslName = TypedDict(
    "CslName",
    {
        "family": str,
        "given": str,
        "non-dropping-particle": str,
        "suffix": str,
        "literal": str,
    },
    total=False,
)
"""A name of CSL-JSON: `family` and `given`, or `literal`."""

_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
_PARTICLES = frozenset((
    "af", "av", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "le",
    "ten", "ter", "van", "von",
))  # fmt: skip
"""What stands in small letters before a family name and belongs to it."""
_OF_A_BODY = frozenset((
    "agency", "agencies", "and", "associated", "board", "broadcasting", "bureau", "by", "center",
    "channel", "compiled", "contributor", "correspondent", "correspondents", "council", "daily",
    "desk", "digital", "editor", "editorial", "editors", "for", "foundation", "from", "guardian",
    "herald", "institute", "international", "journal", "magazine", "media", "ministry", "national",
    "network", "news", "newspaper", "newsroom", "of", "office", "online", "post", "press", "radio",
    "report", "reporter", "reporters", "review", "service", "staff", "team", "television", "the",
    "times", "today", "tribune", "university", "web", "weekly", "wire", "with", "world", "writer",
    "writers", "redaktion", "rédaction", "redacción", "redação", "redazione", "agence", "agencia",
))  # fmt: skip
"""Words of desks, agencies and outlets, and of what is said beside a name."""
_TITLES = frozenset((
    "dr", "dr.", "prof", "prof.", "sir", "lord", "lady", "dame", "mr", "mr.", "mrs", "mrs.", "ms",
    "ms.", "rev", "rev.",
))  # fmt: skip
_FAMILY_FIRST = frozenset((
    "bae", "cai", "cao", "chen", "cho", "choi", "chung", "deng", "dong", "fan", "feng", "gao",
    "guo", "han", "hu", "huang", "hwang", "jang", "jeong", "jiang", "jin", "jung", "kang", "kim",
    "kwon", "lam", "lee", "li", "lim", "lin", "liu", "lu", "luo", "ma", "mao", "moon", "ngo",
    "nguyen", "oh", "park", "peng", "pham", "phan", "qian", "ryu", "shen", "shin", "song", "sun",
    "tan", "tang", "tran", "vu", "wang", "wei", "wen", "wong", "wu", "xi", "xiao", "xie", "xu",
    "yan", "yang", "yi", "yin", "yoon", "yu", "zeng", "zhang", "zhao", "zheng", "zhou", "zhu",
))  # fmt: skip
"""Family names that stand first at home and are given names or family names elsewhere."""


def name_of(written: str) -> CslName:
    """A byline's name, parted where it is two Latin words, or more with initials or particles."""
    whole = one_line(written).strip()
    words, suffix = _without_suffix(whole.replace(",", " ").split())
    parted = _parted(words)
    if parted is None or ("," in whole and not suffix):
        return {"literal": whole}
    if suffix:
        parted["suffix"] = suffix
    return parted


def _without_suffix(words: list[str]) -> tuple[list[str], str]:
    if len(words) > 2 and words[-1].lower() in _SUFFIXES:
        return words[:-1], words[-1]
    return words, ""


def _parted(words: list[str]) -> CslName | None:
    if len(words) < 2 or not all(map(_is_of_a_person, words)):
        return None
    given, rest = [words[0]], words[1:]
    while len(rest) > 1 and _is_initial(rest[0]):
        given.append(rest.pop(0))
    particles = []
    while len(rest) > 1 and rest[0] in _PARTICLES:
        particles.append(rest.pop(0))
    doubtful = words[0].lower() in _FAMILY_FIRST or _is_initial(rest[-1])
    if len(rest) != 1 or doubtful or not (rest[0][0].isupper() and words[0][0].isupper()):
        return None  # several middle names or a family name of several words: nothing tells
    parted: CslName = {"family": rest[0], "given": " ".join(given)}
    if particles:
        parted["non-dropping-particle"] = " ".join(particles)
    return parted


def _is_of_a_person(word: str) -> bool:
    if word.lower() in _OF_A_BODY or word.lower() in _TITLES:
        return False
    letters = [each for each in word if each not in "-.'’‐‑"]
    # "AFP" is an agency, "J.R.R." and "JR" may be a person's.
    if len(letters) > 2 and word.isupper() and "." not in word:
        return False
    return bool(letters) and all(
        each.isalpha() and unicodedata.name(each, "").startswith("LATIN") for each in letters
    )


def _is_initial(word: str) -> bool:
    """Whether a word is "J." or "J" or "J.R."."""
    letters = [each for each in word if each.isalpha()]
    return word[0].isupper() and (len(letters) == 1 or "." in word[1:-1])
