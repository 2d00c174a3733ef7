"""What of a mention is the name: without titles, callings and honours."""

import re

from viewer.quotes.lexicon import Lexicon

HONOURS = frozenset(
    ("KC", "QC", "SC", "MP", "MEP", "MSP", "MBE", "OBE", "CBE", "KBE", "PhD", "MD", "FRS")
)
"""What stands behind a name and is no part of it."""
RANKS = frozenset(("PC", "WPC", "DC", "DS", "DI", "DCI", "DCS", "ACP", "DCP", "DGP"))
"""Ranks of the police; alone or before one word they may be anything."""
_CALLING = re.compile(r"\w+(?:or|er|ist|ian|man|woman|ess)")
_JOINED = re.compile(r"\w+(?:-[a-z]\w*)+")
_GROUP = re.compile(r"[A-Z]{2,}s")


def without_titles(words: str, lexicon: Lexicon) -> str:
    """A name without what stands around it: "the Rev. Ana Lee KC" -> "Ana Lee"."""
    kept = words.split()
    for i, word in enumerate(kept[:-1]):
        if word.lower() in lexicon.titles:
            return without_titles(" ".join(kept[i + 1 :]), lexicon)
    if len(kept) > 1 and lexicon.classes.get(kept[0].lower()) == "d":
        kept = kept[1:]
    if len(kept) > 2 and (kept[0] in RANKS or describes(kept[0], kept[1], lexicon)):
        kept = kept[1:]
    if len(kept) > 1 and kept[-1] in HONOURS:
        kept = kept[:-1]
    return " ".join(kept)


def with_given(name: str, words: str, lexicon: Lexicon) -> str:
    """A surname with what is no title before it but a given name: "Dean Baker"."""
    before = words.removesuffix(name).split()[-1:]
    is_given = " " not in name and before and before[0].lower() in lexicon.given_names
    return f"{before[0]} {name}" if is_given else name


def describes(word: str, following: str, lexicon: Lexicon) -> bool:
    """Whether a word says what somebody is: "Sculptor Ben Ash", "Mother-of-two Kelly Ash"."""
    given = lexicon.given_names
    if _JOINED.fullmatch(word):
        return True
    is_name = word.lower() in given or following.lower() not in given
    return not is_name and _CALLING.fullmatch(word) is not None


def is_group(name: str) -> bool:
    """Whether a name is that of many: "MPs"."""
    return _GROUP.fullmatch(name) is not None
