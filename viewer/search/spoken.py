"""Which quotations a search asks for: those that its said: and speaker: parts hold of.

An article is found where one of its quotations holds all such parts that stand side by side
(`viewer.search.query`); here it is told which one, by the text of the quotation alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from viewer.search.forms import ENGLISH
from viewer.search.hits import Span, hits
from viewer.search.query import All, Any, Field, Phrase, Query, Word, is_of_quotation


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is asked of a quotation."""

    wanted: tuple[Query, ...]
    """Any of these is enough; each of words with said: or speaker: alone."""
    languages: tuple[str, ...] = (ENGLISH,)

    def holds(self, said: str, speaker: str) -> bool:
        """Whether a quotation with these words, of this speaker, is asked for.

        `speaker` is the resolved name, empty where nobody is named.
        """

        def is_there(leaf: Word | Phrase) -> bool:
            field = Field.SPEAKER if leaf.field is Field.SPEAKER else Field.SAID
            text = speaker if field is Field.SPEAKER else said
            return bool(hits(leaf, text, field, self.languages))

        return any(_holds(query, is_there) for query in self.wanted)

    def hits(self, said: str) -> list[Span]:
        """The spans of a quotation's words that were asked for."""
        query = self.wanted[0] if len(self.wanted) == 1 else Any(self.wanted)
        return hits(query, said, Field.SAID, self.languages)


def spoken(query: Query | None, languages: tuple[str, ...] = (ENGLISH,)) -> Spoken | None:
    """What a search asks of quotations; None where it does not ask for what somebody said."""
    wanted = tuple(_wanted(query)) if query is not None else ()
    return Spoken(wanted, languages) if wanted else None


def _wanted(query: Query) -> Iterator[Query]:
    """The parts that are asked of quotations: what stands side by side is asked of one."""
    if is_of_quotation(query):
        yield query
        return
    match query:
        case All(parts):
            together = tuple(part for part in parts if is_of_quotation(part))
            if together:
                yield together[0] if len(together) == 1 else All(together)
                return
            for part in parts:
                yield from _wanted(part)
        case Any(parts):
            for part in parts:
                yield from _wanted(part)


def _holds(query: Query, is_there: Callable[[Word | Phrase], bool]) -> bool:
    match query:
        case Word() | Phrase():
            return is_there(query)
        case All(parts):
            return all(_holds(part, is_there) for part in parts)
        case Any(parts):
            return any(_holds(part, is_there) for part in parts)
    raise TypeError(query)
