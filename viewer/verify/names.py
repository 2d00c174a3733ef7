"""Whether two names can be one person's."""

from collections.abc import Iterable
from functools import cache

from viewer.search.folding import folded_words

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii"))


def can_be_same(asked: str, named: str) -> bool:
    """Whether somebody asked about by one name can be meant by another.

    The surnames must be the same, and what both say of given names: "Demir" and "I. Demir" can be
    "Ismail Demir", "Hasan Demir" cannot. Titles say nothing.
    """
    one, other = _names(asked), _names(named)
    if not one or not other or one[-1] != other[-1]:
        return False
    less, more = sorted((one[:-1], other[:-1]), key=len)
    return all(any(_is_short_for(name, longer) for longer in more) for name in less)


def is_meant(asked: str, named: str) -> bool:
    """Whether somebody whom an article names can be the one who is asked about.

    As `can_be_same`; but "Xi" can be Xi Jinping, too, whose surname stands first. What the reader
    put in brackets tells two of one name apart: "Ann Lee (mayor)" is no "Ann Lee (actress)".
    """
    (asked, _, which), (named, _, whom) = asked.partition("("), named.partition("(")
    if which and whom and folded_words(which) != folded_words(whom):
        return False
    if can_be_same(asked, named):
        return True
    one, other = sorted((_names(asked), _names(named)), key=len)
    return len(one) == 1 and one[0] == other[0]


def fullest(name: str, names: Iterable[str]) -> str:
    """The fullest of these names that the bearer of one of them has; itself where it may be two's.

    "Berg" beside "Anna Berg" is Anna Berg; beside "Anna Berg" and "Tom Berg" it is only Berg.
    """
    known = [each for each in names if can_be_same(name, each)]
    if not known or not all(can_be_same(one, other) for one in known for other in known):
        return name
    return max((name, *known), key=lambda each: (len(each.split()), len(each)))


def _is_short_for(one: str, other: str) -> bool:
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])


def _names(name: str) -> list[str]:
    """The words of a name without the titles before it and what tells a son from a father."""
    words = folded_words(name).split()
    while len(words) > 1 and words[0] in _titles():
        del words[0]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        del words[-1]
    return words


@cache
def _titles() -> frozenset[str]:
    from viewer.quotes.lexicon import load_lexicon

    return frozenset(
        word for title in load_lexicon("en").titles for word in folded_words(title).split()
    )
