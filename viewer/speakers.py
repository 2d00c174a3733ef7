"""Who says what in the open library: the index of speakers, and what the reader said of it.

Each call opens the catalogue for its thread, asks and closes it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.library.catalogue import Catalogue
from viewer.library.speaker import (
    SHOWN,
    Joined,
    Listed,
    Speaker,
    SpeakerPage,
    SpeakerSort,
    Standing,
    key_of_voice,
)
from viewer.library.speakers import Speakers
from viewer.library.voices import SpeakerKind, voice_of_name

if TYPE_CHECKING:
    from viewer.articles.types import Article
    from viewer.library.sayings import Saying
    from viewer.notebook.aliases import Alias
    from viewer.notebook.types import Correction
    from viewer.quotes.types import Quotation


class LibrarySpeakers:
    """The speakers of the open library. Raises ViewerError where the disk fails."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        aliases: "Callable[[], Iterable[Alias]]",
        corrections: "Callable[[], Iterable[Correction]]",
        quotations: "Callable[[Article], Sequence[Quotation]]",
    ) -> None:
        self._catalogue = catalogue
        self._aliases = aliases
        self._corrections = corrections
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
        with self._asked() as (_, speakers):
            return speakers.standing()

    def page(self, id: int) -> SpeakerPage | None:
        """What is known of a speaker; None where they are no more."""
        with self._asked() as (catalogue, speakers):
            keys = speakers.keys(id)
            given, about = set[int](), 0
            for correction in self._corrections():
                to = correction.name is not None and _key(correction.name) in keys
                was = correction.found is not None and _key(correction.found) in keys
                if to == was and correction.name is not None:
                    continue  # confirmed, or of others
                article = catalogue.id_of_key(correction.article.key)
                if article is not None and (to or was):
                    about += 1
                    if to:
                        given.add(article)
            page = speakers.page(id, given)
            return page and replace(page, corrections=about)

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

    @contextmanager
    def _asked(self) -> Iterator[tuple[Catalogue, Speakers]]:
        with self._catalogue() as catalogue:
            yield catalogue, Speakers(catalogue, self._joined())

    def _joined(self) -> list[Joined]:
        aliases = tuple(self._aliases())
        if not aliases:
            return []
        from viewer.notebook.aliases import resolved

        return [Joined(each.key, each.main, each.main_name) for each in resolved(aliases)]


def _key(name: str) -> str:
    return key_of_voice(voice_of_name(name))


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
    parts += filter(None, (surname_told(speaker), corrections_told(page)))
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
