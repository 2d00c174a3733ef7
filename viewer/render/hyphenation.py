"""Where words may be broken at the end of a line, by the language's patterns.

The places are marked with soft hyphens, of which Qt draws those that it breaks at. They are in the
page only: what is searched, selected, copied and kept knows nothing of them.
"""

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from viewer.quotes.language import language_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyphen import Pyphen  # type: ignore[import-untyped]

SOFT: Final = "\u00ad"
HYPHENATED: Final = '<body class="hyphenated">'
"""How the body of a page begins whose soft hyphens were put in here."""

_DICTIONARIES: Final = {
    "en": "en_US",
    "de": "de_DE",
    "fr": "fr",
    "es": "es",
    "pt": "pt_BR",
    "it": "it_IT",
    "nl": "nl_NL",
}
_LEFT, _RIGHT = 2, 3
"""Letters that at least stay before a break and go to the next line (Bringhurst, 2.4.1)."""
# Tags and character references are left alone, and all that is set as code.
_PIECE: Final = r"<(pre|code)\b.*?</\1>|<[^>]*>|&\w+;|[^\W\d_]{6,}"


def may_be_broken(text: str) -> str | None:
    """The language by which words of a text are broken; None where they are not.

    A text with soft hyphens of its own keeps those alone.
    """
    language = None if SOFT in text else language_of(text)
    return language if language in _DICTIONARIES else None


def hyphenated(html: str, language: str) -> str:
    """A sanitised page's body with soft hyphens in its longer words, names aside.

    In German every noun has a capital, and its long words are nouns.
    """
    soften = _softener(language)
    first = 1 if language == "de" else 0

    def piece(match: re.Match[str]) -> str:
        word = match[0]
        return soften(word) if word.isalpha() and word[first:].islower() else word

    return re.sub(_PIECE, piece, html, flags=re.DOTALL)


@cache
def _softener(language: str) -> "Callable[[str], str]":
    dictionary = _dictionary(language)

    @cache
    def soften(word: str) -> str:
        return str(dictionary.inserted(word, SOFT))

    return soften


def _dictionary(language: str) -> "Pyphen":
    """Read once, which takes 0.02 to 0.3 seconds."""
    from pyphen import Pyphen

    return Pyphen(lang=_DICTIONARIES[language], left=_LEFT, right=_RIGHT)
