"""The inflected forms of a word: what else is found where it is asked for.

Tantivy's stemmers tell which words share a stem, but they go far: to them "organization" is an
"organ". So only what the usual endings of a language make of a word is looked at, and of that only
what has its stem: "sanction" finds "sanctions" and "sanctioned", "government" not "govern".

Words are folded here, as they are in the index.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tantivy

ENGLISH = "english"

_ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "danish": "e en er et s ens ers ede te ende erne ernes r",
        "dutch": "e en s t te ten de den d er ers ende",
        ENGLISH: "s es ed d ing e y ies ied",
        "french": "s e es x aux al er ez ait aient ant ent ons a ai era eront ee ees",
        "german": "e en er es em n s st t te ten tet est et end ern r",
        "italian": "o a i e he are ere ire ato ata ati ate ano ono ava avano ando endo ito ita iti",
        "norwegian": "e en er et a s ens ers ede te ene enes r",
        "portuguese": "s es o a os as ar er ir ado ada ados adas ando endo am em ou ava avam eu",
        "spanish": "s es o a os as ar er ir ado ada ados adas ando iendo an en aba aban aron e",
        "swedish": "a ar or er en et na s e ade at ande t arna orna r n",
    }
)
"""By the names that Tantivy has for its stemmers; none of these changes what a word means.

Its Turkish one is of no use on folded words: it needs the two letters i.
"""
_TELLING: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "danish": ("og", "af"),
        "dutch": ("het", "een"),
        ENGLISH: ("the", "and"),
        "french": ("dans", "les"),
        "german": ("und", "der"),
        "italian": ("della", "che"),
        "norwegian": ("og", "av"),
        "portuguese": ("nao", "uma"),
        "spanish": ("los", "pero"),
        "swedish": ("och", "av"),
    }
)
TELLING_WORDS = frozenset(word for pair in _TELLING.values() for word in pair)
"""Small words that together tell a language from the others."""
_ENOUGH = 0.05
"""Of the articles must have both telling words of a language."""
SHORTEST = 3
"""Letters of a word that has other forms."""
_VOWELS = frozenset("aeiouy")


def languages_of(shares: Mapping[str, float]) -> tuple[str, ...]:
    """The languages of a library, by the share of its articles that has each of TELLING_WORDS.

    English where there is none of them.
    """
    found = (
        name for name, pair in _TELLING.items() if min(map(shares.__getitem__, pair)) > _ENOUGH
    )
    return tuple(found) or (ENGLISH,)


@lru_cache(maxsize=4_096)
def forms(word: str, languages: tuple[str, ...]) -> frozenset[str]:
    """The other forms of a folded word, as far as endings make them, in these languages.

    Not all of them are words. Takes a tenth of a millisecond for a word that is new.
    """
    if len(word) < SHORTEST or not (word.isascii() and word.isalpha()):
        return frozenset()
    found = set[str]()
    for language in languages:
        stem = _stem(language, word)
        found.update(form for form in _made_of(word, language) if _stem(language, form) == stem)
    return frozenset(found - {word})


def _made_of(word: str, language: str) -> set[str]:
    """All that endings make of a word, with other endings in the place of its own."""
    endings = ("", *_ENDINGS[language].split())
    roots = {word.removesuffix(ending) for ending in endings}
    roots |= {changed for root in roots if len(root) > 1 for changed in _respelled(root)}
    made = (root + ending for root in roots if len(root) > 1 for ending in endings)
    return {form for form in made if len(form) >= SHORTEST}


def _respelled(root: str) -> Iterator[str]:
    """A root as it is spelled before other endings: stop, stopp-ed."""
    if root[-1] in _VOWELS:
        return
    if root[-1] == root[-2]:
        yield root[:-1]
    else:
        yield root + root[-1]


def _stem(language: str, word: str) -> str:
    return "".join(_stemmer(language).analyze(word))


@cache
def _stemmer(language: str) -> "tantivy.TextAnalyzer":
    from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

    return TextAnalyzerBuilder(Tokenizer.raw()).filter(Filter.stemmer(language)).build()
