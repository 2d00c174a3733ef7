"""Who says what in the open library: the index of speakers, and what the reader said of it.

Each call opens the catalogue for its thread, asks and closes it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.errors import ViewerError
from viewer.library.catalogue import Catalogue
from viewer.library.entries import storable
from viewer.library.found_again import found_again
from viewer.library.recounting import Kept, Recounting
from viewer.library.speaker import (
    SHOWN,
    Apart,
    Joined,
    Listed,
    Speaker,
    SpeakerPage,
    SpeakerSort,
    Standing,
    key_of,
)
from viewer.library.speakers import Speakers
from viewer.library.voices import SpeakerKind, kind_named
from viewer.search.folding import folded_words

if TYPE_CHECKING:
    from datetime import datetime

    from viewer.articles.types import Article
    from viewer.library.sayings import Saying
    from viewer.library.types import Row
    from viewer.notebook.aliases import Alias
    from viewer.notebook.namesakes import Name, Namesake
    from viewer.notebook.said import Said
    from viewer.notebook.steps import Step
    from viewer.notebook.types import KeptArticle
    from viewer.quotes.types import Quotation


class LibrarySpeakers:
    """The speakers of the open library. Raises ViewerError where the disk fails."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        said: "Callable[[], Said | None]",
        quotations: "Callable[[Article], Sequence[Quotation]]",
    ) -> None:
        """`said` is what the reader said of quotations and names."""
        self._catalogue = catalogue
        self._said = said
        self._quotations = quotations

    def listing(
        self,
        typed: str = "",
        kinds: Collection[SpeakerKind] = SHOWN,
        sort: SpeakerSort = SpeakerSort.QUOTATIONS,
        limit: int | None = None,
    ) -> Listed:
        """The speakers of these kinds in whose name a word begins with each that is typed.

        The first 200 of 100,000 take a few milliseconds.
        """
        with self._asked() as (_, speakers):
            return speakers.listing(typed, kinds, sort, limit)

    def rows(self, ids: Iterable[int]) -> list[Speaker]:
        """The speakers with these ids, in the order given; those that are no more are left out."""
        with self._asked() as (_, speakers):
            return speakers.rows(ids)

    def named(self, name: str) -> list[Speaker]:
        """The speakers of exactly this name, or of this key, the one who says most first."""
        with self._asked() as (_, speakers):
            return speakers.named(name)

    def alike(self, id: int) -> list[Speaker]:
        """Speakers who may be the same person: to be offered, never to be joined unasked."""
        with self._asked() as (_, speakers):
            return speakers.alike(id)

    def standing(self) -> Standing:
        """How much of the library is known."""
        with self._catalogue() as catalogue:
            again = self.recounting.current(catalogue).spoken
            return Speakers(catalogue, again=again).standing()

    def page(self, id: int) -> SpeakerPage | None:
        """What is known of a speaker; None where they are no more."""
        with self._asked() as (catalogue, speakers):
            page = speakers.page(id)
            if page is None:
                return None
            unread = self.recounting.current(catalogue).unread.intersection(page.articles)
            return replace(page, unread=len(unread))

    def sayings(self, id: int, articles: Sequence[int]) -> "list[Saying]":
        """What a speaker says in these articles, which are read again; what was corrected holds.

        An article takes a few milliseconds.
        """
        from viewer.library.sayings import sayings

        with self._asked() as (catalogue, speakers):
            return sayings(articles, speakers.keys(id), catalogue, self._quotations)

    def quoted_in(self, articles: Iterable[int]) -> list[Speaker]:
        """Who is quoted in these articles and how much there, the most words first."""
        with self._asked() as (_, speakers):
            return speakers.quoted_in(articles)

    # ------------------------------------------------------------ two of one name

    def names_of(self, id: int) -> "tuple[Name, ...]":
        """The names, with their keys, that articles give to a speaker."""
        with self._asked() as (_, speakers):
            return tuple(speakers.bearers(id))

    def telling_apart(
        self, id: int, where: Sequence[int] | str, name: str, now: "datetime"
    ) -> "Step":
        """The step that lists a speaker under another name in articles, or in all of an outlet.

        Where it is the name that the articles give, what was said of them is taken back. Raises
        ViewerError where the name tells nobody apart.
        """
        from viewer.notebook.namesakes import telling_apart
        from viewer.notebook.steps import Steps, TellApart, TellAsOne, differs

        said = self._said()
        known = said.namesakes.all() if said else ()
        steps: list[Step] = []
        with self._asked() as (catalogue, speakers):
            for bearer, spoken in speakers.bearers(id).items():
                main = _main(bearer, name, known)
                places: Sequence[KeptArticle] | str = (
                    where
                    if isinstance(where, str)
                    else [_kept(row) for row in catalogue.rows(set(spoken).intersection(where))]
                )
                keep, drop = telling_apart(known, [bearer], places, main, now)
                steps += [TellApart(keep), TellAsOne(drop)]
        return Steps(tuple(filter(differs, steps)))

    # ------------------------------------------------------------ asking

    def joined(self) -> list[Joined]:
        """The names that the reader says are others'."""
        said = self._said()
        return _joined(said.aliases.all()) if said else []

    def apart(self, catalogue: Catalogue) -> list[Apart]:
        """The names that the reader says are those of several people, in a catalogue."""
        said = self._said()
        return list(_apart(said.namesakes.all(), catalogue)) if said else []

    @cached_property
    def recounting(self) -> Recounting:
        """What counts the articles in which something is corrected."""

        def corrected() -> Iterator[Kept]:
            said = self._said()
            for each in said.corrections.all() if said else ():
                yield Kept(each.article.key, each.article.digest)

        def said_of(row: "Row") -> object:
            said = self._said()
            corrections = said.corrections.of(row.key, row.digest) if said else ()
            return corrections and said and (corrections, said.namesakes.all())

        return Recounting(corrected, said_of, self._quotations)

    @contextmanager
    def _asked(self) -> Iterator[tuple[Catalogue, Speakers]]:
        with self._catalogue() as catalogue:
            again = self.recounting.current(catalogue).spoken
            yield catalogue, Speakers(catalogue, self.joined(), self.apart(catalogue), again)


def _main(bearer: "Name", name: str, known: "Iterable[Namesake]") -> "Name":
    """The key and the name of whoever is told apart by a name from those with another one."""
    shown = " ".join(storable(name).split())
    folded = folded_words(shown)[1:]
    if not folded:
        raise ViewerError("Give a name that tells the other person apart.")
    kind, _, key = bearer[0].partition(":")
    if folded == key:
        return bearer
    for each in known:
        if folded_words(each.main_name)[1:] == folded:
            return each.main, each.main_name
    of_kind = kind_named(kind)
    # Whoever is told apart from all others of a surname is one person.
    of_kind = SpeakerKind.PERSON if of_kind is SpeakerKind.SURNAME else of_kind
    return key_of(of_kind, folded), shown


def _joined(aliases: "Sequence[Alias]") -> list[Joined]:
    if not aliases:
        return []
    from viewer.notebook.aliases import resolved

    return [Joined(each.key, each.main, each.main_name) for each in resolved(aliases)]


def _apart(namesakes: "Iterable[Namesake]", catalogue: Catalogue) -> Iterator[Apart]:
    """What is told apart in this library; an article is known by its address, else by its text."""
    told = tuple(namesakes)
    articles = [(one.article.key, one.article.digest) for one in told if one.article]
    ids = found_again(catalogue, articles)
    for each in told:
        id = ids.get(each.article.key) if each.article else None
        if each.article is None or id is not None:
            yield Apart(each.key, each.main, each.main_name, id, each.outlet)


def _kept(row: "Row") -> "KeptArticle":
    from viewer.notebook.types import KeptArticle

    return KeptArticle(row.key, row.digest, row.headline, row.source, row.published, row.path)


def written(page: SpeakerPage, said: "Sequence[Saying]", suffix: str) -> str:
    """A speaker's page as the content of a file: Markdown (.md), CSV (.csv) or JSON (.json)."""
    import json

    from viewer.export.tables import csv_table
    from viewer.library.speaker_lines import cells, heads, page_record

    if suffix == ".csv":
        return csv_table(heads(), cells(said))
    if suffix == ".json":
        return json.dumps(page_record(page, said), ensure_ascii=False, indent=2) + "\n"
    return _markdown(page, said)


def _markdown(page: SpeakerPage, said: "Sequence[Saying]") -> str:
    from viewer.escaping import as_markdown, one_line
    from viewer.export.tables import markdown_table
    from viewer.library.speaker_lines import corrections_told, kind_words, surname_told, totals
    from viewer.wording import number, words

    speaker = page.speaker
    heading = f"# {as_markdown(one_line(speaker.name))}"
    parts = [heading, f"{kind_words(speaker.kind)} · {totals(speaker)}"]
    if speaker.others:
        names = ", ".join(map(one_line, speaker.others))
        parts.append(as_markdown(words("Also known as {names}").format(names=names)))
    if page.namesakes:
        names = ", ".join(map(one_line, page.namesakes))
        parts.append(as_markdown(words("Listed apart: {names}").format(names=names)))
    parts += filter(None, (surname_told(speaker), corrections_told(page.unread)))
    for head, shares, nothing in (
        (words("Month"), page.months, words("No date")),
        (words("Source"), page.outlets, words("No source")),
    ):
        rows = [
            (share.label or nothing, number(share.quotations), number(share.articles))
            for share in shares
        ]
        table = markdown_table((head, words("Quotations"), words("Articles")), rows, right=2)
        parts.append(table.rstrip("\n"))
    return "\n\n".join((*parts, *map(written_saying, said))) + "\n"


def written_saying(saying: "Saying", speaker: str = "") -> str:
    """A quotation with its source, as Markdown; with who said it where that is given."""
    from viewer.escaping import as_markdown, one_line, web_address

    row, web = saying.row, web_address(saying.row.address)
    headline = as_markdown(one_line(row.headline or row.path.name))
    title = f"[{headline}](<{web}>)" if web else headline
    day = row.published.date().isoformat() if row.published else ""
    source = as_markdown(one_line(row.source or ""))
    who = as_markdown(one_line(speaker))
    where = ", ".join(part for part in (who, title, source, day) if part)
    said = as_markdown(" ".join(saying.quotation.text.split()))
    return f"> “{said}”\n>\n> — {where}"
