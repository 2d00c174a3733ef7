"""What is asked of the open library: whether it was said, how it was printed, who is quoted.

The rooms that answer are imported where they are first asked. Each call opens the catalogue for its
thread, asks and closes it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.articles.types import Article
    from viewer.library.balance import Balance
    from viewer.library.catalogue import Catalogue
    from viewer.library.quoted import FoundQuotation
    from viewer.library.searching import Hits, Search
    from viewer.library.types import Selection
    from viewer.library.weighing import Weighing
    from viewer.notebook.said import Said
    from viewer.quotes.types import Quotation
    from viewer.search.query import Query
    from viewer.speakers import LibrarySpeakers
    from viewer.verify.types import Question, Verdict
    from viewer.verify.versions import Version


class Questions:
    """The questions that the open library answers. They block."""

    def __init__(
        self,
        catalogue: "Callable[[], Catalogue]",
        search: "Callable[[], Search]",
        find: "Callable[[Query, Selection], Hits]",
        languages: Callable[[], tuple[str, ...]],
        quotations: "Callable[[Article], Sequence[Quotation]]",
        said: "Callable[[], Said | None]",
        speakers: "LibrarySpeakers",
    ) -> None:
        """`search` is the calling thread's; `languages` are those that the library is in.

        `said` is what the reader said of quotations and names, of which `speakers` knows too.
        """
        self._catalogue = catalogue
        self._search = search
        self._find = find
        self._languages = languages
        self._quotations = quotations
        self._said = said
        self._speakers = speakers

    def verify(self, text: str, speaker: str | None = None) -> "Verdict":
        """Whether somebody said this, by the articles of the open library that are indexed.

        Raises ViewerError where there are no words in it, or too many.
        """
        from viewer.library.verifying import verify
        from viewer.verify.question import other_readings, read_question

        question = self._with_names(read_question(text, speaker))
        otherwise = [self._with_names(each) for each in other_readings(text, speaker)]
        candidates = self._search().candidates()
        with self._catalogue() as catalogue:
            return verify(question, candidates, catalogue, self._quotations, otherwise)

    def versions(self, text: str, speaker: str | None = None) -> "tuple[Version, ...]":
        """How the articles print a quotation, the earliest version first; raises as `verify`."""
        from viewer.library.verifying import versions_of
        from viewer.verify.question import other_readings, read_question

        readings = (read_question(text, speaker), *other_readings(text, speaker))
        question, candidates = self._with_names(readings[-1]), self._search().candidates()
        with self._catalogue() as catalogue:
            return versions_of(question, candidates, catalogue, self._quotations)

    def _with_names(self, question: "Question") -> "Question":
        """The question with the other names of its speaker, as the reader joined them."""
        said = self._said() if question.speaker else None
        if not question.speaker or said is None or not said.aliases.all():
            return question
        from viewer.library.speaker import key_of_voice
        from viewer.library.voices import voice_of_name
        from viewer.notebook.aliases import resolved

        key = key_of_voice(voice_of_name(question.speaker))
        joined = resolved(said.aliases.all())
        main = next((each.main for each in joined if each.key == key), key)
        names = [each.name for each in joined if each.main == main]
        names += [each.main_name for each in joined if each.main == main]
        others = dict.fromkeys(name for name in names if name != question.speaker)
        return replace(question, also=tuple(others))

    def quoted(self, query: "Query", ids: Sequence[int]) -> "Iterator[tuple[FoundQuotation, ...]]":
        """The quotations that a query asks for in each of these articles, one after another.

        None where it asks for nothing that somebody said. What the reader corrected holds.
        """
        from viewer.library.quoted import quoted
        from viewer.search.spoken import spoken

        asked = spoken(query, self._languages())
        if asked is not None:
            with self._catalogue() as catalogue:
                yield from quoted(asked, ids, catalogue, self._quotations)

    def balance(self, article: "Article") -> "Balance":
        """Who is quoted in an article; what the reader said of quotations and names holds."""
        from viewer.library.balance import of_article

        return of_article(article, self._quotations(article), self._speakers.joined())

    def balance_of_list(
        self, query: "Query | None", selection: "Selection"
    ) -> "Iterator[Weighing]":
        """Who is quoted in the articles of a list, in steps: the last one has the answer.

        It is counted by the index. What the reader said of quotations and names holds.
        """
        from viewer.library.types import EVERYTHING
        from viewer.library.weighing import Weighing, weigh

        yield Weighing(0.0)
        ids = self._find(query, selection).ids if query is not None else None
        with self._catalogue() as catalogue:
            if ids is None and replace(selection, sort=EVERYTHING.sort) != EVERYTHING:
                ids = catalogue.ids(selection)
            known = self._speakers
            joined, apart = known.joined(), known.apart(catalogue)
            yield from weigh(catalogue, ids, known.recounting, joined, apart)
