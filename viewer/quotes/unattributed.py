"""Quotations by their marks alone, for languages that the engine does not read: nobody is named."""

from viewer.quotes.marks import find_stretches
from viewer.quotes.types import Kind, Quotation

_LEAST_WORDS = 4
_LEAST_CHARACTERS = 12
"""The same where words are not set apart by blanks."""
_ENDS = frozenset(".!?…,。！？，")
_CHANCE = 0.5
"""Nothing but the marks speaks for it, and a speaker is not claimed."""


def unattributed(text: str) -> tuple[Quotation, ...]:
    """Every stretch between quotation marks in `text`, in order, without a speaker."""
    found = []
    for _, _, stretches in find_stretches(text):
        for stretch in stretches:
            words = text[stretch.start : stretch.end]
            kind = Kind.DIRECT if stretch.continued else kind_by_length(words)
            found.append(
                Quotation(stretch.start, stretch.end, words, kind, None, None, None, _CHANCE)
            )
    return tuple(found)


def kind_by_length(words: str) -> Kind:
    """A quotation where it is a clause or more; a few words are a term or a title."""
    count = words.count(" ") + 1
    if count >= _LEAST_WORDS or words.rstrip()[-1:] in _ENDS:
        return Kind.DIRECT
    if count == 1 and not words.isascii() and len(words) >= _LEAST_CHARACTERS:
        return Kind.DIRECT
    titled = count > 1 and all(word[:1].isupper() for word in words.split())
    return Kind.TITLE if titled else Kind.TERM
